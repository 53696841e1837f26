import type { Path } from '../../json/node.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Sniff } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { stated } from '../kit/stated.ts';
import { readLocation } from '../location-word.ts';
import type { ErrorBody, StatedFieldError } from '../shape.ts';
import { nameOrIndex, readSegments, readSpelledPath } from '../spelled-path.ts';
import { isCode } from '../structural/reading-context.ts';
import { describeShape } from './describe.ts';
import { rangeOf } from './part.ts';
import { type Budget, follow, rootSpot, type Spot, spanOf, wholeBudget, wordsOf } from './spot.ts';
import type { FieldRule, MessageRule, TaughtShape } from './taught-shape.ts';

/** One pair that a rule found: what it names, what it says, and where. */
export interface TaughtPair {
  readonly error: StatedFieldError;
  /** The field as the body spells it. */
  readonly fieldText: string;
  readonly messageSpan: Span;
}

export interface TaughtReading {
  readonly pairs: readonly TaughtPair[];
  readonly sniff: Sniff;
}

/** A field's name is short; a text this long is none. */
const longestField = 300;
const mostPairs = 10_000;

interface Named {
  readonly text: string;
  readonly paths: readonly Path[];
  readonly span: Span;
}

/** Names and indexes in front of a field; names that are paths themselves (`items[0].price`) are read as such. */
function prefixOf(spot: Spot): Path {
  return spot.choices.flatMap(({ name, isName }) =>
    isName && typeof name === 'string' ? (readSpelledPath(name)[0] ?? [name]) : [],
  );
}

function namedByName(spot: Spot, rule: FieldRule): Named | undefined {
  const last = spot.choices.findLast(({ isName }) => isName);
  if (last === undefined || last.span === null) return undefined;
  const text = String(last.name);
  if (rule.joined !== true) return { text, paths: readSpelledPath(text), span: last.span };
  const first = spot.choices.findIndex(({ isName }) => isName);
  const chosen = spot.choices.slice(first);
  const behind = chosen.findLastIndex(({ isName }) => isName);
  const path = chosen
    .slice(0, behind + 1)
    .map(({ name }) => (typeof name === 'string' ? nameOrIndex(name) : name));
  const read = chosen
    .slice(0, behind + 1)
    .flatMap(({ name }) => (typeof name === 'string' ? (readSpelledPath(name)[0] ?? [name]) : [name]));
  const same = JSON.stringify(path) === JSON.stringify(read);
  return { text, paths: same ? [path] : [read, path], span: last.span };
}

function segmentsAt({ node }: Spot): readonly (string | number)[] | undefined {
  if (node?.kind !== 'array' || node.elements.length === 0 || node.elements.length > 40) return undefined;
  const segments: (string | number)[] = [];
  for (const { kind, text } of node.elements) {
    if (kind === 'string') segments.push(text);
    else if (kind === 'number') segments.push(Number(text));
    else return undefined;
  }
  return segments;
}

/** The text that a rule's `part` picks out of a spot. */
function textAt(spot: Spot, rule: FieldRule | MessageRule): { text: string; span: Span } | undefined {
  if (spot.node?.kind === 'null' || spot.node?.kind === 'boolean') return undefined;
  const words = wordsOf(spot);
  if (words === undefined) return undefined;
  const range = rangeOf(words.text, rule.part);
  if (range === undefined) return undefined;
  const text = words.text.slice(range.start, range.end);
  const isWhole = rule.part === undefined && spot.node !== null;
  return { text, span: isWhole ? spanOf(spot) : toSource(words, range) };
}

function fieldAt(spot: Spot, rule: FieldRule): Named | undefined {
  if (rule.from === 'name') return namedByName(spot, rule);
  const prefix = rule.joined === true ? prefixOf(spot) : [];
  const under = (paths: readonly Path[]) =>
    prefix.length === 0 ? paths : paths.map((path) => [...prefix, ...path]);
  if (rule.from === 'segments') {
    const segments = segmentsAt(spot);
    if (segments === undefined) return undefined;
    return { text: segments.join('.'), paths: under(readSegments(segments)), span: spanOf(spot) };
  }
  const found = textAt(spot, rule);
  if (found === undefined || found.text.length > longestField || found.text.trim() === '') return undefined;
  return { ...found, paths: under(readSpelledPath(found.text)) };
}

function messageAt(spot: Spot, rule: MessageRule): { text: string; span: Span } | undefined {
  if (rule.from === 'value') return textAt(spot, rule);
  const last = spot.choices.findLast(({ isName }) => isName);
  return last === undefined || last.span === null ? undefined : { text: String(last.name), span: last.span };
}

/** Where the message stands; a list of texts where one text was shown is that many messages. */
function messageSpots(entry: Spot, rule: MessageRule, budget: Budget): readonly Spot[] {
  return follow(entry, rule.at, budget).flatMap((spot) =>
    rule.from === 'value' && spot.node?.kind === 'array'
      ? follow(spot, [{ each: 'element' }], budget)
      : [spot],
  );
}

/** What distinguishes the places that lie under one entry: they belong together when they were chosen alike. */
function slot(spot: Spot, entry: Spot): string {
  return JSON.stringify(spot.choices.slice(entry.choices.length).map(({ name }) => name));
}

const isOpen = (steps: TaughtShape['entries']) =>
  steps.some((step) => typeof step === 'object' && !('inside' in step));

function pairUp(entry: Spot, shape: TaughtShape, budget: Budget): (readonly [Spot, Spot])[] {
  const fields = follow(entry, shape.field.at, budget);
  const messages = messageSpots(entry, shape.message, budget);
  if (!isOpen(shape.field.at) || !isOpen(shape.message.at))
    return fields
      .flatMap((field) => messages.map((message) => [field, message] as const))
      .slice(0, mostPairs);
  const bySlot = new Map(messages.map((message) => [slot(message, entry), message]));
  return fields.flatMap((field) => {
    const message = bySlot.get(slot(field, entry));
    return message === undefined ? [] : [[field, message] as const];
  });
}

function firstText(entry: Spot, steps: TaughtShape['code'], budget: Budget): string | null {
  if (steps === undefined) return null;
  const [spot] = follow(entry, steps, budget);
  return spot === undefined ? null : (wordsOf(spot)?.text ?? null);
}

/** Every pair the rule finds in the body, in the order of the entries; `null` when the rule does not fit it. */
export function applyTaught(shape: TaughtShape, body: ErrorBody): TaughtReading | null {
  const root = rootSpot(body, shape.root);
  if (root === undefined || !shape.needs.every((name) => body.root?.members.some((one) => one.name === name)))
    return null;
  const budget: Budget = { left: wholeBudget };
  const isEntry = (spot: Spot): boolean =>
    spot.node?.kind === 'object' &&
    shape.message.at.length > 0 &&
    follow(spot, shape.message.at, budget).some((one) => one.node?.kind !== 'object');
  const pairs: TaughtPair[] = [];
  const seen = new Set<string>();
  for (const entry of follow(root, shape.entries, budget, isEntry)) {
    if (budget.left < 0 || pairs.length >= mostPairs) break;
    const found = readEntry(entry, shape, budget);
    if (found.length === 0 && shape.whole) return null;
    for (const pair of found) {
      const key = JSON.stringify([pair.error.paths[0], pair.error.message, pair.error.span.start]);
      if (!seen.has(key)) pairs.push(pair);
      seen.add(key);
    }
  }
  if (pairs.length === 0) return null;
  const sure = shape.needs.length > 0 || shape.whole || namesSomething(shape);
  const confidence = sure ? (pairs.length > 1 ? 0.9 : 0.8) : 0.6;
  return { pairs, sniff: { confidence, because: describeShape(shape) } };
}

function namesSomething({ entries, field, message }: TaughtShape): boolean {
  return [entries, field.at, message.at].flat().some((step) => typeof step === 'string');
}

function readEntry(entry: Spot, shape: TaughtShape, budget: Budget): readonly TaughtPair[] {
  const code = firstText(entry, shape.code, budget);
  const location = firstText(entry, shape.location, budget);
  const inSentence = shape.field.part !== undefined;
  return pairUp(entry, shape, budget).flatMap(([fieldSpot, messageSpot]) => {
    const field = fieldAt(fieldSpot, shape.field);
    const message = messageAt(messageSpot, shape.message);
    if (field === undefined || message === undefined || message.text.trim() === '') return [];
    const error = stated({
      paths: field.paths,
      in: location === null ? null : readLocation(location),
      message: message.text,
      code: code !== null && isCode(code) ? code : null,
      span: field.span,
      ...(inSentence ? { said: 'sentence' as const } : {}),
    });
    return [{ error, fieldText: field.text, messageSpan: message.span }];
  });
}
