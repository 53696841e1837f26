import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import type { NamedMember } from './kit/members-named.ts';
import { prefixAt } from './kit/stated.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Huma, a framework for Go: a problem document with `errors[]` of `message`, `location` (`body.items[0].qty`) and `value`.
 *
 * For an absent member the location is the object's; the member stands in the sentence.
 *
 * @see {@link https://huma.rocks/features/response-errors/ Huma, Response Errors}
 */
export const huma = apiShape({
  id: 'huma',
  name: 'Huma',
  reference: 'https://huma.rocks/features/response-errors/',
  confidence: 0.94,
  because: 'is a problem document whose `errors` have a `location` that starts at a part of the request',
  body: { title: 'string', status: 'integer', errors: [{ message: 'string', location: partPath }] },
  envelope: { title: 'title', detail: 'detail', code: 'type', status: 'status' },
  entries: {
    at: 'errors',
    place: 'location',
    message: 'message',
    in: prefixAt,
    only: { location: partPath },
    paths: (place) => readSpelledPath(place.text.replace(partPrefix, '')),
    about: memberExpected,
  },
});

/** Reading: a part of the request, then a dot, a bracket or nothing. */
const partPrefix = /^(?:body|query|path|header|cookie|form)(?:\.|(?=\[)|$)/u;
/** Reading: the absent or surplus member in Huma's own sentences. */
const memberWords = /^expected required property (\S{1,100}) to be present$/u;

function partPath(node: JsonNode): boolean {
  return fits(node, partPrefix);
}

function memberExpected(entry: JsonNode): readonly NamedMember[] {
  const [message] = reach(entry, 'message');
  const name = memberWords.exec(message?.text.slice(0, 200) ?? '')?.[1];
  return message === undefined || name === undefined ? [] : [{ text: name, span: message.span }];
}
