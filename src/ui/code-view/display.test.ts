import { expect, test } from 'vitest';
import { createDisplay, type Display } from './display.ts';

const drawn = (display: Display<string>) =>
  Array.from({ length: display.count }, (_, place) => {
    const shown = display.at(place);
    return 'row' in shown ? shown.row : shown.extra;
  });

test.each([
  ['nothing special', [], [], [0, 1, 2, 3, 4, 5]],
  ['a fold', [{ from: 2, to: 4 }], [], [0, 1, 4, 5]],
  ['a line below a row', [], [{ after: 2, holds: 'm' }], [0, 1, 2, 'm', 3, 4, 5]],
  [
    'two below the same row, one below the last',
    [],
    [
      { after: 0, holds: 'm' },
      { after: 0, holds: 'n' },
      { after: 5, holds: 'o' },
    ],
    [0, 'm', 'n', 1, 2, 3, 4, 5, 'o'],
  ],
  [
    'a line hidden with its row, and one below the row that folds',
    [{ from: 2, to: 4 }],
    [
      { after: 1, holds: 'kept' },
      { after: 3, holds: 'hidden' },
      { after: 4, holds: 'after' },
    ],
    [0, 1, 'kept', 4, 'after', 5],
  ],
])('%s', (_, hidden, extras, expected) => {
  const display = createDisplay(6, hidden, extras);
  expect(drawn(display)).toEqual(expected);
  const rows = expected.filter((shown) => typeof shown === 'number');
  expect(rows.map(display.placeOf)).toEqual(rows.map((row) => expected.indexOf(row)));
});

test('a hidden row is found at the row that hides it', () => {
  const display = createDisplay(6, [{ from: 2, to: 5 }], [{ after: 1, holds: 'm' }]);
  expect([2, 3, 4].map(display.placeOf)).toEqual([1, 1, 1]);
});

test('no rows', () => {
  expect(createDisplay(0, [], []).count).toBe(0);
});
