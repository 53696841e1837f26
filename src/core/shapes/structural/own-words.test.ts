import { expect, test } from 'vitest';
import { fieldsOf, requestOf } from '../../../testing/state-fields.ts';

test.each([
  [
    'a map whose sentences name their keys, whatever the status says',
    {
      success: false,
      message: 'Oh no',
      data: { berth: ['The berth field is required.'], 'crew.rank': ['The crew.rank is too low.'] },
    },
    404,
    ['berth', 'crew/rank'],
  ],
  [
    'validators’ sentences under names that the request lacks',
    { berth: 'may not be null', sailsOn: 'must be in the future' },
    400,
    ['berth', 'sailsOn'],
  ],
  [
    'names in a row that a form lacks',
    { error: true, message: 'Required field(s) berth, sailsOn is missing or empty' },
    400,
    ['berth', 'sailsOn'],
  ],
  ['a member of a thing', { errors: ['The weight of the anchor must be a number.'] }, 422, ['anchor/weight']],
])('reads %s', (_, body, status, places) => {
  const request = status === 400 ? requestOf('{"captain":"Kim"}') : null;
  const found = fieldsOf(JSON.stringify(body), status, request);
  expect(found.map(({ path }) => path.join('/'))).toEqual(places);
});
