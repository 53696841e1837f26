import type { JsonNode } from '../../json/node.ts';
import type { Sniff } from '../../text/reading.ts';
import { withoutCall } from '../structural/about-call.ts';
import { inRecordOf } from '../structural/record.ts';
import { requestNames } from '../structural/request-names.ts';
import { fieldSentences } from '../structural/sentences.ts';
import type { ErrorBody, Shape, StatedFieldError } from '../shape.ts';
import { type EntryRule, readEntries } from './entries.ts';
import { listsOf, objectsOf, partsOf } from './containers.ts';
import { type EnvelopeRule, readWords } from './envelope.ts';
import { type MapRule, readErrorMap } from './error-map.ts';
import { fits, type Pattern } from './pattern.ts';
import { reach } from './reach.ts';

/** A shape said in data: what the body looks like, and where it keeps what. */
interface ShapeRule {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly confidence: number;
  /** Completes "read as X because it …". */
  readonly because: string;
  /** What the body's outermost value looks like. */
  readonly body?: Pattern;
  /** What the first entry of some list in the body looks like, wherever the list lies. */
  readonly entry?: Pattern;
  /** What some object in the body looks like, wherever it lies; addresses below start there then. */
  readonly part?: Pattern;
  /** Anything else that has to hold. */
  readonly when?: (body: ErrorBody, content: JsonNode) => boolean;
  readonly envelope?: EnvelopeRule;
  /** How entries are read: those of the lists that fit `entry`, or those found at `at` (a list or a single entry). */
  readonly entries?: EntryRule & { readonly at?: string | readonly string[] };
  /** How a map from field to error is read, and where it lies. */
  readonly map?: MapRule & { readonly at: string | readonly string[] };
  /** What neither says. */
  readonly fields?: (content: JsonNode, body: ErrorBody) => readonly StatedFieldError[];
  /** Entries that name no place may name it in their sentence; of the others nothing, or the whole body, is meant. */
  readonly placeInSentence?: 'or none' | 'or whole';
  /** The entries are about fields at any status: `406` stands for a refused value, too. */
  readonly anyStatus?: boolean;
  /** When no field is named, none is meant: the structural fallback is not asked. */
  readonly exhaustive?: Shape['exhaustive'];
}

/** The shape that the rule describes. */
export function apiShape(rule: ShapeRule): Shape {
  const sniff: Sniff = { confidence: rule.confidence, because: rule.because };
  return {
    id: rule.id,
    name: rule.name,
    reference: rule.reference,
    ...(rule.exhaustive === undefined ? {} : { exhaustive: rule.exhaustive }),
    recognise: (body) => (looksLike(body, rule) ? sniff : undefined),
    extract: (body) => ({
      ...readWords(body, rule.envelope),
      fieldErrors: inTheirPart(
        rule.anyStatus === true ? fieldsOf(body, rule) : withoutCall(fieldsOf(body, rule), body),
        body,
      ),
    }),
  };
}

function looksLike(body: ErrorBody, rule: ShapeRule): boolean {
  const content = body.root;
  if (content === undefined) return false;
  if (rule.body !== undefined && !fits(content, rule.body)) return false;
  if (rule.when !== undefined && !rule.when(body, content)) return false;
  if (rule.part !== undefined && objectsOf(body, rule.part).length === 0) return false;
  return rule.entry === undefined || listsOf(body, rule.entry).length > 0;
}

function fieldsOf(body: ErrorBody, rule: ShapeRule): readonly StatedFieldError[] {
  const content = body.root;
  if (content === undefined) return [];
  const scopes = rule.part === undefined ? [content] : objectsOf(body, rule.part).slice(0, 1);
  const errors = scopes.flatMap((scope) => [
    ...readListed(body, scope, rule),
    ...mapErrors(scope, rule),
    ...(rule.fields?.(scope, body) ?? []),
  ]);
  if (rule.placeInSentence === undefined) return errors;
  const named = bySentence(errors, body);
  return rule.placeInSentence === 'or whole'
    ? named
    : named.filter(({ paths: [path = []] }) => path.length > 0);
}

/** The errors of the entries, each in the record of the request that its entry tells by number or name. */
function readListed(body: ErrorBody, scope: JsonNode, rule: ShapeRule): readonly StatedFieldError[] {
  const { entries } = rule;
  if (entries === undefined) return [];
  const context = { body, names: requestNames(body.request) };
  return entriesOf(body, scope, rule).flatMap((entry) =>
    inRecordOf(entry, readEntries([entry], entries), context),
  );
}

/** What is said of the whole body is about the field that the sentence itself names; `listed`: in a list about fields. */
export function bySentence(
  errors: readonly StatedFieldError[],
  body: ErrorBody,
  listed = true,
): readonly StatedFieldError[] {
  return errors.flatMap((error) => {
    if (error.said === 'sentence' || error.paths[0]?.length !== 0) return [error];
    const named = fieldSentences(error.message, requestNames(body.request), {
      listed,
      least: 'strong',
    });
    if (named.length === 0) return [error];
    return named.map(({ named: { paths, in: part } }) => ({
      ...error,
      paths,
      in: part ?? error.in,
      said: 'sentence' as const,
    }));
  });
}

/** Where the answer sorts its errors by the part of the request, what lies below a part is about it. */
function inTheirPart(errors: readonly StatedFieldError[], body: ErrorBody): readonly StatedFieldError[] {
  const parts = partsOf(body);
  if (parts.length === 0) return errors;
  return errors.map((error) => {
    if (error.in !== null) return error;
    const part = parts.findLast(({ span }) => span.start <= error.span.start && error.span.end <= span.end);
    return part === undefined ? error : { ...error, in: part.in };
  });
}

function mapErrors(scope: JsonNode, { map }: ShapeRule): readonly StatedFieldError[] {
  return map === undefined ? [] : reachAll(scope, map.at).flatMap((node) => readErrorMap(node, map));
}

function entriesOf(body: ErrorBody, scope: JsonNode, rule: ShapeRule): readonly JsonNode[] {
  const at = rule.entries?.at;
  if (at !== undefined) {
    return reachAll(scope, at).flatMap((node) => (node.kind === 'array' ? node.elements : [node]));
  }
  return rule.entry === undefined ? [] : listsOf(body, rule.entry).flatMap(({ elements }) => elements);
}

function reachAll(scope: JsonNode, addresses: string | readonly string[]): readonly JsonNode[] {
  return (typeof addresses === 'string' ? [addresses] : addresses).flatMap((address) =>
    reach(scope, address),
  );
}
