import { sliceOf } from '../text/mapped-text.ts';
import { replaceMatches } from '../text/replace-matches.ts';
import type { Span } from '../text/span.ts';
import { readDump } from './dump/around.ts';
import { readNotation } from './dump/notation.ts';
import { bareValue, type DumpEntry, type DumpValue } from './dump/value.ts';
import type { Format } from './format.ts';
import { linesOf, trimmed } from './wire/lines.ts';

const sniffed = 65536;
/** Reading: what a browser's console shows of every opened object, last of all; Safari in words. Applied to the window, and to a line. */
const prototype =
  /^[\s\u200b▸▾▶▼]{0,40}(?:\[\[Prototype\]\]: |__proto__: |<prototype>: |(?:Object|Array|Error) Prototype\s{0,8}$)/mu;
/** Reading: the sign itself in what {@link prototype} found. */
const sign = /[[<]?\[?[Pp]rototype\]?[\]>]?/u;
/** Reading: the sign right behind a value, where the copy lost its line breaks. Applied to the window. */
const glued = /[\w"'})\]](?:\[\[Prototype\]\]|__proto__): [A-Z]\w{0,60}/u;
/** Reading: where one member ends and the next begins in such a copy. Applied to the whole. */
const seam =
  /(?<=[\d"'})\]]|true|false|null|undefined|\b(?:Object|Error))(?=(?:[A-Za-z_$][\w$]{0,60}|(?<!\d)\d{1,4}|\[\[Prototype\]\]): (?!\/\/))/gu;
/** Reading: how deep a line stands: blanks and folding marks before it, or Firefox's blanks without width. Applied to a line's first 200 characters. */
const indent = /^[\s\u200b▸▾▶▼]{0,200}/u;
/** Reading: `errors: `, `email: Array(1)`, `0: "is invalid"`. Applied to one line's first 400 characters, behind its indent. */
const memberLine = /^([\w$.@-]{1,100}|"[^"\n]{1,100}"):(?: .{0,300})?$/u;
/** Reading: what stands for a value that is opened on the lines below: nothing, or what it is. Applied to such a text. */
const opened = /^(?:Array\(\d{1,9}\)|[A-Z]\w{0,60})?$/u;
/** Reading: a value that is not opened: its beginning, perhaps behind its class and length. Applied at an offset. */
const preview = /(?:[A-Z]\w{0,60} ?)?(?:\(\d{1,9}\) ?)?(?=[[{])/uy;
/** Reading: the name of a preview's first member. Applied to what is shown of a value. */
const firstName = /^(?:[A-Z]\w{0,60} ?)?\{ ?([\w$.@-]{1,100}):/u;
const deepest = 60;

/**
 * An object as the console of a browser or of VS Code shows it when it is opened and copied: a member a line, lists with
 * their indexes, `[[Prototype]]` at each one's end. Which member belongs to which object follows from those ends, or from
 * how deep the lines stand where that survived.
 *
 * @see {@link https://developer.chrome.com/docs/devtools/console/api Chrome DevTools, console}
 */
export const consoleObject: Format = {
  id: 'console-object',
  name: "object opened in a browser's console",
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, sniffed);
    if (isGlued(window))
      return { confidence: 0.979, because: 'has objects of a console, their lines joined' };
    const found = prototype.exec(window);
    return found === null
      ? undefined
      : {
          confidence: 0.978,
          because: `has \`${sign.exec(found[0])?.[0] ?? ''}\` at the end of an object`,
        };
  },
  parse: (text, inside) => {
    if (isGlued(text.slice(0, sniffed))) return inside(replaceMatches(text, seam, '\n'));
    const lines = membersOf(text);
    const [first] = lines;
    const entries = lines.some(({ depth }) => depth !== first?.depth)
      ? byDepth(text, lines)
      : byEnds(text, lines);
    if (first === undefined || entries.length === 0) return { value: [], problems: [] };
    const span = { start: first.start, end: lines.at(-1)?.end ?? text.length };
    return readDump(text, { value: { kind: 'entries', entries, span }, ...span }, inside);
  },
};

function isGlued(window: string): boolean {
  return (window.includes('[[Prototype]]') || window.includes('__proto__')) && glued.test(window);
}

/** One line of an opened object; `name` is `null` where the object ends. */
interface MemberLine extends Span {
  readonly depth: number;
  readonly name: Span | null;
  readonly shown: Span;
}

/** The lines from the outermost object's first member to its end. */
function membersOf(text: string): readonly MemberLine[] {
  const found: MemberLine[] = [];
  // Firefox's blanks have a line of their own, above the member's.
  let above = 0;
  for (const line of linesOf(text)) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 400));
    const lead = indent.exec(head)?.[0] ?? '';
    const depth = lead.length + above;
    above = lead.length === head.length ? lead.replaceAll(/[^\u200b]/gu, '').length : 0;
    if (lead.length === head.length) continue;
    const start = line.start + lead.length;
    const name = prototype.test(head) ? null : nameAt(start, head.slice(lead.length));
    if (name === undefined) continue;
    const shown = trimmed(text, name === null ? start : text.indexOf(':', name.end) + 1, line.end);
    found.push({ depth, name, shown, start: line.start, end: line.end });
  }
  let outermost = Number.POSITIVE_INFINITY;
  for (const { depth, name } of found) if (name === null) outermost = Math.min(outermost, depth);
  return found.filter(({ depth }) => depth >= outermost);
}

function nameAt(start: number, written: string): Span | undefined {
  const name = memberLine.exec(written)?.[1];
  if (name === undefined) return undefined;
  const quotes = name.startsWith('"') ? 1 : 0;
  return { start: start + quotes, end: start + name.length - quotes };
}

interface Open {
  readonly entries: DumpEntry[];
  readonly name: DumpEntry['name'];
  readonly depth: number;
  readonly start: number;
}

/** Closes an object and puts it into the one around it. */
function close({ entries, name, start }: Open, into: DumpEntry[], end: number): void {
  into.push({ name, value: { kind: 'entries', entries, span: { start, end } } });
}

/** Closes what no line closes. */
function closeAll(stack: Open[], root: DumpEntry[], end: number): void {
  for (let open = stack.pop(); open !== undefined; open = stack.pop())
    close(open, stack.at(-1)?.entries ?? root, end);
}

/** A list's `length` says what its elements say. */
function isLength(name: string, into: readonly DumpEntry[]): boolean {
  return name === 'length' && into.at(-1)?.name?.text === String(into.length - 1);
}

/** The members of the outermost object, nested as the ends say. */
function byEnds(text: string, lines: readonly MemberLine[]): readonly DumpEntry[] {
  const root: DumpEntry[] = [];
  const stack: Open[] = [];
  for (const [index, line] of lines.entries()) {
    const { name, shown, start, end, depth } = line;
    if (name === null) {
      const closed = stack.pop();
      // The outermost object is never opened by a line of its own.
      if (closed === undefined) break;
      close(closed, stack.at(-1)?.entries ?? root, end);
      continue;
    }
    const into = stack.at(-1)?.entries ?? root;
    const written = text.slice(name.start, name.end);
    if (isLength(written, into)) continue;
    const entry = { name: sliceOf(text, name.start, name.end) };
    const isOpened = opensBelow(text, shown, lines[index + 1]);
    if (isOpened && stack.length < deepest) stack.push({ ...entry, entries: [], depth, start });
    else into.push({ ...entry, value: shownValue(text, shown) });
  }
  closeAll(stack, root, text.length);
  return root;
}

/** Where a console repeats an opened value's preview, the next line begins with what the preview begins with. */
function opensBelow(text: string, shown: Span, next: MemberLine | undefined): boolean {
  const written = text.slice(shown.start, Math.min(shown.end, shown.start + 300));
  if (opened.test(written)) return true;
  if (next === undefined || next.name === null) return false;
  const name = text.slice(next.name.start, next.name.end);
  return firstName.exec(written)?.[1] === name || (name === '0' && /^\(\d{1,9}\) ?\[/u.test(written));
}

/** The members of the outermost object, nested as the lines stand. */
function byDepth(text: string, lines: readonly MemberLine[]): readonly DumpEntry[] {
  const root: DumpEntry[] = [];
  const stack: Open[] = [];
  for (const [index, { name, shown, start, depth }] of lines.entries()) {
    for (let open = stack.at(-1); open !== undefined && open.depth >= depth; open = stack.at(-1)) {
      stack.pop();
      close(open, stack.at(-1)?.entries ?? root, start);
    }
    const into = stack.at(-1)?.entries ?? root;
    if (name === null || isLength(text.slice(name.start, name.end), into)) continue;
    const entry = { name: sliceOf(text, name.start, name.end) };
    const next = lines[index + 1];
    const isOpened = next !== undefined && next.depth > depth && stack.length < deepest;
    if (isOpened) stack.push({ ...entry, entries: [], depth, start });
    else into.push({ ...entry, value: shownValue(text, shown) });
  }
  closeAll(stack, root, text.length);
  return root;
}

function shownValue(text: string, range: Span): DumpValue {
  preview.lastIndex = range.start;
  const found = preview.exec(text);
  if (found !== null) return readNotation(text, range.start + found[0].length).value;
  const quote = text.charAt(range.start);
  const isQuoted =
    (quote === '"' || quote === "'") && range.end - range.start > 1 && text.charAt(range.end - 1) === quote;
  // The console puts no escapes into what it shows.
  return isQuoted
    ? { kind: 'text', content: sliceOf(text, range.start + 1, range.end - 1) }
    : bareValue(text, range);
}
