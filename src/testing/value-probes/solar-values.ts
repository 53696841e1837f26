import { rowsOf } from './row.ts';

/** Values of solar plants and their owners, judged before any probe saw them. */
export const solarValuesRows = [
  ...rowsOf('watt', 'Expected number, received string', [['"415"', '415', 'certain', '415', 'number-form']]),
  ...rowsOf('watt', 'must be number', [['"390.5"', '390.5', 'certain', '390.5', 'number-form']]),
  ...rowsOf('tariff_ct', 'A valid number is required.', [
    ['"28,64"', '28.64', 'likely', '28.64', 'number-form'],
    ['"28.640,50"', '28640.50', 'likely', '28640.50', 'number-form'],
  ]),
  ...rowsOf('tariff_ct', 'is not a number', [
    ['"1,284"', ['1284', '1.284'], 'likely', '1284', 'number-form'],
  ]),
  ...rowsOf('tariff_ct', 'The tariff ct field must be a number.', [
    ['"0.285 €/kWh"', '0.285', 'likely', '0.285', 'number-form'],
    ['"CHF 14.90"', '14.90', 'likely', '14.90', 'number-form'],
    ['"1’250.50"', '1250.50', 'likely', '1250.50', 'number-form'],
  ]),
  ...rowsOf('tariff_ct', 'muss eine Zahl sein', [
    ['"1.250,00"', '1250.00', 'likely', '1250.00', 'number-form'],
  ]),
  ...rowsOf('tariff_ct', 'Cette valeur doit être de type float.', [
    ['"19,90"', '19.90', 'likely', '19.90', 'number-form'],
  ]),
  ...rowsOf('tariff_ct', 'Input should be a valid number, unable to parse string as a number', [
    ['" 7.25 "', '7.25', 'certain', '7.25', 'number-form'],
  ]),
  ...rowsOf(
    'capacity_kwh',
    "Failed to convert property value of type 'java.lang.String' to required type 'int' for property 'capacityKwh'; For input string: \"14 kWh\"",
    [['"14 kWh"', '14', 'likely', '14', 'number-form']],
  ),
  ...rowsOf(
    'capacity_kwh',
    'The JSON value could not be converted to System.Int32. Path: $.capacity_kwh | LineNumber: 0 | BytePositionInLine: 44.',
    [
      ['"14"', '14', 'certain', '14', 'number-form'],
      ['14.5', ['15', '14'], 'likely', '15', 'bare-value'],
    ],
  ),
  ...rowsOf('capacity_kwh', '"capacity_kwh" must be an integer', [
    ['14.0001', ['14', '15'], 'likely', '14', 'bare-value'],
  ]),
  ...rowsOf('capacity_kwh', 'must be an integer', [
    ['"1e3"', '1000', 'certain', '1000', 'number-form'],
    ['"12 000"', '12000', 'likely', '12000', 'number-form'],
  ]),
  ...rowsOf('capacity_kwh', 'Not a valid integer.', [
    ['true', ['1'], 'likely', '1', 'bare-value'],
    ['[14]', '14', 'likely', '14', 'bare-value'],
  ]),
  ...rowsOf(
    'capacity_kwh',
    'json: cannot unmarshal string into Go struct field Battery.capacity_kwh of type int32',
    [['"0014"', '14', 'likely', '14', 'number-form']],
  ),
  ...rowsOf('deposit_cents', 'must be an integer number of cents', [
    ['"12.50"', '1250', 'likely', '1250', 'number-form'],
    ['12.5', '1250', 'likely', '1250', 'bare-value'],
    ['"1250"', '1250', 'certain', '1250', 'number-form'],
  ]),
  ...rowsOf('deposit', 'Invalid integer: 12.50. Amounts are given in the smallest currency unit.', [
    ['12.5', '1250', 'likely', '1250', 'bare-value'],
  ]),
  ...rowsOf('deposit', 'Amount must be in minor units (e.g. cents)', [
    ['"49.00"', '4900', 'likely', '4900', 'number-form'],
  ]),
  ...rowsOf('deposit_cents', 'must be an integer', [['12.5', ['1250'], 'likely', '1250', 'bare-value']]),
  ...rowsOf('feed_in', 'The feed in field must be true or false.', [
    ['"on"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('feed_in', 'Must be a valid boolean.', [
    ['"False"', 'false', 'certain', 'false', 'quoted-literal'],
  ]),
  ...rowsOf('feed_in', 'Input should be a valid boolean, unable to interpret input', [
    ['"nein"', 'false', 'likely', 'false', 'quoted-literal'],
  ]),
  ...rowsOf('feed_in', 'must be boolean', [['0', 'false', 'likely', 'false', 'bare-value']]),
  ...rowsOf('feed_in', 'Expected boolean, received null', [
    ['null', ['"…"'], 'likely', '"x"', 'empty-value'],
  ]),
  ...rowsOf('feed_in', 'feed_in must be a boolean value', [
    ['"1"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('feed_in', 'Dieser Wert sollte vom Typ bool sein.', [
    ['"ja"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('meter_no', 'Expected string, received number', [
    ['7004511', '"7004511"', 'certain', '"7004511"', 'bare-value'],
  ]),
  ...rowsOf('meter_no', 'must be string', [['7004511', '"7004511"', 'certain', '"7004511"', 'bare-value']]),
  ...rowsOf('meter_no', 'Input should be a valid string', [
    ['12.5', '"12.5"', 'certain', '"12.5"', 'bare-value'],
  ]),
  ...rowsOf('meter_no', 'must be a string', [
    ['["7004511"]', '"7004511"', 'likely', '"7004511"', 'bare-value'],
    ['{"value":"7004511"}', '"7004511"', 'likely', '"7004511"', 'bare-value'],
  ]),
  ...rowsOf('panels', 'Expected a list of items but got type "dict".', [
    ['{"watt":400}', '[{"watt":400}]', 'likely', '[{"watt":400}]', 'bare-value'],
  ]),
  ...rowsOf('roles', 'must be array', [
    ['"owner;viewer"', '["owner", "viewer"]', 'likely', '["owner", "viewer"]', 'quoted-literal'],
    ['"owner"', '["owner"]', 'likely', '["owner"]', 'quoted-literal'],
  ]),
  ...rowsOf('roles', 'Input should be a valid list', [
    ['"[\\"owner\\",\\"viewer\\"]"', '["owner","viewer"]', 'certain', '["owner","viewer"]', 'quoted-literal'],
  ]),
  ...rowsOf('site', 'Input should be a valid dictionary or object to extract fields from', [
    [
      '"{\\"lat\\":47.3,\\"lng\\":8.5}"',
      '{"lat":47.3,"lng":8.5}',
      'certain',
      '{"lat":47.3,"lng":8.5}',
      'quoted-literal',
    ],
  ]),
  ...rowsOf('site', 'must be an object', [
    ['[{"lat":47.3}]', '{"lat":47.3}', 'likely', '{"lat":47.3}', 'bare-value'],
  ]),
  ...rowsOf('website', 'Enter a valid URL.', [
    [
      '"www.solar-huber.example"',
      '"https://www.solar-huber.example"',
      'likely',
      '"https://www.solar-huber.example"',
      'url-form',
    ],
  ]),
  ...rowsOf('website', 'Invalid url', [
    [
      '"https//solar.example/de"',
      '"https://solar.example/de"',
      'likely',
      '"https://solar.example/de"',
      'url-form',
    ],
  ]),
  ...rowsOf('website', 'doit être une URL valide', [
    ['"solar.example"', '"https://solar.example"', 'likely', '"https://solar.example"', 'url-form'],
  ]),
  ...rowsOf('tilt', 'must be less than or equal to 90', [['135', ['90'], 'likely', '90', 'number-range']]),
  ...rowsOf('tilt', 'Ensure this value is greater than or equal to 0.', [
    ['-4', ['0'], 'likely', '0', 'number-range'],
  ]),
  ...rowsOf('tilt', 'must be >= 0', [['"-4"', ['"0"'], 'likely', '"0"', 'number-range']]),
  ...rowsOf('efficiency', 'must be between 0 and 1', [
    ['93', '0.93', 'likely', '0.93', 'number-range'],
    ['93.5', '0.935', 'likely', '0.935', 'number-range'],
    ['930', ['1'], 'likely', '1', 'number-range'],
  ]),
  ...rowsOf('share', 'Ensure that there are no more than 2 decimal places.', [
    ['0.1267', ['0.13'], 'likely', '0.13', 'number-range'],
  ]),
  ...rowsOf('meter_no', 'could not be verified', [
    ['"03/04/2026"', ['"2026-04-03"', '"2026-03-04"'], 'likely', '"2026-04-03"', 'date-form'],
  ]),
];
