import { findJsonStart } from '../json/find-start.ts';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import { replaceMatches } from '../text/replace-matches.ts';
import type { Format } from './format.ts';
import { lineAt, linesOf, type Line } from './wire/lines.ts';

const WINDOW = 65536;
/** Widths that terminals, consoles and mail programs have. A single break at one of these says enough. */
const USUAL_WIDTHS = new Set([
  72, 76, 78, 79, 80, 90, 100, 110, 119, 120, 128, 130, 132, 140, 150, 160, 180, 200,
]);
/** No window is narrower. */
const NARROWEST = 20;
/** A recording with an offset before every line breaks them itself (`curl --trace-ascii`). Applied to one line's start. */
const OFFSET = /^[\da-f]{4,8}: /iu;
/** Copies lose the blanks at a line's end. */
const MOST_LOST = 2;

/** Reading: a text that Python's printer goes on with on the next line. Applied to the window once, then to the whole. */
const CONTINUED = /(?<= )'\r?\n {1,200}'(?=[^':,\]}])/gu;
/** Reading: the beginning of what Python prints. Applied to the first 64 characters. */
const PRINTED = /^\s{0,16}[[({]{1,4}\s{0,4}'/u;

/**
 * JSON copied from a terminal or console that broke its lines at the window's edge, within names and texts too. A line
 * break within a JSON string always is foreign; where the lines it ends are all of one width, it is taken away.
 *
 * Python's `pprint` breaks its texts in two at blanks.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259#section-7 RFC 8259 §7}: a string holds no raw line break
 */
export const hardWrap: Format = {
  id: 'hard-wrap',
  name: 'text broken at the width of a terminal',
  wraps: true,
  sniff: (text) => {
    if (isPrinted(text))
      return { confidence: 0.982, because: "continues its texts as Python's `pprint` does" };
    const wrapping = wrappingOf(text.slice(0, WINDOW));
    return wrapping === undefined
      ? undefined
      : { confidence: 0.982, because: `breaks its lines at ${String(wrapping.width)} characters` };
  },
  parse: (text, inside) => {
    if (isPrinted(text)) return inside(replaceMatches(text, CONTINUED));
    const wrapping = wrappingOf(text);
    return wrapping === undefined ? { value: [], problems: [] } : inside(unwrapped(text, wrapping));
  },
};

function isPrinted(text: string): boolean {
  return PRINTED.test(text.slice(0, 64)) && text.slice(0, WINDOW).search(CONTINUED) !== -1;
}

interface Wrapping {
  readonly width: number;
  /** Where the JSON begins; lines before it are left as they are. */
  readonly start: number;
}

/** The width at which lines break within strings; `undefined` when they do not, or not at one width. */
function wrappingOf(text: string): Wrapping | undefined {
  if (!text.includes('\n')) return undefined;
  const start = findJsonStart(text);
  if (start === -1) return undefined;
  const first = text.lastIndexOf('\n', start) + 1;
  if (OFFSET.test(text.slice(first, first + 12))) return undefined;
  let width = 0;
  for (const line of linesOf(text, first)) width = Math.max(width, line.end - line.start);
  if (width < NARROWEST) return undefined;
  let full = 0;
  let within = 0;
  let others = 0;
  forEachBreak(text, first, start, (line, inString) => {
    const isFull = line.end - line.start === width;
    if (isFull) full += 1;
    if (inString && isFull) within += 1;
    else if (inString && width - (line.end - line.start) > MOST_LOST) others += 1;
  });
  const isSure = within > 0 && (full > 1 || USUAL_WIDTHS.has(width));
  return isSure && others <= within ? { width, start } : undefined;
}

/** Calls `visit` for every line that another follows, with whether a JSON string is open at its end. */
function forEachBreak(
  text: string,
  first: number,
  start: number,
  visit: (line: Line, inString: boolean) => void,
): void {
  let inString = false;
  let at = start;
  for (let line = lineAt(text, first); line.next < text.length; line = lineAt(text, line.next)) {
    at = Math.max(at, line.start);
    for (; at < line.end; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 34) inString = !inString;
      else if (code === 92 && inString) at += 1;
    }
    visit(line, inString);
  }
}

function unwrapped(text: string, { width, start }: Wrapping): MappedText {
  const builder = new MappedTextBuilder();
  const first = text.lastIndexOf('\n', start) + 1;
  let run = 0;
  forEachBreak(text, first, start, (line, inString) => {
    const lost = width - (line.end - line.start);
    if (lost > (inString ? MOST_LOST : 0)) return;
    builder.add(text.slice(run, line.end), run, line.end);
    // Two blanks would stand as a verbatim copy of CR and LF; one leads to the break as well.
    if (lost > 0) builder.add(' ', line.end, line.next);
    run = line.next;
  });
  builder.add(text.slice(run), run, text.length);
  return builder.build();
}
