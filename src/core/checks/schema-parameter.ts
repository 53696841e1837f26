import type { ParameterViolation } from '../facts/schema-facts.ts';
import { headerField, type HttpRequest } from '../http/message.ts';
import type { CauseId } from './cause.ts';
import type { Check, Label } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { inField, inRequest, inTarget } from './clues/labels.ts';
import { consequence, wasAccepted } from './clues/schema-check.ts';
import { listed, quoted, shortened } from './clues/words.ts';

const causes: Readonly<Record<string, CauseId>> = {
  required: 'missing-required-field',
  security: 'missing-credentials',
  type: 'wrong-type',
  enum: 'invalid-choice',
  const: 'invalid-choice',
  format: 'invalid-format',
  pattern: 'invalid-format',
};
const places = {
  query: 'query parameter',
  path: 'part of the path',
  header: 'header',
  cookie: 'cookie',
} as const;

/** An id of another kind in the path leads to a record that cannot exist. */
function causeOf({ in: place, keyword }: ParameterViolation): CauseId {
  if (place === 'path') return 'malformed-record-id';
  return causes[keyword] ?? 'out-of-range';
}

function labelsOf(request: HttpRequest, violation: ParameterViolation): readonly Label[] {
  const text = `your schema says: ${violation.message}`;
  const { span } = violation;
  if (span !== null) return inRequest(inTarget(request, span.start, span.end), text);
  const field = violation.in === 'header' ? headerField(request.headers, violation.name) : undefined;
  return field === undefined ? [] : inRequest(inField(field), text);
}

/** A parameter of the query, the path, the header or the cookies, or a credential, that a schema document does not allow, or misses. */
export const schemaParameter: Check = {
  id: 'schema-parameter',
  run: (evidence) => {
    const { schema, request, fieldErrors, statusCode } = evidence;
    if (schema === null || request === null || schema.operation === null || wasAccepted(evidence))
      return null;
    const violations = schema.parameters ?? [];
    const isRefused = ({ name }: ParameterViolation): boolean =>
      fieldErrors.some((field) => field.in !== 'body' && field.path.at(-1) === name);
    const first = violations.find(isRefused) ?? violations[0];
    if (first === undefined) return pass('Your schema finds nothing wrong with the parameters');
    const isUnknown = first.keyword === 'security' && statusCode === 401;
    const certainty = isRefused(first) || isUnknown ? 'certain' : 'likely';
    const end = consequence(certainty, statusCode);
    const message =
      violations.length === 1
        ? `Your schema says “${shortened(first.message, 40)}” of the ${places[first.in]} ${quoted(first.name, 30)}, ${end}`
        : `Your schema says otherwise of the parameters ${listed(violations.map(({ name }) => name))}, ${end}`;
    return fail(
      causeOf(first),
      certainty,
      message,
      first.keyword === 'required' || first.keyword === 'security'
        ? `Add the ${places[first.in]} ${quoted(first.name)}.`
        : `Change the ${places[first.in]} ${quoted(first.name)} to what your schema says: ${first.message}.`,
      violations.flatMap((violation) => labelsOf(request, violation)),
    );
  },
};
