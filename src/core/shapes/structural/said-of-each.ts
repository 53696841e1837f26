import type { Path } from '../../json/node.ts';
import { namedPlace } from './named-in-prose.ts';
import type { FieldSentence } from './sentences.ts';

/** A sentence about several names, once for each of them; they stand in this order, from an offset on. */
export function saidOfEach(
  text: string,
  names: readonly string[],
  from: number,
  pathsOf: (name: string) => readonly Path[],
): readonly FieldSentence[] {
  let at = from;
  return names.map((name) => {
    const start = text.indexOf(name, at);
    at = start + name.length;
    return { named: namedPlace(pathsOf(name), start, name), message: text, start, end: at, code: null };
  });
}
