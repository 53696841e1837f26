import type { Body, Exchange, HttpResponse } from '../../http/message.ts';
import { compose, sliceOf, toSource } from '../../text/mapped-text.ts';
import type { Reading } from '../../text/reading.ts';
import type { ReadInside } from '../format.ts';
import { readJson } from '../../json/read.ts';
import { isFieldMap, readHeaderFields } from '../members/header-fields.ts';
import { relocateFields } from '../relocate.ts';
import { embeddedBodies, roleOf } from '../prose/embedded-bodies.ts';
import { bodyOf, mediaTypeOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE } from '../wire/exchange.ts';
import { readStatedRequest } from '../wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from '../wire/stated-status.ts';
import { jsonOfDump, type DumpValue } from './value.ts';

/** Rust's reqwest keeps the status in a variant: `kind: Status(404)`. Applied to the first 1000 characters of a dump. */
const CALLED = /\bkind: Status\(([1-5]\d\d)/u;

function calledStatus(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): StatedStatus | undefined {
  const found = CALLED.exec(text.slice(start, Math.min(end, start + 1000)));
  if (found === null) return undefined;
  const at = start + found.index + found[0].length - 3;
  return { statusCode: Number(found[1]), span: { start: at, end: at + 3 } };
}

function bodyBehind(text: string, end: number): Body | null {
  const behind = sliceOf(text, end, Math.min(text.length, end + 65536));
  const [first] = embeddedBodies(behind.text, 1);
  return first === undefined || first.weight < 1.5 ? null : bodyOf(compose(behind, first.content), []);
}

/** Reads a dumped value as the body it shows; the words around it may state status, method and address. */
export function readDump(
  text: string,
  found: { readonly value: DumpValue; readonly start: number; readonly end: number },
  inside: ReadInside,
): Reading<readonly Exchange[]> {
  const stated =
    readStatedStatus(text, Math.max(0, found.start - 4096), found.start) ?? calledStatus(text, found);
  const request = readStatedRequest(text, 0, found.start) ?? readStatedRequest(text, found.start, found.end);
  const json = jsonOfDump(found.value);
  const printed = bodyBehind(text, found.end);
  const root = readJson(json.text).value;
  if (printed !== null && root !== undefined && isFieldMap(root)) {
    const headers = relocateFields(readHeaderFields(json.text, root), json);
    const response: HttpResponse = {
      ...UNKNOWN_RESPONSE,
      statusCode: stated?.statusCode ?? null,
      statusFrom: stated === undefined ? null : 'text',
      statusSpan: stated?.span ?? null,
      headers,
      coverage: 'complete',
      body: { content: printed.content, mediaType: mediaTypeOf(headers) },
    };
    return { value: [{ request, response, failure: null, startedAt: null }], problems: [] };
  }
  if (printed !== null && roleOf(text, found.start) === 'request') {
    const words =
      readStatedStatus(text, found.end, toSource(printed.content, { start: 0, end: 0 }).start) ?? stated;
    const response: HttpResponse = {
      ...UNKNOWN_RESPONSE,
      statusCode: words?.statusCode ?? null,
      statusFrom: words === undefined ? null : 'text',
      statusSpan: words?.span ?? null,
      body: printed,
    };
    const sent = {
      ...(request ?? UNKNOWN_REQUEST),
      body: { content: json, mediaType: null },
      bodyAbsent: null,
    };
    return { value: [{ request: sent, response, failure: null, startedAt: null }], problems: [] };
  }
  const { value, problems } = inside(json);
  return {
    problems,
    value: value.map((exchange): Exchange => {
      const shown = exchange.response;
      // What the program read from the answer is printed behind the object.
      const response = shown?.body === null && printed !== null ? { ...shown, body: printed } : shown;
      return {
        ...exchange,
        request: exchange.request ?? request,
        response:
          response === null || response.statusCode !== null || stated === undefined
            ? response
            : { ...response, statusCode: stated.statusCode, statusFrom: 'text', statusSpan: stated.span },
      };
    }),
  };
}
