import { isMap, isNode, isScalar, isSeq, type Document, type LineCounter } from 'yaml';

export interface FilePlace {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export type YamlPath = readonly (string | number)[];

/** A parsed file and how to find a line in it. */
export interface YamlFile {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Where the value at a path stands, or its key; where the path ends early, its deepest part.
 * Members of a list are named by index or by their `id`.
 */
export function placeOf(file: YamlFile, path: YamlPath, part: 'key' | 'value'): FilePlace {
  let node: unknown = file.document.contents;
  let start = startOf(node) ?? 0;
  for (const [depth, name] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
      if (pair === undefined) break;
      const wantsKey = depth === path.length - 1 && part === 'key';
      node = pair.value;
      start = (wantsKey ? undefined : startOf(pair.value)) ?? startOf(pair.key) ?? start;
    } else if (isSeq(node)) {
      const item: unknown =
        typeof name === 'number'
          ? node.items[name]
          : node.items.find((member) => isMap(member) && member.get('id') === name);
      if (item === undefined) break;
      node = item;
      start = startOf(item) ?? start;
    } else break;
  }
  const { line, col } = file.lines.linePos(start);
  return { line, column: col };
}

/** Whether anything is written at the path. */
export function isWritten(file: YamlFile, path: YamlPath): boolean {
  return file.document.hasIn(path);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
