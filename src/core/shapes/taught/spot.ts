import type { JsonMember, JsonNode } from '../../json/node.ts';
import { decodeJsonString } from '../../json/strings.ts';
import { readJson } from '../../json/read.ts';
import { compose, type MappedText, sliceOf, toSource } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import type { ErrorBody } from '../shape.ts';
import type { Step, TaughtShape } from './taught-shape.ts';

/** A name or index that an open step chose. */
export interface Choice {
  readonly name: string | number;
  /** Where the name stands in the body; `null` for an index. */
  readonly span: Span | null;
  readonly isName: boolean;
}

/** A place that a rule's steps lead to: a value of the tree, or a piece of a text. */
export interface Spot {
  /** `null` for a piece of a text. */
  readonly node: JsonNode | null;
  /** The text that the node's spans lie in, with the way back to the body. */
  readonly home: MappedText;
  /** What the open steps chose on the way, outermost first. */
  readonly choices: readonly Choice[];
}

/** How many values a rule may still look at. */
export interface Budget {
  left: number;
}

export const wholeBudget = 200_000;
const deepest = 12;

export function rootSpot(body: ErrorBody, root: TaughtShape['root']): Spot | undefined {
  const home = sliceOf(body.text);
  if (root === 'text') return { node: null, home, choices: [] };
  return body.root === undefined ? undefined : { node: body.root, home, choices: [] };
}

function isScalar(node: JsonNode): boolean {
  return node.kind !== 'object' && node.kind !== 'array';
}

/** The characters of a scalar or a piece of text, each with its place in the body; `undefined` for lists and objects. */
export function wordsOf(spot: Spot): MappedText | undefined {
  const { node, home } = spot;
  if (node === null) return home;
  if (!isScalar(node)) return undefined;
  const decoded = decodeJsonString(home.text, node.span);
  if (decoded.text === node.text) return compose(home, decoded);
  // XML entities and form encodings: the text is known, its characters' own places are not.
  const { start, end } = toSource(home, node.span);
  const length = node.text.length;
  return { text: node.text, pieces: length === 0 ? [] : [{ at: 0, length, from: start, to: end }] };
}

/** Where a spot stands in the body. */
export function spanOf({ node, home }: Spot): Span {
  return toSource(home, node === null ? { start: 0, end: home.text.length } : node.span);
}

/** A part of a text as a text of its own, still knowing its place in the body. */
export function cut(words: MappedText, range: Span): MappedText {
  return compose(words, sliceOf(words.text, range.start, range.end));
}

/** The range without the blanks at its ends. */
export function trimRange(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** The ranges between the separators, without blanks at their ends; empty ones are left out. */
export function piecesOf(text: string, separator: string): readonly Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (start <= text.length && pieces.length < 10_000) {
    const found = separator === '' ? -1 : text.indexOf(separator, start);
    const end = found < 0 ? text.length : found;
    const range = trimRange(text, { start, end });
    if (range.end > range.start) pieces.push(range);
    if (found < 0) break;
    start = found + separator.length;
  }
  return pieces;
}

/** The JSON value that a text holds; `undefined` when it holds none. */
export function insideJson(spot: Spot): Spot | undefined {
  const words = wordsOf(spot);
  if (words === undefined) return undefined;
  const { start } = trimRange(words.text, { start: 0, end: words.text.length });
  const first = words.text.charAt(start);
  if (first !== '{' && first !== '[') return undefined;
  const value = readJson(words.text).value;
  return value === undefined || isScalar(value)
    ? undefined
    : { node: value, home: words, choices: spot.choices };
}

function child(spot: Spot, node: JsonNode, choice?: Choice): Spot {
  return { node, home: spot.home, choices: choice === undefined ? spot.choices : [...spot.choices, choice] };
}

function atIndex(name: number): Choice {
  return { name, span: null, isName: false };
}

function elementsOf(spot: Spot): Spot[] {
  const { node } = spot;
  if (node === null) return [spot];
  // One value where a list may stand: XML with a single element, APIs that unwrap lists of one.
  if (node.kind !== 'array') return [{ ...spot, choices: [...spot.choices, atIndex(0)] }];
  return node.elements.map((element, index) => child(spot, element, atIndex(index)));
}

function membersOf(spot: Spot): Spot[] {
  return (spot.node?.members ?? []).map(({ name, nameSpan, value }) =>
    child(spot, value, { name, span: toSource(spot.home, nameSpan), isName: true }),
  );
}

/** Groups of so many neighbours of a list, each as a list of its own. */
function groupsOf(spot: Spot, size: number): Spot[] {
  const { node } = spot;
  if (node?.kind !== 'array' || size < 1) return [];
  const groups: Spot[] = [];
  for (let at = 0; at + size <= node.elements.length; at += size) {
    const elements = node.elements.slice(at, at + size);
    const span = { start: elements[0]?.span.start ?? 0, end: elements.at(-1)?.span.end ?? 0 };
    const group: JsonNode = { kind: 'array', span, members: [], elements, text: '' };
    groups.push(child(spot, group, atIndex(at / size)));
  }
  return groups;
}

/** Whether a place is an entry in its own right, so that a walk to any depth stops there. */
export type IsEntry = (spot: Spot) => boolean;

function leavesOf(spot: Spot, isEntry: IsEntry, budget: Budget, depth: number, into: Spot[]): void {
  budget.left -= 1;
  const { node } = spot;
  if (node === null || budget.left < 0 || depth > deepest) return;
  const isList = node.kind === 'array' && node.elements.every(isScalar);
  if (depth > 0 && (isScalar(node) || isList || isEntry(spot))) into.push(spot);
  else if (node.kind === 'array')
    for (const element of elementsOf(spot)) leavesOf(element, isEntry, budget, depth + 1, into);
  else for (const member of membersOf(spot)) leavesOf(member, isEntry, budget, depth + 1, into);
}

/** Where one step leads from one place; nowhere when it does not fit. */
function take(spot: Spot, step: Step, isEntry: IsEntry, budget: Budget): Spot[] {
  if (typeof step === 'string') {
    const members = spot.node?.members ?? [];
    return members.filter(({ name }) => name === step).map(({ value }) => child(spot, value));
  }
  if (typeof step === 'number') {
    const element = spot.node?.elements[step];
    return element === undefined ? [] : [child(spot, element)];
  }
  if ('every' in step) return groupsOf(spot, step.every);
  if ('inside' in step) {
    const inner = insideJson(spot);
    return inner === undefined ? [] : [inner];
  }
  if ('split' in step) {
    const words = wordsOf(spot);
    if (words === undefined) return [];
    return piecesOf(words.text, step.split).map((range, index) => ({
      node: null,
      home: cut(words, range),
      choices: [...spot.choices, atIndex(index)],
    }));
  }
  if (step.each === 'element') return elementsOf(spot);
  if (step.each === 'member') return membersOf(spot);
  const leaves: Spot[] = [];
  leavesOf(spot, isEntry, budget, 0, leaves);
  return leaves;
}

const never: IsEntry = () => false;

/** Every place that the steps lead to from `start`, in text order. Stops quietly when the budget is used up. */
export function follow(
  start: Spot,
  steps: readonly Step[],
  budget: Budget,
  isEntry: IsEntry = never,
): readonly Spot[] {
  let spots: Spot[] = [start];
  for (const step of steps) {
    const next: Spot[] = [];
    for (const spot of spots) {
      if (budget.left < 0) break;
      const found = take(spot, step, isEntry, budget);
      budget.left -= found.length + 1;
      for (const one of found) next.push(one);
    }
    spots = next;
  }
  return spots;
}

/** Whether a member's name stands in the text; the text beside an XML element's attributes has a name of ours. */
export function isNameWritten({ nameSpan, value }: JsonMember): boolean {
  return nameSpan.start !== value.span.start;
}
