import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import { addUtf8, type WrittenOctet } from '../text/octets.ts';
import type { Format } from './format.ts';
import { lineAt, linesOf, type Line } from './wire/lines.ts';
import { exchangesOf, TranscriptMessage } from './wire/transcript.ts';
import { readCurlError } from './wire/curl-error.ts';

const WINDOW = 65536;
/** `=> Send header, 155 bytes (0x9b)`, `<= Recv data, 124 bytes`, perhaps behind a time. Applied to a line's first 80 characters. */
const SECTION =
  /^(?:\d\d:\d\d:\d\d\.\d{1,6} )?(=>|<=|==) (Send header|Send data|Recv header|Recv data|Info|Send SSL data|Recv SSL data)\b/u;
/** `0000: `, an offset before each line of a section. Applied to a line's first 16 characters. */
const OFFSET = /^[\da-f]{4,8}: ?/iu;

/**
 * `curl --trace-ascii`: every octet sent and received, in sections whose lines start with an offset. It is the one
 * recording of curl's that shows the request's body. Long lines are cut into pieces of 64 characters, joined here. Of
 * `--trace`, which has the octets in hexadecimal before them, the octets are read.
 *
 * @see {@link https://curl.se/docs/manpage.html#--trace-ascii curl manual, --trace-ascii}
 */
export const curlTrace: Format = {
  id: 'curl-trace',
  name: 'curl --trace-ascii recording',
  sniff: (text) => {
    for (const line of linesOf(text.slice(0, WINDOW))) {
      const section = sectionOf(text, line);
      if (section !== undefined && section !== 'Info')
        return { confidence: 0.98, because: `has a section \`${section}\`` };
    }
    return undefined;
  },
  parse: (text, inside) => {
    if (isHex(text)) return inside(messagesOfOctets(text));
    const failure = readCurlError(text);
    const scheme = /^== Info:.{0,80}(?:SSL connection|TLSv1)/imu.test(text.slice(0, WINDOW))
      ? 'https'
      : undefined;
    const value = exchangesOf(text, messagesOf(text), { scheme, failure, showsRequestBody: true });
    return { value, problems: [] };
  },
};

/** Characters of a whole line; a shorter one ends where the octets had a line break, which is not shown. */
const WIDTH = 64;

function hasOffset(text: string, line: Line): boolean {
  return OFFSET.test(text.slice(line.start, Math.min(line.end, line.start + 16)));
}

/** The octets that `--trace` puts before each line's text: 16 pairs at most. Applied to a line behind its offset. */
const OCTETS = /^(?:[\da-f]{2} ){1,16}/iu;

function octetsOf(text: string, line: Line): { start: number; pairs: readonly string[] } | undefined {
  const offset = OFFSET.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))?.[0].length;
  if (offset === undefined) return undefined;
  const start = line.start + offset;
  const written = OCTETS.exec(text.slice(start, Math.min(line.end, start + 50)))?.[0];
  return written === undefined ? undefined : { start, pairs: written.trimEnd().split(' ') };
}

/** Every line behind the first offset starts with octets. */
function isHex(text: string): boolean {
  let seen = 0;
  for (const line of linesOf(text.slice(0, WINDOW))) {
    if (!hasOffset(text, line)) continue;
    if (octetsOf(text, line) === undefined) return false;
    seen += 1;
  }
  return seen > 0;
}

/** `--trace` as the messages that its octets are, one behind the other; every character leads to its pairs. */
function messagesOfOctets(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let section: string | undefined;
  let octets: WrittenOctet[] = [];
  const flush = (): void => {
    addUtf8(builder, octets);
    octets = [];
  };
  for (const line of linesOf(text)) {
    const opened = sectionOf(text, line);
    if (opened !== undefined) {
      flush();
      // A body may have no line break at its end.
      if (opened.endsWith('header') && section?.endsWith('data') === true)
        builder.add('\n', line.start, line.start);
      if (opened !== 'Info') section = opened;
      else if (section !== undefined) section = `${section} paused`;
      continue;
    }
    const found = octetsOf(text, line);
    if (found === undefined || section === undefined || section.includes('SSL') || section.endsWith('paused'))
      continue;
    found.pairs.forEach((pair, index) => {
      const from = found.start + index * 3;
      octets.push({ value: Number.parseInt(pair, 16), from, to: from + 2 });
    });
  }
  flush();
  return builder.build();
}

function sectionOf(text: string, line: Line): string | undefined {
  return SECTION.exec(text.slice(line.start, Math.min(line.end, line.start + 80)))?.[2];
}

function messagesOf(text: string): readonly TranscriptMessage[] {
  const messages: TranscriptMessage[] = [];
  let section: string | undefined;
  for (const line of linesOf(text)) {
    const opened = sectionOf(text, line);
    if (opened !== undefined) {
      section = opened;
      continue;
    }
    const prefix = OFFSET.exec(text.slice(line.start, Math.min(line.end, line.start + 16)))?.[0].length;
    if (section === undefined || prefix === undefined) continue;
    const kind = section.startsWith('Send') ? 'request' : 'response';
    const content = { ...line, start: line.start + prefix };
    const current = messages.findLast((message) => message.kind === kind);
    if (section.endsWith('data') && !section.includes('SSL')) {
      const breaks = content.end - content.start < WIDTH && hasOffset(text, lineAt(text, line.next));
      if (breaks) current?.addBodyLine(content);
      else current?.addBodyPiece(content);
    }
    if (section.endsWith('header')) {
      const opens = messages.at(-1) !== current || current === undefined || current.closed;
      const message = opens ? new TranscriptMessage(kind) : current;
      if (opens) messages.push(message);
      message.addHeadLine(text, content.start, line);
    }
  }
  return messages;
}
