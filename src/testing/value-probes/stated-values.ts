import { rowsOf } from './row.ts';

/** Values of the wrong kind, size or length in the words of many frameworks, judged before the probes saw them. */
export const statedValueRows = [
  ...rowsOf('quantity', 'Input should be a valid integer, unable to parse string as an integer', [
    ['"3"', '3', 'certain', '3', 'number-form'],
  ]),
  ...rowsOf('price', 'Expected number, received string', [
    ['"19.95"', '19.95', 'certain', '19.95', 'number-form'],
  ]),
  ...rowsOf('paid', 'The paid field must be true or false.', [
    ['"true"', 'true', 'certain', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('paid', 'must be a boolean value', [['"FALSE"', 'false', 'certain', 'true', 'quoted-literal']]),
  ...rowsOf('smoking', 'Must be a valid boolean.', [['"oui"', 'true', 'likely', 'false', 'quoted-literal']]),
  ...rowsOf(
    'remote',
    'Cannot deserialize value of type `boolean` from String "yes": only "true"/"True"/"TRUE" or "false"/"False"/"FALSE" recognized',
    [['"yes"', 'true', 'likely', 'true', 'quoted-literal']],
  ),
  ...rowsOf('remote', 'Expected boolean, received number', [['1', 'true', 'likely', 'true', 'bare-value']]),
  ...rowsOf('remote', 'must be a boolean', [
    ['"nej"', 'false', 'likely', 'true', 'quoted-literal'],
    ['"да"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"enabled"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"T"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"checked"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('employee_no', 'Expected string, received number', [
    ['204', '"204"', 'certain', '"204"', 'bare-value'],
  ]),
  ...rowsOf('zip', 'Input should be a valid string', [['1012', '"1012"', 'certain', '"1012"', 'bare-value']]),
  ...rowsOf(
    'notes',
    'The JSON value could not be converted to System.String. Path: $.notes | LineNumber: 3 | BytePositionInLine: 17.',
    [['42', '"42"', 'certain', '"42"', 'bare-value']],
  ),
  ...rowsOf(
    'quantity',
    'The JSON value could not be converted to System.Int32. Path: $.lines[0].quantity | LineNumber: 0 | BytePositionInLine: 80.',
    [['"2"', '2', 'certain', '3', 'number-form']],
  ),
  ...rowsOf('buyer', 'must be object', [
    ['"{\\"vat\\":\\"DE123456789\\"}"', '{"vat":"DE123456789"}', 'certain', '{"vat":"1"}', 'quoted-literal'],
  ]),
  ...rowsOf('attendees', 'must be an array', [
    ['"[\\"ada\\"]"', '["ada"]', 'certain', '["ada","b"]', 'quoted-literal'],
    ['"ada; linus ;grace"', '["ada", "linus", "grace"]', 'likely', '["ada","b"]', 'quoted-literal'],
    ['"ada|linus"', '["ada", "linus"]', 'likely', '["ada","b"]', 'quoted-literal'],
    ['"ada\\nlinus"', '["ada", "linus"]', 'likely', '["ada","b"]', 'quoted-literal'],
  ]),
  ...rowsOf('attendees', 'Expected a list of items but got type "str".', [
    ['"ada"', '["ada"]', 'likely', '["ada","b"]', 'quoted-literal'],
  ]),
  ...rowsOf('attendees', 'Expected array, received object', [
    ['{"0":"ada","1":"linus"}', '["ada", "linus"]', 'likely', '["ada","b"]', 'bare-value'],
  ]),
  ...rowsOf('location', 'Expected string, received array', [
    ['["Room 4"]', '"Room 4"', 'likely', '"Room 4"', 'bare-value'],
  ]),
  ...rowsOf('config', 'Expected object, received array', [
    ['[{"interval":60}]', '{"interval":60}', 'likely', '{"interval":60}', 'bare-value'],
  ]),
  ...rowsOf('manager_id', 'must be an integer', [['"null"', 'null', 'likely', '7', 'quoted-literal']]),
  ...rowsOf('manager_id', 'must be a number', [
    ['"None"', 'null', 'likely', '7', 'quoted-literal'],
    ['"N/A"', 'null', 'likely', '7', 'quoted-literal'],
    ['"-"', 'null', 'likely', '7', 'quoted-literal'],
  ]),
  ...rowsOf('weight_g', 'Expected number, received object', [
    ['{"value":1200,"unit":"g"}', '1200', 'likely', '1200', 'bare-value'],
  ]),
  ...rowsOf('department_id', 'Invalid UUID', [
    ['""', 'null', 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'empty-value'],
  ]),
  ...rowsOf('first_name', 'This field may not be blank.', [
    ['""', ['"…"'], 'likely', '"Aoife"', 'empty-value'],
  ]),
  ...rowsOf('country', 'The country field is required.', [['""', ['"…"'], 'likely', '"IE"', 'empty-value']]),
  ...rowsOf('last_name', "can't be blank", [['"   "', ['"…"'], 'likely', '"Byrne"', 'empty-value']]),
  ...rowsOf('last_name', 'must not be null', [['null', ['"…"'], 'likely', '"Byrne"', 'empty-value']]),
  ...rowsOf('rate', 'must be a number', [
    ['"19 %"', ['19', '0.19'], 'likely', '19', 'number-form'],
    ['"19 percent"', ['19', '0.19'], 'likely', '19', 'number-form'],
  ]),
  ...rowsOf('weight_g', 'must be an integer', [
    ['"1200g"', '1200', 'likely', '1200', 'number-form'],
    ['"1200.0"', '1200', 'certain', '1200', 'number-form'],
  ]),
  ...rowsOf('weight_g', 'Input should be a valid integer, got a number with a fractional part', [
    ['1200.5', ['1201', '1200'], 'likely', '1200', 'bare-value'],
  ]),
  ...rowsOf('quantity', 'must be an integer', [
    ['"2 pcs"', '2', 'likely', '3', 'number-form'],
    ['"x2"', '2', 'likely', '3', 'number-form'],
  ]),
  ...rowsOf('adults', 'must be less than or equal to 6', [['8', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'Number must be greater than 0', [['0', ['1'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'must be at least 1 and at most 6', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'The adults field must be between 1 and 6.', [
    ['0', ['1'], 'likely', '2', 'number-range'],
  ]),
  ...rowsOf('interval', 'must be a multiple of 15', [['50', ['45'], 'likely', '60', 'number-range']]),
  ...rowsOf('interval', 'is not a multiple of 10', [['64', ['60'], 'likely', '60', 'number-range']]),
  ...rowsOf('interval', 'Ensure this value is less than or equal to 3600.', [
    ['5000', ['3600'], 'likely', '60', 'number-range'],
  ]),
  ...rowsOf('interval', 'value 5000 out of range [1..3600]', [
    ['5000', ['3600'], 'likely', '60', 'number-range'],
  ]),
  ...rowsOf('interval', 'must be ≥ 30', [['5', ['30'], 'likely', '60', 'number-range']]),
  ...rowsOf('interval', "Field validation for 'Interval' failed on the 'lte' tag: must be 3600 or less", [
    ['5000', ['3600'], 'likely', '60', 'number-range'],
  ]),
  ...rowsOf('interval', 'muss kleiner-gleich 3600 sein', [
    ['5000', ['3600'], 'likely', '60', 'number-range'],
  ]),
  ...rowsOf('interval', 'doit être supérieur ou égal à 30', [['5', ['30'], 'likely', '60', 'number-range']]),
  ...rowsOf('interval', 'debe ser menor o igual que 3600', [
    ['5000', ['3600'], 'likely', '60', 'number-range'],
  ]),
  ...rowsOf('price', 'must be numeric with at most 2 decimal places', [
    ['19.999', ['20.00'], 'likely', '19.95', 'number-range'],
  ]),
  ...rowsOf('price', 'Ensure that there are no more than 2 decimal places.', [
    ['"19.999"', ['"20.00"'], 'likely', '19.95', 'number-range'],
  ]),
  ...rowsOf('quantity', 'Numeric value (4294967296) out of range of int (-2147483648 - 2147483647)', [
    ['4294967296', null, 'certain', '3', 'number-range'],
  ]),
  ...rowsOf('external_id', 'must be a valid 64-bit integer', [
    ['92233720368547760000', null, 'certain', '42', 'number-range'],
  ]),
  ...rowsOf('country', 'The country field must not be greater than 2 characters.', [
    ['"IRL"', '"IE"', 'likely', '"IE"', 'code-form'],
  ]),
  ...rowsOf('country', 'must be exactly 2 characters long', [
    ['"Ireland"', '"IE"', 'likely', '"IE"', 'code-form'],
  ]),
  ...rowsOf('country', 'is the wrong length (should be 2 characters)', [
    ['"IRL"', '"IE"', 'likely', '"IE"', 'code-form'],
  ]),
  ...rowsOf('first_name', 'is too long (maximum is 10 characters)', [
    ['"Maximiliano José"', ['"Maximilian"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'String should have at least 2 characters', [
    ['"A"', ['"…"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'size must be between 2 and 5', [
    ['"Aoife Marie"', ['"Aoife"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'length must be less than or equal to 5 characters long', [
    ['"Aoife Marie"', ['"Aoife"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('attendees', 'must contain at least 3 items', [
    ['["ada"]', null, 'certain', '["a","b","c"]', 'length'],
  ]),
  ...rowsOf('attendees', 'Array must contain at most 2 element(s)', [
    ['["a","b","c"]', null, 'certain', '["ada","b"]', 'length'],
  ]),
  ...rowsOf('price_id', 'price not found', [
    ['"prod_9f8K2LmQx"', ['"…"'], 'likely', '"price_9f8K2LmQx"', 'id-kind'],
  ]),
  ...rowsOf('country', 'must be a valid ISO 3166-1 alpha-2 country code', [
    ['"Ireland"', '"IE"', 'likely', '"IE"', 'code-form'],
    ['"ie"', '"IE"', 'likely', '"IE"', 'code-form'],
    ['"Deutschland"', '"DE"', 'likely', '"IE"', 'code-form'],
    ['"UK"', '"GB"', 'likely', '"IE"', 'code-form'],
  ]),
  ...rowsOf('language', 'must be a valid ISO 639-1 language code', [
    ['"English"', '"en"', 'likely', '"en"', 'code-form'],
  ]),
  ...rowsOf('first_name', 'contains characters that are not allowed', [
    ['"Aoi\\u200bfe"', '"Aoife"', 'certain', '"Aoife"', 'odd-characters'],
    ['"Aoife\\u00a0Marie"', '"Aoife Marie"', 'likely', '"Aoife"', 'stray-blanks'],
  ]),
  ...rowsOf('first_name', 'may only contain letters', [
    ['"“Aoife”"', '"Aoife"', 'likely', '"Aoife"', 'stray-blanks'],
  ]),
  ...rowsOf('first_name', null, [
    ['"SiobhÃ¡n"', '"Siobhán"', 'likely', '"Jørgen"', 'mojibake'],
    ['"ZoÃ«"', '"Zoë"', 'likely', '"Jørgen"', 'mojibake'],
    ['"JosÃƒÂ©"', '"José"', 'likely', '"Jørgen"', 'mojibake'],
    ['"FranÃ§ois"', '"François"', 'likely', '"Jørgen"', 'mojibake'],
    ['"Bj�rn"', null, 'certain', '"Jørgen"', 'mojibake'],
  ]),
  ...rowsOf('location', null, [
    ['"CafÃ© &amp; Bar"', '"Café & Bar"', 'likely', '"Smörgås"', 'mojibake'],
    ['"Smörgås\\u200b"', '"Smörgås"', 'likely', '"Smörgås"', 'odd-characters'],
  ]),
  ...rowsOf('adults', 'Not a valid integer.', [['"2"', '2', 'certain', '2', 'number-form']]),
  ...rowsOf('adults', 'value must be a whole number', [['"2.0"', '2', 'certain', '2', 'number-form']]),
  ...rowsOf('paid', 'json: cannot unmarshal string into Go struct field Invoice.paid of type bool', [
    ['"true"', 'true', 'certain', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('notes', 'json: cannot unmarshal number into Go struct field Order.notes of type string', [
    ['7', '"7"', 'certain', '"42"', 'bare-value'],
  ]),
  ...rowsOf('remote', 'Feld muss ein boolescher Wert sein', [
    ['"ja"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('remote', 'El campo debe ser verdadero o falso.', [
    ['"sí"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('items', 'must be an array', [
    [
      '{"description":"x","hours":1}',
      '[{"description":"x","hours":1}]',
      'likely',
      '[{"description":"x"}]',
      'bare-value',
    ],
  ]),
  ...rowsOf('tags', 'Expected array, received string', [
    ['"red, green,blue"', '["red", "green", "blue"]', 'likely', '["red"]', 'quoted-literal'],
    ['"[red, green]"', '["red", "green"]', 'likely', '["red"]', 'quoted-literal'],
    ["\"['red', 'green']\"", '["red", "green"]', 'likely', '["red"]', 'quoted-literal'],
  ]),
  ...rowsOf('config', 'must be an object', [
    [
      "\"{'interval': 60, 'on': True}\"",
      '{"interval": 60, "on": true}',
      'likely',
      '{"interval":60}',
      'quoted-literal',
    ],
  ]),
  ...rowsOf('interval', 'must be a number', [['"null"', 'null', 'likely', '60', 'quoted-literal']]),
  ...rowsOf('adults', 'must not exceed 6', [['7', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'must be smaller than 7', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'ensure this value is greater than or equal to 1', [
    ['0', ['1'], 'likely', '2', 'number-range'],
  ]),
  ...rowsOf('adults', 'Expected value from 1 to 6', [['0', ['1'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'darf maximal 6 sein', [['7', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'must be lower than or equal to 6', [['7', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('interval', 'should be multiple of 30', [['45', ['60'], 'likely', '60', 'number-range']]),
  ...rowsOf('interval', 'must be divisible by 5', [['62', ['60'], 'likely', '60', 'number-range']]),
  ...rowsOf('price', 'must have no more than 2 decimal places', [
    ['1.005', ['1.00'], 'likely', '19.95', 'number-range'],
  ]),
  ...rowsOf('first_name', 'El campo no debe ser mayor que 5 caracteres.', [
    ['"Maximiliano"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'darf höchstens 5 Zeichen lang sein', [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'ist zu lang (mehr als 5 Zeichen)', [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'value too long for type character varying(5)', [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'Shorter than minimum length 3.', [
    ['"Al"', ['"…"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('attendees', 'Ensure this field has no more than 2 elements.', [
    ['["a","b","c"]', null, 'certain', '["ada","b"]', 'length'],
  ]),
  ...rowsOf('country', 'must be one of DE, AT, CH', [
    ['"Germany"', '"DE"', 'likely', '"DE"', 'choice'],
    ['"Schweiz"', '"CH"', 'likely', '"DE"', 'choice'],
  ]),
  ...rowsOf('language', 'must be one of de, en, fr', [['"German"', '"de"', 'likely', '"en"', 'choice']]),
  ...rowsOf('country', 'Invalid country code', [['"usa"', '"US"', 'likely', '"IE"', 'code-form']]),
  ...rowsOf('adults', 'validation.integer', [['"4"', '4', 'certain', '2', 'number-form']]),
  ...rowsOf('adults', 'The adults must be an integer.', [['"4"', '4', 'certain', '2', 'number-form']]),
  ...rowsOf('adults', 'is not a number', [['"4x"', '4', 'likely', '2', 'number-form']]),
  ...rowsOf('adults', 'Value is not of type integer', [['"4"', '4', 'certain', '2', 'number-form']]),
  ...rowsOf('adults', "'4' is not of type 'integer'", [['"4"', '4', 'certain', '2', 'number-form']]),
  ...rowsOf('adults', '$.adults: string found, integer expected', [
    ['"4"', '4', 'certain', '2', 'number-form'],
  ]),
  ...rowsOf('adults', 'Expected type integer but found type string', [
    ['"4"', '4', 'certain', '2', 'number-form'],
  ]),
  ...rowsOf('adults', 'This value should be of type int.', [['"4"', '4', 'certain', '2', 'number-form']]),
  ...rowsOf('adults', 'Int cannot represent non-integer value: "4"', [
    ['"4"', '4', 'certain', '2', 'number-form'],
  ]),
  ...rowsOf('paid', 'Boolean cannot represent a non boolean value: "true"', [
    ['"true"', 'true', 'certain', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('paid', "'yes' is not of type 'boolean'", [
    ['"yes"', 'true', 'likely', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('paid', '$.paid: string found, boolean expected', [
    ['"false"', 'false', 'certain', 'true', 'quoted-literal'],
  ]),
  ...rowsOf('paid', 'This value should be of type bool.', [['0', 'false', 'likely', 'true', 'bare-value']]),
  ...rowsOf('notes', 'String cannot represent a non string value: 42', [
    ['42', '"42"', 'certain', '"42"', 'bare-value'],
  ]),
  ...rowsOf('notes', "42 is not of type 'string'", [['42', '"42"', 'certain', '"42"', 'bare-value']]),
  ...rowsOf('notes', 'Not a valid string.', [
    ['42', '"42"', 'certain', '"42"', 'bare-value'],
    ['["x"]', '"x"', 'likely', '"42"', 'bare-value'],
  ]),
  ...rowsOf('attendees', "'ada' is not of type 'array'", [
    ['"ada"', '["ada"]', 'likely', '["ada","b"]', 'quoted-literal'],
  ]),
  ...rowsOf('attendees', 'This value should be of type array.', [
    ['"ada,linus"', '["ada", "linus"]', 'likely', '["ada","b"]', 'quoted-literal'],
  ]),
  ...rowsOf('attendees', 'Invalid type. Expected a list', [
    ['"ada"', '["ada"]', 'likely', '["ada","b"]', 'quoted-literal'],
  ]),
  ...rowsOf('buyer', 'Invalid data. Expected a dictionary, but got str.', [
    ['"{\\"vat\\": \\"X\\"}"', '{"vat": "X"}', 'certain', '{"vat":"1"}', 'quoted-literal'],
  ]),
  ...rowsOf('adults', 'should not be greater than 6', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'This value should be 6 or less.', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'This value should be between 1 and 6.', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', '9 is greater than the maximum of 6', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'must be > 0', [['0', ['1'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'Value must be less than or equal to 6, but was 9', [
    ['9', ['6'], 'likely', '2', 'number-range'],
  ]),
  ...rowsOf('adults', 'debe ser mayor o igual a 1', [['0', ['1'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'deve essere minore o uguale a 6', [['9', ['6'], 'likely', '2', 'number-range']]),
  ...rowsOf('adults', 'muss größer als 0 sein', [['0', ['1'], 'likely', '2', 'number-range']]),
  ...rowsOf('first_name', 'This value is too long. It should have 5 characters or less.', [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', "'Maximilian' is too long (max 5)", [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'Longer than maximum length 5.', [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('first_name', 'length must be between 2 and 5', [
    ['"Maximilian"', ['"Maxim"'], 'likely', '"Aoife"', 'length'],
  ]),
  ...rowsOf('country', 'This value is not a valid country.', [
    ['"Poland"', '"PL"', 'likely', '"IE"', 'code-form'],
  ]),
];
