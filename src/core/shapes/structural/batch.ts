import type { JsonNode } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import { readCode } from './entry.ts';
import { readFieldMap } from './field-map.ts';
import type { ReadingContext } from './reading-context.ts';
import { foldedMembers } from './reading-context.ts';

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

function isSuccess(element: JsonNode): boolean {
  const members = foldedMembers(element);
  const status = Number((members.get('status') ?? members.get('statuscode'))?.value.text);
  if (status >= 200 && status < 300) return true;
  if ((members.get('success') ?? members.get('ok'))?.value.text === 'true') return true;
  return members.get('code')?.value.text === '0';
}
