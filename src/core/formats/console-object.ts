import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { readNotation } from './dump/notation.ts';
import { bareValue, jsonOfDump, type DumpEntry, type DumpValue } from './dump/value.ts';
import type { Format } from './format.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';

const WINDOW = 65536;
/** What a browser's console shows of every opened object, last of all; Safari in words. Applied to the window, and to a line. */
const PROTOTYPE = /^\s{0,40}(?:\[\[Prototype\]\]: |(?:Object|Array|Error) Prototype\s{0,8}$)/mu;
/** `errors: `, `email: Array(1)`, `0: "is invalid"`. Applied to one line's first 400 characters. */
const MEMBER = /^\s{0,200}([\w$.@-]{1,100}|"[^"\n]{1,100}"): ?(.{0,300})$/u;
/** What stands for a value that is opened on the lines below: nothing, or what it is. Applied to such a text. */
const OPENED = /^(?:Array\(\d{1,9}\)|[A-Z]\w{0,60})?$/u;
/** A value that is not opened: its beginning, perhaps behind its length. Applied at an offset. */
const PREVIEW = /(?:\(\d{1,9}\) ?)?(?=[[{])/uy;
const DEEPEST = 60;

/**
 * An object as the console of Chrome, Edge and Safari shows it when it is opened and copied: a member a line, lists with
 * their indexes, `[[Prototype]]` at each one's end. Which member belongs to which object follows from those ends.
 *
 * @see {@link https://developer.chrome.com/docs/devtools/console/api Chrome DevTools, console}
 */
export const consoleObject: Format = {
  id: 'console-object',
  name: "object opened in a browser's console",
  wraps: true,
  sniff: (text) => {
    return PROTOTYPE.test(text.slice(0, WINDOW))
      ? { confidence: 0.978, because: 'has a `[[Prototype]]` at the end of an object' }
      : undefined;
  },
  parse: (text, inside) => {
    const entries = entriesOf(text);
    if (entries.length === 0) return { value: [], problems: [] };
    return inside(jsonOfDump({ kind: 'entries', entries, span: { start: 0, end: text.length } }));
  },
};

interface Open {
  readonly entries: DumpEntry[];
  readonly name: DumpEntry['name'];
  readonly start: number;
}

/** The members of the outermost object, nested as the ends say. */
function entriesOf(text: string): readonly DumpEntry[] {
  const root: DumpEntry[] = [];
  const stack: Open[] = [];
  for (const line of linesOf(text)) {
    if (isBlank(text, line.start, line.end)) continue;
    const into = stack.at(-1)?.entries ?? root;
    if (PROTOTYPE.test(text.slice(line.start, Math.min(line.end, line.start + 100)))) {
      const closed = stack.pop();
      // The outermost object is never opened by a line of its own.
      if (closed === undefined) break;
      const { entries, name, start } = closed;
      (stack.at(-1)?.entries ?? root).push({
        name,
        value: { kind: 'entries', entries, span: { start, end: line.end } },
      });
      continue;
    }
    const member = memberOf(text, line);
    if (
      member === undefined ||
      (member.name.text === 'length' && into.at(-1)?.name?.text === String(into.length - 1))
    )
      continue;
    if (member.isOpened && stack.length < DEEPEST)
      stack.push({ entries: [], name: member.name, start: line.start });
    else into.push({ name: member.name, value: member.value });
  }
  for (let open = stack.pop(); open !== undefined; open = stack.pop()) {
    const { entries, name, start } = open;
    (stack.at(-1)?.entries ?? root).push({
      name,
      value: { kind: 'entries', entries, span: { start, end: text.length } },
    });
  }
  return root;
}

function memberOf(
  text: string,
  line: Line,
): { name: NonNullable<DumpEntry['name']>; value: DumpValue; isOpened: boolean } | undefined {
  const found = MEMBER.exec(text.slice(line.start, Math.min(line.end, line.start + 400)));
  const name = found?.[1];
  const shown = found?.[2];
  if (name === undefined || shown === undefined) return undefined;
  const at = text.indexOf(name, line.start);
  const bare = name.startsWith('"')
    ? { start: at + 1, end: at + name.length - 1 }
    : { start: at, end: at + name.length };
  const range = trimmed(text, at + name.length + 1, line.end);
  const isOpened = OPENED.test(shown.trim());
  return { name: sliceOf(text, bare.start, bare.end), value: shownValue(text, range), isOpened };
}

function shownValue(text: string, range: Span): DumpValue {
  PREVIEW.lastIndex = range.start;
  const preview = PREVIEW.exec(text);
  if (preview !== null) return readNotation(text, range.start + preview[0].length).value;
  const quote = text.charAt(range.start);
  const isQuoted =
    (quote === '"' || quote === "'") && range.end - range.start > 1 && text.charAt(range.end - 1) === quote;
  // The console puts no escapes into what it shows.
  return isQuoted
    ? { kind: 'text', content: sliceOf(text, range.start + 1, range.end - 1) }
    : bareValue(text, range);
}
