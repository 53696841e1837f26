import { type MappedText, MappedTextBuilder } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { readReference } from '../xml/entities.ts';
import { readAside, readTag, startsTag, type Tag } from '../xml/markup.ts';

export interface HtmlHeading {
  /** 1 to 6. */
  readonly level: number;
  readonly text: string;
  /** The heading's content in the source. */
  readonly span: Span;
}

export interface HtmlReading {
  readonly title: string | null;
  /** The title's content in the source; `null` without a title. */
  readonly titleSpan: Span | null;
  /** What a reader sees: one line a block, blanks collapsed, character references decoded. */
  readonly text: MappedText;
  /** Empty ones are left out. */
  readonly headings: readonly HtmlHeading[];
}

/** Their content is no text for readers; skipped up to the end tag. */
const hidden: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'object',
  'select',
  'math',
]);

/** Elements that stand in a line; every other tag breaks it. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'button',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'input',
  'ins',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'td',
  'th',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

const heading = /^h[1-6]$/u;

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** Collects the lines; blanks and breaks are held back until a character follows. */
class LineWriter {
  readonly #builder = new MappedTextBuilder();
  #held: { readonly text: ' ' | '\n'; readonly span: Span } | undefined;
  #empty = true;
  /** Everything written so far, for headings and titles. */
  readonly #parts: string[] = [];

  get count(): number {
    return this.#parts.length;
  }

  since(count: number): string {
    return this.#parts.slice(count).join('').trim();
  }

  hold(text: ' ' | '\n', span: Span): void {
    if (this.#empty || this.#held?.text === '\n') return;
    this.#held = { text, span };
  }

  write(text: string, start: number, end: number): void {
    if (text === '') return;
    if (this.#held !== undefined) {
      this.#builder.add(this.#held.text, this.#held.span.start, this.#held.span.end);
      this.#parts.push(this.#held.text);
      this.#held = undefined;
    }
    this.#builder.add(text, start, end);
    this.#parts.push(text);
    this.#empty = false;
  }

  build(): MappedText {
    return this.#builder.build();
  }
}

/** Writes the text between two tags. `verbatim` (inside `<pre>`) keeps its line breaks. */
function writeRun(text: string, start: number, end: number, verbatim: boolean, lines: LineWriter): void {
  let at = start;
  while (at < end) {
    let to = at;
    let broken = false;
    while (to < end && isBlank(text.charCodeAt(to))) {
      broken ||= text.charCodeAt(to) === 10;
      to += 1;
    }
    if (to > at) lines.hold(verbatim && broken ? '\n' : ' ', { start: at, end: to });
    at = to;
    while (to < end && !isBlank(text.charCodeAt(to)) && text.charCodeAt(to) !== 38) to += 1;
    lines.write(text.slice(at, to), at, to);
    if (to < end && text.charCodeAt(to) === 38) {
      const reference = readReference(text, to);
      const length = reference?.length ?? 1;
      const character = reference?.text ?? '&';
      if (character === ' ') lines.hold(' ', { start: to, end: to + length });
      else lines.write(character, to, to + length);
      to += length;
    }
    at = to;
  }
}

/** Offset of the end tag `</name`, whatever its case; the end of the text when there is none. */
function endTag(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return text.length;
}

interface Heading {
  readonly name: string;
  readonly start: number;
  readonly count: number;
}

/**
 * What a person would read on an HTML page, with the place of every character. One pass over the tags, no DOM:
 * scripts, styles and hidden parts are dropped by element name, style sheets are not looked at.
 */
export function readHtml(text: string): HtmlReading {
  const lines = new LineWriter();
  const headings: HtmlHeading[] = [];
  let titleSpan: Span | null = null;
  let open: Heading | undefined;
  let preformatted = 0;
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('<', at);
    const bracket = found < 0 ? text.length : found;
    writeRun(text, at, bracket, preformatted > 0, lines);
    if (bracket === text.length) break;
    if (!startsTag(text, bracket)) {
      const skipped = readAside(text, bracket);
      if (skipped === undefined) lines.write('<', bracket, bracket + 1);
      at = skipped?.end ?? bracket + 1;
      continue;
    }
    const tag: Tag = readTag(text, bracket);
    const name = tag.name.toLowerCase();
    at = tag.end;
    if (!inline.has(name)) lines.hold('\n', { start: bracket, end: tag.end });
    else if (name === 'td' || name === 'th') lines.hold(' ', { start: bracket, end: tag.end });
    if (tag.kind === 'open' && (name === 'title' || hidden.has(name))) {
      const end = endTag(text, name, at);
      if (name === 'title') titleSpan ??= { start: at, end };
      at = end;
    } else if (name === 'pre') preformatted = Math.max(0, preformatted + (tag.kind === 'open' ? 1 : -1));
    else if (heading.test(name)) {
      if (open !== undefined) {
        const written = lines.since(open.count);
        const span = { start: open.start, end: bracket };
        if (written !== '') headings.push({ level: Number(open.name.charAt(1)), text: written, span });
      }
      open = tag.kind === 'open' ? { name, start: at, count: lines.count } : undefined;
    }
  }
  const title = titleSpan === null ? null : readTitle(text, titleSpan);
  return { title: title === '' ? null : title, titleSpan, text: lines.build(), headings };
}

function readTitle(text: string, span: Span): string {
  const lines = new LineWriter();
  writeRun(text, span.start, span.end, false, lines);
  return lines.build().text;
}
