import type { JsonNode, Path } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import { readCode } from './entry.ts';
import { readFieldMap } from './field-map.ts';
import type { ReadingContext } from './reading-context.ts';
import { failed, went } from './failure-sign.ts';
import { isEmpty } from './map-value.ts';
import { foldedMembers, wordOf } from './reading-context.ts';
import { isContainerWord } from './vocabulary.ts';

/** Statuses of answers that hold one result for each record: 207 Multi-Status, 424 Failed Dependency. */
const batchStatuses: ReadonlySet<number> = new Set([207, 424]);

/**
 * A list of results aligned with the records of the request: `[{"code":0,"message":"Success"},{"code":1009,…}]`.
 * Each failed position is an error about that record. `[]` when the list is no such thing.
 */
export function readBatch(node: JsonNode, context: ReadingContext): readonly StatedFieldError[] {
  const { elements } = node;
  if (
    elements.length === 0 ||
    !elements.every(({ kind, members }) => kind === 'object' && members.length <= 8)
  )
    return [];
  const succeeded = elements.map(isSuccess);
  const request = context.body.request?.body;
  const aligned = request?.kind === 'array' && request.elements.length === elements.length;
  const { statusCode } = context.body;
  const mixed = succeeded.includes(true) && succeeded.includes(false);
  if (!mixed && !(aligned && statusCode !== null && batchStatuses.has(statusCode))) return [];
  const errors: StatedFieldError[] = [];
  for (const [index, element] of elements.entries()) {
    if (succeeded[index] === true) continue;
    const members = foldedMembers(element);
    const message = (members.get('message') ?? members.get('error') ?? members.get('detail'))?.value;
    if (message?.kind !== 'string') return [];
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
  return errors;
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

/** Whether a list tells of each record whether it went well, and not all did. */
export function isMixed({ elements }: JsonNode): boolean {
  const outcomes = elements.map((element) => (element.kind === 'object' ? outcomeOf(element) : null));
  return outcomes.every((outcome) => outcome !== null) && new Set(outcomes).size === 2;
}

/** How it went with one record, where its members say so. */
function outcomeOf(element: JsonNode): 'well' | 'badly' | null {
  if (isSuccess(element)) return 'well';
  const members = foldedMembers(element);
  const word = outcomeWords.map((name) => members.get(name)?.value.text).find((text) => text !== undefined);
  if (word !== undefined) return went.test(word) ? 'well' : failed.test(word) ? 'badly' : null;
  const status = Number((members.get('status') ?? members.get('statuscode'))?.value.text);
  if (status >= 400 && status < 600) return 'badly';
  return element.members.some(({ name, value }) => isContainerWord(wordOf(name)) && !isEmpty(value))
    ? 'badly'
    : null;
}

/** Members that say how it went. */
const outcomeWords = ['status', 'result', 'outcome', 'success', 'ok', 'state'] as const;

export function isSuccess(element: JsonNode): boolean {
  const members = foldedMembers(element);
  const status = Number((members.get('status') ?? members.get('statuscode'))?.value.text);
  if (status >= 200 && status < 300) return true;
  if ((members.get('success') ?? members.get('ok'))?.value.text === 'true') return true;
  return members.get('code')?.value.text === '0';
}
