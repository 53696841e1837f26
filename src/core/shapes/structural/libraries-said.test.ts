import { expect, test } from 'vitest';
import { inspectUnguarded } from '../../diagnose.ts';

/** What an answer without a request says, by place. */
function saidIn(body: unknown): readonly string[] {
  const text = JSON.stringify(body);
  const paste = `HTTP/1.1 400 X\r\nContent-Type: application/json\r\n\r\n${text}`;
  const { diagnosis } = inspectUnguarded({ paste, now: 0 });
  return diagnosis.fieldErrors.map(({ path, message, code }) => `${path.join('/')}|${message}|${code ?? ''}`);
}

test.each([
  [
    "Django REST's errors printed by Python",
    {
      error:
        "{'berth': [ErrorDetail(string='Give a berth.', code='required')], 'non_field_errors': [ErrorDetail(string='The dock is full.', code='full')]}",
    },
    ['berth|Give a berth.|required', '|The dock is full.|full'],
  ],
  [
    "Symfony's surplus attributes",
    { detail: 'Extra attributes are not allowed ("sail", "mast" are unknown).' },
    [
      'sail|Extra attributes are not allowed ("sail", "mast" are unknown).|',
      'mast|Extra attributes are not allowed ("sail", "mast" are unknown).|',
    ],
  ],
  [
    "Symfony's absent options",
    { message: 'The required options "sail", "mast" are missing.' },
    [
      'sail|The required options "sail", "mast" are missing.|',
      'mast|The required options "sail", "mast" are missing.|',
    ],
  ],
  [
    "Newtonsoft's absent properties of an element",
    {
      error: "Required properties are missing from object: sail, mast. Path 'boats[1]', line 1, position 8.",
    },
    [
      "boats/1/sail|Required properties are missing from object: sail, mast. Path 'boats[1]', line 1, position 8.|",
      "boats/1/mast|Required properties are missing from object: sail, mast. Path 'boats[1]', line 1, position 8.|",
    ],
  ],
  [
    "Goa's length",
    {
      name: 'invalid_length',
      message: 'length of body.berth must be lesser or equal than 3 but got value "north" (len=5)',
    },
    [
      'berth|length of body.berth must be lesser or equal than 3 but got value "north" (len=5)|invalid_length',
    ],
  ],
  [
    "Vapor's element of a list",
    {
      error: true,
      reason: "Value was not of type 'Int' at path 'boats.Index 1.berth'. Expected to decode Int.",
    },
    ["boats/1/berth|Value was not of type 'Int' at path 'boats.Index 1.berth'. Expected to decode Int.|"],
  ],
  [
    "Zabbix's parameter, counted from one",
    {
      jsonrpc: '2.0',
      error: {
        code: -32602,
        message: 'Invalid params.',
        data: 'Invalid parameter "/1/boats/2/berth": a number is expected.',
      },
      id: 3,
    },
    ['boats/1/berth|Invalid parameter "/1/boats/2/berth": a number is expected.|'],
  ],
  [
    "Active Model Serializers' record",
    { errors: [{ source: { pointer: '/data/attributes/base' }, detail: 'The dock is full.' }] },
    ['|The dock is full.|'],
  ],
  [
    'one sentence for programs and for people',
    {
      error: "Missing required value for field 'berth'!",
      error_human: "Missing required value for field 'berth'!",
    },
    ["berth|Missing required value for field 'berth'!|"],
  ],
  [
    "Hibernate's null",
    { message: 'not-null property references a null or transient value : sea.Boat.berth' },
    ['berth|not-null property references a null or transient value : sea.Boat.berth|'],
  ],
  [
    "MongoDB's duplicate",
    { error: 'E11000 duplicate key error collection: sea.boats index: sail_1 dup key: { sail: "K 7" }' },
    ['sail|E11000 duplicate key error collection: sea.boats index: sail_1 dup key: { sail: "K 7" }|'],
  ],
  [
    "dry-struct's absent key",
    { error: '[Boat.new] :berth is missing in Hash input' },
    ['berth|[Boat.new] :berth is missing in Hash input|'],
  ],
  [
    "Moose's attribute",
    { error: 'Attribute (berth) is required at constructor Boat::new' },
    ['berth|Attribute (berth) is required at constructor Boat::new|'],
  ],
  [
    "PrestaShop's property",
    { errors: [{ code: 85, message: 'Validation error: "Property Boat->berth is empty"' }] },
    ['berth|Validation error: "Property Boat->berth is empty"|85'],
  ],
  [
    "a part of Java's dates, which is no field",
    {
      message:
        "Text '2026-13-01' could not be parsed: Invalid value for MonthOfYear (valid values 1 - 12): 13",
    },
    [],
  ],
  ['the state of a thing', { error: 'basket is empty' }, []],
  ["a token's signature", { error: 'signature is invalid' }, []],
])('reads %s', (_, body, said) => {
  expect(saidIn(body)).toEqual(said);
});
