import type { JsonNode } from '../json/node.ts';
import { readYaml } from './read.ts';

/** The first line of a document: its mark, a name with a colon, or an item with one. Applied to 200 characters. */
const OPENING = /^\s{0,64}(?:---\s|(?:- )?["':]?[A-Za-z_@$][\w.@$-]{0,80}["']?:(?:\s|$))/u;
/** A name as programs write it; words with blanks between are prose. Applied to one name. */
const NAME = /^[\w.@$-]{1,80}$/u;

/**
 * The tree of a text that is YAML beyond doubt although nothing says so: several names as programs write them, with
 * nested values. Notes and logs with colons in them are not.
 */
export function readYamlBody(text: string): JsonNode | undefined {
  if (!OPENING.test(text.slice(0, 200))) return undefined;
  const root = readYaml(text);
  const records = root?.kind === 'array' ? root.elements : [root];
  const isSure =
    records.length > 0 &&
    records.every(
      (record) => record?.kind === 'object' && record.members.every(({ name }) => NAME.test(name)),
    ) &&
    ((root?.kind === 'array' && records.every((record) => (record?.members.length ?? 0) > 1)) ||
      (root?.kind === 'object' &&
        root.members.length > 1 &&
        root.members.some(({ value }) => isBlock(text, value))));
  return isSure ? root : undefined;
}

/** JSON behind a name is an event stream's or a log's. */
function isBlock(text: string, { kind, span }: JsonNode): boolean {
  return (kind === 'object' || kind === 'array') && text.charAt(span.start) !== '{';
}
