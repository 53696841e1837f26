import type { Path } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Span } from '../../text/span.ts';
import type { ErrorBody } from '../shape.ts';
import { isCode } from '../structural/reading-context.ts';
import {
  codeWords,
  envelopeWords,
  isContainerWord,
  locationWords,
  messageWords,
} from '../structural/vocabulary.ts';
import { applyTaught, type TaughtPair } from './apply.ts';
import { describeShape } from './describe.ts';
import { placeAt, textOf } from './picked-place.ts';
import { type Proposal, proposalsFor } from './proposals.ts';
import { type Budget, follow, rootSpot, type Spot, wholeBudget } from './spot.ts';
import { isKeepable, type TaughtShape } from './taught-shape.ts';

/** A rule that finds what a person pointed at, and everything else it finds in the same body. */
export interface InferredRule {
  readonly shape: TaughtShape;
  /** "each element of `problems`: field in `where`, message in `what`". */
  readonly words: string;
  readonly pairs: readonly { readonly field: string; readonly message: string }[];
  /** It finds what was pointed at and nothing more. */
  readonly onlyPair: boolean;
  /** It holds nothing but names that look like an API's own. */
  readonly keepable: boolean;
}

export interface Inference {
  /** Most plausible first; empty when none was found. */
  readonly rules: readonly InferredRule[];
  /** Why there is none, for the person. */
  readonly refusal: string | null;
}

const mostRules = 4;
/** Pairs that travel with a rule; the rest is counted by the diagnosis. */
const mostShown = 50;

/** Learns from the range of a field's name and the range of what is said about it, both in the body's text. */
export function inferShape(
  body: ErrorBody,
  fieldSpan: Span,
  messageSpan: Span,
  over: string | null = null,
): Inference {
  const field = placeAt(body, fieldSpan);
  const message = placeAt(body, messageSpan);
  if (field === undefined || message === undefined || field.root !== message.root)
    return none('No text of the answer stands there. Choose a name or a text.');
  const wanted: Wanted = { field: textOf(field), message: textOf(message), fieldSpan, messageSpan };
  const same = fieldSpan.start === messageSpan.start && fieldSpan.end === messageSpan.end;
  if (same) return none('The name and the message are the same text. Choose another one for the message.');
  const tried = new Map<string, Tried>();
  for (const proposal of proposalsFor(field, message)) {
    const shape = completed(proposal, field.root, body, over);
    const key = JSON.stringify(shape);
    if (tried.has(key)) continue;
    const reading = applyTaught(shape, body);
    if (reading === null || !finds(reading.pairs, wanted, shape)) continue;
    tried.set(key, { shape, pairs: reading.pairs, score: scoreOf(reading.pairs, proposal, body) });
  }
  const ranked = [...tried.values()].toSorted((a, b) => b.score - a.score);
  const rules = distinct(ranked).slice(0, mostRules).map(presentRule);
  return rules.length > 0
    ? { rules, refusal: null }
    : none('No rule leads from one to the other. Choose the name and the message of the same problem.');
}

function none(refusal: string): Inference {
  return { rules: [], refusal };
}

interface Wanted {
  readonly field: string;
  readonly message: string;
  readonly fieldSpan: Span;
  readonly messageSpan: Span;
}

interface Tried {
  readonly shape: TaughtShape;
  readonly pairs: readonly TaughtPair[];
  readonly score: number;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether the very pair is among those found, with the very texts. */
function finds(pairs: readonly TaughtPair[], wanted: Wanted, shape: TaughtShape): boolean {
  return pairs.some(
    ({ error, fieldText, messageSpan }) =>
      overlaps(error.span, wanted.fieldSpan) &&
      overlaps(messageSpan, wanted.messageSpan) &&
      error.message === wanted.message &&
      (fieldText === wanted.field || shape.field.from === 'segments'),
  );
}

/** The proposal as a rule, with what else an entry says and what the body must have. */
function completed(
  proposal: Proposal,
  root: TaughtShape['root'],
  body: ErrorBody,
  over: string | null,
): TaughtShape {
  const { entries, field, message } = proposal;
  const tops = entries.length === 0 ? [field.at[0], message.at[0]] : [entries[0]];
  const names = tops.filter((step) => typeof step === 'string');
  const bare: TaughtShape = {
    version: 1,
    root,
    entries,
    field,
    message,
    needs: root === 'tree' ? [...new Set(names)] : [],
    whole: false,
    ...besides(proposal, root, body),
    ...(over === null ? {} : { over }),
  };
  const isNameless = [entries, field.at, message.at].flat().every((step) => typeof step !== 'string');
  const strict = { ...bare, whole: true };
  return isNameless && applyTaught(strict, body) !== null ? strict : bare;
}

const codeWordSet: ReadonlySet<string> = new Set(codeWords);
const locationWordSet: ReadonlySet<string> = new Set(locationWords);
const messageWordSet: ReadonlySet<string> = new Set(messageWords);

/** Members of the first entry that hold the machine's reason or the part of the request. */
function besides(
  { entries, field, message }: Proposal,
  root: TaughtShape['root'],
  body: ErrorBody,
): Pick<TaughtShape, 'code' | 'location'> {
  const start = rootSpot(body, root);
  const last = entries.at(-1);
  // Only a list of entries has members of its own; what stands beside a single pair may say anything.
  if (start === undefined || typeof last !== 'object') return {};
  const budget: Budget = { left: wholeBudget };
  const spots = follow(start, entries, budget).slice(0, 5);
  const taken = new Set([field.at[0], message.at[0]].filter((step) => typeof step === 'string'));
  const code = memberAmong(spots, codeWordSet, taken);
  if (code !== undefined) taken.add(code);
  const location = memberAmong(spots, locationWordSet, taken);
  return {
    ...(code === undefined ? {} : { code: [code] }),
    ...(location === undefined ? {} : { location: [location] }),
  };
}

function memberAmong(
  spots: readonly Spot[],
  words: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string | undefined {
  const members = spots[0]?.node?.members ?? [];
  const found = members.find(
    ({ name, value }) =>
      !taken.has(name) &&
      words.has(foldName(name)) &&
      (value.kind === 'string' || value.kind === 'number') &&
      isCode(value.text),
  );
  return found?.name;
}

/** Reading: a letter of any script. */
const letter = /\p{L}/u;
const longestField = 80;

/** How much a pair looks like something else than a field and what is wrong with it. */
function doubt({ error, fieldText }: TaughtPair): number {
  const words = fieldText.trim().split(' ').length;
  const [path = []] = error.paths;
  const first = typeof path[0] === 'string' ? foldName(path[0]) : '';
  return (
    (words > 3 || fieldText.length > longestField ? 4 : 0) +
    (letter.test(fieldText) ? 0 : 2) +
    (letter.test(error.message) ? 0 : 4) +
    (path.length > 1 && isContainerWord(first) ? 4 : 0) +
    (envelopeWords.has(first) || messageWordSet.has(first) ? 1 : 0)
  );
}

const mostCounted = 30;

function scoreOf(pairs: readonly TaughtPair[], { cost }: Proposal, body: ErrorBody): number {
  const counted = pairs.slice(0, mostCounted);
  const own = new Set(body.request?.body?.members.map(({ name }) => foldName(name)) ?? []);
  // A sentence said of several fields is rarer than one of each.
  const sayings = new Set(counted.map(({ messageSpan }) => messageSpan.start)).size;
  let score = 2 * (sayings - counted.length) - cost;
  for (const pair of counted) {
    const first = pair.error.paths[0]?.[0];
    score += 3 - doubt(pair) + (typeof first === 'string' && own.has(foldName(first)) ? 1 : 0);
  }
  return score;
}

/** Of rules that find the same, the plainest one and one that says it in other words. */
function distinct(ranked: readonly Tried[]): readonly Tried[] {
  const counts = new Map<string, number>();
  const said = new Set<string>();
  return ranked.filter(({ shape, pairs }) => {
    const words = describeShape(shape);
    if (said.has(words)) return false;
    said.add(words);
    const key = JSON.stringify(pairs.map(({ error }) => [error.paths[0], error.message]));
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < 2;
  });
}

function presentRule({ shape, pairs }: Tried): InferredRule {
  return {
    shape,
    words: describeShape(shape),
    pairs: pairs.slice(0, mostShown).map(({ error }) => ({
      field: spelled(error.paths[0] ?? []),
      message: error.message,
    })),
    onlyPair: pairs.length === 1,
    keepable: isKeepable(shape),
  };
}

function spelled(path: Path): string {
  const text = path.map((segment) => (typeof segment === 'number' ? `[${segment}]` : `.${segment}`)).join('');
  return text.startsWith('.') ? text.slice(1) : text === '' ? 'the whole body' : text;
}
