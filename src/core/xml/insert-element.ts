import type { JsonNode } from '../json/node.ts';
import type { TextEdit } from '../text/edit.ts';

/** Whether a node's characters are an element with its tags, not what stands between them. */
export function isElement(text: string, { kind, span }: JsonNode): boolean {
  return kind === 'object' && text.charAt(span.start) === '<';
}

/** Behind the last child of an element, before its end tag; behind the whole of an element that is its own end. */
export function behindLastChild(text: string, { span }: JsonNode): number {
  const close = text.lastIndexOf('</', span.end - 1);
  if (close <= span.start) return span.end;
  let at = close;
  while (at > span.start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Reading: a name that an element may have; others have no place in XML. */
const elementName = /^[\p{L}_][\p{L}\p{N}_.:-]{0,200}$/u;
/** Reading: the prefix of a name. */
const prefixed = /^([^:]{1,80}):/u;

/**
 * An element behind the last child of another one, with its indentation and prefix. `names` lead from the outermost to
 * the one that holds the text; `null` where a name cannot be an element's.
 */
export function insertElement(
  text: string,
  parent: JsonNode,
  names: readonly string[],
  value: string,
): { readonly edit: TextEdit; readonly shown: string } | null {
  const sibling = parent.members.findLast(({ name }) => /^[^@#]/u.test(name))?.name ?? '';
  const prefix = prefixed.exec(sibling)?.[1];
  const tags = names.map((name) => (prefix === undefined || name.includes(':') ? name : `${prefix}:${name}`));
  if (tags.length === 0 || !tags.every((tag) => elementName.test(tag))) return null;
  const open = tags.map((tag) => `<${tag}>`).join('');
  const close = tags.toReversed().map((tag) => `</${tag}>`);
  const shown = `${open}${escaped(value)}${close.join('')}`;
  const { start, end } = parent.span;
  const at = behindLastChild(text, parent);
  if (at === end) {
    // `<a x="1"/>` opens for it.
    const own = /^<([^\s/>]{1,200})/u.exec(text.slice(start, start + 202))?.[1];
    if (own === undefined || text.slice(end - 2, end) !== '/>') return null;
    return { edit: { start: end - 2, end, text: `>${shown}</${own}>` }, shown };
  }
  const feed = text.lastIndexOf('\n', at - 1);
  const isInline = feed < start;
  const blanks = /^[ \t]{0,400}/u.exec(text.slice(feed + 1, at))?.[0] ?? '';
  const lead = text.charAt(feed - 1) === '\r' ? '\r\n' : '\n';
  return { edit: { start: at, end: at, text: isInline ? shown : `${lead}${blanks}${shown}` }, shown };
}
