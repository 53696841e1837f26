import { isJsonMediaType } from '../http/media-type.ts';
import { readForm } from '../http/form.ts';
import { toValue } from '../json/value.ts';
import { answer, fix } from './fixes.ts';
import type { Answer, Probe, ProbedBody, Target } from './probe.ts';

const longestDecoded = 300_000;
/** Reading: `name=value` pairs with no brackets or blanks that JSON would have. */
const formStart = /^[\w.[\]%+-]{1,100}=[^\s{}"]{0,500}(?:&|$)/u;

function whole({ text }: ProbedBody, put: string, because: string) {
  return fix(put.length > 200 ? `${put.slice(0, 200)}…` : put, because, [
    { start: 0, end: text.length, text: put },
  ]);
}

/** A JSON text in which the JSON text stands as a string: encoded twice. */
function encodedTwice(body: ProbedBody): Answer | null {
  const { root, text } = body;
  if (root?.kind !== 'string' || text.length > longestDecoded || !text.trimStart().startsWith('"'))
    return null;
  const inner = root.text;
  if (!/^\s{0,100}[[{]/u.test(inner)) return null;
  try {
    JSON.parse(inner);
  } catch {
    return null;
  }
  const { start, end } = root.span;
  return answer('certain', 'The body is a JSON text that holds another JSON text: it was encoded twice', [
    fix(inner.length > 200 ? `${inner.slice(0, 200)}…` : inner, 'the inner text itself', [
      { start, end, text: inner },
    ]),
  ]);
}

/** `name=value` pairs in a request that is declared as JSON. */
function sentAsForm(body: ProbedBody): Answer | null {
  const { text, mediaType } = body;
  if (mediaType === null || !isJsonMediaType(mediaType) || text.length > longestDecoded) return null;
  if (!formStart.test(text.trim())) return null;
  const json = JSON.stringify(toValue(readForm(text)), null, 2);
  return answer(
    'certain',
    `The body is form-encoded, but declared as \`${mediaType}\``,
    [
      whole(
        body,
        json,
        'the same members as JSON; numbers and booleans stay texts until you take their quotes away',
      ),
    ],
    'likely',
  );
}

/** The body as a whole is not what the API reads: form-encoded instead of JSON, encoded twice. */
export const bodyEncoding: Probe = {
  id: 'body-encoding',
  explains: ['wrong-type', 'invalid-format', 'invalid-field', 'missing-required-field'],
  run: ({ path, body }: Target) => (path.length > 0 ? null : (encodedTwice(body) ?? sentAsForm(body))),
};
