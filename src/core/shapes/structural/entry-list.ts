import type { JsonNode } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { objectNames } from '../object-names.ts';
import type { StatedFieldError } from '../shape.ts';
import { isAsked } from './asked.ts';
import { isFailure } from './batch.ts';
import type { Entry } from './entry.ts';
import { readEntry } from './entry.ts';
import { readFieldMap, readPositions } from './field-map.ts';
import { namesItself } from './ordinary-error.ts';
import { messageWordSet } from './glance.ts';
import { validatorSays } from './map-sentences.ts';
import type { ReadingContext } from './reading-context.ts';
import { atRoot, isSentence, wordOf } from './reading-context.ts';
import { inRecordOf } from './record.ts';
import { fieldSentences } from './sentences.ts';
import type { Group, Standing } from './standing.ts';
import { refused, succeeded, trustIn } from './standing.ts';
import { isContainerWord, isLikelyWhole, wordSet } from './vocabulary.ts';

// Lists of objects each of which states an error, and one such object alone.

/** The errors of a list of entries, some of which name their places. */
export function readEntryList(
  elements: readonly JsonNode[],
  entries: readonly (Entry | undefined)[],
  standing: Standing,
  context: ReadingContext,
): Group | null {
  const placed = entries.filter((entry) => entry?.placed === true);
  const whole = entries.flatMap((entry) => entry?.errors ?? []);
  if (placed.length === 0 && whole.length > 0 && standing.word !== null && isLikelyWhole(standing.word))
    return { errors: whole, confidence: 0.6, because: 'has a list of errors about the whole body' };
  if (placed.length === 0) return null;
  const strong = placed.some((entry) => entry?.strong === true);
  const container = standing.word === null || isContainerWord(standing.word);
  const told = standing.word !== null && container;
  const within = standing.within || elements.some(isFailure);
  if (!told && ((succeeded(context) && !within) || !(container || strong))) return null;
  return {
    errors: entries.flatMap((entry, index) => {
      const errors = errorsOf(entry, context);
      const element = elements[index];
      return element === undefined || errors.length === 0 ? errors : inRecordOf(element, errors, context);
    }),
    confidence: strong ? 0.8 : 0.6,
    because: 'has a list of objects that name a field and say what is wrong with it',
  };
}

/** An entry that names no place may name it in its sentence; about the call as a whole it is no field error. */
function errorsOf(entry: Entry | undefined, { names }: ReadingContext): readonly StatedFieldError[] {
  if (entry === undefined || entry.placed) return entry?.errors ?? [];
  return entry.errors.map((error) => {
    const [named] = fieldSentences(error.message, names, { listed: false, least: 'strong' });
    return named === undefined ? error : { ...error, paths: named.named.paths, said: 'sentence' as const };
  });
}

/** Whether several objects say something under a name of their own each, and one names its key: koa-validate's. */
function areSentences(elements: readonly JsonNode[], context: ReadingContext): boolean {
  const said = elements.flatMap(({ members: [only] }) => (only === undefined ? [] : [only]));
  return (
    new Set(said.map(({ name }) => wordOf(name))).size > 1 &&
    said.every(
      ({ name, value }) =>
        isSentence(value.text) &&
        (!messageWordSet.has(wordOf(name)) ||
          namesItself(name, value.text) ||
          isAsked(name, atRoot, context)),
    ) &&
    said.some(({ name, value }) => namesItself(name, value.text) || validatorSays.test(value.text))
  );
}

/** The errors of a list of maps: one for each record, or a map in pieces. */
export function readMapList(node: JsonNode, standing: Standing, context: ReadingContext): Group | null {
  const { word, below } = standing;
  const trust = trustIn(word);
  if (word !== null && trust === 'bare') return null;
  const keyed = node.elements.every(({ kind, members }) => kind === 'object' && members.length === 1);
  const requestList = context.body.request?.body?.kind === 'array';
  const told = word !== null || (keyed && refused(context) && areSentences(node.elements, context));
  if (told && keyed && !requestList) {
    // `errors: [{ "email": "is invalid" }, { "name": "is missing" }]`: a map in pieces, no positions.
    const pieces = node.elements.map((element) =>
      readFieldMap(element, below, context, word === null ? 'container' : trust),
    );
    return pieces.some((piece) => piece === undefined)
      ? null
      : {
          errors: pieces.flatMap((piece) => piece ?? []),
          confidence: 0.6,
          because: 'has a list of small maps from field to message',
        };
  }
  const errors = readPositions(node, below, context, trust);
  return errors === undefined
    ? null
    : { errors, confidence: 0.7, because: 'is a list of maps from field to messages, one for each record' };
}

/** Reading: a code of several words, which `type: "string"` is not. */
const isReason = /^[a-z]+(?:[_.-][a-z]+)+$/iu;

/** Whether the code of an error may speak of its place: `config_host_invalid` of `host`, or any of what the request has. */
function isNamed({ code, paths: [path = []] }: StatedFieldError, { names }: ReadingContext): boolean {
  const last = foldName(path.findLast((segment) => typeof segment === 'string') ?? '');
  return code !== null && isReason.test(code) && (names === null ? !/\d/u.test(last) : names.has(last));
}

/** Objects beside an error that only complete it. */
const helpers = wordSet('data extensions meta metadata context classification');

/** One error object that names its field itself: Stripe's `error.param`. */
export function readSingle(node: JsonNode, standing: Standing, context: ReadingContext): Group | null {
  const { known, below } = standing;
  const entry = known?.below === below ? known.entry : readEntry(node, below, context);
  if (entry === undefined || !entry.placed) return null;
  if (succeeded(context) && (standing.word === null || !isContainerWord(standing.word))) return null;
  const isTold =
    entry.strong ||
    (standing.word === 'error' && node.members.some(({ name }) => name === 'target')) ||
    (refused(context) && entry.errors.every((error) => isNamed(error, context)));
  if (!isTold) return null;
  // A code stands for the sentence where nothing else could be meant.
  const plain =
    refused(context) &&
    !helpers.has(standing.word ?? '') &&
    !node.members.some(({ name, value }) => foldName(name) === 'path' && value.kind !== 'array');
  const errors = entry.errors.filter(
    ({ paths, message }) =>
      (paths[0]?.length !== 0 || paths.some(([name]) => objectNames.has(String(name)))) &&
      (message.includes(' ') || plain),
  );
  return errors.length === 0
    ? null
    : { errors, confidence: 0.6, because: 'is one error that names its field' };
}
