import { toSource } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import type { ErrorBody } from '../shape.ts';
import { wordsIn } from './part.ts';
import { placeAt } from './picked-place.ts';
import {
  cut,
  insideJson,
  isNameWritten,
  piecesOf,
  rootSpot,
  type Spot,
  spanOf,
  trimRange,
  wordsOf,
} from './spot.ts';

/** Something in a body that a person can point at. */
export interface Pick extends Span {
  readonly kind: 'name' | 'text' | 'part';
  /** Its characters, decoded; cut when long. */
  readonly text: string;
}

/** What is asked for: the name of a field, or what is said about the field that was pointed at. */
export type PickFor = 'field' | { readonly fieldSpan: Span };

/** A person looks through no more. */
export const mostPicks = 1_500;
const longestShown = 200;
/** Reading: one path, however it is spelled. */
const pathLike = /^[^\s|:;,="'`()<>]{1,120}$/u;
/** Reading: what stands between the parts of a text that names several things. */
const joints = /(?:[|;\n\t]|=>|->|::?(?=\s|$)|\s[-–—]\s|=)/gu;
/** Reading: the same for `name=text, name=text`. */
const pairJoints = /[=;,\n&]/gu;
/** Reading: `name=` before anything else. */
const pairStart = /^\s{0,20}[^\s=,;]{1,120}=/u;
/** Reading: a run of characters between blanks, quotes, brackets and separators. */
const nameRuns = /[^\s|:;,="'`()<>“”„‘’«»]{1,120}/gu;
/** Longer texts are one thing to point at. */
const longestSplit = 4_000;

/** Everything that can be pointed at, in text order and without overlaps. */
export function picksIn(body: ErrorBody, wanted: PickFor): readonly Pick[] {
  if (body.kind === 'html' || body.kind === 'empty') return [];
  const collector = new Collector(body, wanted);
  const tree = rootSpot(body, 'tree');
  if (tree !== undefined) collector.visit(tree, 0);
  const end = tree === undefined ? 0 : spanOf(tree).end;
  const text = rootSpot(body, 'text');
  const isRest = body.kind === 'text' || (body.kind === 'json' && body.text.slice(end).trim() !== '');
  if (text !== undefined && isRest) collector.visitLines(text, end);
  return collector.picks.toSorted((a, b) => a.start - b.start).slice(0, mostPicks);
}

const deepest = 60;

class Collector {
  readonly picks: Pick[] = [];
  readonly #wanted: PickFor;
  readonly #fieldKey: string | null;

  constructor(body: ErrorBody, wanted: PickFor) {
    this.#wanted = wanted;
    const place = wanted === 'field' ? undefined : placeAt(body, wanted.fieldSpan);
    this.#fieldKey = place === undefined || place.part === null ? null : keyOf(spanOf(place.spot));
  }

  visit(spot: Spot, depth: number): void {
    const { node, home } = spot;
    if (this.picks.length >= mostPicks || depth > deepest || node === null) return;
    for (const member of node.members) {
      const { name, nameSpan, value } = member;
      if (name !== '' && isNameWritten(member)) this.#add('name', toSource(home, nameSpan), name);
      this.visit({ ...spot, node: value }, depth + 1);
    }
    for (const element of node.elements) this.visit({ ...spot, node: element }, depth + 1);
    if (node.kind === 'string' || node.kind === 'number') this.#visitWords(spot, depth);
  }

  visitLines(text: Spot, from: number): void {
    for (const line of piecesOf(text.home.text, '\n')) {
      if (line.end <= from || this.picks.length >= mostPicks) continue;
      const spot: Spot = { ...text, home: cut(text.home, line) };
      const inner = insideJson(spot);
      if (inner === undefined) this.#visitWords(spot, 0);
      else this.visit(inner, 1);
    }
  }

  #add(kind: Pick['kind'], span: Span, text: string): void {
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
    if (span.end > span.start) this.picks.push({ kind, start: span.start, end: span.end, text: shown });
  }

  #visitWords(spot: Spot, depth: number): void {
    const words = wordsOf(spot);
    if (words === undefined || words.text.trim() === '') return;
    const inner = depth < 4 ? insideJson(spot) : undefined;
    if (inner !== undefined) {
      this.visit(inner, depth + 1);
      return;
    }
    const { text } = words;
    const ranges = this.#wanted === 'field' ? namesIn(text) : this.#sayings(text, spot);
    const whole = trimRange(text, { start: 0, end: text.length });
    for (const range of ranges) {
      const isWhole = range.start === whole.start && range.end === whole.end;
      const span = isWhole ? spanOf(spot) : toSource(words, range);
      this.#add(isWhole ? 'text' : 'part', span, text.slice(range.start, range.end));
    }
  }

  /** The texts that can be a message: whole ones, and the pieces beside a field that stands in the same text. */
  #sayings(text: string, spot: Spot): readonly Span[] {
    const whole = trimRange(text, { start: 0, end: text.length });
    const span = spanOf(spot);
    const isText = spot.node === null;
    const field = this.#wanted === 'field' ? undefined : this.#wanted.fieldSpan;
    const hasField = field !== undefined && field.start >= span.start && field.end <= span.end;
    if (!(keyOf(span) === this.#fieldKey || (isText && hasField))) return [whole];
    const pieces = between(text);
    return pieces.length < 2 ? [whole] : pieces;
  }
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** What in a text may be a field's name: all of it when it is one path, else its words. */
function namesIn(text: string): readonly Span[] {
  const whole = trimRange(text, { start: 0, end: text.length });
  if (text.length > longestSplit || pathLike.test(text.trim())) return [whole];
  const names: Span[] = [];
  for (const match of text.matchAll(nameRuns)) {
    const [inner] = wordsIn(match[0]);
    if (inner === undefined || inner.end <= inner.start) continue;
    names.push({ start: match.index + inner.start, end: match.index + inner.end });
  }
  return names;
}

/** The pieces between separators. */
function between(text: string): readonly Span[] {
  if (text.length > longestSplit) return [];
  const pieces: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(pairStart.test(text) ? pairJoints : joints)) {
    pieces.push(trimRange(text, { start, end: match.index }));
    start = match.index + match[0].length;
  }
  pieces.push(trimRange(text, { start, end: text.length }));
  return pieces.filter((piece) => piece.end > piece.start);
}
