import { standsAt } from './characters.ts';
import type { JsonKind } from './node.ts';
import type { Outline } from './outline.ts';
import { isContainer, linkOf, nextSlot, startOf, type Tape } from './tape.ts';
import { kindAt } from './tape-kind.ts';

/** Objects with more members are maps, and each looks different. */
const mostMembers = 64;
/** So many different outlines are kept for one text; a text with more gains nothing by them. */
const mostOutlines = 400;
/** Longer names are not compared. */
const longestName = 80;

/** An outline and the one that was asked for after it the last time: records repeat in one order. */
interface Kept extends Outline {
  next: Kept | undefined;
}

/** The outlines of a text's objects, each kept once. */
export class TapeOutlines {
  readonly #byHash = new Map<number, Kept[]>();
  #before: Kept | undefined;
  #left = mostOutlines;

  /** The outline of the object at a slot; `undefined` for a map, for names not plainly quoted, and past the most. */
  at(tape: Tape, slot: number): Outline | undefined {
    const close = linkOf(tape, slot) & ~1;
    const before = this.#before;
    const expected = before?.next;
    const outline =
      expected !== undefined && fits(tape, slot, close, expected) ? expected : this.#find(tape, slot, close);
    if (outline === undefined) return undefined;
    if (before !== undefined) before.next = outline;
    this.#before = outline;
    return outline;
  }

  #find(tape: Tape, slot: number, close: number): Kept | undefined {
    const { text, entries } = tape;
    let hash = 17;
    let count = 0;
    for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) {
      if ((count += 1) > mostMembers) return undefined;
      const start = entries[at] ?? 0;
      const end = entries[at + 1] ?? 0;
      const length = end - start;
      if (length < 2 || length > longestName || text.charCodeAt(start) !== 34) return undefined;
      const letters = text.charCodeAt(start + 1) * 31 + text.charCodeAt(end - 2);
      hash = (Math.imul(hash, 33) + letters * 7 + length) ^ text.charCodeAt(entries[at + 2] ?? 0);
    }
    let bucket = this.#byHash.get(hash);
    if (bucket !== undefined) for (const known of bucket) if (fits(tape, slot, close, known)) return known;
    if (this.#left <= 0) return undefined;
    const outline = draw(tape, slot, close);
    if (outline === undefined) return undefined;
    this.#left -= 1;
    if (bucket === undefined) this.#byHash.set(hash, (bucket = []));
    bucket.push(outline);
    return outline;
  }
}

function isEmpty(tape: Tape, slot: number): boolean {
  return isContainer(tape, slot) && (linkOf(tape, slot) & ~1) === slot + 2;
}

/** Whether the members from the slot on have these names and kinds; the names stand as they are written. */
function fits(tape: Tape, slot: number, close: number, { names, kinds, empty }: Outline): boolean {
  let index = 0;
  for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) {
    const name = names[index];
    if (name === undefined || !stands(tape, at, name)) return false;
    const kind: JsonKind = kindAt(tape, at + 2);
    if (kind !== kinds[index]) return false;
    if ((kind === 'object' || kind === 'array') && isEmpty(tape, at + 2) !== empty[index]) return false;
    index += 1;
  }
  return index === names.length;
}

function stands({ text, entries }: Tape, slot: number, name: string): boolean {
  const start = (entries[slot] ?? 0) + 1;
  const end = (entries[slot + 1] ?? 0) - 1;
  return end - start === name.length && standsAt(text, start, end, name);
}

function draw(tape: Tape, slot: number, close: number): Kept | undefined {
  const names: string[] = [];
  const kinds: JsonKind[] = [];
  const empty: boolean[] = [];
  for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) {
    const end = linkOf(tape, at) - 1;
    const name = tape.text.slice(startOf(tape, at) + 1, end);
    if (tape.text.charCodeAt(end) !== 34 || name.includes('\\')) return undefined;
    names.push(name);
    kinds.push(kindAt(tape, at + 2));
    empty.push(isEmpty(tape, at + 2));
  }
  return { names, kinds, empty, next: undefined };
}
