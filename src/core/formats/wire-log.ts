import type { Exchange } from '../http/message.ts';
import { MappedTextBuilder, sliceOf, type MappedText } from '../text/mapped-text.ts';
import type { Reading, Sniff } from '../text/reading.ts';
import type { Format, ReadInside } from './format.ts';
import { decodeEscaped } from './prose/escaped-text.ts';
import { linesOf, type Line } from './wire/lines.ts';
import { joinQuoted, opensQuoted } from './wire/quoted-pieces.ts';
import { exchangesOf, TranscriptMessage } from './wire/transcript.ts';

const WINDOW = 65536;
/** `>> "POST /x HTTP/1.1[\r][\n]"`, behind whatever the logger writes. Applied to one line, cut at 300 characters. */
const WIRE = /(>>|<<) "/u;
/** What stands for the line break at a wire line's end. */
const LINE_END = /(?:\[\\r\])?(?:\[\\n\])?"\s{0,4}$/u;
/** A line that opens a message shows that the marks are a recording's. Applied to one line, cut at 400 characters. */
const OPENS = /(?:>> "[A-Z]{3,10} \S|<< "HTTP\/\d)/u;

/**
 * The wire log of Apache HttpClient and what is built on it: one quoted piece a line, `>>` sent and `<<` received, line
 * breaks written as `[\r][\n]`. Ruby's and Python's clients have marks and escapes of their own.
 *
 * @see {@link https://hc.apache.org/httpcomponents-client-5.5.x/logging.html Apache HttpClient, logging}
 */
export const wireLog: Format = {
  id: 'wire-log',
  name: 'wire log of a client library',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    for (const line of linesOf(window))
      if (OPENS.test(window.slice(line.start, Math.min(line.end, line.start + 400))))
        return { confidence: 0.975, because: 'has quoted pieces behind `>>` and `<<`' };
    return quotedSniff(window) ?? escapedSniff(window);
  },
  parse: (text, inside) => {
    if (quotedSniff(text.slice(0, WINDOW)) !== undefined) return readQuoted(text, inside);
    if (escapedSniff(text.slice(0, WINDOW)) !== undefined) return inside(escapedMessages(text));
    const value = exchangesOf(text, messagesOf(text), {
      scheme: undefined,
      failure: null,
      showsRequestBody: true,
    });
    return { value, problems: [] };
  },
};

function quotedSniff(window: string): Sniff | undefined {
  for (const line of linesOf(window))
    if (opensQuoted(window.slice(line.start, Math.min(line.end, line.start + 100))))
      return { confidence: 0.975, because: 'has quoted pieces behind marks for sent and received' };
  return undefined;
}

/** A whole message in a string of a log line, its line breaks escaped (k6's `--http-debug`, loggers). Applied from match to match. */
const ESCAPED =
  /["'`](?:[^"'`\n\\]{0,40}\\n)?(?=(?:[A-Z]{3,10} [^\s"'`]{1,2000} HTTP\/\d|HTTP\/\d(?:\.\d)? [1-5]\d\d)[^"'`\n\\]{0,80}(?:\\r)?\\n)/gu;

function escapedSniff(window: string): Sniff | undefined {
  // A string or a record of its own is read by others.
  if (/^[\s\ufeff]{0,64}["'{[<]/u.test(window)) return undefined;
  // A client's own object keeps the head that it sent (Node's `_header`): no log, which would show the answer.
  const starts = [...window.matchAll(ESCAPED)].map((found) => found.index + found[0].length);
  if (!starts.some((start) => window.startsWith('HTTP/', start))) return undefined;
  return { confidence: 0.962, because: 'has messages in strings, with their line breaks escaped' };
}

function escapedMessages(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let done = 0;
  for (const found of text.matchAll(ESCAPED)) {
    if (found.index < done) continue;
    const quote = found[0].charAt(0);
    const start = found.index + found[0].length;
    let end = text.indexOf(quote, start);
    while (end !== -1 && text.charAt(end - 1) === '\\') end = text.indexOf(quote, end + 1);
    done = end === -1 ? text.length : end;
    builder.append(decodeEscaped(text, { start, end: done }));
    builder.add('\n', done, done);
  }
  return builder.build();
}

/** The body that the recording leaves out stands behind it, as the program printed it. */
function readQuoted(text: string, inside: ReadInside): Reading<readonly Exchange[]> {
  const { messages, end } = joinQuoted(text);
  const { value, problems } = inside(messages);
  const last = value.at(-1);
  if (last?.response === undefined || last.response === null || last.response.body !== null)
    return { value, problems };
  const body = inside(sliceOf(text, end)).value.at(-1)?.response?.body ?? null;
  return { value: [...value.slice(0, -1), { ...last, response: { ...last.response, body } }], problems };
}

function messagesOf(text: string): readonly TranscriptMessage[] {
  const messages: TranscriptMessage[] = [];
  for (const line of linesOf(text)) {
    const found = WIRE.exec(text.slice(line.start, Math.min(line.end, line.start + 300)));
    if (found === null) continue;
    const kind = found[1] === '>>' ? 'request' : 'response';
    const content = contentOf(text, line, line.start + found.index + found[0].length);
    const current = messages.findLast((message) => message.kind === kind);
    const opens = current === undefined || (current !== messages.at(-1) && kind === 'request');
    const message = opens ? new TranscriptMessage(kind) : current;
    if (opens) messages.push(message);
    if (message.closed) message.addBodyPiece(content);
    else message.addHeadLine(text, content.start, content);
  }
  return messages;
}

/** The piece without its mark and closing quote; a head's lines keep the line break of the log. */
function contentOf(text: string, line: Line, start: number): Line {
  const tail = Math.max(start, line.end - 16);
  const found = LINE_END.exec(text.slice(tail, line.end));
  return { start, end: found === null ? line.end : tail + found.index, next: line.next };
}
