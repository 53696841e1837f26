import type { JsonNode } from '../../json/node.ts';
import { valueOf } from './members.ts';

/**
 * The values that an address leads to: member names joined by dots, `*` for every element of a list, a number for one,
 * `''` for the value itself. No name that shapes ask for holds a dot.
 */
export function reach(node: JsonNode | undefined, address: string): readonly JsonNode[] {
  if (node === undefined) return [];
  let found: readonly JsonNode[] = [node];
  for (const step of address === '' ? [] : address.split('.')) {
    found = found.flatMap((at) => {
      if (step === '*') return at.elements;
      const next = at.kind === 'array' ? at.elements[Number(step)] : valueOf(at, step);
      return next === undefined ? [] : [next];
    });
  }
  return found;
}

/** The first value that one of the addresses leads to. */
export function reachFirst(
  node: JsonNode | undefined,
  addresses: string | readonly string[],
): JsonNode | undefined {
  for (const address of typeof addresses === 'string' ? [addresses] : addresses) {
    const [found] = reach(node, address);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text of the first string or number that one of the addresses leads to and that says something. */
export function reachText(node: JsonNode | undefined, addresses: string | readonly string[]): string | null {
  for (const address of typeof addresses === 'string' ? [addresses] : addresses) {
    const [found] = reach(node, address);
    if ((found?.kind === 'string' || found?.kind === 'number') && found.text !== '') return found.text;
  }
  return null;
}

/** An XML name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}
