import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';

/** The places that an answer without a request names. */
function placesIn(status: number | null, body: unknown): readonly string[] {
  const text = JSON.stringify(body);
  const head = status === null ? '' : `HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n\r\n`;
  const { diagnosis } = inspectUnguarded({ paste: head + text, now: 0 });
  return diagnosis.fieldErrors.map((field) => field.path.join('/'));
}

const state = '@type';
test.each([
  ['permission', null, { code: 7, message: 'skipper is not an admin', details: [] }, []],
  [
    'the state of what was called',
    412,
    {
      code: 9,
      message: 'the berth is in use',
      details: [
        {
          [state]: 'type.googleapis.com/google.rpc.PreconditionFailure',
          violations: [{ type: 'BOATS', subject: 'berths/8', description: '2 boats' }],
        },
      ],
    },
    [],
  ],
  [
    'what was sent',
    400,
    { code: 3, message: 'invalid value for field "berth_no"', details: [] },
    ['berth_no'],
  ],
])("gRPC's number says whether fields can be meant: %s", (_, status, body, places) => {
  expect(placesIn(status, body)).toEqual(places);
});

test.each([
  [
    'a broken request',
    { errors: [{ status: '400', detail: 'param is missing or the value is empty: berth' }] },
    ['berth'],
  ],
  ['a call', { errors: [{ status: '400', detail: 'The harbour is closed.' }] }, []],
])('a sentence of JSON:API without a source speaks for itself: %s', (_, body, places) => {
  expect(placesIn(400, body)).toEqual(places);
});

test.each([
  ['an offset', 'Expecting value: line 1 column 15 (char 14)', ['']],
  ['an index', 'value is not a valid dict', ['14']],
])('a number alone as the place is %s where the sentence says so', (_, reason, places) => {
  const details = [{ loc: ['body', 14], field: '14', reason }];
  expect(placesIn(422, { error: { message: 'Refused', details } })).toEqual(places);
});

test('the values that a sentence lists are no second field', () => {
  const detail = ["berths.1.kind: unexpected value; permitted: 'inner', 'outer'", 'boat: field required'];
  expect(placesIn(400, { detail })).toEqual(['berths/1/kind', 'boat']);
});
