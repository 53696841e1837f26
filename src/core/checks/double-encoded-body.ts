import type { Check } from './check.ts';
import { readJson } from '../json/read.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequestBody } from './clues/labels.ts';
import { readRequestBody } from './clues/request-body.ts';

/** A JSON text that holds the JSON text: encoded twice, so the API sees one string instead of an object. */
export const doubleEncodedBody: Check = {
  id: 'double-encoded-body',
  run: (evidence) => {
    const { statusCode } = evidence;
    if (statusCode !== null && statusCode < 400) return null;
    const body = readRequestBody(evidence);
    if (body === null || body.looks !== 'json') return null;
    const help =
      'Encode the body once: hand the object itself to a client that encodes, or the encoded text to one that does not.';
    const start = body.text.length - body.text.trimStart().length;
    const second = evidence.requestText?.trim() ?? '';
    if (body.text[start] !== '"' && second.startsWith('"') && second.endsWith('"')) {
      // Read as a copied text; it may as well be what was sent.
      return fail(
        'double-encoded-body',
        'likely',
        'The body was probably encoded twice: it stands in quotes, with a JSON text inside',
        help,
        inRequestBody(evidence, { start, end: start + 1 }, 'in quotes as a whole'),
      );
    }
    if (body.text[start] !== '"') return pass('The body is an object or a list, not a text that holds one');
    const node = readJson(body.text.slice(0, 1_000_000)).value;
    if (node?.kind !== 'string' || !/^\s{0,100}[[{]/u.test(node.text)) return null;
    return fail(
      'double-encoded-body',
      'certain',
      'The body is a JSON text that holds another JSON text',
      help,
      inRequestBody(evidence, { start, end: start + 1 }, 'a text begins here, not an object'),
    );
  },
};
