import { rowsOf } from './row.ts';

/** Texts in another form than many frameworks ask for in their own words, judged before the probes saw them. */
export const statedTextRows = [
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
  ...rowsOf(
    'email',
    'value is not a valid email address: The email address is not valid. It must have exactly one @-sign.',
    [['"marta.example.pl"', ['"…"'], 'likely', '"marta@example.pl"', 'email-form']],
  ),
  ...rowsOf('email', 'must be a well-formed email address', [
    ['"marta@example.pl "', '"marta@example.pl"', 'certain', '"marta@example.pl"', 'email-form'],
  ]),
  ...rowsOf('email', 'Invalid email', [
    [
      '"Marta Kowalska <marta@example.pl>"',
      '"marta@example.pl"',
      'certain',
      '"marta@example.pl"',
      'email-form',
    ],
  ]),
  ...rowsOf('email', 'Enter a valid email address.', [
    ['"marta@gamil.com"', '"marta@gmail.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta@gmail,com"', '"marta@gmail.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta@googlemail.con"', '"marta@googlemail.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta@outlook.cmo"', '"marta@outlook.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"martagmail.com"', '"marta@gmail.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta#example.pl"', ['"…"'], 'likely', '"marta@example.pl"', 'email-form'],
    ['"@example.pl"', ['"…"'], 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta@example.pl/"', '"marta@example.pl"', 'likely', '"marta@example.pl"', 'email-form'],
    ['["marta@example.pl"]', '"marta@example.pl"', 'likely', '"marta@example.pl"', 'bare-value'],
  ]),
  ...rowsOf('webhook_url', 'Invalid url', [
    [
      '"shop.example/hook"',
      '"https://shop.example/hook"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
  ]),
  ...rowsOf('webhook_url', 'must be a valid URL', [
    ['"www.shop.example"', '"https://www.shop.example"', 'likely', '"https://shop.example/hook"', 'url-form'],
  ]),
  ...rowsOf('webhook_url', 'Enter a valid URL.', [
    [
      '"htttps://shop.example"',
      '"https://shop.example"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
    [
      '"https://shop.example/a b"',
      '"https://shop.example/a%20b"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
    ['"https//:shop.example"', '"https://shop.example"', 'likely', '"https://shop.example/hook"', 'url-form'],
    [
      '"https:///shop.example"',
      '"https://shop.example"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
    [
      '"https: //shop.example"',
      '"https://shop.example"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
    [
      '"localhost:8080/hook"',
      '"http://localhost:8080/hook"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
  ]),
  ...rowsOf('webhook_url', 'must use https', [
    [
      '"http://shop.example/hook"',
      '"https://shop.example/hook"',
      'likely',
      '"https://shop.example/hook"',
      'url-form',
    ],
  ]),
  ...rowsOf('phone', 'The phone number entered is not valid.', [
    ['"0048 601 234 567"', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
  ]),
  ...rowsOf('phone', 'must be in E.164 format', [
    ['"+48 601-234-567"', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
    ['"601 234 567"', ['"+…601234567"'], 'likely', '"+48601234567"', 'phone-form'],
    ['"+48 (601) 234 567 ext. 12"', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
    [
      '"+48601234567 / +48609999999"',
      ['"+48601234567"', '"+48609999999"'],
      'likely',
      '"+48601234567"',
      'phone-form',
    ],
    ['"00 48 601234567"', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
    ['"＋48601234567"', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
  ]),
  ...rowsOf('color', 'is not a valid hex colour', [
    ['"#abc"', '"#aabbcc"', 'likely', '"#aabbcc"', 'colour-form'],
    ['"rgb(10,20,30)"', '"#0a141e"', 'likely', '"#aabbcc"', 'colour-form'],
    ['"#12345"', ['"…"'], 'likely', '"#aabbcc"', 'colour-form'],
    ['"#GG0000"', ['"…"'], 'likely', '"#aabbcc"', 'colour-form'],
  ]),
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
  ...rowsOf('sku', 'format is invalid', [['" A-100"', '"A-100"', 'likely', '"A-100"', 'stray-blanks']]),
  ...rowsOf('sku', 'must match "^[A-Z]-\\d{3}$"', [
    ['"a-100"', '"A-100"', 'likely', '"A-100"', 'text-form'],
    ['"A‑100"', '"A-100"', 'likely', '"A-100"', 'text-form'],
  ]),
  ...rowsOf('photo', 'must be base64 encoded', [
    ['"data:image/png;base64,iVBORw0KGgo="', '"iVBORw0KGgo="', 'likely', '"iVBORw0KGgo="', 'text-form'],
  ]),
  ...rowsOf('photo', 'Invalid base64', [
    ['"iVBORw0KGgo"', '"iVBORw0KGgo="', 'likely', '"iVBORw0KGgo="', 'text-form'],
    ['"a-b_cw=="', '"a+b/cw=="', 'likely', '"iVBORw0KGgo="', 'text-form'],
  ]),
  ...rowsOf('slug', 'Enter a valid “slug” consisting of letters, numbers, underscores or hyphens.', [
    ['"Sprint Review"', '"sprint-review"', 'likely', '"sprint-review"', 'text-form'],
  ]),
  ...rowsOf('vat', 'must not contain spaces', [
    ['"DE 123 456 789"', '"DE123456789"', 'likely', '"DE123456789"', 'text-form'],
  ]),
  ...rowsOf('iban', 'is not a valid IBAN', [
    [
      '"DE89 3704 0044 0532 0130 00"',
      '"DE89370400440532013000"',
      'likely',
      '"DE89370400440532013000"',
      'text-form',
    ],
  ]),
  ...rowsOf('code', 'must be uppercase', [['"ab12"', '"AB12"', 'likely', '"AB12"', 'text-form']]),
  ...rowsOf('code', 'must be lowercase', [['"AB12"', '"ab12"', 'likely', '"ab12"', 'text-form']]),
  ...rowsOf('ip', 'is not a valid IPv4 address', [
    ['"192.168.1.10:8080"', '"192.168.1.10"', 'likely', '"192.168.1.10"', 'text-form'],
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
  ...rowsOf('email', 'email must be an email', [
    ['"marta @example.pl"', '"marta@example.pl"', 'likely', '"marta@example.pl"', 'email-form'],
  ]),
  ...rowsOf('email', 'is not a valid email', [
    ['"marta@example"', ['"…"'], 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta@gmailcom"', '"marta@gmail.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta@hotmial.com"', '"marta@hotmail.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta.@example.pl"', '"marta@example.pl"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta\\u200b@example.pl"', '"marta@example.pl"', 'certain', '"marta@example.pl"', 'odd-characters'],
  ]),
  ...rowsOf('website', 'must be a URL address', [
    ['"example.pl"', '"https://example.pl"', 'likely', '"https://example.pl"', 'url-form'],
  ]),
  ...rowsOf('website', 'is an invalid URL', [
    ['"http://http://example.pl"', '"http://example.pl"', 'likely', '"https://example.pl"', 'url-form'],
    ['"http//example.pl"', '"http://example.pl"', 'likely', '"https://example.pl"', 'url-form'],
    ['"https://example.pl /x"', '"https://example.pl/x"', 'likely', '"https://example.pl"', 'url-form'],
    ['"\\"https://example.pl\\""', '"https://example.pl"', 'likely', '"https://example.pl"', 'url-form'],
  ]),
  ...rowsOf('phone', 'must be a valid phone number', [
    ['"+48 601 234 567"', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
    ['"0601 234 567"', ['"+…601234567"'], 'likely', '"+48601234567"', 'phone-form'],
    ['48601234567', '"+48601234567"', 'likely', '"+48601234567"', 'phone-form'],
  ]),
  ...rowsOf('color', 'must be a hexadecimal color', [
    ['"AABBCC"', '"#AABBCC"', 'likely', '"#aabbcc"', 'colour-form'],
    ['"rgb(255,255,255)"', '"#ffffff"', 'likely', '"#aabbcc"', 'colour-form'],
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
  ...rowsOf('sku', 'does not match the regex pattern ^[A-Z0-9]{6}$', [
    ['"ab-12-cd"', '"AB12CD"', 'likely', '"A-100"', 'text-form'],
  ]),
  ...rowsOf('slug', 'must be a valid slug', [
    ['"Größe & Farbe"', '"grosse-farbe"', 'likely', '"sprint-review"', 'text-form'],
  ]),
  ...rowsOf('photo', 'is not valid base64', [
    ['"data:image/jpeg;base64,/9j/4AAQ"', '"/9j/4AAQ"', 'likely', '"iVBORw0KGgo="', 'text-form'],
  ]),
  ...rowsOf('ip', 'Enter a valid IPv4 address.', [
    ['"http://10.0.0.1"', '"10.0.0.1"', 'likely', '"192.168.1.10"', 'text-form'],
  ]),
  ...rowsOf('handle', 'must start with "@"', [['"marta"', '"@marta"', 'likely', '"@marta"', 'text-form']]),
  ...rowsOf('code', 'must contain only digits', [
    ['"12 34-56"', '"123456"', 'likely', '"AB12"', 'text-form'],
  ]),
];
