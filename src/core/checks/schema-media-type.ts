import { headerField, type HttpRequest } from '../http/message.ts';
import type { Check } from './check.ts';
import { fail, unknown } from './clues/judge.ts';
import { inField, inRequest } from './clues/labels.ts';
import { consequence, wasAccepted } from './clues/schema-check.ts';
import { quoted } from './clues/words.ts';

const notCompared = unknown(
  'The body is XML, which is not held against your schema: only JSON and forms are',
  'Everything else of the request is checked: path, method, parameters and credentials.',
);

function isXml({ body }: HttpRequest): boolean {
  return body !== null && /^(?:application|text)\/(?:[\w.+-]{1,80}\+)?xml$/u.test(body.mediaType ?? '');
}

/** A body of a media type that a schema document does not list for the operation. A 415 makes it certain. */
export const schemaMediaType: Check = {
  id: 'schema-media-type',
  run: (evidence) => {
    const { schema, request, statusCode } = evidence;
    const problem = schema?.mediaTypeProblem ?? null;
    if (request === null || wasAccepted(evidence)) return null;
    if (problem === null) return isXml(request) && schema?.operation ? notCompared : null;
    const certainty = statusCode === 415 ? 'certain' : 'likely';
    const field = headerField(request.headers, 'content-type');
    return fail(
      'wrong-content-type',
      certainty,
      `Your schema lists no body of type ${quoted(problem.sent, 50)} here, ${consequence(certainty, statusCode)}`,
      `Send the body as ${problem.allowed.slice(0, 3).join(' or ')} and say so in \`Content-Type\`.`,
      field === undefined ? [] : inRequest(inField(field), 'not in your schema'),
    );
  },
};
