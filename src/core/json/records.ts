import type { JsonNode } from './node.ts';
import { readJsonSequence } from './read.ts';

/** A first line that is longer is looked at no further. */
const longestLine = 65_536;

/** Whether a text opens as JSON values, one a line, do: its first line is a whole object or list, its second begins one. */
export function opensAsRecords(text: string): boolean {
  const start = text.slice(0, 1000).search(/\S/u);
  const newline = start < 0 ? -1 : text.indexOf('\n', start);
  if (newline < 0 || newline - start > longestLine || !'{['.includes(text.charAt(start))) return false;
  const next = text.slice(newline, newline + 1000).trimStart();
  return isWhole(text.slice(start, newline)) && (next.startsWith('{') || next.startsWith('['));
}

function isWhole(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null;
  } catch {
    return false;
  }
}

/**
 * JSON values one a line, as bulk requests send them, as one list of them; `undefined` for every other text. The list has
 * no brackets: what is put into it by its span must look at the text.
 * @see {@link https://github.com/ndjson/ndjson-spec NDJSON}
 */
export function readRecords(text: string): JsonNode | undefined {
  if (!opensAsRecords(text)) return undefined;
  const elements = readJsonSequence(text).value.filter(({ kind }) => kind === 'object' || kind === 'array');
  const [first] = elements;
  const last = elements.at(-1);
  return first === undefined || last === undefined || first === last
    ? undefined
    : {
        kind: 'array',
        span: { start: first.span.start, end: last.span.end },
        members: [],
        elements,
        text: '',
      };
}
