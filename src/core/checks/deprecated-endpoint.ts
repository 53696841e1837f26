import { readLifecycle } from '../http/lifecycle.ts';
import type { HeaderField } from '../http/message.ts';
import type { Check, Label } from './check.ts';
import { fail } from './clues/judge.ts';
import { inField, inResponse } from './clues/labels.ts';
import { quoted, timeOfDay } from './clues/words.ts';

function at(field: HeaderField | undefined, text: string): Label[] {
  return field === undefined ? [] : inResponse(inField(field), text);
}

/**
 * The answer says that the endpoint is deprecated (RFC 9745) or when it will be switched off (RFC 8594). A hint: it
 * explains an answer only when that day has passed.
 */
export const deprecatedEndpoint: Check = {
  id: 'deprecated-endpoint',
  run: (evidence) => {
    const { deprecation, sunset, link } = readLifecycle(evidence.response?.headers ?? [], evidence.now);
    if (deprecation === null && sunset === null) return null;
    const off = sunset?.at ?? null;
    const over = off !== null && off <= evidence.now;
    const since = deprecation?.at ?? null;
    const ahead = since !== null && since > evidence.now;
    const day = since === null ? '' : ` ${ahead ? 'from' : 'since'} ${timeOfDay(since)}`;
    const message =
      off !== null
        ? `The endpoint ${over ? 'was' : 'is'} to be switched off on ${timeOfDay(off)}`
        : `The API says that this endpoint ${ahead ? 'will be' : 'is'} deprecated${day}`;
    return fail(
      null,
      'certain',
      message,
      link === null
        ? 'Look up its successor in the API’s documentation and move to it.'
        : `Read ${quoted(link)}, which the answer links to, and move to the successor.`,
      [
        ...at(sunset?.field, over ? 'has passed' : 'switched off then'),
        ...at(deprecation?.field, ahead ? 'to come' : 'deprecated'),
      ],
    );
  },
};
