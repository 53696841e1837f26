import { MappedTextBuilder, sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { bareValue, jsonOfDump, type DumpEntry, type DumpValue } from './dump/value.ts';
import type { Format } from './format.ts';
import { linesOf, type Line } from './wire/lines.ts';

const sniffed = 262144;
/** Reading: what opens a message among a packet's protocols. Applied to the window, and to a line. */
const protocol = /^Hypertext Transfer Protocol(?:,.{0,80})?\r?$/mu;
/** Reading: a line of the message as it was sent, with its line break written out. Applied to a line. */
const sent = /^ {4}(?! )(.{0,65536}?)(?:\\r)?\\n\r?$/u;
/** Reading: a body's line that no reader of Wireshark took apart. Applied to a line. */
const shown = /^ {4}((?:[{<]|\[[{"]).{0,65536})\r?$/u;
/** Reading: the address that Wireshark puts together. Applied to a line. */
const fullAddress = /^ {4}\[Full request URI: (https?:\/\/[^\s\]]{1,8192})\]/u;
/** Reading: the target in a request line. Applied to the line as it was sent. */
const targetOf = /^[A-Z]{3,10} (\/\S{0,8192}) HTTP\//u;
/** Reading: the head of a body's tree. Applied to a line. */
const jsonTree = /^JavaScript Object Notation(?:: \S{1,100})?\r?$/u;
/** Reading: the head of a body's lines. Applied to a line. */
const textLines = /^Line-based text data(?::.{0,120})?\r?$/u;
/** Reading: an entry of a JSON tree. Applied to a line behind its indent. */
const treeEntry =
  /^(?:Member(?: Key)?: (.{0,1000})|(Object|Array)|(?:String|Number) value: (.{0,100000})|(True|False|Null) value)\r?$/u;
const deepest = 100;

/**
 * A packet's details as Wireshark copies them ("All visible items") and `tshark -V` prints them: the message's lines with
 * `\r\n` written out, a JSON body as a tree. The message is put together again and read anew.
 *
 * @see {@link https://www.wireshark.org/docs/man-pages/tshark.html tshark(1)}
 */
export const packetDetails: Format = {
  id: 'packet-details',
  name: 'packet details of Wireshark',
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, sniffed);
    const found = protocol.exec(window);
    const next = found === null ? '' : window.slice(found.index + found[0].length + 1).split('\n', 1)[0];
    return next !== undefined && sent.test(next)
      ? { confidence: 0.985, because: 'has a packet’s lines with `\\r\\n` at their ends' }
      : undefined;
  },
  parse: (text, inside) => {
    const builder = new MappedTextBuilder();
    let part: 'none' | 'head' | 'json' | 'text' = 'none';
    let tree: Line[] = [];
    let head: Line[] = [];
    const flush = (): void => {
      addHead(builder, text, head);
      addTree(builder, text, tree);
      head = [];
      tree = [];
    };
    for (const line of linesOf(text)) {
      const written = text.slice(line.start, line.end);
      if (!written.startsWith(' ')) {
        if (protocol.test(written)) flush();
        part = protocol.test(written)
          ? 'head'
          : jsonTree.test(written)
            ? 'json'
            : textLines.test(written)
              ? 'text'
              : 'none';
        continue;
      }
      if (part === 'head' || part === 'text') head.push(line);
      else if (part === 'json') tree.push(line);
    }
    flush();
    return inside(builder.build());
  },
};

/** The lines as they were sent, a request's target made the whole address. */
function addHead(builder: MappedTextBuilder, text: string, lines: readonly Line[]): void {
  const address = lines.map((line) => inner(text, line, fullAddress)).find((span) => span !== undefined);
  const isRequest = lines[0] !== undefined && targetOf.test(text.slice(lines[0].start + 4, lines[0].end));
  // An answer's packet names the address that it was asked for.
  if (address !== undefined && !isRequest) {
    builder.add('for url: ', address.start, address.start);
    add(builder, text, address);
    builder.add('\n\n', address.end, address.end);
  }
  for (const [index, line] of lines.entries()) {
    const span = inner(text, line, sent) ?? inner(text, line, shown);
    if (span === undefined) continue;
    const target =
      index === 0 && isRequest && address !== undefined
        ? inner(text, { ...line, start: span.start }, targetOf)
        : undefined;
    if (target === undefined || address === undefined) add(builder, text, span);
    else {
      add(builder, text, { start: span.start, end: target.start });
      builder.add(text.slice(address.start, address.end), target.start, target.end);
      add(builder, text, { start: target.end, end: span.end });
    }
    builder.add('\n', span.end, line.next);
  }
}

function add(builder: MappedTextBuilder, text: string, { start, end }: Span): void {
  builder.add(text.slice(start, end), start, end);
}

/** Where a pattern's group stands in a line. */
function inner(text: string, line: Line, pattern: RegExp): Span | undefined {
  const found = pattern.exec(text.slice(line.start, line.end));
  const content = found?.[1];
  if (found === null || content === undefined) return undefined;
  const start = line.start + found[0].indexOf(content);
  return { start, end: start + content.length };
}

interface Branch {
  readonly depth: number;
  readonly entry: RegExpExecArray;
  readonly span: Span;
  readonly branches: Branch[];
}

/** The body that a tree of members and values shows. */
function addTree(builder: MappedTextBuilder, text: string, lines: readonly Line[]): void {
  const roots: Branch[] = [];
  const stack: Branch[] = [];
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    const depth = written.length - written.trimStart().length;
    const entry = treeEntry.exec(written.slice(depth));
    if (entry === null) continue;
    while ((stack.at(-1)?.depth ?? -1) >= depth) stack.pop();
    const branch: Branch = { depth, entry, span: { start: line.start + depth, end: line.end }, branches: [] };
    (stack.at(-1)?.branches ?? roots).push(branch);
    if (stack.length < deepest) stack.push(branch);
  }
  const [root] = roots;
  if (root === undefined) return;
  builder.append(jsonOfDump(valueOf(text, root)));
  builder.add('\n', root.span.end, root.span.end);
}

function valueOf(text: string, { entry, span, branches }: Branch): DumpValue {
  const { 2: kind, 3: scalar, 4: word } = entry;
  const end = branches.at(-1)?.span.end ?? span.end;
  if (word !== undefined) return bareValue(text, { start: span.start, end: span.start + word.length });
  if (scalar !== undefined) {
    const content = sliceOf(text, span.start + entry[0].indexOf(': ') + 2, span.end);
    return { kind: 'text', content };
  }
  const entries = branches.flatMap((branch): DumpEntry[] => {
    if (kind === 'Array') return [{ name: null, value: valueOf(text, branch) }];
    const [held] = branch.branches;
    const name = branch.entry[1];
    if (name === undefined || held === undefined) return [];
    const at = branch.span.start + branch.entry[0].indexOf(': ') + 2;
    return [{ name: sliceOf(text, at, at + name.trimEnd().length), value: valueOf(text, held) }];
  });
  return { kind: 'entries', entries, span: { start: span.start, end } };
}
