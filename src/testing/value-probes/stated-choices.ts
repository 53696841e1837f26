import { rowsOf } from './row.ts';

/** Ids, choices and codes that many frameworks refuse in their own words, judged before the probes saw them. */
export const statedChoiceRows = [
  ...rowsOf('customer_id', 'Must be a valid UUID.', [
    [
      '"{0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02}"',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'certain',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
  ]),
  ...rowsOf(
    'customer_id',
    'Input should be a valid UUID, invalid length: expected length 32 for simple format, found 36',
    [
      [
        '"urn:uuid:0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
        '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
        'likely',
        '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
        'id-form',
      ],
    ],
  ),
  ...rowsOf('customer_id', 'must be a UUID', [
    [
      '"https://app.example/customers/0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    [
      '"customer:0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    [
      '"customer_0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    [
      '"0B9F5C1E6A3D4C579E217D8A4B6F1C02"',
      '"0B9F5C1E-6A3D-4C57-9E21-7D8A4B6F1C02"',
      'certain',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    [
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c0"',
      ['"…"'],
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    ['"Marta Kowalska"', ['"…"'], 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'id-kind'],
    ['"marta@example.pl"', ['"…"'], 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'id-kind'],
    [
      '{"id":"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02","name":"Marta"}',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-kind',
    ],
    [
      '{"uuid":"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"}',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-kind',
    ],
    ['4711', ['"…"'], 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'id-kind'],
  ]),
  ...rowsOf('customer', "No such customer: 'prod_9f8K2LmQx'", [
    ['"prod_9f8K2LmQx"', ['"…"'], 'likely', '"cus_9f8K2LmQx"', 'id-kind'],
  ]),
  ...rowsOf('customer', "No such customer: 'sub_1MowQVLkdIwHu7ixeRlqHVzs'", [
    ['"sub_1MowQVLkdIwHu7ixeRlqHVzs"', ['"…"'], 'likely', '"cus_9f8K2LmQx"', 'id-kind'],
  ]),
  ...rowsOf('owner_id', 'Invalid pk "Ada" - object does not exist.', [
    ['"Ada"', ['"…"'], 'likely', '"7"', 'id-kind'],
  ]),
  ...rowsOf('owner_id', 'Invalid pk "7 " - object does not exist.', [
    ['"7 "', '"7"', 'likely', '"7"', 'stray-blanks'],
  ]),
  ...rowsOf('owner_id', 'must reference an existing user', [['"#42"', '"42"', 'likely', '"7"', 'id-kind']]),
  ...rowsOf('room', 'must be one of: single, double, twin, suite', [
    ['"Double"', '"double"', 'certain', '"double"', 'choice'],
  ]),
  ...rowsOf('room', "Invalid enum value. Expected 'single' | 'double' | 'twin', received 'doubel'", [
    ['"doubel"', '"double"', 'likely', '"double"', 'choice'],
  ]),
  ...rowsOf('room', 'The selected room is invalid. Allowed: single, double, twin.', [
    ['"doubles"', '"double"', 'likely', '"double"', 'choice'],
  ]),
  ...rowsOf('room', 'Value "dbl" is not allowed; supported values are [single, double, twin]', [
    ['"dbl"', '"double"', 'likely', '"double"', 'choice'],
  ]),
  ...rowsOf('room', 'must be one of the following values: SINGLE_ROOM, DOUBLE_ROOM', [
    ['"double room"', '"DOUBLE_ROOM"', 'certain', '"DOUBLE_ROOM"', 'choice'],
    ['"doubleRoom"', '"DOUBLE_ROOM"', 'certain', '"DOUBLE_ROOM"', 'choice'],
    ['"double"', '"DOUBLE_ROOM"', 'likely', '"DOUBLE_ROOM"', 'choice'],
  ]),
  ...rowsOf('currency', 'must be one of EUR, USD, GBP', [
    ['"€"', '"EUR"', 'likely', '"EUR"', 'choice'],
    ['"euro"', '"EUR"', 'likely', '"EUR"', 'choice'],
    ['"Pounds"', '"GBP"', 'likely', '"EUR"', 'choice'],
  ]),
  ...rowsOf('currency', 'must be a valid ISO 4217 currency code', [
    ['"zł"', '"PLN"', 'likely', '"EUR"', 'code-form'],
    ['"pln"', '"PLN"', 'likely', '"EUR"', 'code-form'],
  ]),
  ...rowsOf('locale', 'must be a valid locale (e.g. en-US)', [
    ['"en_US"', '"en-US"', 'likely', '"en-US"', 'code-form'],
  ]),
  ...rowsOf('unit', 'should be one of "celsius", "fahrenheit"', [
    ['"centigrade"', ['"celsius"', '"fahrenheit"'], 'likely', '"celsius"', 'choice'],
  ]),
  ...rowsOf('unit', 'No enum constant com.acme.Unit.celsius. Accepted values: [CELSIUS, FAHRENHEIT]', [
    ['"celsius"', '"CELSIUS"', 'certain', '"CELSIUS"', 'choice'],
  ]),
  ...rowsOf(
    'unit',
    'Cannot deserialize value of type `com.acme.Unit` from String "celsius": not one of the values accepted for Enum class: [FAHRENHEIT, CELSIUS]',
    [['"celsius"', '"CELSIUS"', 'certain', '"CELSIUS"', 'choice']],
  ),
  ...rowsOf('level', 'must be one of 1, 2, 3', [['"3"', '3', 'certain', '3', 'choice']]),
  ...rowsOf('level', 'must be equal to one of the allowed values: low, medium, high', [
    ['"med"', '"medium"', 'likely', '"medium"', 'choice'],
    ['3', ['"low"', '"medium"', '"high"'], 'likely', '"medium"', 'choice'],
  ]),
  ...rowsOf('status', 'is not included in the list (draft, published, archived)', [
    ['"publish"', '"published"', 'likely', '"draft"', 'choice'],
    ['"archive"', '"archived"', 'likely', '"draft"', 'choice'],
    ['["draft"]', '"draft"', 'likely', '"draft"', 'choice'],
  ]),
  ...rowsOf('customer_id', 'is not a valid UUID', [
    [
      '"\\"c0ffee12-3456-4789-8abc-def012345678\\""',
      '"c0ffee12-3456-4789-8abc-def012345678"',
      'certain',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    [
      '"c0ffee12—3456—4789—8abc—def012345678"',
      '"c0ffee12-3456-4789-8abc-def012345678"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
    ['"null"', 'null', 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'quoted-literal'],
    [
      '"/api/v1/customers/c0ffee12-3456-4789-8abc-def012345678/"',
      '"c0ffee12-3456-4789-8abc-def012345678"',
      'likely',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
  ]),
  ...rowsOf('customer_id', 'Customer does not exist', [
    ['"Kowalska, Marta"', ['"…"'], 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'id-kind'],
  ]),
  ...rowsOf('status', "value is not a valid enumeration member; permitted: 'draft', 'sent', 'paid'", [
    ['"Sent"', '"sent"', 'certain', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', 'must be one of the following values: draft, sent, paid', [
    ['"snet"', '"sent"', 'likely', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', 'muss einer von draft, sent, paid sein', [
    ['"PAID"', '"paid"', 'certain', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', 'Value must be in [draft, sent, paid]', [
    ['"draft "', '"draft"', 'certain', '"draft"', 'choice'],
  ]),
  ...rowsOf(
    'status',
    '`archived` is not a valid enum value for path `status`. Allowed: draft | sent | paid',
    [['"archived"', ['"draft"', '"sent"', '"paid"'], 'likely', '"draft"', 'choice']],
  ),
  ...rowsOf('currency', "Input should be 'EUR', 'USD' or 'CHF'", [
    ['"$"', '"USD"', 'likely', '"EUR"', 'choice'],
  ]),
  ...rowsOf('currency', 'Unknown currency code', [['"Euro"', '"EUR"', 'likely', '"EUR"', 'code-form']]),
  ...rowsOf('customer_id', 'badly formed hexadecimal UUID string', [
    [
      '"{5d1f7a90-2b6e-4c11-8f3a-9e0d1c2b3a4f}"',
      '"5d1f7a90-2b6e-4c11-8f3a-9e0d1c2b3a4f"',
      'certain',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
  ]),
  ...rowsOf('customer_id', 'invalid input syntax for type uuid: "42"', [
    ['"42"', ['"…"'], 'likely', '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"', 'id-kind'],
  ]),
  ...rowsOf('customer_id', 'This is not a valid UUID.', [
    [
      '"5d1f7a902b6e4c118f3a9e0d1c2b3a4f"',
      '"5d1f7a90-2b6e-4c11-8f3a-9e0d1c2b3a4f"',
      'certain',
      '"0b9f5c1e-6a3d-4c57-9e21-7d8a4b6f1c02"',
      'id-form',
    ],
  ]),
  ...rowsOf('owner_id', 'Referenced user not found', [
    ['"Ada Lovelace"', ['"…"'], 'likely', '"7"', 'id-kind'],
  ]),
  ...rowsOf('status', "'Draft' is not one of ['draft', 'sent', 'paid']", [
    ['"Draft"', '"draft"', 'certain', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', 'Value "Draft" does not exist in "Status" enum. Did you mean the enum value "draft"?', [
    ['"Draft"', '"draft"', 'certain', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', '"Draft" is not a valid choice. Valid choices are draft, sent, paid.', [
    ['"Draft"', '"draft"', 'certain', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', 'The value you selected is not a valid choice. Choices: "draft", "sent"', [
    ['"send"', '"sent"', 'likely', '"draft"', 'choice'],
  ]),
  ...rowsOf('status', 'Must be one of: draft, sent or paid.', [
    ['"canceled"', ['"draft"', '"sent"', '"paid"'], 'likely', '"draft"', 'choice'],
  ]),
  ...rowsOf('currency', 'This value is not a valid currency.', [
    ['"zloty"', '"PLN"', 'likely', '"EUR"', 'code-form'],
  ]),
];
