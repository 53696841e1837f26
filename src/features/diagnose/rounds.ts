/** One answer of the API in a case, with the request that led to it. */
export interface Round<Reading> {
  readonly reading: Reading;
  /** When it was pasted, milliseconds since the epoch. */
  readonly at: number;
  /** Index of the round that it is compared with; `null` for the first. */
  readonly comparedWith: number | null;
}

/** The history of a case. Rounds are only ever added, so that going back loses none. */
export interface Rounds<Reading> {
  readonly list: readonly Round<Reading>[];
  /** Index of the one that is shown; -1 while there is none. */
  readonly open: number;
  /** What the next reading is: a better reading of a round, one round more, or the first of another case. */
  readonly awaited: Awaited | null;
}

type Awaited =
  | { readonly kind: 'again'; readonly index: number }
  | { readonly kind: 'next'; readonly comparedWith: number | null }
  | { readonly kind: 'other-case' };

export type RoundAction<Reading> =
  | { readonly type: 'await'; readonly kind: Awaited['kind'] }
  | { readonly type: 'read'; readonly reading: Reading; readonly at: number }
  | { readonly type: 'open'; readonly index: number }
  | { readonly type: 'clear' };

export const noRounds: Rounds<never> = { list: [], open: -1, awaited: null };

export function moveRounds<Reading>(rounds: Rounds<Reading>, action: RoundAction<Reading>): Rounds<Reading> {
  switch (action.type) {
    case 'await':
      return { ...rounds, awaited: expect(rounds, action.kind) };
    case 'read':
      return read(rounds, action.reading, action.at);
    case 'open':
      return rounds.list[action.index] === undefined ? rounds : { ...rounds, open: action.index };
    default:
      return noRounds;
  }
}

/** A text changed again before it was read belongs to what is awaited already. */
function expect({ list, open, awaited }: Rounds<unknown>, kind: Awaited['kind']): Awaited {
  if (kind === 'other-case') return { kind };
  if (kind === 'next') return { kind, comparedWith: list[open] === undefined ? null : open };
  return awaited ?? { kind, index: Math.max(0, open) };
}

function read<Reading>({ list, awaited }: Rounds<Reading>, reading: Reading, at: number): Rounds<Reading> {
  if (awaited === null || awaited.kind === 'other-case') {
    return { list: [{ reading, at, comparedWith: null }], open: 0, awaited: null };
  }
  if (awaited.kind === 'next') {
    const { comparedWith } = awaited;
    return { list: [...list, { reading, at, comparedWith }], open: list.length, awaited: null };
  }
  const known = list[awaited.index];
  const round = known === undefined ? { reading, at, comparedWith: null } : { ...known, reading };
  return { list: list.toSpliced(awaited.index, 1, round), open: awaited.index, awaited: null };
}
