import type { JsonNode } from '../json/node.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { readWords } from './kit/envelope.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { isProblem } from './kit/problem.ts';
import { reachFirst } from './kit/reach.ts';
import type { Shape, StatedFieldError } from './shape.ts';

/**
 * Problem Details: `type`, `title`, `status`, `detail`, `instance`, and members of the API's own.
 *
 * Written by Spring, ASP.NET, Quarkus, Symfony and many gateways, as `application/problem+json`. The standard defines
 * no place for field errors; its example has `errors[]` with `pointer` and `detail`, older texts have `invalid-params`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 RFC 9457}
 */
export const problemDetails: Shape = {
  id: 'problem-details',
  name: 'Problem Details (RFC 9457)',
  reference: 'https://www.rfc-editor.org/rfc/rfc9457',
  recognise: (body) => {
    const content = body.root;
    const likeness = content === undefined ? 'no' : isProblem(body, content);
    if (likeness === 'said') return { confidence: 0.9, because: 'is sent as a problem document' };
    return likeness === 'alike'
      ? { confidence: 0.85, because: 'has `title` with `type`, or with `status` and `detail`' }
      : undefined;
  },
  extract: (body) => ({
    ...readWords(body, {
      title: 'title',
      detail: 'detail',
      code: ['code', 'errorCode', 'error_code', 'o:errorCode', 'type'],
      status: 'status',
    }),
    fieldErrors: readFields(body.root),
  }),
};

/** Members that hold the field errors, the standard's example first. */
const containers = [
  'errors',
  'invalid-params',
  'invalidParams',
  'invalid_params',
  'violations',
  'fieldErrors',
  'field_errors',
  'validationErrors',
  'validation_errors',
  'issues',
  // Oracle's.
  'o:errorDetails',
];

const entry: EntryRule = {
  place: [
    'pointer',
    'propertyPath',
    'source.pointer',
    'field',
    'parameter',
    'header',
    'name',
    'path',
    'property',
    'param',
    'key',
    'attribute',
    'loc',
    'o:errorPath',
  ],
  message: ['detail', 'message', 'reason', 'msg', 'title', 'description', 'defaultMessage', 'error'],
  code: ['code', 'o:errorCode', 'type', 'rule', 'errorCode', 'error'],
};

function readFields(content: JsonNode | undefined): readonly StatedFieldError[] {
  if (content === undefined) return [];
  for (const container of containers) {
    const node = listed(reachFirst(content, container));
    if (node?.kind === 'object')
      return readErrorMap(node, { keys: 'path', whole, message: ['message', 'detail', 'msg', 'reason'] });
    if (node?.kind !== 'array' || node.elements.length === 0) continue;
    const errors = node.elements.flatMap((element) =>
      readEntries([element], { ...entry, ...locationRule(element) }),
    );
    if (errors.length > 0) return errors;
  }
  // Mollie names the one field beside the sentence.
  return fits(content, { field: 'string', detail: 'string' })
    ? readEntries([content], { place: 'field', message: 'detail' })
    : [];
}

/** RFC 9457's form in XML: a list's elements are called `i`. */
function listed(node: JsonNode | undefined): JsonNode | undefined {
  const [only, ...more] = node?.members ?? [];
  if (only?.name !== 'i' || more.length > 0) return node;
  return only.value.kind === 'array'
    ? only.value
    : { ...only.value, kind: 'array', members: [], elements: [only.value] };
}

const whole: ReadonlySet<string> = new Set(['', '$', 'base']);

function locationRule(element: JsonNode): Pick<EntryRule, 'in'> {
  if (fits(element, { header: 'string' })) return { in: 'header' };
  if (fits(element, { parameter: 'string' })) return { in: 'query' };
  return fits(element, { pointer: 'string' }) ? { in: 'body' } : { in: { at: ['in', 'location'] } };
}
