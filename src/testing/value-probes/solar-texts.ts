import { rowsOf } from './row.ts';

/** Values of solar plants and their owners, judged before any probe saw them. */
export const solarTextsRows = [
  ...rowsOf('inverter_id', 'Must be a valid UUID.', [['""', 'null', 'likely', 'null', 'empty-value']]),
  ...rowsOf('installer', 'This field may not be blank.', [
    ['""', ['"…"'], 'likely', '"x"', 'empty-value'],
    ['"   "', ['"…"'], 'likely', '"x"', 'empty-value'],
  ]),
  ...rowsOf('installer', 'This field may not be null.', [['null', ['"…"'], 'likely', '"x"', 'empty-value']]),
  ...rowsOf('installer', 'darf nicht leer sein', [['""', ['"…"'], 'likely', '"x"', 'empty-value']]),
  ...rowsOf('installer', 'ne doit pas être vide', [['""', ['"…"'], 'likely', '"x"', 'empty-value']]),
  ...rowsOf('installer', 'El campo installer es obligatorio.', [
    ['""', ['"…"'], 'likely', '"x"', 'empty-value'],
  ]),
  ...rowsOf('inverter_id', 'Input should be a valid UUID, invalid character', [
    [
      '"{9E107D9D-372B-4B68-8BF5-0C3B1E2A7F10}"',
      '"9E107D9D-372B-4B68-8BF5-0C3B1E2A7F10"',
      'certain',
      '"9e107d9d-372b-4b68-8bf5-0c3b1e2a7f10"',
      'id-form',
    ],
  ]),
  ...rowsOf('inverter_id', 'Invalid UUID', [
    [
      '"9e107d9d372b4b688bf50c3b1e2a7f10"',
      '"9e107d9d-372b-4b68-8bf5-0c3b1e2a7f10"',
      'certain',
      '"9e107d9d-372b-4b68-8bf5-0c3b1e2a7f10"',
      'id-form',
    ],
    ['"9e107d9d-372b-4b68-8bf5-0c3b1e2a7f1"', ['"…"'], 'likely', '"x"', 'id-form'],
  ]),
  ...rowsOf('inverter_id', 'must match format "uuid"', [
    [
      '"urn:uuid:9e107d9d-372b-4b68-8bf5-0c3b1e2a7f10"',
      '"9e107d9d-372b-4b68-8bf5-0c3b1e2a7f10"',
      'certain',
      '"9e107d9d-372b-4b68-8bf5-0c3b1e2a7f10"',
      'id-form',
    ],
    ['"SolarEdge SE10K"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
  ...rowsOf('installer_id', 'Invalid pk "Solar Huber AG" - object does not exist.', [
    ['"Solar Huber AG"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
  ...rowsOf('installer_id', 'Incorrect type. Expected pk value, received str.', [
    ['"Solar Huber AG"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
  ...rowsOf('installer_id', 'Incorrect type. Expected pk value, received dict.', [
    ['{"id":311,"name":"Huber"}', '311', 'likely', '311', 'id-kind'],
  ]),
  ...rowsOf(
    'installer_id',
    'Cast to ObjectId failed for value "huber@solar.example" (type string) at path "installer_id"',
    [['"huber@solar.example"', ['"…"'], 'likely', '"x"', 'id-kind']],
  ),
  ...rowsOf('installer_id', 'must be an integer', [
    ['"https://api.example/installers/311"', '311', 'likely', '311', 'id-kind'],
  ]),
  ...rowsOf('customer', "No such customer: 'sub_7HsK2'", [
    ['"sub_7HsK2"', ['"…"'], 'likely', '"x"', 'id-kind'],
  ]),
  ...rowsOf('email', 'Enter a valid email address.', [
    ['"huber(at)solar.example"', '"huber@solar.example"', 'likely', '"huber@solar.example"', 'email-form'],
  ]),
  ...rowsOf('email', 'Invalid email', [
    ['"huber@solar.example."', '"huber@solar.example"', 'likely', '"huber@solar.example"', 'email-form'],
    ['"huber@solar..example"', '"huber@solar.example"', 'likely', '"huber@solar.example"', 'email-form'],
  ]),
  ...rowsOf('email', 'must be a well-formed email address', [
    [
      '"Huber, Eva <eva@solar.example>"',
      '"eva@solar.example"',
      'certain',
      '"eva@solar.example"',
      'email-form',
    ],
  ]),
  ...rowsOf('email', 'muss eine korrekt formatierte E-Mail-Adresse sein', [
    ['"eva@solar,example"', '"eva@solar.example"', 'likely', '"eva@solar.example"', 'email-form'],
  ]),
  ...rowsOf('email', 'is invalid', [
    ['"eva@gmial.com"', '"eva@gmail.com"', 'likely', '"eva@gmail.com"', 'email-form'],
    [
      '"eva@solar.example; max@solar.example"',
      ['"eva@solar.example"', '"max@solar.example"'],
      'likely',
      '"eva@solar.example"',
      'email-form',
    ],
  ]),
  ...rowsOf('phone', 'Enter a valid phone number (e.g. +12125552368).', [
    ['"0041 79 123 45 67"', '"+41791234567"', 'likely', '"+41791234567"', 'phone-form'],
  ]),
  ...rowsOf('phone', 'must be in E.164 format', [
    ['"+41 (0)79 123 45 67"', '"+41791234567"', 'likely', '"+41791234567"', 'phone-form'],
    ['41791234567', '"+41791234567"', 'likely', '"+41791234567"', 'phone-form'],
  ]),
  ...rowsOf('phone', 'Ungültige Telefonnummer', [
    ['"+49-171-12 34 567"', '"+491711234567"', 'likely', '"+491711234567"', 'phone-form'],
  ]),
  ...rowsOf('accent', 'must be a valid hex color', [
    ['"hsl(120, 100%, 25%)"', '"#008000"', 'likely', '"#008000"', 'colour-form'],
    ['"hsl(0 0% 100%)"', '"#ffffff"', 'likely', '"#ffffff"', 'colour-form'],
    ['"rgb(0, 128, 255)"', '"#0080ff"', 'likely', '"#0080ff"', 'colour-form'],
  ]),
  ...rowsOf('accent', 'must be a hexadecimal color', [
    ['"ABC"', '"#AABBCC"', 'likely', '"#AABBCC"', 'colour-form'],
    ['"#12345"', ['"…"'], 'likely', '"x"', 'colour-form'],
  ]),
  ...rowsOf('phase', "Input should be 'single', 'split' or 'three'", [
    ['"thre"', '"three"', 'likely', '"three"', 'choice'],
    ['"Three"', '"three"', 'certain', '"three"', 'choice'],
    ['"3"', ['"single"', '"split"', '"three"'], 'likely', '"single"', 'choice'],
  ]),
  ...rowsOf('phase', "Invalid enum value. Expected 'ON_GRID' | 'OFF_GRID', received 'on-grid'", [
    ['"on-grid"', '"ON_GRID"', 'certain', '"ON_GRID"', 'choice'],
  ]),
  ...rowsOf('phase', "Invalid enum value. Expected 'ON_GRID' | 'OFF_GRID', received 'grid'", [
    ['"grid"', ['"ON_GRID"', '"OFF_GRID"'], 'likely', '"ON_GRID"', 'choice'],
  ]),
  ...rowsOf('phase', 'must be equal to one of the allowed values: planned, live, retired', [
    ['"retried"', '"retired"', 'likely', '"retired"', 'choice'],
  ]),
  ...rowsOf('phase', 'Invalid option: expected one of "planned"|"live"|"retired"', [
    ['"actif"', ['"planned"', '"live"', '"retired"'], 'likely', '"planned"', 'choice'],
  ]),
  ...rowsOf('phase', 'muss eines von [planned, live, retired] sein', [
    ['"PLANNED"', '"planned"', 'certain', '"planned"', 'choice'],
  ]),
  ...rowsOf('phase', 'doit être l’une des valeurs suivantes : planned, live, retired', [
    ['"Live"', '"live"', 'certain', '"live"', 'choice'],
  ]),
  ...rowsOf('phase', 'debe ser uno de los siguientes: planned, live, retired', [
    ['"retired "', '"retired"', 'certain', '"retired"', 'choice'],
  ]),
  ...rowsOf('priority', 'must be one of 1, 2, 3', [
    ['"2"', '2', 'certain', '2', 'choice'],
    ['"high"', ['1', '2', '3'], 'likely', '1', 'choice'],
  ]),
  ...rowsOf('country', 'must be an ISO 3166-1 alpha-2 country code', [
    ['"CHE"', '"CH"', 'likely', '"CH"', 'code-form'],
    ['"deu"', '"DE"', 'likely', '"DE"', 'code-form'],
  ]),
  ...rowsOf('country', 'must be a two-letter country code', [
    ['"AUT"', '"AT"', 'likely', '"AT"', 'code-form'],
    ['"GBR"', '"GB"', 'likely', '"GB"', 'code-form'],
  ]),
  ...rowsOf('country', 'must be a valid ISO 3166-1 alpha-2 country code', []),
  ...rowsOf('country', 'must be a valid ISO 3166-1 alpha-3 country code', [
    ['"CH"', '"CHE"', 'likely', '"CHE"', 'code-form'],
  ]),
  ...rowsOf('country', 'must be an ISO 3166-1 alpha-3 code', [
    ['"Germany"', '"DEU"', 'likely', '"DEU"', 'code-form'],
  ]),
  ...rowsOf('currency', 'must be a valid ISO 4217 currency code', [
    ['"euro"', '"EUR"', 'likely', '"EUR"', 'code-form'],
    ['"€"', '"EUR"', 'likely', '"EUR"', 'code-form'],
  ]),
  ...rowsOf('locale', 'is not a valid locale', [['"de_CH"', '"de-CH"', 'likely', '"de-CH"', 'code-form']]),
  ...rowsOf('timezone', 'must be a valid IANA timezone', [
    ['"Zurich"', '"Europe/Zurich"', 'likely', '"Europe/Zurich"', 'code-form'],
  ]),
  ...rowsOf('label', 'Ensure this field has no more than 8 characters.', [
    ['"Dachanlage Süd"', ['"Dachanla"'], 'likely', '"Dachanla"', 'length'],
  ]),
  ...rowsOf('installer_code', 'does not exist', [
    ['" HUB-4"', '"HUB-4"', 'likely', '"HUB-4"', 'stray-blanks'],
  ]),
  ...rowsOf('installer_code', 'is invalid', [
    ['"HUB​-4"', '"HUB-4"', 'certain', '"HUB-4"', 'odd-characters'],
    ['"“HUB-4”"', '"HUB-4"', 'likely', '"HUB-4"', 'stray-blanks'],
  ]),
  ...rowsOf('installer_code', 'does not match the required pattern', [
    ['"HUB–4"', '"HUB-4"', 'likely', '"HUB-4"', 'text-form'],
  ]),
  ...rowsOf('name', 'contains invalid characters', [
    ['"BÃ¤rbel"', '"Bärbel"', 'likely', '"Bärbel"', 'mojibake'],
  ]),
  ...rowsOf('order_no', 'is not an open order', [
    ['"10-12-2025"', ['"2025-12-10"', '"2025-10-12"'], 'likely', '"2025-12-10"', 'date-form'],
  ]),
  ...rowsOf('firmware', 'is older than the installed version', [
    ['"25.08.17"', ['"2017-08-25"', '"1917-08-25"'], 'likely', '"2017-08-25"', 'date-form'],
  ]),
  ...rowsOf('iban', 'is not a valid IBAN', [
    [
      '"CH93 0076 2011 6238 5295 7"',
      '"CH9300762011623852957"',
      'likely',
      '"CH9300762011623852957"',
      'text-form',
    ],
    ['"CH93 0076 2011 6238 5295 8"', ['"…"'], 'likely', '"x"', 'text-form'],
  ]),
];
