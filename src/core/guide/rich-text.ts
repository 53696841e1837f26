import type { Problem, Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Words inside a block. A bare string is plain text; nothing nests but code inside bold text or a link's label. */
export type Inline = string | InlineCode | Strong | Anchor;

export interface InlineCode {
  readonly code: string;
}

export interface Strong {
  readonly strong: readonly (string | InlineCode)[];
}

export interface Anchor {
  readonly link: readonly (string | InlineCode)[];
  /** Always `https:`. */
  readonly url: string;
}

/** A paragraph or a list; `ordered` lists count from 1. */
export type Block =
  | { readonly paragraph: readonly Inline[] }
  | { readonly list: readonly (readonly Inline[])[]; readonly ordered: boolean };

/** The text of a guide as plain data, made once at build time: no Markdown parser reaches the browser. */
export type RichText = readonly Block[];

/** Characters that a backslash takes the meaning from. */
const escapable = '\\`*[]()-';

/**
 * Reads the Markdown subset of `docs/guides.md`: paragraphs, `-` and `1.` lists, `**bold**`, `` `code` `` and
 * `[label](https://…)`. Everything else is text, HTML included. Never throws; a link that is not `https:` becomes its
 * label and a problem. Linear in the text.
 */
export function parseRichText(text: string): Reading<RichText> {
  const problems: Problem[] = [];
  const blocks: Block[] = [];
  let paragraph: Span | undefined;
  let items: Span[] | undefined;
  let ordered = false;

  const inline = (span: Span): readonly Inline[] => readInline(text, span, problems);
  const endParagraph = (): void => {
    if (paragraph !== undefined) blocks.push({ paragraph: inline(paragraph) });
    paragraph = undefined;
  };
  const endList = (): void => {
    if (items !== undefined) blocks.push({ list: items.map(inline), ordered });
    items = undefined;
  };

  let start = 0;
  for (const raw of text.split('\n')) {
    const line = trimmed(text, start, start + raw.length);
    start += raw.length + 1;
    const marker = readMarker(text.slice(line.start, Math.min(line.end, line.start + 4)));
    if (marker !== null) {
      endParagraph();
      if (items !== undefined && ordered !== marker.ordered) endList();
      ordered = marker.ordered;
      items ??= [];
      items.push(trimmed(text, line.start + marker.length, line.end));
    } else if (line.start === line.end) {
      endParagraph();
      endList();
    } else if (items !== undefined) {
      items.push({ start: items.pop()?.start ?? line.start, end: line.end });
    } else {
      paragraph = { start: paragraph?.start ?? line.start, end: line.end };
    }
  }
  endParagraph();
  endList();
  return { value: blocks, problems };
}

/** The text without its marks, for a terminal, a search index or a page's description. */
export function plainText(text: RichText): string {
  return text
    .map((block) =>
      'paragraph' in block
        ? plainInline(block.paragraph)
        : block.list
            .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${plainInline(item)}`)
            .join('\n'),
    )
    .join('\n\n');
}

function plainInline(parts: readonly Inline[]): string {
  return parts
    .map((part): string => {
      if (typeof part === 'string') return part;
      if ('code' in part) return part.code;
      return plainInline('strong' in part ? part.strong : part.link);
    })
    .join('');
}

/** At the start of a line: `- `, or one or two digits, a full stop and a blank. */
const listMarker = /^(?:- |\d{1,2}\. )/u;

function readMarker(line: string): { ordered: boolean; length: number } | null {
  const marker = listMarker.exec(line)?.[0];
  return marker === undefined ? null : { ordered: marker !== '- ', length: marker.length };
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from += 1;
  while (to > from && text.charAt(to - 1).trim() === '') to -= 1;
  return { start: from, end: to };
}

/** Where `needle` next stands at or after an ever-growing position; every character is looked at once. */
function seeker(text: string, needle: string): (from: number) => number {
  let at = -2;
  return (from) => {
    if (at !== -1 && at < from) at = text.indexOf(needle, from);
    return at;
  };
}

function readInline(source: string, span: Span, problems: Problem[]): readonly Inline[] {
  const text = source.slice(span.start, span.end);
  const parts: Inline[] = [];
  let plain = '';
  const add = (part: Exclude<Inline, string>): void => {
    if (plain !== '') parts.push(joinLines(plain));
    plain = '';
    parts.push(part);
  };
  const tick = seeker(text, '`');
  const stars = seeker(text, '**');
  const labelEnd = seeker(text, '](');
  const urlEnd = seeker(text, ')');

  let i = 0;
  while (i < text.length) {
    const char = text.charAt(i);
    if (char === '\\' && i + 1 < text.length && escapable.includes(text.charAt(i + 1))) {
      plain += text.charAt(i + 1);
      i += 2;
      continue;
    }
    const codeEnd = char === '`' ? tick(i + 1) : -1;
    if (codeEnd > i + 1) {
      add({ code: joinLines(text.slice(i + 1, codeEnd)) });
      i = codeEnd + 1;
      continue;
    }
    const strongEnd = text.startsWith('**', i) ? stars(i + 2) : -1;
    if (strongEnd > i + 2) {
      add({ strong: readCode(text.slice(i + 2, strongEnd)) });
      i = strongEnd + 2;
      continue;
    }
    const middle = char === '[' ? labelEnd(i + 1) : -1;
    const end = middle > i + 1 ? urlEnd(middle + 2) : -1;
    if (end > middle + 2) {
      const label = text.slice(i + 1, middle);
      const url = text.slice(middle + 2, end);
      if (isSafeUrl(url)) {
        add({ link: readCode(label), url });
      } else {
        problems.push({
          message: `the link \`${url.slice(0, 60)}\` must start with https:// and hold no spaces`,
          span: { start: span.start + middle + 2, end: span.start + end },
        });
        plain += label;
      }
      i = end + 1;
      continue;
    }
    plain += char;
    i += 1;
  }
  if (plain !== '') parts.push(joinLines(plain));
  return parts;
}

/** A line break of the source is a blank of the text; what stood around it was indentation. */
function joinLines(text: string): string {
  if (!text.includes('\n')) return text;
  return text
    .split('\n')
    .map((line, index, all) => {
      const head = index === 0 ? line : line.trimStart();
      return index === all.length - 1 ? head : head.trimEnd();
    })
    .join(' ');
}

/** Text with code and no other marks. */
function readCode(text: string): readonly (string | InlineCode)[] {
  return joinLines(text)
    .split('`')
    .map((part, index, all) => (index % 2 === 1 && index < all.length - 1 ? { code: part } : part))
    .filter((part) => part !== '');
}

/** `URL` would resolve what a reader of the pack cannot see: spaces, other schemes, a missing host. */
export function isSafeUrl(url: string): boolean {
  return url.startsWith('https://') && !/\s/u.test(url) && URL.canParse(url);
}
