import type { JsonNode, Path } from '../../json/node.ts';
import { memberAt } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import type { StatedFieldError } from '../shape.ts';
import { readCode } from './entry.ts';
import { readFieldMap } from './field-map.ts';
import type { ReadingContext } from './reading-context.ts';
import { failed, went } from './failure-sign.ts';
import { foldedMembers, wordOf } from './reading-context.ts';
import type { Group } from './standing.ts';
import { isContainerWord, wordSet } from './vocabulary.ts';

/** Statuses of answers that hold one result for each record: 207 Multi-Status, 424 Failed Dependency. */
const batchStatuses: ReadonlySet<number> = new Set([207, 424]);

/**
 * A list of results aligned with the records of the request: `[{"code":0,"message":"Success"},{"code":1009,…}]`.
 * Each failed position is an error about that record. `null` when the list is no such thing.
 */
export function readBatch(node: JsonNode, context: ReadingContext): Group | null {
  const { elements } = node;
  if (
    elements.length === 0 ||
    !elements.every(({ kind, members }) => kind === 'object' && members.length <= 8)
  )
    return null;
  const succeeded = elements.map(isSuccess);
  const request = context.body.request?.body;
  const aligned = request?.kind === 'array' && request.elements.length === elements.length;
  const { statusCode } = context.body;
  const mixed = succeeded.includes(true) && succeeded.includes(false);
  if (!mixed && !(aligned && statusCode !== null && batchStatuses.has(statusCode))) return null;
  const errors: StatedFieldError[] = [];
  for (const [index, element] of elements.entries()) {
    if (succeeded[index] === true) continue;
    const members = foldedMembers(element);
    const message = (members.get('message') ?? members.get('error') ?? members.get('detail'))?.value;
    if (message?.kind !== 'string') return null;
    const details = members.get('details')?.value ?? members.get('errors')?.value;
    const fields =
      details?.kind === 'object'
        ? readFieldMap(details, { prefix: [index], in: 'body' }, context, 'container')
        : undefined;
    if (fields !== undefined) {
      errors.push(...fields);
      continue;
    }
    errors.push({
      paths: [[index]],
      in: 'body',
      message: message.text,
      code: readCode(members),
      span: element.span,
      said: 'structure',
    });
  }
  return { errors, confidence: 0.6, because: 'is a list of results, one for each record of the request' };
}

/** Reading: tRPC's batches are objects keyed by position. */
const position = /^\d{1,4}$/u;

/**
 * Where in the request's body the list lies whose records the answer's list goes through; `null`: there is none as
 * long. `mixed`: the answer tells of each record, so a list inside the body is meant as well.
 */
export function answeredList({ elements }: JsonNode, { body }: ReadingContext, mixed: boolean): Path | null {
  const request = body.request?.body;
  if (request === undefined) return null;
  const isAsLong = (node: JsonNode): boolean =>
    node.kind === 'array' && node.elements.length === elements.length;
  if (isAsLong(request)) return [];
  if (request.members.length > 0 && request.members.every(({ name }) => position.test(name))) return [];
  const lists = (mixed ? request.members : []).filter(({ value }) => isAsLong(value));
  const [only, ...more] = lists;
  return only !== undefined && more.length === 0 ? [only.name] : null;
}

/** The errors of one record; a place that says by itself which record it is in needs no position of `length` before it. */
export function placedOnce(
  errors: readonly StatedFieldError[],
  length: number,
  index: number,
): readonly StatedFieldError[] {
  return errors.map((error) => {
    const own = error.paths[0]?.slice(length) ?? [];
    return own.slice(0, 2).includes(index)
      ? { ...error, paths: error.paths.map((path) => path.slice(length)) }
      : error;
  });
}

/** Records that are looked at to tell whether all went the same way. */
const sample = 200;

/** Whether a list tells of each record whether it went well, and not all did. */
export function isMixed({ elements }: JsonNode): boolean {
  let well = false;
  let badly = false;
  for (const element of elements.slice(0, sample)) {
    const outcome = element.kind === 'object' ? outcomeOf(element) : null;
    if (outcome === null) return false;
    well ||= outcome === 'well';
    badly ||= outcome === 'badly';
  }
  return well && badly;
}

/** Members that say how it went. */
const outcomeWords = wordSet('status result outcome success ok state');

/** Where the members stand that say how it went with a record. */
const tellingMembers = byOutline(({ names, kinds, empty }) => {
  const words = names.map(wordOf);
  const scalar = (index: number): boolean => kinds[index] !== 'object' && kinds[index] !== 'array';
  return {
    status: words.findIndex((word) => word === 'status' || word === 'statuscode'),
    success: words.findIndex((word) => word === 'success' || word === 'ok'),
    code: words.indexOf('code'),
    outcome: words.findIndex((word, index) => outcomeWords.has(word) && scalar(index)),
    holdsErrors: words.some(
      (word, index) => isContainerWord(word) && kinds[index] !== 'null' && empty[index] !== true,
    ),
  };
});

function textAt(element: JsonNode, index: number): string | undefined {
  return index < 0 ? undefined : memberAt(element, index)?.value.text;
}

/** How it went with one record, where its members say so. */
function outcomeOf(element: JsonNode): 'well' | 'badly' | null {
  if (isSuccess(element)) return 'well';
  const { status, outcome, holdsErrors } = tellingMembers(element);
  const code = Number(textAt(element, status));
  if (code >= 400 && code < 600) return 'badly';
  const word = textAt(element, outcome);
  if (word !== undefined) return went.test(word) ? 'well' : failed.test(word) ? 'badly' : null;
  return holdsErrors ? 'badly' : null;
}

/** Whether a record says that it was refused. */
export function isFailure(element: JsonNode): boolean {
  return failed.test(textAt(element, tellingMembers(element).outcome) ?? '');
}

export function isSuccess(element: JsonNode): boolean {
  const { status, success, code } = tellingMembers(element);
  const number = Number(textAt(element, status));
  if (number >= 200 && number < 300) return true;
  return textAt(element, success) === 'true' || textAt(element, code) === '0';
}
