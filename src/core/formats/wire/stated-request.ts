import type { HttpRequest } from '../../http/message.ts';
import type { Span } from '../../text/span.ts';
import { UNKNOWN_REQUEST, whyNoBody } from './exchange.ts';
import { withPlainBlanks } from './plain-blanks.ts';
import { targetUri } from './target-uri.ts';

/** Only this much of a text is searched. */
const WINDOW = 16384;
/** `POST https://…`, `"POST /api/x HTTP/1.1"`, `POST "/api/x"`, `method=POST path=/x`. Applied to the window once. */
const METHOD_AND_TARGET =
  /(?:^|[\s"'`([{:>=|,]|XHR)(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|(?:Get|Post|Put|Patch|Delete|Head)(?= "http))["'`\])]?[\s,:|║│\u{2192}-]{1,8}(?:(?:to(?: ur[il])?|request to|request for|request to URL|for|on(?: resource)?|url|uri|path|target)[ =:]{1,3})?(?:["'`(<[]|\{\{)?((?:https?:\/\/|\/)[^\s"'`<>)\]},;]{0,2048})/u;
/** Reading: a method between a box's bars, the address alone on the next line, as Dio's loggers write. Applied to the window once. */
const BARRED =
  /[║│|] (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) [║│|][^\n]{0,200}\n[ \t║│|]{0,8}(https?:\/\/[^\s"'`<>]{1,2048})/u;
/** Reading: an origin right before a request line in quotes, as urllib3 logs it. Applied to the 300 characters before the line. */
const ORIGIN = /(https?:\/\/[^\s"'<>/]{1,250}) "$/u;
/** `POST/v1/orders`, as a page shows it whose label lost its blank. Applied to the window once. */
const GLUED =
  /^[ \t]{0,8}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(\/[\w~%.{}-][^\s"'`<>)\],;]{0,2048})[ \t]{0,8}\r?$/mu;
/** `requests.post("https://…"`, `axios.post('/x'`, `client.PostAsync("…"`. Applied to the window once. */
const CALL =
  /[\w)]\.(get|post|put|patch|delete|head)(?:Async|AsJsonAsync)?\(\s{0,8}(?:url ?= ?)?["'`]((?:https?:\/\/|\/)[^\s"'`]{1,2048})/iu;
/** `for url: https://…`, `url=https://…`, `GET` not said. Applied to the window once. */
const TARGET_ALONE =
  /(?<!\w)(?:(?:request|response)?ur[il]|endpoint|request(?:ed)? (?:to|for)|(?:calling|fetching|requesting|invoking)(?= http)|request(?=: ?http)|path|target|ERROR response [1-5]\d\d)["']?(?:[ \t]{0,24}=|[ \t]{0,3}:?)[ \t]{0,3}(?:URL\()?["'`(<[]?((?:https?:\/\/|\/)[^\s"'`<>)\]},;]{1,2048})/iu;
/** An address in brackets or quotes behind a status or what failed: `returned for "https://…"`. Applied to the window once. */
const TARGET_BEHIND =
  /(?:(?<![a-z])(?:returned for|from|contents|open)[ \t]?|Response(?=\()|(?<!\w)HTTP [45]\d\d: [^\n]{1,100}? )["'`(](https?:\/\/[^\s"'`<>)\]},;]{1,2048})["'`)]/iu;
/** An address on the line below a status, or behind what it answered. Applied to the window once. */
const TARGET_BELOW =
  /(?:(?<![\d.])[45]\d\d\b[^\n]{0,100}\r?\n[ \t]{0,8}|(?<!\w)(?:answer|response|reply|status)\b[^\n"'{}]{0,60}? from )(https?:\/\/[^\s"'`<>)\]},;]{1,2048})(?=[ \t]{0,8}\r?$|:? )/imu;
/** `method=POST`, `"method":"POST"`. Applied to the window once. */
const METHOD_ALONE =
  /(?<!\w)(?:(?:(?:http|request )?method|verb)["']?(?:[ \t]{0,24}=|[ \t]{0,3}[:|\t])|http\.(?:request\.)?method )[ \t]{0,3}["']?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/iu;

/** The request that prose or a log names by method and address; `null` when it names none. Coverage is unknown. */
export function readStatedRequest(text: string, from = 0, to: number = text.length): HttpRequest | null {
  const window = withPlainBlanks(text.slice(from, Math.min(to, from + WINDOW)));
  const both = METHOD_AND_TARGET.exec(window);
  if (both !== null) {
    const request = made(window, from, both.index, both[1], both[2]);
    const origin = ORIGIN.exec(window.slice(Math.max(0, both.index - 300), both.index + 1))?.[1];
    return request === null ||
      origin === undefined ||
      !URL.canParse(origin) ||
      request.target?.startsWith('/') !== true
      ? request
      : { ...request, targetUri: `${new URL(origin).origin}${request.target}` };
  }
  const call = CALL.exec(window);
  if (call !== null) return made(window, from, call.index, call[1], call[2]);
  const barred = BARRED.exec(window);
  if (barred !== null) return made(window, from, barred.index, barred[1], barred[2]);
  const glued = GLUED.exec(window);
  if (glued !== null) return made(window, from, glued.index, glued[1], glued[2]);
  const target = TARGET_ALONE.exec(window) ?? TARGET_BEHIND.exec(window) ?? TARGET_BELOW.exec(window);
  if (target === null) return null;
  const method = METHOD_ALONE.exec(window);
  return made(window, from, target.index, undefined, target[1], method);
}

function made(
  window: string,
  from: number,
  index: number,
  method: string | undefined,
  target: string | undefined,
  methodElsewhere: RegExpExecArray | null = null,
): HttpRequest | null {
  if (target === undefined) return null;
  const plain = withoutPunctuation(target);
  const methodAt = method === undefined ? -1 : window.indexOf(method, index);
  const targetAt = window.indexOf(plain, index + (method?.length ?? 0));
  const elsewhere = methodElsewhere?.[1];
  const place = (at: number, length: number): Span => ({ start: from + at, end: from + at + length });
  const name = (method ?? elsewhere)?.toUpperCase() ?? null;
  return {
    ...UNKNOWN_REQUEST,
    method: name,
    methodSpan:
      method !== undefined
        ? place(methodAt, method.length)
        : methodElsewhere !== null && elsewhere !== undefined
          ? place(methodElsewhere.index + methodElsewhere[0].length - elsewhere.length, elsewhere.length)
          : null,
    target: plain,
    targetSpan: place(targetAt, plain.length),
    targetUri: targetUri(plain, []),
    bodyAbsent: whyNoBody(name, [], false),
  };
}

/** An address without the punctuation of the sentence it ends. */
export function withoutPunctuation(address: string): string {
  let end = address.length;
  while (end > 0 && '.,:!?|'.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
