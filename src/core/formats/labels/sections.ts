import { findJsonStart } from '../../json/find-start.ts';
import { readJsonAt } from '../../json/read.ts';
import type { Span } from '../../text/span.ts';
import { lineAt, trimmed } from '../wire/lines.ts';
import { readRequestLine, readStatusLine } from '../wire/start-line.ts';
import { labelIn, type Part, type Side } from './label.ts';

/** What stands behind or below one label. */
export interface Section extends Span {
  readonly side: Side;
  readonly part: Part;
  /** Where its label stands. */
  readonly heading: number;
  readonly isSure: boolean;
}

/** What ends a part: a line of dashes, its own words, or another of a program's brackets. Applied to one line of at most 100 characters. */
const PART_END =
  /^(?:\s{0,8}(?:[-=~_*└╚═─]{4,100}[╝┘]?|[└╚-][─═]{0,100}|body end)\s{0,8}$|\[[\w ]{1,40}\]: )/iu;
/** Labels of one line, which end nothing but a body. */
const INLINE = new Set<Part>(['method', 'target', 'status', 'host']);
/** After so many values without an end none is looked for: each look may go to the text's end. */
const MOST_UNCLOSED = 16;
/** More labels than a paste of calls has. */
const MOST = 2000;

/** The labelled parts of a text in their order. A label without a side belongs to the one before it. */
export function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [];
  let open: Omit<Section, 'end'> | undefined;
  let side: Side | undefined;
  const close = (end: number): void => {
    if (open !== undefined) sections.push({ ...open, end });
    open = undefined;
  };
  let unclosed = 0;
  let at = 0;
  while (at < text.length && sections.length < MOST) {
    const line = lineAt(text, at);
    at = line.next;
    const head = text.slice(line.start, Math.min(line.end, line.start + 160));
    const start = readStatusLine(text, line.start, line.end) ?? requestLine(text, line.start, line.end);
    if (start !== undefined) {
      close(line.start);
      side = start.kind;
      open = { side, part: 'whole', heading: line.start, start: line.start, isSure: false };
      continue;
    }
    const label = labelIn(head, line.start);
    if (label === undefined) {
      if (open !== undefined && side !== undefined && head.length < 100 && PART_END.test(head))
        close(line.start);
      continue;
    }
    const own = label.side ?? sideOf(label.part, side);
    const isInline = INLINE.has(label.part);
    if (isInline) {
      if (label.isHeading) continue;
      if (open?.part === 'body') close(line.start);
      // A field of the answer may be called so, too.
      sections.push({ ...label, side: own, heading: line.start, start: label.value, end: line.end });
      if (label.isSure || label.part === 'status') side = own;
      side ??= own;
      continue;
    }
    close(line.start);
    side = own;
    const value = label.isHeading ? line.next : label.value;
    const isBody = label.part === 'body' || (label.part === 'whole' && opensValue(text, value));
    const part = isBody ? 'body' : label.part;
    const content = isBody && unclosed < MOST_UNCLOSED ? valueSpan(text, value) : undefined;
    if (isBody && content === undefined) unclosed += 1;
    open = { side, part, heading: line.start, start: Math.min(value, text.length), isSure: label.isSure };
    if (content === undefined) continue;
    open = { ...open, start: content.start };
    close(content.end);
    at = Math.max(at, lineAt(text, content.end).next);
  }
  close(text.length);
  return sections;
}

/** A request line counts with its version, or with a whole address. */
function requestLine(text: string, start: number, end: number): ReturnType<typeof readRequestLine> {
  const mark = /^[\s▼▶▾▸>#*-]{0,8}/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0;
  const line = readRequestLine(text, start + mark, end);
  const isAddress =
    line !== undefined &&
    (line.version !== null ? /^(?:\/|https?:)/iu.test(line.target) : line.target.includes('://'));
  return isAddress ? line : undefined;
}

function sideOf(part: Part, side: Side | undefined): Side {
  if (part === 'status') return 'response';
  if (part === 'method' || part === 'target' || part === 'host') return 'request';
  return side ?? 'response';
}

/** An object or array begins behind the blanks at an offset. */
function opensValue(text: string, at: number): boolean {
  const { start } = trimmed(text, at, Math.min(text.length, at + 200));
  return findJsonStart(text.slice(start, start + 400)) === 0;
}

/** Words of a page's own, such as the name of a button, may stand above a value. */
function valueSpan(text: string, from: number): Span | undefined {
  let { start } = trimmed(text, from, text.length);
  const line = lineAt(text, start);
  if (/^[A-Za-z][\w ]{1,30}$/u.test(text.slice(start, Math.min(line.end, start + 40)))) {
    const below = trimmed(text, line.next, text.length).start;
    if (opensValue(text, below)) start = below;
  }
  if (`"'\``.includes(text.charAt(start)) && opensValue(text, start + 1)) start += 1;
  if (!opensValue(text, start)) return undefined;
  const { value, end } = readJsonAt(text, start);
  const closes = value?.kind === 'object' ? '}' : value?.kind === 'array' ? ']' : '';
  return closes !== '' && text.charAt(end - 1) === closes ? { start, end } : undefined;
}
