import type { Problem } from '../text/reading.ts';
import { OctetView } from './octet-view.ts';

/** What the scanner expects next. */
export const expectValue = 0;
/** A member name, right after `{`. */
export const expectFirstName = 1;
export const expectName = 2;
export const expectColon = 3;
/** A comma or a closing bracket. */
export const expectSeparator = 4;
/** A value or `]`, right after `[`. */
export const expectFirstElement = 5;

/** More oddities than this are taken but no longer listed. */
const mostProblems = 1000;

/** The index of a text of strings is small: how much more room there must be shows while it is read. */
const mostAtFirst = 1 << 16;

/** No bracket is open. */
export const noBracket = -2;

/**
 * Where the scan stands. `scan-strict.ts` runs over well-formed text, `recover.ts` takes one oddity at a time;
 * both work on this state and hand it back and forth.
 */
export class Scanner {
  readonly text: string;
  readonly end: number;
  readonly view: OctetView;
  entries: Int32Array;
  /** Slots in use. */
  size = 0;
  at: number;
  state = expectValue;
  /** Slot of the innermost open bracket, plus 1 when it holds members; `noBracket` outside. */
  open = noBracket;
  /** How many `{`, `[` and `(` are open. */
  openBraces = 0;
  openSquares = 0;
  openParentheses = 0;
  readonly problems: Problem[] = [];
  /** No quote that could end a string with quotes inside lies before this offset: spares looking again. */
  noClosingQuoteBefore = 0;

  /** `room`: characters for which the index has room at first. */
  constructor(text: string, start: number, end: number, room = end - start) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.view = new OctetView(text, start, end);
    this.entries = new Int32Array(Math.max(32, Math.min(mostAtFirst, (room >> 2) & ~1)));
  }

  push(start: number, link: number): void {
    if (this.size + 2 > this.entries.length) this.entries = grown(this.entries, this.at / this.end);
    this.entries[this.size] = start;
    this.entries[this.size + 1] = link;
    this.size += 2;
  }

  openBracket(start: number, holdsMembers: boolean): void {
    this.push(start, this.open);
    this.open = (this.size - 2) | (holdsMembers ? 1 : 0);
    this.count(start, 1);
    this.state = holdsMembers ? expectFirstName : expectFirstElement;
  }

  /** Closes the innermost bracket at `offset`; `written` says whether a bracket stands there. */
  closeBracket(offset: number, written: boolean): void {
    const slot = this.open & ~1;
    const flag = this.open & 1;
    this.count(this.entries[slot] ?? 0, -1);
    const outer = this.entries[slot + 1] ?? noBracket;
    this.push(offset, slot | (written ? 1 : 0));
    this.entries[slot + 1] = (this.size - 2) | flag;
    this.open = outer;
    this.state = expectSeparator;
  }

  private count(opener: number, by: number): void {
    const code = this.text.charCodeAt(opener);
    if (code === 123) this.openBraces += by;
    else if (code === 91) this.openSquares += by;
    else this.openParentheses += by;
  }

  /** The character at an offset; `-1` at the end. */
  code(offset: number): number {
    return offset < this.end && offset >= 0 ? this.text.charCodeAt(offset) : -1;
  }

  report(message: string, start: number, end: number): void {
    if (this.problems.length < mostProblems) this.problems.push({ message, span: { start, end } });
  }
}

/**
 * Larger by what the share of the text read so far lets expect: at least twice as large for small texts and a quarter
 * for large ones, since slack counts against the memory goal.
 */
export function grown(entries: Int32Array, share: number): Int32Array {
  const { length } = entries;
  const least = length + Math.max(length < 1 << 16 ? length : length >> 2, 32);
  const expected = share > 0 ? Math.min((length / share) * 1.02, length * 8) : least;
  const larger = new Int32Array(Math.trunc(Math.max(least, expected)) & ~1);
  larger.set(entries);
  return larger;
}
