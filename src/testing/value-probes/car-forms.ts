import { rowsOf } from './row.ts';

/** Values of shared cars, books and parcels, judged before any probe saw them. */
export const carRows = [
  ...rowsOf('mileage', '"mileage" must be a number', [
    ['"12.480 km"', ['12.480', '12480'], 'likely', '12.480', 'number-form'],
    ['"480 km"', '480', 'likely', '480', 'number-form'],
  ]),
  ...rowsOf('mileage', 'must be a number conforming to the specified constraints', [
    ['"480"', '480', 'certain', '480', 'number-form'],
  ]),
  ...rowsOf('mileage', 'Cast to Number failed for value "1 480" (type string) at path "mileage"', [
    ['"1 480"', '1480', 'likely', '1480', 'number-form'],
  ]),
  ...rowsOf('mileage', 'Diese Angabe muss eine Zahl sein.', [
    ['"480,5"', '480.5', 'likely', '480.5', 'number-form'],
  ]),
  ...rowsOf('mileage', 'Ce champ doit être un nombre.', [
    ['"480,5"', '480.5', 'likely', '480.5', 'number-form'],
  ]),
  ...rowsOf('doors', 'Value must be between 2 and 5', [['7', ['5'], 'likely', '5', 'number-range']]),
  ...rowsOf('price_cents', 'must be an integer', [['"19.90"', ['1990'], 'likely', '1990', 'number-form']]),
  ...rowsOf('price_minor', 'Provide the amount in minor units', [
    ['19.9', '1990', 'likely', '1990', 'bare-value'],
  ]),
  ...rowsOf('electric', 'Not a valid boolean.', [['"No"', 'false', 'likely', 'false', 'quoted-literal']]),
  ...rowsOf('electric', 'This value should be of type bool.', [
    ['"true"', 'true', 'certain', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('seats_taken', 'must be greater than or equal to 0', [
    ['-1', ['0'], 'likely', '0', 'number-range'],
  ]),
  ...rowsOf('tags', 'Input should be a valid list', [
    ['"city,small"', '["city", "small"]', 'likely', '["city", "small"]', 'quoted-literal'],
  ]),
  ...rowsOf('tags', 'Expected array, received null', [['null', ['"…"'], 'likely', '"x"', 'empty-value']]),
  ...rowsOf('site', 'Enter a valid URL.', [
    ['"htps://example.com"', '"https://example.com"', 'likely', '"https://example.com"', 'url-form'],
  ]),
  ...rowsOf('vin', 'Input should be a valid string', [
    ['10045', '"10045"', 'certain', '"10045"', 'bare-value'],
  ]),
  ...rowsOf('0', 'must be string', [['5', '"5"', 'certain', '"5"', 'bare-value']]),
  ...rowsOf('driver', 'Expected object, received array', [
    ['[{"name":"Ada"}]', '{"name":"Ada"}', 'likely', '{"name":"Ada"}', 'bare-value'],
  ]),
  ...rowsOf('station_id', 'Invalid UUID', [
    [
      '"https://api.example/stations/4c7f9a10-1f7b-4f3e-9b7a-6c0d8f1a2b3c"',
      '"4c7f9a10-1f7b-4f3e-9b7a-6c0d8f1a2b3c"',
      'likely',
      '"4c7f9a10-1f7b-4f3e-9b7a-6c0d8f1a2b3c"',
      'id-form',
    ],
  ]),
  ...rowsOf('station_id', 'Station not found', [['"Bahnhofplatz"', ['"…"'], 'likely', '"x"', 'id-kind']]),
  ...rowsOf('email', 'Enter a valid email address.', [
    ['"ada@exmple,com"', '"ada@exmple.com"', 'likely', '"ada@exmple.com"', 'email-form'],
    ['"ada@@example.com"', '"ada@example.com"', 'likely', '"ada@example.com"', 'email-form'],
  ]),
  ...rowsOf('phone', 'Must be a valid phone number in international format', [
    ['"+49 (0) 171 1234567"', '"+491711234567"', 'likely', '"+491711234567"', 'phone-form'],
  ]),
  ...rowsOf('paint', 'Unknown colour. Choose one of: pearl, graphite, ruby', [
    ['"grafite"', '"graphite"', 'likely', '"graphite"', 'choice'],
    ['"red"', ['"pearl"', '"graphite"', '"ruby"'], 'likely', '"pearl"', 'choice'],
  ]),
  ...rowsOf('colour', 'must be a hex colour', [
    ['"green"', '"#008000"', 'likely', '"#008000"', 'colour-form'],
  ]),
  ...rowsOf('fuel', "Input should be 'petrol', 'diesel' or 'electric'", [
    ['"Diesel"', '"diesel"', 'certain', '"diesel"', 'choice'],
    ['"gas"', ['"petrol"', '"diesel"', '"electric"'], 'likely', '"petrol"', 'choice'],
    ['null', ['"petrol"', '"diesel"', '"electric"'], 'likely', '"petrol"', 'choice'],
  ]),
  ...rowsOf('country', 'must be an alpha-2 country code', [['"NLD"', '"NL"', 'likely', '"NL"', 'code-form']]),
  ...rowsOf('country', 'must be a valid ISO 3166-1 alpha-2 country code', [
    ['"Pays-Bas"', '"NL"', 'likely', '"NL"', 'code-form'],
  ]),
  ...rowsOf('note', '"note" is not allowed to be empty', [['""', ['"…"'], 'likely', '"x"', 'empty-value']]),
  ...rowsOf('note', 'Maximal 5 Zeichen', [['"zu lang ist das"', ['"zu la"'], 'likely', '"zu la"', 'length']]),
  ...rowsOf('slug', 'only lowercase letters, numbers and hyphens', [
    ['"My Slug 1"', '"my-slug-1"', 'likely', '"my-slug-1"', 'text-form'],
  ]),
  ...rowsOf(
    'from',
    'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].',
    [
      ['"2026-11-30T8:00Z"', '"2026-11-30T08:00:00Z"', 'certain', '"2026-11-30T08:00:00Z"', 'date-form'],
      ['"30.11.2026 8 Uhr"', '"2026-11-30T08:00:00Z"', 'likely', '"2026-11-30T08:00:00Z"', 'date-form'],
    ],
  ),
  ...rowsOf(
    'from',
    'The JSON value could not be converted to System.DateTimeOffset. Path: $.from | LineNumber: 0 | BytePositionInLine: 30.',
    [['"30/11/2026 08:00:00"', '"2026-11-30T08:00:00Z"', 'likely', '"2026-11-30T08:00:00Z"', 'date-form']],
  ),
  ...rowsOf('born', 'Enter a valid date.', [
    ['"30. 11. 1990"', '"1990-11-30"', 'certain', '"1990-11-30"', 'date-form'],
    ['"11-30-1990"', '"1990-11-30"', 'certain', '"1990-11-30"', 'date-form'],
  ]),
  ...rowsOf('born', 'must be a valid ISO 8601 date string', [
    ['"1990-30-11"', ['"1990-11-30"'], 'likely', '"1990-11-30"', 'impossible-date'],
  ]),
  ...rowsOf('pickup_time', 'Invalid time', [['"8h15"', '"08:15"', 'likely', '"08:15"', 'time-form']]),
];
