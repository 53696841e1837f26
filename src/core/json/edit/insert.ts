import type { TextEdit } from '../../text/edit.ts';
import { isSpace } from '../characters.ts';
import type { JsonNode } from '../node.ts';

/** Indentation beyond this is no style worth copying. */
const mostBlanks = 400;

/** The white space that ends at an offset. */
function blanksBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < mostBlanks && isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** The white space that begins at an offset. */
function blanksBehind(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < mostBlanks && isSpace(text.charCodeAt(end))) end += 1;
  return text.slice(at, end);
}

/** From the last line break on: of several empty lines one break is copied. */
function lastLine(blanks: string): string {
  const feed = blanks.lastIndexOf('\n');
  if (feed < 0) return blanks;
  return blanks.slice(feed > 0 && blanks.charCodeAt(feed - 1) === 13 ? feed - 1 : feed);
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** What the container puts between two of its items, the comma included. */
function separator(text: string, items: readonly Item[]): string {
  const last = items.at(-1);
  const previous = items.at(-2);
  const lead = last === undefined ? '' : blanksBefore(text, last.start);
  if (lead.includes('\n')) return `,${lastLine(lead)}`;
  if (last === undefined || previous === undefined) return ', ';
  const between = text.slice(previous.end, last.start);
  return /^\s{0,20},\s{0,20}$/u.test(between) ? between : ', ';
}

/** `": "` or `":"`, as the object's last member has it; a single member on one line shows no style. */
function colon(text: string, object: JsonNode): string {
  const last = object.members.at(-1);
  if (last === undefined) return ': ';
  const written = text.slice(last.nameSpan.end, last.value.span.start);
  const style = /^\s{0,20}:\s{0,20}$/u.test(written) && !written.includes('\n');
  return style && (object.members.length > 1 || written !== ':') ? written : ': ';
}

/** Inside brackets that hold nothing: on a line of its own when they stand on two lines. */
function intoEmpty(text: string, container: JsonNode, item: string): TextEdit {
  const at = Math.min(container.span.start + 1, container.span.end);
  const inner = lastLine(blanksBehind(text, at));
  const line = inner.includes('\n') ? `${inner}${inner.includes('\t') ? '\t' : '  '}` : '';
  return { start: at, end: at, text: `${line}${item}` };
}

/**
 * A member behind an object's last one, in the object's own style: on a line of its own with the same indentation, or
 * behind a comma on the same line. `value` is a JSON text.
 */
export function insertMember(text: string, object: JsonNode, name: string, value: string): TextEdit {
  const item = `${JSON.stringify(name)}${colon(text, object)}${value}`;
  const last = object.members.at(-1);
  if (last === undefined) return intoEmpty(text, object, item);
  const items = object.members
    .slice(-2)
    .map((member) => ({ start: member.nameSpan.start, end: member.value.span.end }));
  const { end } = last.value.span;
  return { start: end, end, text: `${separator(text, items)}${item}` };
}

/** An element behind an array's last one, in the array's own style. */
export function insertElement(text: string, array: JsonNode, value: string): TextEdit {
  const last = array.elements.at(-1);
  if (last === undefined) return intoEmpty(text, array, value);
  const items = array.elements.slice(-2).map((element) => element.span);
  const { end } = last.span;
  return { start: end, end, text: `${separator(text, items)}${value}` };
}
