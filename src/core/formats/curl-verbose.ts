import type { Exchange } from '../http/message.ts';
import type { Format } from './format.ts';
import { mediaTypeOf } from './wire/exchange.ts';
import { isBlank, linesOf, type Line } from './wire/lines.ts';
import { readRequestLine, readStatusLine } from './wire/start-line.ts';
import { exchangesOf, TranscriptMessage } from './wire/transcript.ts';
import { readCurlError } from './wire/curl-error.ts';

/** Remarks and heads come first; a transcript shows itself early. */
const windowLimit = 65536;
/** Reading: `{ [124 bytes data]`, `} [55 bytes data]`: where curl saw data pass. Applied to one line's start. */
const dataMark = /^[{}] \[\d+ bytes data\]/u;
/** Reading: the progress meter's two heading lines. Applied to one line's start. */
const meterHeading = /^\s{0,40}(?:% Total\s|Dload\s{1,8}Upload)/u;
/** Reading: the progress meter's numbers: nothing but digits, units, clocks and dashes. Applied to one line. */
const meter = /^[\s\d.:kMGT-]{30,}$/u;
/** Reading: what curl says of its connection directly behind a body without a final line break. Applied to a line's last 300 characters. */
const remarkBehindBody =
  /\* (?:Connection #\d+ to host \S+ left intact|Closing connection(?: #?\d+)?|shutting down connection #\d+)\s*$/iu;
/** Reading: remarks that may come once a body has begun; other lines with an asterisk are the body's. Applied to one line. */
const lateRemark =
  /^\* (?:Connection|Closing|Re-using|Reusing|Issue another|Ignoring|Request completely|upload completely|We are completely|Send failure|Recv failure|transfer closed|Operation timed|Found bundle|Trying|Connected|Host|Server auth|Authentication|Switch|Clear auth|Please rewind|Mark bundle|shutting|Excess|HTTP|TLS|SSL|Leftovers|\[)/iu;
/** Reading: TLS was spoken. Applied to one line. */
const tls = /^\* .{0,120}(?:SSL connection using|TLSv1|schannel:|ALPN|port 443|SecureTransport)/iu;
/** Reading: a connection was made. Applied to one line. */
const connected = /^\* (?:Connected to|Established connection|Re-using existing)/iu;

/**
 * `curl -v`: what curl prints on stderr, `> ` request lines, `< ` response lines, `* ` remarks, with the body between
 * or behind. People get it by copying a terminal or a job's log, where a progress meter may stand in between. The
 * request's head is complete, its body is never shown.
 *
 * @see {@link https://curl.se/docs/manpage.html#-v curl manual, -v}
 */
export const curlVerbose: Format = {
  id: 'curl-verbose',
  name: 'curl -v transcript',
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    const { request, response } = marksIn(window);
    let requests = false;
    let responses = false;
    let remarks = 0;
    for (const line of linesOf(window)) {
      requests ||=
        startsWith(window, line, `${request} `) &&
        readRequestLine(window, line.start + 2, line.end) !== undefined;
      responses ||=
        startsWith(window, line, `${response} `) &&
        readStatusLine(window, line.start + 2, line.end) !== undefined;
      if (startsWith(window, line, '* ')) remarks += 1;
    }
    if (responses) return { confidence: 0.97, because: `has response lines that start with \`${response}\`` };
    if (requests)
      return {
        confidence: remarks > 0 ? 0.96 : 0.85,
        because: `has request lines that start with \`${request}\``,
      };
    return remarks > 1 && connectionRemark.test(window)
      ? { confidence: 0.9, because: "has curl's remarks, lines that start with `*`" }
      : undefined;
  },
  parse: (text) => ({ value: readTranscript(text), problems: [] }),
};

interface Marks {
  readonly request: '>' | '<';
  readonly response: '>' | '<';
}

/** Reading: a request behind the mark that curl gives to answers. Applied to the window. */
const turned = /^< [A-Z]{3,10} \S{1,8192} HTTP\/\d/mu;

/** requests-toolbelt turns the marks round, and marks the request's body, too. */
function marksIn(window: string): Marks {
  return turned.test(window) ? { request: '<', response: '>' } : { request: '>', response: '<' };
}

/** Reading: curl's remarks on the way to a connection. Applied to the window. */
const connectionRemark =
  /^\* {1,3}(?:Trying|Host|Could not resolve|Connected to|connect to|Connection|Closing)/imu;

function startsWith(text: string, line: Line, prefix: string): boolean {
  return text.startsWith(prefix, line.start);
}

function readTranscript(text: string): readonly Exchange[] {
  const messages: TranscriptMessage[] = [];
  const before = new TranscriptMessage('response');
  let scheme: string | undefined;
  const marks = marksIn(text.slice(0, windowLimit));
  const isTurned = marks.request === '<';
  for (const line of linesOf(text)) {
    const current = messages.at(-1);
    const kind = headKind(text, line, current, marks);
    if (kind !== undefined) {
      const opens = current?.kind !== kind || current.closed || startsHead(text, line, kind);
      const message = opens ? new TranscriptMessage(kind) : current;
      if (opens) messages.push(message);
      message.addHeadLine(text, line.start + 2, line);
    } else if (current?.kind === 'request' && text.startsWith(isTurned ? '< ' : '| ', line.start)) {
      // Insomnia's timeline shows what was sent behind the request's head, too.
      current.addBodyLine({ ...line, start: line.start + 2 });
    } else if (isRemark(text, line, current)) {
      const remark = text.slice(line.start, Math.min(line.end, line.start + 300));
      if (tls.test(remark)) scheme = 'https';
      else if (connected.test(remark)) scheme ??= 'http';
    } else if (!isNoise(text, line)) {
      const holder =
        current?.kind === 'response' ? current : messages.findLast((message) => message.kind === 'response');
      (holder ?? before).addBodyLine(withoutRemark(text, line));
    }
  }
  const failure = readCurlError(text);
  const exchanges = exchangesOf(text, messages, { scheme, failure, showsRequestBody: isTurned });
  return withEarlyBody(text, exchanges, before);
}

function headKind(
  text: string,
  line: Line,
  current: TranscriptMessage | undefined,
  marks: Marks,
): 'request' | 'response' | undefined {
  const kind = marked(text, line, marks.request)
    ? 'request'
    : marked(text, line, marks.response)
      ? 'response'
      : undefined;
  if (kind === undefined) return undefined;
  if (current?.kind === kind && !current.closed) return kind;
  return startsHead(text, line, kind) ? kind : undefined;
}

/** Behind an interim answer (`100 Continue`) curl leaves its empty line out. */
function startsHead(text: string, line: Line, kind: 'request' | 'response'): boolean {
  const read = kind === 'request' ? readRequestLine : readStatusLine;
  return read(text, line.start + 2, line.end) !== undefined;
}

/** The mark with a space behind it, or alone on its line. */
function marked(text: string, line: Line, mark: string): boolean {
  if (!text.startsWith(mark, line.start)) return false;
  return text.startsWith(' ', line.start + 1) || isBlank(text, line.start + 1, line.end);
}

function isRemark(text: string, line: Line, current: TranscriptMessage | undefined): boolean {
  if (!text.startsWith('* ', line.start)) return false;
  const inBody = current?.kind === 'response' && current.closed;
  return !inBody || lateRemark.test(text.slice(line.start, Math.min(line.end, line.start + 64)));
}

function isNoise(text: string, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 300));
  return (
    dataMark.test(head) ||
    meterHeading.test(head) ||
    (meter.test(head) && line.end - line.start < 300) ||
    readCurlError(head) !== null
  );
}

function withoutRemark(text: string, line: Line): Line {
  const tailStart = Math.max(line.start, line.end - 300);
  const found = remarkBehindBody.exec(text.slice(tailStart, line.end));
  return found === null ? line : { start: line.start, end: tailStart + found.index, next: line.next };
}

/** Where stdout was captured before stderr, the body stands in front of everything: it is the last response's. */
function withEarlyBody(
  text: string,
  exchanges: readonly Exchange[],
  before: TranscriptMessage,
): readonly Exchange[] {
  const last = exchanges.at(-1);
  const response = last?.response ?? null;
  if (last === undefined || response === null || response.body !== null) return exchanges;
  const content = before.body(text);
  if (!/^[{[<]/u.test(content.text)) return exchanges;
  const body = { content, mediaType: mediaTypeOf(response.headers) };
  return [...exchanges.slice(0, -1), { ...last, response: { ...response, body } }];
}
