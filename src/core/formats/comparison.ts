import type { Exchange } from '../http/message.ts';
import { compose, MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import { readNotation } from './dump/notation.ts';
import { jsonOfDump, type DumpEntry, type DumpValue } from './dump/value.ts';
import type { Format, ReadInside } from './format.ts';
import { UNKNOWN_RESPONSE } from './wire/exchange.ts';
import { lineAt, linesOf } from './wire/lines.ts';
import { readStatedRequest } from './wire/stated-request.ts';
import { readStatedStatus, type StatedStatus } from './wire/stated-status.ts';

const WINDOW = 65536;
/** The line that says which sign marks what came: `+ Received  + 9`, `+ actual - expected`, `+ expected - actual`. Applied from an offset on. */
const LEGEND =
  /^([ \t]{0,16})(?:-[ \t]{1,2}Expected\b[^\n]{0,40}\r?\n[ \t]{0,16}(\+)[ \t]{1,2}Received|(\+) actual (?:- expected|expected)|\+ expected (-) actual|-actual \+expected)\b[^\n]{0,40}$/gmu;
/** Longer values than a test prints. */
const LONGEST = 200_000;
/** Names that make an object a response that a test took apart. */
const OF_RESPONSE = new Set(['status', 'statusCode', 'body', 'json', 'data', 'ok', 'text', 'headers']);
const BODY = new Set(['body', 'json', 'data']);
const STATUS = new Set(['status', 'statusCode']);

/**
 * What a test runner prints of an answer that was not the expected one: Jest's and Vitest's `- Expected + Received`, Node's
 * `+ actual - expected`, Mocha's `+ expected - actual`. The lines of the expected value are left out, and what came is read as the
 * JSON it stands for.
 *
 * @see {@link https://jestjs.io/docs/expect#toequalvalue Jest, toEqual}
 */
export const comparison: Format = {
  id: 'comparison',
  name: 'difference that a test runner shows',
  sniff: (text) => {
    const [first] = receivedIn(text.slice(0, WINDOW));
    return first === undefined
      ? undefined
      : { confidence: 0.974, because: 'shows what was expected and what came' };
  },
  parse: (text, inside) => {
    const all = receivedIn(text);
    const value = all.flatMap(({ start, content }) => {
      const shown = readNotation(content.text, 0).value;
      if (shown.kind !== 'entries') return [];
      // Of one call other tests may have compared the status.
      const from = all.length === 1 ? 0 : Math.max(0, start - 1000);
      const stated = readStatedStatus(text, from, start);
      return read(content, shown, stated, inside).map((exchange): Exchange => {
        const request = exchange.request ?? readStatedRequest(text);
        return { ...exchange, request };
      });
    });
    // A status that was compared alone says less than a body.
    const whole = value.filter(({ response }) => response?.body !== null);
    return { value: whole.length > 0 ? whole : value, problems: [] };
  },
};

interface Received {
  /** Where the legend stands. */
  readonly start: number;
  readonly content: MappedText;
}

/** The values that came, each without the signs and without the lines of the expected one. */
function receivedIn(text: string): readonly Received[] {
  const found: Received[] = [];
  for (const legend of text.matchAll(LEGEND)) {
    const [whole, indent = '', jest, node] = legend;
    const sign = jest ?? node ?? '-';
    const content = withoutExpected(text, legend.index + whole.length, indent.length, sign);
    if (/[{[]/u.test(content.text.trimStart().slice(0, 40))) found.push({ start: legend.index, content });
  }
  return found;
}

function withoutExpected(text: string, from: number, column: number, sign: string): MappedText {
  const other = sign === '+' ? '-' : '+';
  const builder = new MappedTextBuilder();
  const first = lineAt(text, from).next;
  for (const line of linesOf(text, first, Math.min(text.length, first + LONGEST))) {
    const at = Math.min(line.end, line.start + column);
    const mark = text.charAt(at);
    const isOther = at < line.end && mark === other;
    if (isOther) continue;
    const isBlank = text.slice(line.start, line.end).trim() === '';
    const isOutside = at < line.end && mark !== sign && mark !== ' ';
    if (isOutside || text.slice(line.start, at).trim() !== '') break;
    if (isBlank) continue;
    const start = mark === sign ? at + 1 : at;
    builder.add(text.slice(start, line.next), start, line.next);
  }
  return builder.build();
}

/** The body that came, or the status and the body of a response that the test took apart. */
function read(
  content: MappedText,
  shown: Extract<DumpValue, { kind: 'entries' }>,
  stated: StatedStatus | undefined,
  inside: ReadInside,
): readonly Exchange[] {
  const body = partOf(shown.entries, BODY);
  const isResponse = shown.entries.every(({ name }) => name !== null && OF_RESPONSE.has(name.text));
  const status = isResponse ? statusIn(content, partOf(shown.entries, STATUS)) : stated;
  if (isResponse && body?.kind !== 'entries') {
    if (status === undefined) return [];
    const { statusCode, span } = status;
    const response = { ...UNKNOWN_RESPONSE, statusCode, statusFrom: 'text', statusSpan: span } as const;
    return [{ request: null, response, failure: null, startedAt: null }];
  }
  const value = isResponse && body !== undefined ? body : shown;
  return inside(compose(content, jsonOfDump(value))).value.map((exchange): Exchange => {
    const { response } = exchange;
    const said = response === null || response.statusCode !== null ? undefined : status;
    return response === null || said === undefined
      ? exchange
      : {
          ...exchange,
          response: { ...response, statusCode: said.statusCode, statusFrom: 'text', statusSpan: said.span },
        };
  });
}

function partOf(entries: readonly DumpEntry[], names: ReadonlySet<string>): DumpValue | undefined {
  return entries.find(({ name }) => name !== null && names.has(name.text))?.value;
}

function statusIn(content: MappedText, value: DumpValue | undefined): StatedStatus | undefined {
  const digits = value?.kind === 'text' ? value.content.text : '';
  if (value?.kind !== 'text' || !/^[1-5]\d\d$/u.test(digits)) return undefined;
  const [only] = compose(content, value.content).pieces;
  return only === undefined
    ? undefined
    : { statusCode: Number(digits), span: { start: only.from, end: only.to } };
}
