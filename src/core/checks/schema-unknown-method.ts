import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inRequest } from './clues/labels.ts';
import { consequence, wasAccepted } from './clues/schema-check.ts';
import { quoted } from './clues/words.ts';

/** A method that a schema document does not list for the path. A 405 says the same and makes it certain. */
export const schemaUnknownMethod: Check = {
  id: 'schema-unknown-method',
  run: (evidence) => {
    const { schema, request, statusCode } = evidence;
    if (schema === null || request === null || wasAccepted(evidence)) return null;
    const method = quoted(request.method?.toUpperCase() ?? '', 20);
    const { operation, operationProblem } = schema;
    if (operationProblem?.kind !== 'unknown-method') {
      return operation === null || request.method === null
        ? null
        : pass(`Your schema lists ${method} for this path`, inRequest(request.methodSpan, 'listed'));
    }
    const certainty = statusCode === 405 ? 'certain' : 'likely';
    const { allowed } = operationProblem;
    return fail(
      'wrong-method',
      certainty,
      `Your schema lists no ${method} for this path, ${consequence(certainty, statusCode)}`,
      allowed.length === 0
        ? 'Compare the path with those your schema lists.'
        : `Use one of the methods your schema lists here: ${allowed.join(', ')}.`,
      [...inRequest(request.methodSpan, 'not in your schema'), ...atStatus(evidence, 'the answer')],
    );
  },
};
