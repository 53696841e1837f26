import type { Check } from './check.ts';
import { fail, pass } from './clues/judge.ts';
import { atStatus, inRequest, inRequestBody } from './clues/labels.ts';
import { readRequestBody } from './clues/request-body.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that they do not read this kind of body. */
const words =
  /unsupported (?:media ?type|content[- ]?type|charset)|content[- ]?type[^\n]{0,80}(?:not (?:supported|match|allowed|acceptable)|unsupported|must be|should be|does not match|invalid|missing|expected)|media type[^\n]{0,60}(?:not supported|unsupported|not allowed)|INVALID_MEDIA_TYPE|charset\.unsupported|expected (?:content|media)[- ]?type/iu;

const byLooks = {
  json: 'JSON',
  form: 'form data',
  xml: 'XML',
  multipart: 'a multipart form',
  text: 'plain text',
  empty: 'nothing',
} as const;

function fits(looks: keyof typeof byLooks, declared: string): boolean {
  switch (looks) {
    case 'json':
      return /[/+]json\b|^application\/(?:graphql|x-ndjson)/u.test(declared);
    case 'form':
      return declared === 'application/x-www-form-urlencoded';
    case 'xml':
      return /[/+]xml\b|html/u.test(declared);
    case 'multipart':
      return declared.startsWith('multipart/');
    default:
      return !/[/+]json\b/u.test(declared);
  }
}

/** The body is written in one way and declared as another (RFC 9110 §8.3), or the API does not take the kind. */
export const wrongContentType: Check = {
  id: 'wrong-content-type',
  run: (evidence) => {
    const { statusCode, request } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const said =
      statusCode === null || [400, 406, 415, 422, 500].includes(statusCode)
        ? says(evidence, words, 'says it')
        : null;
    const body = readRequestBody(evidence);
    const help =
      'Send `Content-Type: application/json` with a JSON body; `curl -d` alone declares form data.';
    if (body !== null && body.looks !== 'empty') {
      const { declared, looks } = body;
      const span = inRequest(body.declaredSpan, `declared, but the body is ${byLooks[looks]}`);
      if (declared === null) {
        if (request?.coverage !== 'complete' || looks !== 'json') return said === null ? null : refused();
        return fail(
          'wrong-content-type',
          said === null && statusCode !== 415 ? 'likely' : 'certain',
          said === null && statusCode !== 415
            ? 'The JSON body was probably not read: no `Content-Type` was sent with it'
            : 'A JSON body was sent without `Content-Type`',
          help,
          inRequestBody(evidence, { start: 0, end: Math.min(1, body.text.length) }, 'JSON, but not declared'),
        );
      }
      // A text that is neither clearly JSON nor clearly a form is judged by the JSON check.
      if (!fits(looks, declared) && !(looks === 'text' && /json/u.test(declared))) {
        return fail(
          'wrong-content-type',
          'certain',
          `The body is ${byLooks[looks]}, and ${quoted(declared, 50)} is declared`,
          looks === 'json' ? help : 'Send the body in the form that is declared; most APIs want JSON.',
          [...span, ...(said?.labels ?? [])],
        );
      }
      if (statusCode !== 415 && said === null)
        return pass(
          `Body and \`Content-Type\` agree on ${byLooks[looks]}`,
          inRequest(body.declaredSpan, 'fits the body'),
        );
      return fail(
        'wrong-content-type',
        'certain',
        `The API does not take a body of type ${quoted(declared, 50)}`,
        help,
        [
          ...inRequest(body.declaredSpan, 'not taken'),
          ...(said?.labels ?? atStatus(evidence, 'unsupported media type')),
        ],
      );
    }
    return statusCode === 415 || said !== null ? refused() : null;

    function refused() {
      return fail(
        'wrong-content-type',
        'certain',
        'The API does not take the body in the form in which it was sent',
        help,
        said?.labels ?? atStatus(evidence, 'unsupported media type'),
      );
    }
  },
};
