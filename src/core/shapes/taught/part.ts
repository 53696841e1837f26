import type { Span } from '../../text/span.ts';
import { trimRange } from './spot.ts';
import { type Part, separatorText } from './taught-shape.ts';

/** Reading: one word with what is joined to it inside. */
const wordRun = /\S+/gu;
/** Reading: what is no letter, digit or path character at a word's ends. */
const leadingMarks = /^[^\p{L}\p{N}_$@#/[]{1,8}/u;
const trailingMarks = /[^\p{L}\p{N}_$\]*]{1,8}$/u;

/** Longer texts have no words that a rule counts. */
const longestText = 5_000;

/** The words of a text by position, without the punctuation around them. */
export function wordsIn(text: string): readonly Span[] {
  const words: Span[] = [];
  for (const match of text.slice(0, longestText).matchAll(wordRun)) {
    const [run] = match;
    const lead = leadingMarks.exec(run)?.[0].length ?? 0;
    const tail = lead === run.length ? 0 : (trailingMarks.exec(run.slice(lead))?.[0].length ?? 0);
    const start = match.index + lead;
    words.push({ start, end: Math.max(start, match.index + run.length - tail) });
  }
  return words;
}

/** The offset of the `nth` occurrence, from 0; `-1` when there are fewer. */
function nthIndex(text: string, wanted: string, nth: number): number {
  let at = text.indexOf(wanted);
  for (let count = 0; count < nth && at >= 0; count += 1) at = text.indexOf(wanted, at + wanted.length);
  return at;
}

/** The range of the text that the part means; `undefined` when the text does not have it. */
export function rangeOf(text: string, part: Part | undefined): Span | undefined {
  if (part === undefined) return { start: 0, end: text.length };
  if ('word' in part) return nonEmpty(wordsIn(text)[part.word]);
  const { after, before, nth = 0 } = part;
  let start = 0;
  if (after !== undefined) {
    const at = nthIndex(text, after, nth);
    if (at < 0) return undefined;
    start = at + after.length;
  }
  let end = text.length;
  if (before !== undefined) {
    end = after === undefined ? nthIndex(text, before, nth) : text.indexOf(before, start);
    if (end < 0) return undefined;
  }
  return nonEmpty(trimRange(text, { start, end }));
}

function nonEmpty(range: Span | undefined): Span | undefined {
  return range !== undefined && range.end > range.start ? range : undefined;
}

/** Reading: signs and blanks at the start or end of what stands beside a part. */
const signsAtEnd = /[^\p{L}\p{N}]{1,8}$/u;
const signsAtStart = /^[^\p{L}\p{N}]{1,8}/u;

function occurrencesBefore(text: string, wanted: string, end: number): number {
  let count = 0;
  let at = text.indexOf(wanted);
  while (at >= 0 && at < end) {
    count += 1;
    at = text.indexOf(wanted, at + wanted.length);
  }
  return count;
}

function withNth(part: { readonly after?: string; readonly before?: string }, nth: number): Part {
  return nth === 0 ? part : { ...part, nth };
}

/** The whole run of signs, what is left of it without blanks, and the sign next to the part. */
function separatorsFrom(run: string | undefined, side: 'before' | 'after'): readonly string[] {
  if (run === undefined) return [];
  const trimmed = run.trim();
  const next = side === 'before' ? trimmed.slice(-1) : trimmed.slice(0, 1);
  return [...new Set([run, trimmed, next, run.slice(-1)])].filter((one) => separatorText.test(one));
}

/**
 * Every way to say which part of `text` the range is, the plainest first. Each way gives exactly this range here; the
 * whole text needs no part and has none.
 */
export function partsFor(text: string, range: Span): readonly Part[] {
  const wanted = trimRange(text, range);
  const parts: Part[] = [];
  const befores = separatorsFrom(signsAtStart.exec(text.slice(wanted.end, wanted.end + 8))?.[0], 'after');
  const runBefore = signsAtEnd.exec(text.slice(Math.max(0, wanted.start - 8), wanted.start))?.[0];
  const afters = separatorsFrom(runBefore, 'before');
  for (const after of afters) {
    const nth = occurrencesBefore(text, after, wanted.start) - 1;
    for (const before of befores) parts.push(withNth({ after, before }, nth));
    parts.push(withNth({ after }, nth));
  }
  for (const before of befores) {
    parts.push(withNth({ before }, occurrencesBefore(text, before, wanted.end)));
  }
  const word = wordsIn(text).findIndex(({ start, end }) => start === wanted.start && end === wanted.end);
  if (word >= 0 && word <= 50) parts.push({ word });
  const exact = parts.filter((part) => {
    const found = rangeOf(text, part);
    return found?.start === wanted.start && found.end === wanted.end;
  });
  return exact.toSorted((a, b) => plainness(a) - plainness(b));
}

/** Brackets and quotes are the surest, then one separator, then a position among words. */
function plainness(part: Part): number {
  if ('word' in part) return 6;
  const { after, before, nth = 0 } = part;
  const blankOnly = [after, before].some((one) => one !== undefined && one.trim() === '');
  const pair = after !== undefined && before !== undefined;
  const quoted = pair && isPair(after, before);
  return (quoted ? 0 : pair ? 2 : 1) + (blankOnly ? 4 : 0) + Math.min(nth, 3) * 0.5;
}

const pairs: ReadonlySet<string> = new Set([
  "''",
  '""',
  '``',
  '()',
  '[]',
  '<>',
  '{}',
  '“”',
  '‘’',
  '«»',
  '„“',
  '「」',
]);

function isPair(after: string, before: string): boolean {
  return pairs.has(after.trim() + before.trim());
}
