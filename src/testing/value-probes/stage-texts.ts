import { rowsOf } from './row.ts';

/** Values of theatres, seats and their visitors, judged before any probe saw them. */
export const stageTextsRows = [
  ...rowsOf('row', 'Invalid input: expected string, received number', [
    ['14', '"14"', 'certain', '"14"', 'bare-value'],
  ]),
  ...rowsOf('row', 'row must be a string', [['true', '"true"', 'certain', '"true"', 'bare-value']]),
  ...rowsOf(
    'row',
    'The JSON value could not be converted to System.String. Path: $.row | LineNumber: 0 | BytePositionInLine: 22.',
    [['14', '"14"', 'certain', '"14"', 'bare-value']],
  ),
  ...rowsOf('cast', 'Expected array, received string', [
    ['"Ada, Linus"', '["Ada", "Linus"]', 'likely', '["Ada", "Linus"]', 'quoted-literal'],
  ]),
  ...rowsOf('cast', 'Expected array, received object', [
    ['{"0":"Ada","1":"Linus"}', '["Ada", "Linus"]', 'likely', '["Ada", "Linus"]', 'bare-value'],
  ]),
  ...rowsOf('venue', 'must be object', [
    ['"{\\"name\\":\\"Halle 7\\"}"', '{"name":"Halle 7"}', 'certain', '{"name":"Halle 7"}', 'quoted-literal'],
  ]),
  ...rowsOf('venue_id', 'The venue id field must be a valid UUID.', [
    [
      '"5F2C1A9E-77B0-4E0B-9D31-2A6C0B4F8E11"',
      '"5f2c1a9e-77b0-4e0b-9d31-2a6c0b4f8e11"',
      'likely',
      '"5f2c1a9e-77b0-4e0b-9d31-2a6c0b4f8e11"',
      'id-form',
    ],
    [
      '"5f2c1a9e-77b0-4e0b-9d31-2a6c0b4f8e11 "',
      '"5f2c1a9e-77b0-4e0b-9d31-2a6c0b4f8e11"',
      'certain',
      '"5f2c1a9e-77b0-4e0b-9d31-2a6c0b4f8e11"',
      'id-form',
    ],
  ]),
  ...rowsOf('venue_id', 'venue not found', [
    ['"Schauspielhaus Zürich"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
  ...rowsOf('venue_id', 'Invalid hyperlink - No URL match.', [
    ['"217"', ['"…"'], 'likely', '"x"', 'url-form'],
  ]),
  ...rowsOf('venue_id', 'Expected number, received string', [
    ['"venues/217"', '217', 'likely', '217', 'id-kind'],
  ]),
  ...rowsOf('email', 'Invalid email address', [
    ['"info @theatre.example"', '"info@theatre.example"', 'likely', '"info@theatre.example"', 'email-form'],
    ['"<info@theatre.example>"', '"info@theatre.example"', 'certain', '"info@theatre.example"', 'email-form'],
  ]),
  ...rowsOf('email', 'no es una dirección de correo válida', [
    ['"info@theatre.example;"', '"info@theatre.example"', 'likely', '"info@theatre.example"', 'email-form'],
  ]),
  ...rowsOf('url', 'Invalid URL', [
    [
      '"theatre.example/tickets"',
      '"https://theatre.example/tickets"',
      'likely',
      '"https://theatre.example/tickets"',
      'url-form',
    ],
    [
      '"https:// theatre.example"',
      '"https://theatre.example"',
      'likely',
      '"https://theatre.example"',
      'url-form',
    ],
  ]),
  ...rowsOf('url', 'URL scheme should be https', [
    [
      '"http://theatre.example"',
      '"https://theatre.example"',
      'likely',
      '"https://theatre.example"',
      'url-form',
    ],
  ]),
  ...rowsOf('phone', 'Invalid phone number', [
    ['"+41 44 365 65 65"', '"+41443656565"', 'likely', '"+41443656565"', 'phone-form'],
    ['"+41-44/365.65.65"', '"+41443656565"', 'likely', '"+41443656565"', 'phone-form'],
  ]),
  ...rowsOf('color', 'Must be a hex color code (#RRGGBB)', [
    ['"rgb(18,52,86)"', '"#123456"', 'likely', '"#123456"', 'colour-form'],
    ['"hsl(210, 65%, 20%)"', '"#123354"', 'likely', '"#123354"', 'colour-form'],
    ['"123456"', '"#123456"', 'likely', '"#123456"', 'colour-form'],
    ['"#12345G"', ['"…"'], 'likely', '"x"', 'colour-form'],
  ]),
  ...rowsOf('genre', 'Invalid option: expected one of "drama"|"comedy"|"opera"', [
    ['"comdy"', '"comedy"', 'likely', '"comedy"', 'choice'],
    ['"Opera"', '"opera"', 'certain', '"opera"', 'choice'],
    ['"ballet"', ['"drama"', '"comedy"', '"opera"'], 'likely', '"drama"', 'choice'],
  ]),
  ...rowsOf('genre', '"genre" must be one of [drama, comedy, opera]', [
    ['"dramas"', '"drama"', 'likely', '"drama"', 'choice'],
  ]),
  ...rowsOf('genre', 'value must be one of: drama, comedy, opera (was: Komödie)', [
    ['"Komödie"', ['"drama"', '"comedy"', '"opera"'], 'likely', '"drama"', 'choice'],
  ]),
  ...rowsOf(
    'genre',
    'Cannot deserialize value of type `app.Genre` from String "Comedy": not one of the values accepted for Enum class: [OPERA, COMEDY, DRAMA]',
    [['"Comedy"', '"COMEDY"', 'certain', '"COMEDY"', 'choice']],
  ),
  ...rowsOf('genre', 'Die Auswahl ist ungültig. Erlaubt sind: drama, comedy, opera', [
    ['"comedi"', '"comedy"', 'likely', '"comedy"', 'choice'],
  ]),
  ...rowsOf('genre', 'La valeur soumise n’est pas valide. Choix possibles : drama, comedy, opera', [
    ['"Drama"', '"drama"', 'certain', '"drama"', 'choice'],
  ]),
  ...rowsOf('genre', 'El valor no es válido. Valores permitidos: drama, comedy, opera', [
    ['"oper"', '"opera"', 'likely', '"opera"', 'choice'],
  ]),
  ...rowsOf('genre', 'valore non ammesso; valori consentiti: drama, comedy, opera', [
    ['"COMEDY"', '"comedy"', 'certain', '"comedy"', 'choice'],
  ]),
  ...rowsOf('genre', 'Did you mean "drama"?', [['"drma"', '"drama"', 'likely', '"drama"', 'choice']]),
  ...rowsOf('country', "'DEU' is not a valid ISO 3166-1 alpha-2 country code", [
    ['"DEU"', '"DE"', 'likely', '"DE"', 'code-form'],
  ]),
  ...rowsOf('country', 'The country must be a 2-letter code.', [
    ['"ITA"', '"IT"', 'likely', '"IT"', 'code-form'],
  ]),
  ...rowsOf('country', 'This value is not a valid country.', [
    ['"FRA"', '"FR"', 'likely', '"FR"', 'code-form'],
  ]),
  ...rowsOf('country', 'must be one of DE, AT, CH', [['"AUT"', '"AT"', 'likely', '"AT"', 'choice']]),
  ...rowsOf('country', 'must be one of DEU, AUT, CHE', [
    ['"CH"', '"CHE"', 'likely', '"CHE"', 'choice'],
    ['"Austria"', '"AUT"', 'likely', '"AUT"', 'choice'],
  ]),
  ...rowsOf('currency', 'Invalid currency: chf.', [['"chf"', '"CHF"', 'likely', '"CHF"', 'code-form']]),
  ...rowsOf('lang', 'must be an ISO 639-1 language code', [
    ['"German"', '"de"', 'likely', '"de"', 'code-form'],
    ['"deu"', '"de"', 'likely', '"de"', 'code-form'],
  ]),
  ...rowsOf('subtitle', 'The subtitle field must not be greater than 10 characters.', [
    ['"Ein sehr langer Titel"', ['"Ein sehr l"'], 'likely', '"Ein sehr l"', 'length'],
  ]),
  ...rowsOf('code', 'must be exactly 4 digits', [['"12"', ['"4"'], 'likely', '"4"', 'number-range']]),
  ...rowsOf('code', 'must match pattern "^[A-Z]{3}-[0-9]{4}$"', [
    ['"abc-1234"', '"ABC-1234"', 'likely', '"ABC-1234"', 'text-form'],
  ]),
  ...rowsOf('slug', 'Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.', [
    ['"Die Möwe!"', '"die-mowe"', 'likely', '"die-mowe"', 'text-form'],
  ]),
  ...rowsOf('title', 'contains unsupported characters', [
    ['"Die M\\u0000öwe"', '"Die Möwe"', 'likely', '"Die Möwe"', 'odd-characters'],
    ['"Die MÃ¶we"', '"Die Möwe"', 'likely', '"Die Möwe"', 'mojibake'],
  ]),
  ...rowsOf('promo', 'Promo code does not exist', [
    ['"SOMMER25 "', '"SOMMER25"', 'likely', '"SOMMER25"', 'stray-blanks'],
  ]),
  ...rowsOf('iban', 'IBAN ist ungültig', [
    [
      '"de89 3704 0044 0532 0130 00"',
      '"DE89370400440532013000"',
      'likely',
      '"DE89370400440532013000"',
      'text-form',
    ],
  ]),
  ...rowsOf('vat_id', 'could not be verified by VIES', [
    ['"DE 123456789"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
  ...rowsOf('zip', 'must be 5 digits', [['8001', ['5'], 'likely', '5', 'number-range']]),
];
