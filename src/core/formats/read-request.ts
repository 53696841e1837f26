import type { Exchange, HttpRequest } from '../http/message.ts';
import { memberValue } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Reading } from '../text/reading.ts';
import { readRequestObject } from './members/messages.ts';
import { ndjson } from './ndjson.ts';
import { readPaste } from './read-paste.ts';
import { UNKNOWN_REQUEST } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';
import { targetUri } from './wire/target-uri.ts';

/** Reading: an address, a path, or a query behind its question mark, alone on its line, perhaps behind a method. */
const ADDRESS =
  /^(?:(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)[ \t]{1,8})?(https?:\/\/[^\s"'<>{}]{1,8000}|\/(?!\/)[^\s"'<>{}]{0,8000}|\?[^\s"'<>{}]{1,8000})$/u;
/** Members that make `method` and `url` a HAR's request and not a record with such fields. */
const HAR_MEMBERS = ['postData', 'httpVersion', 'queryString', 'headersSize'];
/** A HAR's request starts with a brace; larger texts are read as whatever they are. */
const LONGEST_HAR = 4_000_000;

/**
 * Reads the second text, the one that holds the request belonging to an answer: a raw request, a command, a fetch
 * call, a HAR, an address with its query, or the bare body. `null` for a blank text. Spans lie in the second text.
 */
export function readRequest(text: string): Reading<HttpRequest | null> {
  const { start, end } = trimmed(text, 0, text.length);
  if (start === end) return { value: null, problems: [] };
  const alone = addressAlone(text, start, end) ?? harRequest(text, start);
  if (alone !== null) return { value: alone, problems: [] };
  const reading = readPaste(text);
  const request = tellingRequest(reading.exchanges);
  if (request !== null) return { value: request, problems: reading.problems };
  // Whatever is no request by itself was read as an answer's body; here it is the request's.
  // A bulk request's records are one body, to its last line break.
  const isBulk = reading.format.id === ndjson.id;
  const whole = { content: sliceOf(text, start, isBulk ? text.length : end), mediaType: null };
  const body = (isBulk ? null : reading.exchanges[0]?.response?.body) ?? whole;
  return { value: { ...UNKNOWN_REQUEST, body, bodyAbsent: null }, problems: reading.problems };
}

function addressAlone(text: string, start: number, end: number): HttpRequest | null {
  const found = end - start > 9000 ? null : ADDRESS.exec(text.slice(start, end));
  const target = found?.[2];
  if (target === undefined) return null;
  const method = found?.[1];
  return {
    ...UNKNOWN_REQUEST,
    method: method ?? null,
    methodSpan: method === undefined ? null : { start, end: start + method.length },
    target,
    targetSpan: { start: end - target.length, end },
    targetUri: targetUri(target, []),
  };
}

/** The `request` of a HAR entry, copied out of it. */
function harRequest(text: string, start: number): HttpRequest | null {
  if (text.charAt(start) !== '{' || text.length > LONGEST_HAR) return null;
  const head = text.slice(start, start + 65536);
  if (!HAR_MEMBERS.some((name) => head.includes(`"${name}"`)) || !head.includes('"method"')) return null;
  const root = readJson(text).value;
  const isRequest =
    memberValue(root, 'method')?.kind === 'string' &&
    memberValue(root, 'url')?.kind === 'string' &&
    HAR_MEMBERS.some((name) => memberValue(root, name) !== undefined);
  return root !== undefined && isRequest ? readRequestObject(text, root, 'sanitized') : null;
}

/** The last request with a body, else the last one. */
function tellingRequest(exchanges: readonly Exchange[]): HttpRequest | null {
  const requests = exchanges.flatMap(({ request }) => (request === null ? [] : [request]));
  return requests.findLast((request) => request.body !== null) ?? requests.at(-1) ?? null;
}
