import type { Body, Exchange } from '../http/message.ts';
import { compose, sliceOf } from '../text/mapped-text.ts';
import { embeddedBodies } from './prose/embedded-bodies.ts';
import { bodyOf, responseOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE } from './wire/exchange.ts';
import type { Format } from './format.ts';
import { lineAt, linesOf, trimmed, type Line } from './wire/lines.ts';
import { readStatusLine } from './wire/start-line.ts';
import { readHead, type Head } from './wire/head.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** `--2026-11-22 12:00:00--  https://…`: wget starts on an address. Applied to a line's first 2100 characters. */
const START = /^--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--[ \t]{1,4}(\S{1,2000})/u;
/**
 * What wget says before an answer, in the language of its user, with the status behind it unless `-S` is given. Applied to a
 * line's first 200 characters.
 */
const AWAITING =
  /^[^.…]{0,160}(?:\.\.\.|…)[ \t]{0,4}(?:([1-5]\d\d)(?:[ \t]{1,4}([A-Z].{1,80}))?\s{0,4}$|(?=\s{0,4}$))/u;

/**
 * `wget`'s log, with `-S` the answers' heads indented by two spaces. An answer with an error status has no body in it
 * unless `--content-on-error` was given, and then the body is in a file or, with `-O -`, between the log's lines.
 *
 * @see {@link https://www.gnu.org/software/wget/manual/wget.html#HTTP-Options GNU Wget manual, --server-response}
 */
export const wgetHeaders: Format = {
  id: 'wget-headers',
  name: 'wget log',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const lines = [...linesOf(window)];
    const starts = lines.some((line) =>
      START.test(window.slice(line.start, Math.min(line.end, line.start + 2100))),
    );
    if (!starts && !window.includes('awaiting response...')) return undefined;
    return lines.some((line) => awaiting(window, line) !== null)
      ? { confidence: 0.97, because: 'has a request and the answer it waited for, as wget writes' }
      : undefined;
  },
  parse: (text) => ({ value: readLog(text), problems: [] }),
};

function awaiting(text: string, line: Line): RegExpExecArray | null {
  const found = AWAITING.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
  if (found === null || found[1] !== undefined) return found;
  // With `-S` the answer's head follows, indented.
  return readStatusLine(text, line.next, lineAt(text, line.next).end) === undefined ? null : found;
}

function readLog(text: string): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let request: Exchange['request'] = null;
  for (const line of linesOf(text)) {
    const target = START.exec(text.slice(line.start, Math.min(line.end, line.start + 2100)))?.[1];
    if (target !== undefined) {
      const at = text.indexOf(target, line.start);
      const targetSpan = { start: at, end: at + target.length };
      const known = { method: 'GET', target, targetSpan, targetUri: targetUri(target, []) };
      request = { ...UNKNOWN_REQUEST, ...known, bodyAbsent: 'none-sent' };
      continue;
    }
    const answer = awaiting(text, line);
    if (answer === null) continue;
    exchanges.push({ request, response: readAnswer(text, line, answer), failure: null, startedAt: null });
  }
  return exchanges;
}

/** `-O -` writes the body between the log's lines; the next request's log is not looked into. */
function shownBody(text: string, head: Head): Body | null {
  const rest = sliceOf(text, head.end, nextStart(text, head.end));
  const [first] = embeddedBodies(rest.text, 1);
  return first === undefined ? null : bodyOf(compose(rest, first.content), head.fields);
}

function nextStart(text: string, from: number): number {
  for (const line of linesOf(text, from)) if (text.startsWith('--', line.start)) return line.start;
  return text.length;
}

function readAnswer(text: string, line: Line, answer: RegExpExecArray): Exchange['response'] {
  const digits = answer[1];
  if (digits === undefined) {
    const head = readHead(text, trimmed(text, line.next, text.length).start);
    return head?.kind === 'response' ? responseOf(head, shownBody(text, head)) : null;
  }
  const at =
    line.start +
    answer[0].search(/(?:\.\.\.|…)[ \t]{0,4}[1-5]\d\d/u) +
    (/(?:\.\.\.|…)[ \t]{0,4}/u.exec(answer[0])?.[0].length ?? 0);
  return {
    ...UNKNOWN_RESPONSE,
    statusCode: Number(digits),
    statusFrom: 'status-line',
    statusSpan: { start: at, end: at + 3 },
    reasonPhrase: answer[2]?.trim() || null,
  };
}
