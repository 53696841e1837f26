import type { Span } from '../text/span.ts';
import { findJsonStart } from './find-start.ts';
import type { JsonNode } from './node.ts';
import { formatPointer } from './pointer.ts';
import { readJsonAt } from './read.ts';

/** What stands at a place of a text that holds a JSON body. */
export interface JsonPlace {
  /** RFC 6901, from the body's root. */
  readonly pointer: string;
  /** The member's or element's value, as it is written. */
  readonly value: Span;
}

/**
 * The innermost value at an offset; on a member's name or between its name and its value, that member's. A head before
 * the body is passed over. `null` outside the body and where there is none.
 */
export function jsonPlaceAt(text: string, offset: number): JsonPlace | null {
  const start = findJsonStart(text);
  if (start === -1 || offset < start) return null;
  let node: JsonNode | undefined = readJsonAt(text, start).value;
  if (node === undefined || offset >= node.span.end) return null;
  const path: (string | number)[] = [];
  for (;;) {
    const inside: { readonly step: string | number; readonly node: JsonNode } | undefined = childAt(
      node,
      offset,
    );
    if (inside === undefined) return { pointer: formatPointer(path), value: node.span };
    path.push(inside.step);
    node = inside.node;
  }
}

function childAt(node: JsonNode, offset: number): { step: string | number; node: JsonNode } | undefined {
  const member = node.members.find(
    ({ nameSpan, value }) => offset >= nameSpan.start && offset < value.span.end,
  );
  if (member !== undefined) return { step: member.name, node: member.value };
  const index = node.elements.findIndex(({ span }) => offset >= span.start && offset < span.end);
  const element = node.elements[index];
  return element === undefined ? undefined : { step: index, node: element };
}
