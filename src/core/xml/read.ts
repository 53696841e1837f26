import type { JsonMember, JsonNode } from '../json/node.ts';
import type { Problem, Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { decodeReferences, readAside, readTag, startsTag, type Tag } from './markup.ts';

/** An element whose end tag has not come yet. */
interface OpenElement {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly attributes: readonly JsonMember[];
  /** Child elements by name, in the order of first appearance. */
  readonly children: Map<string, Siblings>;
  readonly text: string[];
  textSpan: Span | undefined;
}

interface Siblings {
  readonly nameSpan: Span;
  readonly nodes: JsonNode[];
}

const none: readonly never[] = [];

function stringNode(text: string, span: Span): JsonNode {
  return { kind: 'string', span, members: none, elements: none, text };
}

/** Works through the text once; the open elements are a stack of its own, so depth does not matter. */
class XmlReader {
  readonly problems: Problem[] = [];
  readonly #text: string;
  readonly #root: OpenElement;
  readonly #stack: OpenElement[];
  /** How many elements of each name are open: an end tag that fits none is told without searching. */
  readonly #open = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#root = {
      name: '',
      start: 0,
      contentStart: 0,
      attributes: none,
      children: new Map(),
      text: [],
      textSpan: undefined,
    };
    this.#stack = [this.#root];
  }

  read(): JsonNode | undefined {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const found = text.indexOf('<', at);
      const bracket = found < 0 ? text.length : found;
      this.#addText(at, bracket, true);
      if (bracket === text.length) break;
      at = this.#markup(bracket);
    }
    while (this.#stack.length > 1) {
      const element = this.#stack.at(-1);
      this.#report(`the text ends inside \`<${element?.name ?? ''}>\``, text.length, text.length);
      this.#close(text.length, text.length);
    }
    return this.#root.children.size === 0
      ? undefined
      : this.#finish(this.#root, { start: 0, end: text.length });
  }

  #report(message: string, start: number, end: number): void {
    if (this.problems.length < 1000) this.problems.push({ message, span: { start, end } });
  }

  /** What starts at a `<`; returns the offset behind it. */
  #markup(at: number): number {
    if (startsTag(this.#text, at)) return this.#tag(at, readTag(this.#text, at));
    const skipped = readAside(this.#text, at);
    if (skipped === undefined) {
      this.#report('`<` that opens no tag', at, at + 1);
      this.#addText(at, at + 1, false);
      return at + 1;
    }
    if (!skipped.complete) this.#report(`the text ends inside a ${skipped.kind}`, at, skipped.end);
    if (skipped.kind === 'cdata') this.#addText(skipped.content.start, skipped.content.end, false);
    return skipped.end;
  }

  #tag(at: number, tag: Tag): number {
    if (!tag.complete) this.#report(`\`>\` is missing behind \`<${tag.name}\``, at, tag.end);
    if (tag.kind === 'close') {
      this.#closeNamed(at, tag);
      return tag.end;
    }
    const parent = this.#stack.at(-1) ?? this.#root;
    const siblings = parent.children.get(tag.name);
    if (siblings === undefined) parent.children.set(tag.name, { nameSpan: tag.nameSpan, nodes: [] });
    this.#stack.push({
      name: tag.name,
      start: at,
      contentStart: tag.end,
      attributes: tag.attributes
        .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
        .map(({ name, nameSpan, value, valueSpan }) => ({
          name: `@${name}`,
          nameSpan,
          value: stringNode(value, valueSpan),
        })),
      children: new Map(),
      text: [],
      textSpan: undefined,
    });
    this.#open.set(tag.name, (this.#open.get(tag.name) ?? 0) + 1);
    if (tag.kind === 'empty') this.#close(tag.end, tag.end);
    return tag.end;
  }

  #closeNamed(at: number, tag: Tag): void {
    if ((this.#open.get(tag.name) ?? 0) === 0) {
      this.#report(`\`</${tag.name}>\` closes nothing`, at, tag.end);
      return;
    }
    for (let top = this.#stack.at(-1); top !== undefined && top.name !== tag.name; top = this.#stack.at(-1)) {
      this.#report(`\`</${top.name}>\` is missing before this`, at, tag.end);
      this.#close(at, at);
    }
    this.#close(at, tag.end);
  }

  #close(contentEnd: number, end: number): void {
    const element = this.#stack.pop();
    const parent = this.#stack.at(-1);
    if (element === undefined || parent === undefined) return;
    this.#open.set(element.name, (this.#open.get(element.name) ?? 1) - 1);
    const content = { start: element.contentStart, end: Math.max(element.contentStart, contentEnd) };
    const leaf = element.children.size === 0 && element.attributes.length === 0;
    const span = leaf ? (element.textSpan ?? content) : { start: element.start, end };
    parent.children.get(element.name)?.nodes.push(this.#finish(element, span));
  }

  #finish(element: OpenElement, span: Span): JsonNode {
    const text = element.text.join('').trim();
    const textSpan = element.textSpan ?? { start: span.end, end: span.end };
    const members = [...element.attributes];
    for (const [name, { nameSpan, nodes }] of element.children) {
      const [first] = nodes;
      const last = nodes.at(-1);
      if (first === undefined || last === undefined) continue;
      const list: JsonNode = {
        kind: 'array',
        span: { start: first.span.start, end: Math.max(first.span.end, last.span.end) },
        members: none,
        elements: nodes,
        text: '',
      };
      members.push({ name, nameSpan, value: nodes.length === 1 ? first : list });
    }
    if (members.length === 0) return stringNode(text, span);
    if (text !== '' && element !== this.#root) {
      members.push({ name: '#text', nameSpan: textSpan, value: stringNode(text, textSpan) });
    }
    return { kind: 'object', span, members, elements: none, text: '' };
  }

  /** Adds the characters of `[start, end)` to the innermost element; its span covers what is not blank. */
  #addText(start: number, end: number, decode: boolean): void {
    const written = this.#text.slice(start, end);
    const trimmed = written.trim();
    const element = this.#stack.at(-1);
    if (element === undefined || (trimmed === '' && element.text.length === 0)) return;
    element.text.push(decode ? decodeReferences(written) : written);
    if (trimmed === '') return;
    const from = start + written.indexOf(trimmed);
    const to = from + trimmed.length;
    element.textSpan = { start: element.textSpan?.start ?? from, end: to };
    if (element === this.#root) this.#report('text outside the outermost element', from, to);
  }
}

/**
 * Reads XML into the tree form JSON has: `<a x="1"><b>2</b><b>3</b></a>` is `{"a":{"@x":"1","b":["2","3"]}}`.
 * All scalars are strings; text beside elements or attributes is the member `#text`; names keep their prefix;
 * namespace declarations are left out. Document types are skipped: no entity a document declares is ever expanded.
 *
 * @see {@link https://www.w3.org/TR/xml/ XML 1.0}
 */
export function readXml(text: string): Reading<JsonNode | undefined> {
  const reader = new XmlReader(text);
  const value = reader.read();
  return { value, problems: reader.problems };
}
