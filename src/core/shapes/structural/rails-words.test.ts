import { expect, test } from 'vitest';
import { inspectUnguarded } from '../../diagnose.ts';

function placesIn(said: readonly string[], request: string | null): readonly string[] {
  const paste = `HTTP/1.1 422 X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ errors: said })}`;
  return inspectUnguarded({ paste, request, now: 0 }).diagnosis.fieldErrors.map(({ path }) => path.join('/'));
}

test.each([
  [
    'Masts sail area is too small',
    '{"boat":{"masts_attributes":[{"sail_area":1}]}}',
    'boat/masts_attributes/sail_area',
  ],
  ['Masts sail area is too small', null, 'masts/sail_area'],
  ['Harbour  is not a known harbour', '{"boat":{"name":"x"}}', 'harbour'],
  ["'sunk' is not a valid condition", '{"boat":{"condition":"sunk"}}', 'boat/condition'],
  ["'sunk' is not a valid condition", null, 'condition'],
])('%s in answer to %s is said of %s', (said, request, place) => {
  expect(placesIn([said], request)).toEqual([place]);
});
