import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { labelIn, type Label } from './labels/label.ts';
import { startsMessage } from './wire/head.ts';
import { isBlank, linesOf, type Line } from './wire/lines.ts';

const WINDOW = 65536;
/** A line's number with what sets it off from the line. Applied to a line's first 24 characters. */
const NUMBER = /^[ \t]{0,8}(\d{1,6})(?:[ \t]{0,4}[|│:>]|[.)\t]|[ ]{2})[ ]?/u;
/** A border or a mark of added lines. Applied to a line's first 8 characters. */
const MARK = /^(?:[ \t]{0,4}[|│┃▏║╟╔╚]╣? ?|\+(?!\+\+))/u;
/** Longer prefixes are not looked for. */
const LONGEST_PREFIX = 200;
/** Where a prefix that a logger or a container writes may end. */
const PREFIX_END =
  /^.*(?:[|\]>:]| {2}|\t|\b(?:[FIWEDV]|INFO|WARN|ERROR|DEBUG|stdout F|stderr F)) ?|^(?:[\w./-]{0,80}[-\d][\w./-]{0,80} ){1,3}/u;

/**
 * A text with something before every line that does not belong to it: an editor's or viewer's line numbers, the border of
 * a box or table, the `+` of a diff, a logger's or container's name and time. It is taken away and the rest is read anew.
 *
 * @see {@link https://docs.docker.com/reference/cli/docker/compose/logs/ docker compose logs}: one of the writers
 */
export const lineGutter: Format = {
  id: 'line-gutter',
  name: 'lines behind numbers or marks',
  wraps: true,
  sniff: (text) => {
    const gutter = gutterOf(text.slice(0, WINDOW));
    return gutter === undefined ? undefined : { confidence: 0.981, because: gutter.because };
  },
  parse: (text, inside) => {
    const gutter = gutterOf(text.slice(0, WINDOW));
    return gutter === undefined ? { value: [], problems: [] } : inside(without(text, gutter.lengthAt));
  },
};

interface Gutter {
  readonly because: string;
  /** How much of a line is not its own. */
  readonly lengthAt: (text: string, line: Line) => number;
}

function gutterOf(window: string): Gutter | undefined {
  const lines = [...linesOf(window)].filter((line) => !isBlank(window, line.start, line.end));
  if (lines.length < 3) return undefined;
  return numbers(window, lines) ?? marks(window, lines) ?? prefixes(window, lines) ?? times(window, lines);
}

function numberLength(text: string, line: Line): number {
  return NUMBER.exec(text.slice(line.start, Math.min(line.end, line.start + 24)))?.[0].length ?? 0;
}

/** Numbers that count up by one. */
function numbers(window: string, lines: readonly Line[]): Gutter | undefined {
  let previous: number | undefined;
  for (const line of lines) {
    const number = Number(
      NUMBER.exec(window.slice(line.start, Math.min(line.end, line.start + 24)))?.[1] ?? Number.NaN,
    );
    if (!(previous === undefined || number === previous + 1) || Number.isNaN(number)) return undefined;
    previous = number;
  }
  return { because: 'has a number before every line', lengthAt: numberLength };
}

function markLength(text: string, line: Line): number {
  return MARK.exec(text.slice(line.start, Math.min(line.end, line.start + 8)))?.[0].length ?? 0;
}

function marks(window: string, lines: readonly Line[]): Gutter | undefined {
  const marked = lines.every((line) => markLength(window, line) > 0);
  return marked
    ? {
        because: `has \`${window.slice(lines[0]?.start).trim().charAt(0)}\` before every line`,
        lengthAt: markLength,
      }
    : undefined;
}

/** One prefix, its digits aside, before every line, of which one begins a message or a value of several lines. */
function prefixes(window: string, lines: readonly Line[]): Gutter | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  let length = Math.min(LONGEST_PREFIX, first.end - first.start);
  for (const line of lines) length = Math.min(length, commonLength(window, first, line, length));
  const shared = window.slice(first.start, first.start + length);
  const quoted = shared.search(/["'{<]/u);
  const prefix = PREFIX_END.exec(quoted === -1 ? shared : shared.slice(0, quoted))?.[0].length ?? 0;
  if (prefix < 2 || shared.slice(0, prefix).trim() === '') return undefined;
  const opens = lines.some((line) => beginsSomething(window, { ...line, start: line.start + prefix }));
  return opens
    ? {
        because: `has \`${shared.slice(0, Math.min(prefix, 40)).trim()}\` before every line`,
        lengthAt: () => prefix,
      }
    : undefined;
}

/** A time of day, perhaps with its date; the heads of klog (Kubernetes) and of Ruby's logger. Applied to a line's first 120 characters. */
const TIME =
  /^(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]? |[IWEF]\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,8} [\w.-]{1,60}:\d{1,6}\] |[DIWEFA], \[\d{4}-\d\d-\d\dT[\d:.]{1,20} #\d{1,8}\] {1,2}[A-Z]{4,5} -- (?:: )?)/u;

function timeLength(text: string, line: Line): number {
  return TIME.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))?.[0].length ?? 0;
}

/** Times before most lines or before those that are not a body's, of which one begins a message. */
function times(window: string, lines: readonly Line[]): Gutter | undefined {
  const timed = lines.filter((line) => timeLength(window, line) > 0);
  const leads = lines[0] !== undefined && timeLength(window, lines[0]) > 0;
  if (timed.length < 3 || !(leads || timed.length * 2 >= lines.length)) return undefined;
  return timed.some((line) =>
    beginsSomething(window, { ...line, start: line.start + timeLength(window, line) }),
  )
    ? { because: 'has a time before its lines', lengthAt: timeLength }
    : undefined;
}

function commonLength(text: string, one: Line, other: Line, limit: number): number {
  let length = 0;
  while (length < limit && other.start + length < other.end) {
    const a = text.charCodeAt(one.start + length);
    const b = text.charCodeAt(other.start + length);
    if (a !== b && !(isDigit(a) && isDigit(b))) break;
    length += 1;
  }
  return length;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A label that nobody writes by chance. */
function isTelling({ isHeading, isSure, part }: Label): boolean {
  return isHeading || isSure || part === 'whole';
}

/** A lone opening bracket, a message's first line, or a mark of OkHttp's logger. Applied to one line. */
const OPENS = /^\s{0,8}(?:[{[]\s{0,8}$|(?:-{2,3}>|<-{2,3}) |[<>] (?:HTTP\/|[A-Z]{3,7} ))/u;

function beginsSomething(text: string, line: Line): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + 100));
  if (OPENS.test(head) || startsMessage(text, line, true)) return true;
  const label = labelIn(head, line.start);
  return label !== undefined && isTelling(label);
}

function without(text: string, lengthAt: Gutter['lengthAt']): MappedText {
  const builder = new MappedTextBuilder();
  for (const line of linesOf(text)) {
    const start = Math.min(line.end, line.start + lengthAt(text, line));
    builder.add(text.slice(start, line.next), start, line.next);
  }
  return builder.build();
}
