import { rowsOf } from './row.ts';

export const kindRows = [
  ...rowsOf('is_vip', 'must be boolean', [
    ['"true"', 'true', 'certain', 'true', 'quoted-literal'],
    ['"False"', 'false', 'certain', 'false', 'quoted-literal'],
    ['"TRUE"', 'true', 'certain', 'true', 'quoted-literal'],
    ['"yes"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"no"', 'false', 'likely', 'false', 'quoted-literal'],
    ['"on"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"0"', 'false', 'likely', 'false', 'quoted-literal'],
    ['"ja"', 'true', 'likely', 'true', 'quoted-literal'],
    ['"oui"', 'true', 'likely', 'true', 'quoted-literal'],
    ['1', 'true', 'likely', 'true', 'bare-value'],
    ['0', 'false', 'likely', 'false', 'bare-value'],
    ['""', 'null', 'likely', 'false', 'empty-value'],
  ]),
  ...rowsOf('nickname', 'must be a string', [
    ['5', '"5"', 'certain', '"5"', 'bare-value'],
    ['12.50', '"12.50"', 'certain', '"12.50"', 'bare-value'],
    ['true', '"true"', 'certain', '"true"', 'bare-value'],
    ['["Ada"]', '"Ada"', 'likely', '"Ada"', 'bare-value'],
  ]),
  ...rowsOf('tags', 'must be an array', [
    ['"[\\"a\\",\\"b\\"]"', '["a","b"]', 'certain', '["a","b"]', 'quoted-literal'],
    ['"a,b"', '["a", "b"]', 'likely', '["a"]', 'quoted-literal'],
    ['"a"', '["a"]', 'likely', '[]', 'quoted-literal'],
    ['{"a":1}', '[{"a":1}]', 'likely', '[{"a":1}]', 'bare-value'],
    ['5', '[5]', 'likely', '[5]', 'bare-value'],
  ]),
  ...rowsOf('address', 'must be an object', [
    ['"{\\"zip\\":\\"1\\"}"', '{"zip":"1"}', 'certain', '{"zip":"1"}', 'quoted-literal'],
    ['[{"zip":"1"}]', '{"zip":"1"}', 'likely', '{"zip":"1"}', 'bare-value'],
    ['"[object Object]"', null, 'certain', '{}', 'quoted-literal'],
  ]),
  ...rowsOf('manager', 'is of the wrong type', [
    ['"null"', 'null', 'likely', '"Grace"', 'quoted-literal'],
    ['"undefined"', 'null', 'likely', '"Grace"', 'quoted-literal'],
    ['"None"', 'null', 'likely', '"Grace"', 'quoted-literal'],
  ]),
  ...rowsOf('last_name', 'This field may not be blank.', [
    ['""', ['"…"'], 'likely', '"Null"', 'empty-value'],
    ['"  "', ['"…"'], 'likely', '"Ng"', 'empty-value'],
    ['null', ['"…"'], 'likely', '"O’Neil"', 'empty-value'],
  ]),
  // By themselves.
  ...rowsOf('comment', null, [
    ['"[object Object]"', null, 'certain', '"object"', 'quoted-literal'],
    ['"undefined"', 'null', 'likely', '"undefined behaviour"', 'quoted-literal'],
    ['"null"', 'null', 'likely', '"nullable"', 'quoted-literal', '"null"'],
  ]),
];
