import { expect, test } from 'vitest';
import { requestOf } from '../../testing/state-fields.ts';
import type { Path } from '../json/node.ts';
import { readSpelledPath } from '../shapes/spelled-path.ts';
import type { StatedFieldError } from '../shapes/shape.ts';
import { locateTogether } from './siblings.ts';

function stated(place: string): StatedFieldError {
  return {
    paths: readSpelledPath(place),
    in: null,
    message: 'is bad',
    code: null,
    span: { start: 0, end: 0 },
    said: 'structure',
  };
}

const trip = '{"title":"","guests":[{"age":3}]}';
const employee = '{"commit":"Save","employee":{"salary":"lots"}}';

test.each<[string, string, readonly string[], readonly Path[]]>([
  [
    'an absent member loses what its siblings lost',
    trip,
    ['create.trip.title', 'create.trip.currency'],
    [['title'], ['currency']],
  ],
  [
    'an absent member lies below what its siblings lie below',
    employee,
    ['salary', 'email'],
    [
      ['employee', 'salary'],
      ['employee', 'email'],
    ],
  ],
  [
    'siblings that lost different names say nothing about an absent member',
    trip,
    ['create.trip.title', 'update.guests', 'create.trip.currency'],
    [['title'], ['guests'], ['create', 'trip', 'currency']],
  ],
  ['a lone absent member stays where it was stated', trip, ['contact.email'], [['contact', 'email']]],
  [
    'a sibling at the root keeps an absent member there',
    employee,
    ['salary', 'commit', 'email'],
    [['employee', 'salary'], ['commit'], ['email']],
  ],
])('%s', (_, body, places, paths) => {
  expect(locateTogether(places.map(stated), requestOf(body)).map(({ path }) => path)).toEqual(paths);
});
