import { MappedTextBuilder, sliceOf, type MappedText } from '../../text/mapped-text.ts';
import { withNestedErrors, withoutOptions } from './elixir.ts';
import { bareValue, DEEPEST_DUMP, type DumpEntry, type DumpValue } from './value.ts';

/** Reading: a type's name, a constant or an atom: `array`, `array:2`, `App\Error`, `:email`, `Foo::Bar`. Applied at an offset. */
const wordPattern =
  /(?:array:\d{1,9}|[:^%&]?[\p{L}_$][\p{L}\d_$\\.]{0,100}(?:::[\w$]{1,100}){0,4}(?:\?(?=:))?|-?\d[\w.+-]{0,40}|[%&])/uy;
/** Reading: casts and type prefixes that say nothing about the value: `(object)`, `map[string]interface {}`. Applied at an offset. */
const prefixPattern =
  /(?:\(object\)\s{0,16}|(?:map\[\w{1,40}\]|\[\])(?:interface ?\{\}|[\w.]{1,60}|\*)(?=\{)|(?<=[{,[(\s])[+#-](?=["\w])|#\d{1,9}\b)/uy;
/** Reading: what stands between a name and its value. Applied at an offset. */
const arrowPattern = /\s{0,16}(?:=>|->|:(?!:)|=)\s{0,16}/uy;
/** Reading: Clojure's key, its value behind a blank. Applied at an offset. */
const keywordPattern = /:[A-Za-z][\w.?!*+<>/-]{0,100}\s{1,64}(?=[^\s,})\]=:>-])/uy;
/** Reading: Lua's `["name"] =` and `[1] =`. Applied at an offset. */
const bracketedKey = /\[\s{0,8}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|\d{1,9})\s{0,8}\]\s{0,8}=(?![=>])/uy;
const openers = '[{(';
const closers = ']})';

function at(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? '';
}

interface Read {
  readonly value: DumpValue;
  readonly end: number;
}

/**
 * Reads a literal of some programming language: nested brackets of any kind, perhaps behind a type's name, with entries
 * that may have names. PHP's `var_export` and short arrays, Symfony's `dump`, Elixir, Python calls, Go's `%#v`, Lua, Rust. Takes what
 * it can read; a text that ends early ends its brackets.
 */
export function readNotation(text: string, from: number, depth = 0): Read {
  let start = skipNoise(text, from);
  const opaque = at(opaquePattern, text, start);
  if (opaque !== '') {
    const read = readEntries(text, start, start + opaque.length - 1, depth, '>');
    return { ...read, value: withNestedErrors(read.value) };
  }
  for (let prefix = at(prefixPattern, text, start); prefix !== ''; prefix = at(prefixPattern, text, start))
    start = skipNoise(text, start + prefix.length);
  if (text.startsWith('#<', start)) return readObject(text, start);
  const pointer = at(pointerPattern, text, start);
  if (pointer !== '') {
    const end = start + pointer.length;
    return { value: { kind: 'literal', written: 'null', span: { start, end } }, end };
  }
  const wrapped = readWrapped(text, start, depth);
  if (wrapped !== undefined) return wrapped;
  const string = readString(text, start);
  if (string !== undefined) return string;
  if (openers.includes(text.charAt(start)) && start < text.length) {
    const read = readEntries(text, start, start, depth);
    return text.startsWith('{"', start) ? { ...read, value: withoutOptions(read.value) } : read;
  }
  const word = at(wordPattern, text, start);
  if (word === '') return { value: bareValue(text, { start, end: start }), end: start };
  const end = start + word.length;
  const open = skipNoise(text, end);
  if (!openers.includes(text.charAt(open)) || open >= text.length)
    return { value: bareValue(text, { start: start + (word.startsWith(':') ? 1 : 0), end }), end };
  const read = readEntries(text, start, open, depth);
  const isArray = /^array(?::\d+)?$/iu.test(word) || text.charAt(open) !== '(';
  return isArray ? read : { value: called(word, read.value), end: read.end };
}

/** Reading: Elixir's print of a struct that shows itself in its own way: `#Ecto.Changeset<`. Applied at an offset. */
const opaquePattern = /#[A-Z][\w.]{0,100}</uy;

/** Reading: a value in what says of which kind it is: Perl's `bless( …, 'X' )` and `do{\(my $o = …)}`, Erlang's `<<…>>`. Applied at an offset. */
const wrap = /(?:bless ?\(\s{0,64}|do ?\{\\\(my \$\w{1,8} = |<<(?=["']))/uy;
/** Reading: Go's pointers, which say nothing of what they lead to: `(*string)(0xc000014250)`. Applied at an offset. */
const pointerPattern = /\(\*{0,4}[\w.[\]]{1,100}\)\((?:0x[\da-f]{1,16}|nil)\)/uy;
/** Reading: what ends it. Applied at an offset. */
const wrapEnd = /(?:,\s{0,64}'[\w:]{1,200}'\s{0,64}\)|\)\}|(?:\/utf8)?>>)/uy;

function readWrapped(text: string, start: number, depth: number): Read | undefined {
  const opening = at(wrap, text, start);
  if (opening === '' || depth >= DEEPEST_DUMP) return undefined;
  const { value, end } = readNotation(text, start + opening.length, depth + 1);
  const closed = skipNoise(text, end);
  return { value, end: closed + at(wrapEnd, text, closed).length };
}

/** Ruby's print of an object: what follows the class's name, `#<URI::HTTPS https://…>`. */
function readObject(text: string, start: number): Read {
  const close = text.indexOf('>', start);
  const end = close === -1 ? text.length : close;
  const name = text.slice(start, Math.min(end, start + 100)).indexOf(' ');
  return {
    value: bareValue(text, { start: name === -1 ? start : start + name + 1, end }),
    end: Math.min(text.length, end + 1),
  };
}

/** What a constructor's call stands for. */
function called(name: string, value: DumpValue): DumpValue {
  if (value.kind !== 'entries') return value;
  const { entries } = value;
  const [only] = entries;
  // A subclass of `str` (Django REST framework).
  if (name.endsWith('ErrorDetail'))
    return entries.find((entry) => entry.name?.text === 'string')?.value ?? only?.value ?? value;
  if (entries.length !== 1 || only === undefined || only.name !== null) return value;
  const inner = only.value;
  if (inner.kind !== 'entries') return inner;
  const pairs = inner.entries.map((entry) => pairOf(entry.value));
  return pairs.every((pair) => pair !== undefined) ? { ...inner, entries: pairs } : inner;
}

/** `('name', value)` */
function pairOf(value: DumpValue): DumpEntry | undefined {
  if (value.kind !== 'entries' || value.entries.length !== 2) return undefined;
  const [first, second] = value.entries;
  return first?.value.kind === 'text' && first.name === null && second?.name === null
    ? { name: first.value.content, value: second.value }
    : undefined;
}

function readEntries(text: string, start: number, open: number, depth: number, close = ''): Read {
  const entries: DumpEntry[] = [];
  let offset = open + 1;
  while (offset < text.length) {
    offset = skipSeparators(text, offset);
    const char = text.charAt(offset);
    if (char === '') break;
    if (closers.includes(char) || char === close)
      return { value: { kind: 'entries', entries, span: { start, end: offset + 1 } }, end: offset + 1 };
    if (depth >= DEEPEST_DUMP) {
      offset += 1;
      continue;
    }
    const bracketed = char === '[' ? keyAt(text, offset) : undefined;
    if (bracketed !== undefined) {
      const { value, end } = readNotation(text, bracketed.end, depth + 1);
      entries.push({ name: bracketed.name, value });
      offset = Math.max(bracketed.end, end);
      continue;
    }
    const keyword = text.charAt(open) === '{' && char === ':' ? at(keywordPattern, text, offset) : '';
    if (keyword !== '') {
      const name = sliceOf(text, offset + 1, offset + keyword.trimEnd().length);
      const held = readNotation(text, offset + keyword.length, depth + 1);
      entries.push({ name, value: held.value });
      offset = Math.max(offset + keyword.length, held.end);
      continue;
    }
    const read = readNotation(text, offset, depth + 1);
    const arrow = read.value.kind === 'entries' ? '' : at(arrowPattern, text, read.end);
    if (arrow === '' || read.end === offset) {
      if (read.end > offset) entries.push({ name: null, value: read.value });
      offset = Math.max(offset + 1, read.end);
      continue;
    }
    const value = readNotation(text, read.end + arrow.length, depth + 1);
    entries.push({ name: nameOf(text, read.value), value: value.value });
    offset = Math.max(offset + 1, value.end);
  }
  return { value: { kind: 'entries', entries, span: { start, end: text.length } }, end: text.length };
}

/** A key in brackets with the sign behind it; a position gives its entry no name. */
function keyAt(text: string, offset: number): { name: MappedText | null; end: number } | undefined {
  bracketedKey.lastIndex = offset;
  const found = bracketedKey.exec(text);
  if (found === null) return undefined;
  const name = found[1] ?? found[2];
  const start = name === undefined ? 0 : offset + found[0].indexOf(name, 1);
  return {
    name: name === undefined ? null : sliceOf(text, start, start + name.length),
    end: offset + found[0].length,
  };
}

function nameOf(text: string, value: DumpValue): MappedText | null {
  if (value.kind === 'text') return value.content;
  return sliceOf(text, value.span.start, value.span.end);
}

/** Blanks and the marks of folded output. */
function skipNoise(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && ' \t\r\n▼▶\u00a0'.includes(text.charAt(offset))) offset += 1;
  return offset;
}

function skipSeparators(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && ' \t\r\n▼▶\u00a0,;…'.includes(text.charAt(offset))) offset += 1;
  return offset;
}

/** Escapes whose letter is not the character itself. */
const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', 0: '\0' };

/** A string in single, double or back quotes, perhaps with Python's letters before it. */
function readString(text: string, start: number): Read | undefined {
  const prefix = /^[bur]{1,2}(?=["'])/iu.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  const quote = text.charAt(start + prefix);
  if (quote === '' || !`"'\``.includes(quote)) return undefined;
  const builder = new MappedTextBuilder();
  let run = start + prefix + 1;
  let offset = run;
  while (offset < text.length && text.charAt(offset) !== quote) {
    if (text.charAt(offset) !== '\\' || offset + 1 >= text.length) {
      offset += 1;
      continue;
    }
    builder.add(text.slice(run, offset), run, offset);
    const letter = text.charAt(offset + 1);
    const code = /^[ux]\{([\da-f]{1,6})\}|^u([\da-f]{4})|^x([\da-f]{2})/iu.exec(
      text.slice(offset + 1, offset + 10),
    );
    const digits = code?.[1] ?? code?.[2] ?? code?.[3];
    const length = code === null ? 2 : 1 + code[0].length;
    const point = digits === undefined ? Number.NaN : Number.parseInt(digits, 16);
    const decoded = point <= 0x10ffff ? String.fromCodePoint(point) : (letters[letter] ?? letter);
    builder.add(decoded, offset, offset + length);
    offset += length;
    run = offset;
  }
  builder.add(text.slice(run, offset), run, Math.min(offset, text.length));
  const content = builder.build();
  const empty = { text: '', pieces: [{ at: 0, length: 0, from: run, to: run }] };
  return {
    value: { kind: 'text', content: content.text === '' ? empty : content },
    end: Math.min(text.length, offset + 1),
  };
}
