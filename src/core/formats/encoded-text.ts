import { MappedTextBuilder, sliceOf, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { readReference } from '../xml/entities.ts';
import { withoutPercents } from './wire/percents.ts';
import { decodeBase64 } from './wire/base64.ts';
import type { Format } from './format.ts';
import { linesOf, trimmed } from './wire/lines.ts';

const WINDOW = 4096;
/** `%7B%22`, `%5B%7B`: JSON, percent-encoded; perhaps twice. Applied to the first characters. */
const PERCENT = /^%(?:25){0,2}(?:7B|5B|3C)/iu;
/** What base64 makes of `{"`, `{ "`, `{⏎`, `[{`, `["`, `<?x` and `HTTP`. Applied to the first characters. */
const BASE64 = /^(?:eyJ|eyA|ewo|ew0|e1w|W3s|WyJ|PD94|SFRUUC)[\w+/-]{20}/u;
const NOT_BASE64 = /[^\w+/=\-\s]/u;
/** A bracket with a quote behind it, both or one as character references. Applied to the window. */
const REFERENCES = /(?:[{[]|&#(?:123|91|x7b|x5b);|&lcub;)\s{0,16}&(?:quot|#34|#x22|#39|apos);/iu;
/** A page has its own reader, which looks at what a person would see of it. Applied to the first characters. */
const PAGE = /^<(?:!doctype|html|head|body|\?xml)/iu;

/** How Spring's `RestTemplate` writes a body's line breaks. */
const LINE_END = '<EOL>';
/** A start line whose carriage return is written out, as socat and Mojolicious do. Applied to the window. */
const RETURN = /HTTP\/\d(?:\.\d)?(?: [^\n\\]{0,60})?(\\r|\\x0d)\r?\n/u;

type Encoding = 'percent' | 'base64' | 'references' | 'line-ends' | 'returns' | 'halves';

const NAMES: Readonly<Record<Encoding, string>> = {
  percent: 'is percent-encoded',
  base64: 'is base64 of a structured text',
  references: 'has its quotes as character references',
  'line-ends': 'has `<EOL>` for its line breaks',
  halves: 'has a blank or nothing behind every letter, as UTF-16 read as something else has',
  returns: 'has its carriage returns written out',
};

/**
 * A body that something on its way encoded as a whole: a query's percent-encoding, base64 of a queue or a log, the
 * character references of a web page or ticket it was shown in. It is decoded and read anew.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4648#section-4 RFC 4648 §4}, {@link https://url.spec.whatwg.org/#percent-decode URL Standard}
 */
export const encodedText: Format = {
  id: 'encoded-text',
  name: 'encoded text',
  wraps: true,
  sniff: (text) => {
    const encoding = encodingOf(text);
    return encoding === undefined ? undefined : { confidence: 0.979, because: NAMES[encoding] };
  },
  parse: (text, inside) => {
    const range = trimmed(text, 0, text.length);
    const encoding = encodingOf(text);
    const decoded =
      encoding === 'percent'
        ? withoutPercents(text, range)
        : encoding === 'references'
          ? withoutReferences(text, withoutMarkup(text, range))
          : encoding === 'base64'
            ? decodeBase64(sliceOf(text, range.start, range.end))
            : encoding === 'line-ends'
              ? withLineEnds(text)
              : encoding === 'returns'
                ? withoutReturns(text)
                : encoding === 'halves'
                  ? withoutHalves(text, range)
                  : undefined;
    return decoded === undefined ? { value: [], problems: [] } : inside(decoded);
  },
};

function encodingOf(text: string): Encoding | undefined {
  const { start, end } = trimmed(text, 0, text.length);
  const head = text.slice(start, Math.min(end, start + WINDOW));
  if (PERCENT.test(head)) return 'percent';
  if (BASE64.test(head) && !NOT_BASE64.test(head)) return 'base64';
  if (head.includes(`{${LINE_END}`)) return 'line-ends';
  if (RETURN.test(head)) return 'returns';
  if (isInHalves(head)) return 'halves';
  return REFERENCES.test(head) && !PAGE.test(head) ? 'references' : undefined;
}

/** Markup around the references is a page's or a ticket's. */
function withoutMarkup(text: string, { start, end }: Span): Span {
  if (text.charAt(start) !== '<') return { start, end };
  const from = start + Math.max(0, REFERENCES.exec(text.slice(start, start + WINDOW))?.index ?? 0);
  const tag = text.indexOf('<', from);
  return { start: from, end: tag === -1 ? end : tag };
}

function withoutReferences(text: string, { start, end }: Span): MappedText {
  const builder = new MappedTextBuilder();
  let run = start;
  for (let at = text.indexOf('&', start); at !== -1 && at < end; at = text.indexOf('&', at + 1)) {
    const reference = readReference(text, at);
    if (reference === undefined) continue;
    builder.add(text.slice(run, at), run, at);
    builder.add(reference.text, at, at + reference.length);
    run = at + reference.length;
  }
  builder.add(text.slice(run, end), run, end);
  return builder.build();
}

function withLineEnds(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let run = 0;
  for (let at = text.indexOf(LINE_END); at !== -1; at = text.indexOf(LINE_END, run)) {
    builder.add(text.slice(run, at), run, at);
    run = at + LINE_END.length;
    builder.add('\n', at, run);
  }
  builder.add(text.slice(run), run, text.length);
  return builder.build();
}

/** Two octets a letter, of which one was shown as a blank or as nothing at all; a line break may have lost its second. */
function isInHalves(head: string): boolean {
  const sample = head.slice(0, 400);
  const halves = withoutHalves(sample, { start: 0, end: sample.length });
  const letters = halves.text.replaceAll(/\s/gu, '').length;
  return sample.length >= 40 && halves.text.length < sample.length * 0.53 && letters > sample.length / 4;
}

function withoutHalves(text: string, { start, end }: Span): MappedText {
  const builder = new MappedTextBuilder();
  for (let at = start; at < end;) {
    const next = ' \0\ufffd'.includes(text.charAt(at + 1)) ? at + 2 : at + 1;
    builder.add(text.charAt(at), at, Math.min(end, next));
    at = next;
  }
  return builder.build();
}

/** Every line without the written return at its end. */
function withoutReturns(text: string): MappedText {
  const mark = RETURN.exec(text.slice(0, WINDOW))?.[1] ?? '\\r';
  const builder = new MappedTextBuilder();
  for (const line of linesOf(text)) {
    const end = text.startsWith(mark, line.end - mark.length) ? line.end - mark.length : line.end;
    builder.add(text.slice(line.start, Math.max(line.start, end)), line.start, Math.max(line.start, end));
    builder.add(text.slice(line.end, line.next), line.end, line.next);
  }
  return builder.build();
}
