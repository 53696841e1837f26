import { memberValue, type JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { membersNamed } from './kit/members-named.ts';
import { fits } from './kit/pattern.ts';
import { reachFirst } from './kit/reach.ts';
import { prefixAt } from './kit/stated.ts';
import { locationWord } from './location-word.ts';
import type { ErrorBody } from './shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * ajv's errors: `instancePath` (a JSON pointer; `dataPath` before version 8), `keyword`, `params`, `message`, in any wrapper.
 *
 * `required` and `additionalProperties` name the object; the member stands in `params`. Fastify, oas-tools, openapi-backend
 * and many others hand these on as they are.
 *
 * @see {@link https://ajv.js.org/api.html#error-objects ajv, Error objects}
 */
export const ajv = apiShape({
  id: 'ajv',
  name: 'ajv errors',
  reference: 'https://ajv.js.org/api.html#error-objects',
  confidence: 0.9,
  because: 'has entries with `instancePath` (or `dataPath`) and `keyword`',
  entry: isAjvError,
  fields: (_, body) => {
    const errors = listsOf(body, isAjvError).flatMap(({ elements }) => elements);
    return readEntries(errors, sortedByPart(errors, body) ? behindPart : error);
  },
});

/** What servers call the pointer that build entries of their own out of ajv's. */
const ownNames = ['field', 'path', 'pointer'] as const;
/** Reading: a JSON pointer, empty for the root. */
const pointerForm = /^(?:\/|$)/u;
const places = ['instancePath', 'dataPath', ...ownNames] as const;
const error: EntryRule = { place: places, message: 'message', code: 'keyword', about: membersNamed };
/** openapi-backend validates the whole request: pointers begin with the part. */
const behindPart: EntryRule = {
  ...error,
  in: prefixAt,
  paths: (place) => readSpelledPath(place.text.replace(firstToken, '')),
};
/** Reading: a pointer's first token. */
const firstToken = /^[/.][^/.[]{1,40}/u;

function isAjvError(node: JsonNode): boolean {
  return (
    fits(node, { instancePath: 'string', keyword: 'string' }) ||
    fits(node, { dataPath: 'string', keyword: 'string' }) ||
    ownNames.some((name) => fits(node, { [name]: pointerForm, keyword: 'string', params: 'object' }))
  );
}

/** Whether every pointer begins with a part of the request that is no member of its body. */
function sortedByPart(errors: readonly JsonNode[], body: ErrorBody): boolean {
  const parts = errors.map((one) => firstToken.exec(reachFirst(one, places)?.text ?? '')?.[0].slice(1));
  const words = parts.map(locationWord);
  return (
    words.some((word) => word?.strong === true) &&
    words.every((word) => word !== undefined) &&
    parts.every((part) => memberValue(body.request?.body, part ?? '') === undefined)
  );
}
