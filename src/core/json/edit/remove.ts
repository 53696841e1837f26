import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import type { JsonMember, JsonNode } from '../node.ts';

/**
 * Takes one of a container's items out, with one comma and the line it stood on. Two edits, the item and the gap beside
 * it, so that two neighbours can both be taken out: they share the gap, and the same edit twice is made once.
 */
function removeItem(container: JsonNode, items: readonly Span[], index: number): readonly TextEdit[] {
  const item = items[index];
  if (item === undefined) return [];
  const next = items[index + 1];
  const previous = items[index - 1];
  const gap =
    next !== undefined
      ? { start: item.end, end: next.start }
      : { start: previous?.end ?? container.span.start + 1, end: item.start };
  const edits = [
    { ...item, text: '' },
    { ...gap, text: '' },
  ];
  return edits.filter(({ start, end }) => start < end).toSorted((one, other) => one.start - other.start);
}

/** Members stand in text order, and their place tells those with equal names apart. */
function indexOf(members: readonly JsonMember[], start: number): number {
  let low = 0;
  let high = members.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((members[middle]?.nameSpan.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function removeMember(object: JsonNode, member: JsonMember): readonly TextEdit[] {
  const index = indexOf(object.members, member.nameSpan.start);
  const from = Math.max(0, index - 1);
  const items = object.members
    .slice(from, index + 2)
    .map(({ nameSpan, value }) => ({ start: nameSpan.start, end: value.span.end }));
  return removeItem(object, items, index - from);
}

export function removeElement(array: JsonNode, index: number): readonly TextEdit[] {
  const from = Math.max(0, index - 1);
  const items = array.elements
    .slice(from, index + 2)
    .map(({ span }) => ({ start: span.start, end: span.end }));
  return index < 0 ? [] : removeItem(array, items, index - from);
}
