import type { JsonMember, JsonNode } from '../json/node.ts';
import type { Span } from '../text/span.ts';
import { readFlow } from './flow.ts';
import { yamlLines, type YamlLine } from './lines.ts';
import { folded, plainNode, readQuoted, scalarNode } from './scalars.ts';

/** Blocks within blocks are read this deep. */
const DEEPEST = 100;
/** A longer name is a sentence. YAML 1.2 §7.4.3 sets the same bound. */
const LONGEST_NAME = 1024;
/** What a plain scalar does not start with: marks of features that answers of APIs do not use. YAML 1.2 §5.3 */
const INDICATORS = '&*!%@`|>#,]}?';

/**
 * Reads the subset of YAML in which programs write answers: one document of block and flow collections with plain,
 * quoted and block scalars. `undefined` for whatever is not wholly of it: anchors, tags and mistakes are no half-right
 * trees. Linear; spans are exact.
 *
 * @see {@link https://yaml.org/spec/1.2.2/ YAML 1.2.2}
 */
export function readYaml(text: string): JsonNode | undefined {
  const lines = yamlLines(text);
  return lines === undefined ? undefined : new YamlReader(text, lines).read();
}

class YamlReader {
  readonly #text: string;
  readonly #lines: readonly YamlLine[];
  #at = 0;

  constructor(text: string, lines: readonly YamlLine[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(): JsonNode | undefined {
    const opening = this.#next();
    if (opening?.indent === 0 && this.#isMark(opening, '---')) this.#at += 1;
    const root = this.#block(0, 0);
    const rest = this.#next();
    if (rest?.indent === 0 && this.#isMark(rest, '...')) this.#at += 1;
    return this.#next() === undefined ? root : undefined;
  }

  #isMark(line: YamlLine, mark: string): boolean {
    const end = this.#contentEnd(line.start, line.end);
    return end - line.start === 3 && this.#text.startsWith(mark, line.start);
  }

  /** The next line that is neither blank nor a comment. */
  #next(): YamlLine | undefined {
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      if (!line.isBlank && this.#text.charAt(line.start) !== '#') return line;
      this.#at += 1;
    }
    return undefined;
  }

  #block(least: number, depth: number): JsonNode | undefined {
    const line = this.#next();
    if (line === undefined || line.indent < least || depth > DEEPEST) return undefined;
    if (this.#startsItem(line)) return this.#sequence(line.indent, depth);
    const named = this.#nameAt(line);
    return named === undefined
      ? this.#scalar(line, line.start, least - 1)
      : this.#mapping(line.indent, depth);
  }

  #startsItem(line: YamlLine): boolean {
    const { start, end } = line;
    return this.#text.charAt(start) === '-' && (start + 1 >= end || this.#text.charAt(start + 1) === ' ');
  }

  #sequence(indent: number, depth: number): JsonNode | undefined {
    const elements: JsonNode[] = [];
    const start = this.#next()?.start ?? 0;
    let end = start;
    for (let line = this.#next(); line?.indent === indent && this.#startsItem(line); line = this.#next()) {
      const mark = line.start;
      let inner = mark + 1;
      while (inner < line.end && this.#text.charAt(inner) === ' ') inner += 1;
      let value: JsonNode | undefined;
      if (inner >= line.end || this.#text.charAt(inner) === '#') {
        this.#at += 1;
        value = this.#below(indent, mark + 1, depth, false);
      } else {
        // What follows the mark stands as if it began a line of its own.
        line.indent += inner - mark;
        line.start = inner;
        value = this.#block(line.indent, depth + 1);
      }
      if (value === undefined) return undefined;
      elements.push(value);
      ({ end } = value.span);
    }
    return { kind: 'array', span: { start, end }, members: [], elements, text: '' };
  }

  #mapping(indent: number, depth: number): JsonNode | undefined {
    const members: JsonMember[] = [];
    const start = this.#next()?.start ?? 0;
    let end = start;
    for (let line = this.#next(); line?.indent === indent; line = this.#next()) {
      const named = this.#startsItem(line) ? undefined : this.#nameAt(line);
      if (named === undefined) return undefined;
      let from = named.end;
      while (from < line.end && ' \t'.includes(this.#text.charAt(from))) from += 1;
      let value: JsonNode | undefined;
      if (from >= line.end || this.#text.charAt(from) === '#') {
        this.#at += 1;
        value = this.#below(indent, named.end, depth, true);
      } else value = this.#scalar(line, from, indent);
      if (value === undefined) return undefined;
      members.push({ name: named.name, nameSpan: named.span, value });
      end = Math.max(named.end, value.span.end);
    }
    return { kind: 'object', span: { start, end }, members, elements: [], text: '' };
  }

  /** The value on the lines below a name or mark; `null` where there is none. A list may stand below its name without an indent. */
  #below(indent: number, end: number, depth: number, listMayStand: boolean): JsonNode | undefined {
    const line = this.#next();
    const isBelow =
      line !== undefined &&
      (line.indent > indent || (listMayStand && line.indent === indent && this.#startsItem(line)));
    return isBelow ? this.#block(line.indent, depth + 1) : scalarNode('null', 'null', { start: end, end });
  }

  /** The name that a line starts with, and where its colon ends; `undefined` when it starts with none. */
  #nameAt(line: YamlLine): { name: string; span: Span; end: number } | undefined {
    const text = this.#text;
    const { start, end } = line;
    const char = text.charAt(start);
    if (char === '"' || char === "'") {
      const quoted = readQuoted(text, start);
      if (quoted === undefined || quoted.span.end >= end) return undefined;
      let colon = quoted.span.end;
      while (text.charAt(colon) === ' ') colon += 1;
      return text.charAt(colon) === ':'
        ? { name: quoted.text, span: quoted.span, end: colon + 1 }
        : undefined;
    }
    if (INDICATORS.includes(char) || char === '[' || char === '{') return undefined;
    // A document's mark stands alone.
    if (text.startsWith('---', start)) return undefined;
    if (char === ':' && !/\w/u.test(text.charAt(start + 1))) return undefined;
    const limit = Math.min(end, start + LONGEST_NAME);
    for (let at = start + 1; at < limit; at += 1) {
      if (text.charAt(at) !== ':' || (at + 1 < end && !' \t'.includes(text.charAt(at + 1)))) continue;
      // Ruby's names of symbols.
      const from = char === ':' ? start + 1 : start;
      const name = text.slice(from, at).trimEnd();
      return name.includes(' #')
        ? undefined
        : { name, span: { start: from, end: from + name.length }, end: at + 1 };
    }
    return undefined;
  }

  /** A scalar or flow collection that starts on the line at `from`; its later lines are indented more than `indent`. */
  #scalar(line: YamlLine, from: number, indent: number): JsonNode | undefined {
    const char = this.#text.charAt(from);
    if (char === '|' || char === '>') return this.#blockScalar(line, from, indent);
    const isQuoted = char === '"' || char === "'";
    if (isQuoted || char === '[' || char === '{') {
      const node = isQuoted ? readQuoted(this.#text, from) : readFlow(this.#text, from);
      return node !== undefined && this.#moveBehind(node.span.end, indent) ? node : undefined;
    }
    // YAML 1.2 §7.3.3
    const isMark =
      INDICATORS.includes(char) || (':-'.includes(char) && !/\S/u.test(this.#text.charAt(from + 1)));
    return isMark ? undefined : this.#plain(line, from, indent);
  }

  /** Goes on to the line behind `end`; false when something else than a comment stands behind it, or a line is not indented. */
  #moveBehind(end: number, indent: number): boolean {
    while ((this.#lines[this.#at]?.end ?? end) < end) {
      this.#at += 1;
      const next = this.#lines[this.#at];
      if (next !== undefined && !next.isBlank && next.indent <= indent) return false;
    }
    const line = this.#lines[this.#at];
    this.#at += 1;
    const rest = line === undefined ? '' : this.#text.slice(end, Math.min(line.end, end + 100));
    return rest.trim() === '' || /^\s{1,100}#/u.test(rest);
  }

  #plain(first: YamlLine, from: number, indent: number): JsonNode | undefined {
    let end = this.#contentEnd(from, first.end);
    let isCut = end < first.end;
    if (this.#holdsName(from, end)) return undefined;
    this.#at += 1;
    for (let line = this.#lines[this.#at]; line !== undefined && !isCut; line = this.#lines[this.#at]) {
      if (line.isBlank) {
        this.#at += 1;
        continue;
      }
      if (line.indent <= indent || this.#text.charAt(line.start) === '#') break;
      const stop = this.#contentEnd(line.start, line.end);
      if (this.#holdsName(line.start, stop)) return undefined;
      end = stop;
      isCut = stop < line.end;
      this.#at += 1;
    }
    return plainNode(folded(this.#text.slice(from, end)), { start: from, end });
  }

  /** Where a comment behind a plain scalar begins, blanks left out. */
  #contentEnd(from: number, to: number): number {
    const comment = this.#text.slice(from, to).indexOf(' #');
    let end = comment === -1 ? to : from + comment;
    while (end > from && ' \t'.includes(this.#text.charAt(end - 1))) end -= 1;
    return end;
  }

  /** A second name on the line of a plain scalar is a mistake. YAML 1.2 §7.3.3 */
  #holdsName(from: number, to: number): boolean {
    const content = this.#text.slice(from, to);
    return content.includes(': ') || content.endsWith(':');
  }

  /** `|` keeps its lines, `>` folds them. YAML 1.2 §8.1 */
  #blockScalar(first: YamlLine, from: number, indent: number): JsonNode | undefined {
    const header = /^[|>](?:[-+]|\d){0,2}(?:\s{1,100}#.{0,200})?$/u.exec(
      this.#text.slice(from, Math.min(first.end, from + 310)),
    );
    if (header === null) return undefined;
    this.#at += 1;
    const parts: string[] = [];
    let own = -1;
    let { end } = first;
    for (let line = this.#lines[this.#at]; line !== undefined; line = this.#lines[this.#at]) {
      if (!line.isBlank && line.indent <= indent) break;
      if (!line.isBlank && own === -1) own = line.indent;
      parts.push(line.isBlank ? '' : this.#text.slice(line.first + Math.min(own, line.indent), line.end));
      if (!line.isBlank) ({ end } = line);
      this.#at += 1;
    }
    while (parts.at(-1) === '') parts.pop();
    const text = this.#text.charAt(from) === '|' ? parts.join('\n') : folded(parts.join('\n'));
    return scalarNode('string', text, { start: from, end });
  }
}
