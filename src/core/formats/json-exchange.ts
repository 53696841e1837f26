import { findJsonStart } from '../json/find-start.ts';
import type { JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import { decodeJsonString } from '../json/strings.ts';
import type { Exchange } from '../http/message.ts';
import type { Reading } from '../text/reading.ts';
import type { Format, ReadInside } from './format.ts';
import { findExchange } from './members/find-exchange.ts';
import { memberNamed, plainName } from './members/values.ts';
import { trimmed } from './wire/lines.ts';

/** A name that programs give to a record's request or answer. Applied to the window. */
const RECORD_NAME =
  /(?:["']|[\s{,])(?:res|resp|response|http_?response|original_?request|config|headers?|response_?(?:body|data|text|payload|content)|resp?_?body|multiValueHeaders)["']?\s{0,8}:/iu;
/** A logger's level beside its message. Applied to the window. */
const LEVEL = /["'](?:level|severity|lvl|log_?level|levelname|stream|logger|@timestamp)["']\s{0,8}:/iu;
const WINDOW = 65536;

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
    const { start } = trimmed(text, 0, Math.min(text.length, WINDOW));
    const first = text.charAt(start);
    if (first !== '{' && first !== '[') return undefined;
    const window = text.slice(start, start + WINDOW);
    if (!RECORD_NAME.test(window) && !LEVEL.test(window)) return undefined;
    const root = readJson(text).value;
    const found = root === undefined ? undefined : findExchange(text, root);
    if (found !== undefined) return { confidence: 0.85, because: found.because };
    return root !== undefined && loggedTexts(root).length > 0
      ? { confidence: 0.8, because: 'is a log record with an answer in its message' }
      : undefined;
  },
  parse: (text, inside) => {
    const root = readJson(text).value;
    if (root === undefined) return { value: [], problems: [] };
    const nodes = root.kind === 'array' ? root.elements : [root];
    const found = nodes.flatMap((node) => findExchange(text, node)?.exchange ?? []);
    if (found.length > 0) return { value: found, problems: [] };
    return insideMessage(text, root, inside);
  },
};

/** Members in which loggers put what they were told. */
const MESSAGES = new Set([
  'message',
  'msg',
  'log',
  'error',
  'err',
  'exception',
  'stack',
  'body',
  'response',
  'event',
  'text',
  'details',
]);
const LEVELS = ['level', 'severity', 'lvl', 'loglevel', 'levelname', 'stream', 'logger'];

/** The strings of a log record, or of its error object, that hold JSON behind some words. */
function loggedTexts(root: JsonNode): readonly JsonNode[] {
  if (memberNamed(root, LEVELS) === undefined) return [];
  const holders = [
    root,
    ...root.members.map((member) => member.value).filter((value) => value.kind === 'object'),
  ];
  return holders
    .slice(0, 50)
    .flatMap((holder) => holder.members)
    .filter((member) => member.value.kind === 'string' && MESSAGES.has(plainName(member.name)))
    .map((member) => member.value)
    .filter((value) => findJsonStart(value.text) !== -1);
}

function insideMessage(text: string, root: JsonNode, inside: ReadInside): Reading<readonly Exchange[]> {
  const [message] = loggedTexts(root);
  return message === undefined ? { value: [], problems: [] } : inside(decodeJsonString(text, message.span));
}
