import type { Span } from '../text/span.ts';
import { readReference } from './entities.ts';

/** A tag as written; names keep their prefix (`soap:Fault`). */
export interface Tag {
  readonly name: string;
  readonly nameSpan: Span;
  readonly kind: 'open' | 'close' | 'empty';
  readonly attributes: readonly Attribute[];
  /** Behind the `>`, or the end of the text when it is cut off inside the tag. */
  readonly end: number;
  readonly complete: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: string;
  /** Without quotes. */
  readonly valueSpan: Span;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isNameStart(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58 || code > 0xbf
  );
}

function isNameCharacter(code: number): boolean {
  return isNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 0xb7;
}

/** Whether a tag starts at this `<`. */
export function startsTag(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isNameStart(next) || (next === 47 && isNameStart(text.charCodeAt(at + 2)));
}

/** What a `<` opens that is no tag: `<!-- … -->`, `<![CDATA[ … ]]>`, `<!DOCTYPE … [ … ]>`, `<? … ?>`. */
export interface Aside {
  readonly kind: 'comment' | 'cdata' | 'doctype' | 'instruction';
  /** What stands between the delimiters. */
  readonly content: Span;
  readonly end: number;
  readonly complete: boolean;
}

function aside(text: string, kind: Aside['kind'], start: number, closing: string): Aside {
  const found = text.indexOf(closing, start);
  const to = found < 0 ? text.length : found;
  return {
    kind,
    content: { start, end: to },
    end: found < 0 ? to : to + closing.length,
    complete: found >= 0,
  };
}

export function readAside(text: string, at: number): Aside | undefined {
  if (text.startsWith('<!--', at)) return aside(text, 'comment', at + 4, '-->');
  if (text.startsWith('<![CDATA[', at)) return aside(text, 'cdata', at + 9, ']]>');
  if (text.startsWith('<?', at)) return aside(text, 'instruction', at + 2, '?>');
  return text.startsWith('<!', at) ? readDoctype(text, at) : undefined;
}

/** A declaration ends at its `>`; quotes and the square brackets of an internal subset hide one. */
function readDoctype(text: string, start: number): Aside {
  let quote = 0;
  let depth = 0;
  let at = start + 2;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 91) depth += 1;
    else if (code === 93) depth -= 1;
    else if (code === 62 && depth <= 0) break;
  }
  const complete = at < text.length;
  return { kind: 'doctype', content: { start: start + 2, end: at }, end: complete ? at + 1 : at, complete };
}

/** Reads the tag at a `<` for which {@link startsTag} holds. Attributes may lack quotes or a value. */
export function readTag(text: string, at: number): Tag {
  const closing = text.charCodeAt(at + 1) === 47;
  const nameStart = at + (closing ? 2 : 1);
  let place = nameStart;
  while (isNameCharacter(text.charCodeAt(place))) place += 1;
  const nameSpan = { start: nameStart, end: place };
  const attributes: Attribute[] = [];
  let empty = false;
  while (place < text.length) {
    const code = text.charCodeAt(place);
    // A `<` inside a tag: its `>` is missing.
    if (code === 62 || code === 60) break;
    empty = code === 47;
    if (isBlank(code) || code === 47) place += 1;
    else {
      const attribute = readAttribute(text, place);
      attributes.push(attribute);
      place = Math.max(place + 1, attribute.end);
    }
  }
  const complete = text.charCodeAt(place) === 62;
  return {
    name: text.slice(nameSpan.start, nameSpan.end),
    nameSpan,
    kind: closing ? 'close' : empty ? 'empty' : 'open',
    attributes,
    end: complete ? place + 1 : place,
    complete,
  };
}

function readAttribute(text: string, start: number): Attribute & { readonly end: number } {
  let at = start;
  while (at < text.length && !isBlank(text.charCodeAt(at)) && !'=></'.includes(text.charAt(at))) at += 1;
  const nameSpan = { start, end: at };
  const name = text.slice(start, at);
  let sign = at;
  while (isBlank(text.charCodeAt(sign))) sign += 1;
  if (text.charCodeAt(sign) !== 61)
    return { name, nameSpan, value: '', valueSpan: { start: at, end: at }, end: at };
  let from = sign + 1;
  while (isBlank(text.charCodeAt(from))) from += 1;
  const quote = text.charAt(from);
  if (quote === '"' || quote === "'") {
    const found = text.indexOf(quote, from + 1);
    const to = found < 0 ? text.length : found;
    return attributeOf(text, nameSpan, { start: from + 1, end: to }, found < 0 ? to : to + 1);
  }
  let to = from;
  while (to < text.length && !isBlank(text.charCodeAt(to)) && !'<>'.includes(text.charAt(to))) to += 1;
  return attributeOf(text, nameSpan, { start: from, end: to }, to);
}

function attributeOf(
  text: string,
  nameSpan: Span,
  valueSpan: Span,
  end: number,
): Attribute & { readonly end: number } {
  return {
    name: text.slice(nameSpan.start, nameSpan.end),
    nameSpan,
    value: decodeReferences(text.slice(valueSpan.start, valueSpan.end)),
    valueSpan,
    end,
  };
}

/** The text with its character references replaced. */
export function decodeReferences(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let found = text.indexOf('&'); found >= 0; found = text.indexOf('&', at)) {
    const reference = readReference(text, found);
    const end = reference === undefined ? found + 1 : found + reference.length;
    parts.push(text.slice(at, found), reference?.text ?? '&');
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
