import { rowsOf } from './row.ts';

/** Texts in another form than many frameworks ask for in their own words, judged before the probes saw them. */
export const statedTextRows = [
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
  ...rowsOf('sku', 'does not match the regex pattern ^[A-Z0-9]{6}$', [
    ['"ab-12-cd"', '"AB12CD"', 'likely', '"A-100"', 'text-form'],
  ]),
  ...rowsOf('sku', 'may only contain letters and numbers', [
    ['"AB-12"', '"AB12"', 'likely', '"AB12"', 'text-form'],
  ]),
  ...rowsOf('sku', 'must be alphanumeric', [['"AB 12"', '"AB12"', 'likely', '"AB12"', 'text-form']]),
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
  ...rowsOf('email', 'This value is not a valid email address.', [
    ['"marta.example@"', ['"…"'], 'likely', '"marta@example.pl"', 'email-form'],
  ]),
  ...rowsOf('email', 'must be a valid email', [
    ['"marta@example.con"', '"marta@example.com"', 'likely', '"marta@example.pl"', 'email-form'],
    ['"marta[at]example.pl"', '"marta@example.pl"', 'likely', '"marta@example.pl"', 'email-form'],
  ]),
  ...rowsOf('website', 'This value is not a valid URL.', [
    ['"www.example.pl"', '"https://www.example.pl"', 'likely', '"https://example.pl"', 'url-form'],
  ]),
  ...rowsOf('website', 'relative URL without a base', [
    ['"example.pl/a"', '"https://example.pl/a"', 'likely', '"https://example.pl"', 'url-form'],
  ]),
  ...rowsOf('phone', 'Invalid phone number format', [
    ['"+49-30-1234567"', '"+49301234567"', 'likely', '"+48601234567"', 'phone-form'],
  ]),
  ...rowsOf('color', 'Expected a hex color code', [
    ['"red"', '"#ff0000"', 'likely', '"#aabbcc"', 'colour-form'],
  ]),
  ...rowsOf('code', 'has invalid format, only uppercase letters and digits', [
    ['"ab 12"', '"AB12"', 'likely', '"AB12"', 'text-form'],
  ]),
];
