import { sliceOf } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { trimmed } from '../wire/lines.ts';
import { bareValue, DEEPEST_DUMP, type DumpEntry, type DumpValue } from './value.ts';

/** What `print_r` is made of; a scalar is whatever stands between two of these. Applied from an offset on. */
const PRINT_R =
  /\[([^\]\n]{0,200})\] => |(?:\bArray|(?<![\w\\])[\w\\]{1,100} Object)\s{1,64}\((?=\s)|(?<=\s)\)(?=\s{0,64}(?:\[|\)|$)|\s{0,8}\n)/gu;
/** Visibility behind a member's name: `[name:protected]`. Applied to one name. */
const VISIBILITY = /:(?:protected|private|[\w\\]{1,100}:private)$/u;

interface Open {
  readonly start: number;
  readonly entries: DumpEntry[];
  readonly name: DumpEntry['name'];
}

/** Reads `print_r`, on lines of their own or with the blanks run together as a browser shows them. */
export function readPrintR(text: string, from: number): { value: DumpValue; end: number } | undefined {
  const stack: Open[] = [];
  let name: DumpEntry['name'] = null;
  let scalarFrom = -1;
  const endScalar = (at: number): void => {
    const top = stack.at(-1);
    if (scalarFrom === -1 || top === undefined) return;
    top.entries.push({ name, value: bareValue(text, trimmed(text, scalarFrom, Math.max(scalarFrom, at))) });
    scalarFrom = -1;
  };
  PRINT_R.lastIndex = from;
  for (let found = PRINT_R.exec(text); found !== null; found = PRINT_R.exec(text)) {
    const [token, key] = found;
    const { index } = found;
    const next = index + token.length;
    if (key !== undefined) {
      endScalar(index);
      const plain = key.replace(VISIBILITY, '');
      name = sliceOf(text, index + 1, index + 1 + plain.length);
      scalarFrom = next;
    } else if (token !== ')') {
      // A word before a bracket within a scalar is a word; a value that opens stands right behind its arrow.
      const opens = stack.length === 0 || (scalarFrom !== -1 && text.slice(scalarFrom, index).trim() === '');
      if (!opens || stack.length >= DEEPEST_DUMP) continue;
      stack.push({ start: index, entries: [], name: stack.length === 0 ? null : name });
      scalarFrom = -1;
    } else {
      endScalar(index);
      const closed = closeTop(stack, next);
      if (closed !== undefined) return { value: closed, end: next };
    }
  }
  endScalar(text.length);
  return closeAll(stack, text.length);
}

/** Closes the innermost; answers it when it was the outermost. */
function closeTop(stack: Open[], end: number): DumpValue | undefined {
  const done = stack.pop();
  if (done === undefined) return undefined;
  const value: DumpValue = { kind: 'entries', entries: done.entries, span: { start: done.start, end } };
  const top = stack.at(-1);
  if (top === undefined) return value;
  top.entries.push({ name: done.name, value });
  return undefined;
}

function closeAll(stack: Open[], end: number): { value: DumpValue; end: number } | undefined {
  while (stack.length > 0) {
    const value = closeTop(stack, end);
    if (value !== undefined) return { value, end };
  }
  return undefined;
}

/** `array(2) {`, `object(stdClass)#3 (2) {`, `class stdClass#3 (2) {`. Applied at an offset. */
const OPEN =
  /(?:array\(\d{1,9}\)|(?:object\([^)\n]{1,200}\)|class [\w\\@]{1,200})#\d{1,9} ?\(\d{1,9}\)|enum\([^)\n]{1,200}\)) ?\{/uy;
/** `["key"]=>`, `[0]=>`, `'key' =>`, `public $key =>`, `["key":protected]=>`. Applied at an offset. */
const KEY =
  /(?:\[(?:"([^"\n]{0,200})"(?::[^\]\n]{1,120})?|(\d{1,12}))\]|(?:(?:public|protected|private)(?: readonly)? )?(?:'([^'\n]{0,200})'|\$([\w]{1,100}))) ?=> ?/duy;
/** `string(27) "`, with the length in octets. Applied at an offset. */
const STRING = /string\((\d{1,9})\) (?=["'])/uy;
/** `int(5)`, `float(1.5)`, `bool(true)`, `NULL`, `enum(X::Y)`, `*RECURSION*`. Applied at an offset. */
const SCALAR =
  /(?:(?:int|float|double|bool|enum)\(([^)\n]{0,200})\)|NULL|null|uninitialized\([^)\n]{1,80}\)|\*RECURSION\*|\.\.\.)/duy;

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** Reads `var_dump`, PHP's own and Xdebug's. */
export function readVarDump(text: string, from: number): { value: DumpValue; end: number } | undefined {
  const stack: Open[] = [];
  let name: DumpEntry['name'] = null;
  let offset = from;
  while (offset < text.length) {
    offset = skipBlanks(text, offset);
    const open = matchAt(OPEN, text, offset);
    if (open !== null && stack.length < DEEPEST_DUMP) {
      stack.push({ start: offset, entries: [], name });
      name = null;
      offset += open[0].length;
      continue;
    }
    const top = stack.at(-1);
    if (top === undefined) return undefined;
    if (text.charAt(offset) === '}') {
      offset += 1;
      const closed = closeTop(stack, offset);
      if (closed !== undefined) return { value: closed, end: offset };
      continue;
    }
    const key = matchAt(KEY, text, offset);
    if (key !== null) {
      name = nameOf(text, key);
      offset += key[0].length;
      continue;
    }
    const string = matchAt(STRING, text, offset);
    const scalar = string === null ? matchAt(SCALAR, text, offset) : null;
    if (string !== null) {
      const span = stringSpan(text, offset + string[0].length, Number(string[1]));
      top.entries.push({ name, value: { kind: 'text', content: sliceOf(text, span.start, span.end) } });
      offset = Math.min(text.length, span.end + 1);
    } else if (scalar !== null) {
      const [start, end] = scalar.indices?.[1] ?? [offset, offset + scalar[0].length];
      top.entries.push({ name, value: bareValue(text, { start, end }) });
      offset += scalar[0].length;
    } else offset = Math.max(offset + 1, lineEnd(text, offset));
    name = null;
  }
  return closeAll(stack, text.length);
}

function nameOf(text: string, key: RegExpExecArray): DumpEntry['name'] {
  const range = key.indices?.slice(1).find((one) => one !== undefined);
  return range === undefined ? null : sliceOf(text, range[0], range[1]);
}

/** The characters of a string: as many octets of UTF-8 as it says, or up to the quote at a line's end. */
function stringSpan(text: string, quoteAt: number, octets: number): Span {
  const quote = text.charAt(quoteAt);
  const start = quoteAt + 1;
  let counted = 0;
  let end = start;
  while (counted < octets && end < text.length) {
    const point = text.codePointAt(end) ?? 0;
    counted += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    end += point < 0x10000 ? 1 : 2;
  }
  if (counted === octets && text.charAt(end) === quote) return { start, end };
  const line = lineEnd(text, start);
  const last = text.lastIndexOf(quote, line);
  return { start, end: last >= start ? last : line };
}

function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found;
}

function skipBlanks(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && ' \t\r\n'.includes(text.charAt(offset))) offset += 1;
  return offset;
}
