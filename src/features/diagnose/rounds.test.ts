import { expect, test } from 'vitest';
import { moveRounds, noRounds, type RoundAction, type Rounds } from './rounds.ts';

type Action = RoundAction<string>;

const read = (reading: string): Action => ({ type: 'read', reading, at: reading.length });
const awaits = (kind: 'again' | 'next' | 'other-case'): Action => ({ type: 'await', kind });
const open = (index: number): Action => ({ type: 'open', index });

/** `one *two(0)`: the readings in order, the open one starred, each with the round it is compared with. */
function drawn({ list, open: shown }: Rounds<string>): string {
  return list
    .map(
      ({ reading, comparedWith }, index) =>
        `${index === shown ? '*' : ''}${reading}${comparedWith === null ? '' : `(${comparedWith})`}`,
    )
    .join(' ');
}

const two: readonly Action[] = [read('one'), awaits('next'), read('two')];

test.each<[string, readonly Action[], string]>([
  ['the first reading begins a case', [awaits('other-case'), read('one')], '*one'],
  ['a changed text is the same round', [read('one'), awaits('again'), read('one, changed')], '*one, changed'],
  ['a new answer is one round more', two, 'one *two(0)'],
  ['going back shows the earlier round and keeps the later', [...two, open(0)], '*one two(0)'],
  [
    'a text changed in an earlier round stays in it',
    [...two, open(0), awaits('again'), read('one!')],
    '*one! two(0)',
  ],
  [
    'a new answer after going back is compared with the round that was open',
    [...two, open(0), awaits('next'), read('three')],
    'one two(0) *three(0)',
  ],
  [
    'a request added before the new answer was read belongs to it',
    [read('one'), awaits('next'), awaits('again'), read('two')],
    'one *two(0)',
  ],
  ['another case begins anew', [...two, awaits('other-case'), read('other')], '*other'],
  ['until it is read, the old case stays', [...two, awaits('other-case')], 'one *two(0)'],
  [
    'the request of another case belongs to it',
    [...two, awaits('other-case'), awaits('again'), read('other')],
    '*other',
  ],
  ['a round that does not exist is not opened', [...two, open(7)], 'one *two(0)'],
  ['cleared', [...two, { type: 'clear' }], ''],
])('%s', (_, actions, expected) => {
  expect(drawn(actions.reduce<Rounds<string>>(moveRounds, noRounds))).toBe(expected);
});

test('a round keeps its time when it is read again', () => {
  const rounds = [read('one'), awaits('again'), read('one, changed')].reduce<Rounds<string>>(
    moveRounds,
    noRounds,
  );
  expect(rounds.list.map(({ at }) => at)).toEqual([3]);
});
