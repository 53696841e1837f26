/** Places of a word in a text, in order. */
export interface Found {
  readonly starts: readonly number[];
  readonly length: number;
  /** There are more than were kept. */
  readonly isCut: boolean;
}

const mostFound = 10_000;

const nothingFound: Found = { starts: [], length: 0, isCut: false };

/** Upper and lower case are the same. Matches do not overlap. */
export function findIn(text: string, words: string, most = mostFound): Found {
  if (words === '') return nothingFound;
  const pattern = new RegExp(words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'), 'giu');
  const starts: number[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (starts.length === most) return { starts, length: words.length, isCut: true };
    starts.push(match.index);
  }
  return { starts, length: words.length, isCut: false };
}

/** Which of the places comes next from here, around at the ends; `null` when there are none. */
export function nextFound({ starts }: Found, from: number, by: 1 | -1): number | null {
  if (starts.length === 0) return null;
  if (by === 1) {
    const after = starts.findIndex((start) => start >= from);
    return after === -1 ? 0 : after;
  }
  const before = starts.findLastIndex((start) => start < from);
  return before === -1 ? starts.length - 1 : before;
}
