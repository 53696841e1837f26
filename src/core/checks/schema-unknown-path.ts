import type { Check } from './check.ts';
import { readAddress } from './clues/address.ts';
import { fail, pass, unknown } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { consequence, wasAccepted } from './clues/schema-check.ts';
import { quoted } from './clues/words.ts';

/** Codes of an answer that comes before anybody looks at the body. */
const aboutAddress: ReadonlySet<number | null> = new Set([null, 400, 403, 404, 405, 410, 501]);

/** A request to a path that a schema document does not list, or that it writes otherwise. */
export const schemaUnknownPath: Check = {
  id: 'schema-unknown-path',
  run: (evidence) => {
    const { schema, request, statusCode } = evidence;
    if (schema === null || request === null || wasAccepted(evidence)) return null;
    const { operation, operationProblem } = schema;
    if (operationProblem?.kind !== 'unknown-path') {
      return operation === null
        ? null
        : pass(`Your schema lists this path as ${quoted(`${operation.method} ${operation.path}`, 60)}`);
    }
    const address = readAddress(request);
    const path = quoted(address?.path ?? '', 50);
    if (!aboutAddress.has(statusCode)) {
      return operation === null
        ? unknown(
            `Your schema lists no path like ${path}, so the request could not be held against it`,
            'Open the document of this API and of the version you call.',
          )
        : null;
    }
    const span =
      address === null ? null : inTarget(request, address.pathStart, address.pathStart + address.path.length);
    const { nearest } = operationProblem;
    const message =
      operation === null
        ? `Your schema lists no path like ${path}, ${consequence('likely', statusCode)}`
        : `Your schema knows the path otherwise, ${consequence('likely', statusCode)}: ${operationProblem.message}`;
    return fail(
      'unknown-route',
      'likely',
      message,
      nearest
        ? `Compare the path with ${quoted(nearest)}, the nearest in your schema, and with the server’s address there.`
        : 'Compare the path with those your schema lists, and check that the document fits the API you call.',
      inRequest(span, 'not in your schema'),
    );
  },
};
