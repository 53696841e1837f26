import type { Exchange } from '../http/message.ts';
import type { JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import { compose, sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { findExchange } from './members/find-exchange.ts';
import { positionalResponse } from './members/positional.ts';
import { collectedExchanges, heldText, loggedText, recordedExchanges } from './members/record.ts';
import { sniffHar } from './members/sniff-har.ts';
import { embeddedBodies } from './prose/embedded-bodies.ts';
import { bodyOf } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';

/** Reading: a name that programs give to a record's request or answer. Applied to the window. */
const recordName =
  /(?:["']|[\s{,])_?(?:res|resp|response|http_?response|original_?request|config|headers?|response_?(?:body|data|text|payload|content)|resp?_?body|multiValueHeaders)["']?\s{0,8}:/iu;
/** Reading: a logger's level beside its message. Applied to the window. */
const levelMember =
  /["'](?:level|severity|lvl|log_?level|levelname|stream|logger|errorType|@timestamp|@l|@mt)["']\s{0,8}:/iu;
/** Reading: a body that was put into a member as a string. Applied to the window. */
const stringBody =
  /["'](?:body|data|response|content|payload|result|message)["']\s{0,8}:\s{0,8}["']\s{0,8}(?:\\[nrt]){0,4}[{[]/iu;
/** Reading: a request's line in a program's access log, a row of a browser's network panel. Applied to the window. */
const access =
  /["'](?:(?:http[_.]?)?(?:client)?(?:request[_.]?)?method|initiator)["']\s{0,8}:|["']request["']\s{0,8}:\s{0,8}["'][A-Z]{3,10} \//iu;
/** Reading: what log viewers, tools and tables of calls write beside a record; so common that no large text is read for it. Applied to the window. */
const written = /["'](?:timestamp|_raw|stack_?trace|process|elapsed|latency)["']\s{0,8}:/iu;
/** Reading: a status in a place of its own: `["ok",[["HTTP/1.1",422`, `[422,{"`. Applied to the first characters. */
const inARowPattern = /^(?:\["ok",|\[[1-5]\d\d,[{[])/u;
/** Reading: the address beside what a program printed of an answer. Applied to the window. */
const printedAddress = /["'](?:url|uri)["']\s{0,8}:\s{0,8}["']https?:/iu;
const windowLimit = 65536;
/** Characters that are not read twice. */
const largeLimit = 1_000_000;

/**
 * JSON that a program wrote about an exchange: the error object of a client library (axios, got, requests wrappers), an
 * API client's saved example, a serverless function's return value, a logger's record (pino, bunyan, winston, Docker)
 * with the answer as a member or inside its message. People copy it from consoles and log viewers.
 *
 * @see {@link https://axios-http.com/docs/handling_errors axios, handling errors}
 */
export const jsonExchange: Format = {
  id: 'json-exchange',
  name: 'JSON record of a request and its answer',
  sniff: (text) => {
    const { start } = trimmed(text, 0, Math.min(text.length, windowLimit));
    const first = text.charAt(start);
    if (first !== '{' && first !== '[') return undefined;
    const window = text.slice(start, start + windowLimit);
    const marks = [recordName, levelMember, stringBody, access, printedAddress, inARowPattern];
    if (text.length <= largeLimit) marks.push(written);
    if (!marks.some((mark) => mark.test(window))) return undefined;
    // A large HAR is read once, by its own format.
    const read = text.length > largeLimit && sniffHar(text) !== undefined ? window : text;
    const root = readJson(read).value;
    if (root !== undefined && saysStatus(root)) return undefined;
    const found = root === undefined ? undefined : findExchange(read, root);
    if (found !== undefined) return { confidence: 0.85, because: found.because };
    if (root === undefined) return undefined;
    if (collectedExchanges(read, root).length > 0)
      return { confidence: 0.85, because: "is an API client's collection" };
    const records = root.kind === 'array' ? root.elements.slice(0, 50) : [root];
    return records.every((record) => (loggedText(record) ?? heldText(record)) === undefined)
      ? undefined
      : { confidence: 0.8, because: 'is a log record with an answer in its message' };
  },
  parse: (text, inside) => {
    const root = readJson(text).value;
    if (root === undefined) return { value: [], problems: [] };
    const collected = collectedExchanges(text, root);
    if (collected.length > 0) return { value: collected, problems: [] };
    const joined = withPrintedBody(text, root);
    if (joined !== undefined) return { value: [joined], problems: [] };
    const inARow = positionalResponse(text, root);
    if (inARow !== undefined) return { value: [inARow], problems: [] };
    const nodes = root.kind === 'array' ? root.elements : [root];
    return { value: nodes.flatMap((node) => recordedExchanges(text, node, inside)), problems: [] };
  },
};

/** Whether the object is an answer that states its own status and address, as h3 writes it: `{ "error": true, "url", "statusCode", "statusMessage", "message" }`. */
function saysStatus({ members }: JsonNode): boolean {
  const has = (name: string, kind: JsonNode['kind']): boolean =>
    members.some((member) => member.name === name && member.value.kind === kind);
  return has('error', 'boolean') && has('statusMessage', 'string') && has('statusCode', 'number');
}

/** A program that prints the answer's object, whose stream shows nothing, prints what it read from it behind. */
function withPrintedBody(text: string, root: JsonNode): Exchange | undefined {
  const { end } = root.span;
  const [printed] = embeddedBodies(text.slice(end, end + windowLimit), 1);
  if (printed === undefined || printed.weight < 1.5) return undefined;
  const found = findExchange(text, root)?.exchange;
  const response = found?.response ?? null;
  if (found === undefined || response === null || response.body !== null) return undefined;
  const { headers } = response;
  const content = compose(sliceOf(text, end), printed.content);
  return { ...found, response: { ...response, headers, body: bodyOf(content, headers) } };
}
