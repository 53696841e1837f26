import type { Exchange, HttpRequest } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Reading } from '../text/reading.ts';
import { readPaste } from './read-paste.ts';
import { UNKNOWN_REQUEST } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';

/**
 * Reads the second text, the one that holds the request belonging to an answer: a raw request, a command, a fetch
 * call, a HAR, or the bare body. `null` for a blank text. Spans lie in the second text.
 */
export function readRequest(text: string): Reading<HttpRequest | null> {
  const { start, end } = trimmed(text, 0, text.length);
  if (start === end) return { value: null, problems: [] };
  const reading = readPaste(text);
  const request = tellingRequest(reading.exchanges);
  if (request !== null) return { value: request, problems: reading.problems };
  // Whatever is no request by itself was read as an answer's body; here it is the request's.
  const body = reading.exchanges[0]?.response?.body ?? {
    content: sliceOf(text, start, end),
    mediaType: null,
  };
  return { value: { ...UNKNOWN_REQUEST, body, bodyAbsent: null }, problems: reading.problems };
}

/** The last request with a body, else the last one. */
function tellingRequest(exchanges: readonly Exchange[]): HttpRequest | null {
  const requests = exchanges.flatMap(({ request }) => (request === null ? [] : [request]));
  return requests.findLast((request) => request.body !== null) ?? requests.at(-1) ?? null;
}
