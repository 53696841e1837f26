import type { TextEdit } from '../../text/edit.ts';
import type { JsonMember, JsonNode } from '../node.ts';
import { insertMember } from './insert.ts';
import { removeMember } from './remove.ts';

/**
 * A member out of one object into another, behind its last member, its value as it is written. `null` when the target
 * lies inside the member itself.
 */
export function moveMember(
  text: string,
  from: JsonNode,
  member: JsonMember,
  to: JsonNode,
  name = member.name,
): readonly TextEdit[] | null {
  const { span } = member.value;
  if (to.span.start >= span.start && to.span.end <= span.end) return null;
  const insertion = insertMember(text, to, name, text.slice(span.start, span.end));
  return [...removeMember(from, member), insertion].toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  );
}

/** Puts objects with one member each around a value, the outermost name first. */
export function wrapValue(node: JsonNode, names: readonly string[]): readonly TextEdit[] {
  const opening = names.map((name) => `{${JSON.stringify(name)}: `).join('');
  return [
    { start: node.span.start, end: node.span.start, text: opening },
    { start: node.span.end, end: node.span.end, text: '}'.repeat(names.length) },
  ];
}

/** A list with the value as its only element. */
export function wrapInList(node: JsonNode): readonly TextEdit[] {
  return [
    { start: node.span.start, end: node.span.start, text: '[' },
    { start: node.span.end, end: node.span.end, text: ']' },
  ];
}

/** Leaves of an object or list only what `inner` is; the value keeps its own characters. */
export function unwrapValue(outer: JsonNode, inner: JsonNode): readonly TextEdit[] {
  return [
    { start: outer.span.start, end: inner.span.start, text: '' },
    { start: inner.span.end, end: outer.span.end, text: '' },
  ];
}
