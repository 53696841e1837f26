import { standsAt } from './characters.ts';
import type { JsonKind } from './node.ts';

/** Words that other languages write where JSON writes a literal, with the kind they stand for. */
const foreignLiterals: ReadonlyMap<string, JsonKind> = new Map([
  ['True', 'boolean'],
  ['False', 'boolean'],
  ['TRUE', 'boolean'],
  ['FALSE', 'boolean'],
  ['None', 'null'],
  ['nil', 'null'],
  ['NULL', 'null'],
  ['Null', 'null'],
  ['undefined', 'null'],
  ['NaN', 'number'],
  ['Infinity', 'number'],
  ['-Infinity', 'number'],
  ['+Infinity', 'number'],
  ['inf', 'number'],
  ['-inf', 'number'],
  ['nan', 'number'],
]);

const ownLiterals: ReadonlyMap<string, JsonKind> = new Map([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'null'],
]);

/** A decimal number as other languages write it: sign, leading zeros, bare points, `_` between digits, `n` or `f` behind. */
const decimal = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?[nfFlLmM]?$/u;
/** A hexadecimal, octal or binary number. */
const radix = /^[+-]?0[xXoObB][\da-fA-F_]+n?$/u;
/** Longer runs are no numbers of any language. */
const longestNumber = 400;

export function looksLikeNumber(written: string): boolean {
  return written.length <= longestNumber && (decimal.test(written) || radix.test(written));
}

/** The JSON spelling of another language's literal; `undefined` when it is none. */
export function isLiteralOf(written: string): string | undefined {
  const kind = foreignLiterals.get(written);
  if (kind === undefined) return undefined;
  if (kind === 'boolean') return written.toLowerCase();
  return 'null';
}

/** Whether the run is complete as it stands: a literal or a number. */
export function isLiteral(written: string): boolean {
  return ownLiterals.has(written) || foreignLiterals.has(written) || looksLikeNumber(written);
}

/** The kind of an unquoted scalar. */
export function kindOfWord(written: string): JsonKind {
  return (
    ownLiterals.get(written) ??
    foreignLiterals.get(written) ??
    (looksLikeNumber(written) ? 'number' : 'string')
  );
}

/** Behind `true`, `false` or `null`; `-1` when none of them starts here. */
export function literalEnd(text: string, start: number, end: number): number {
  const code = start < end ? text.charCodeAt(start) : -1;
  if (code === 116 && standsAt(text, start, end, 'true')) return start + 4;
  if (code === 102 && standsAt(text, start, end, 'false')) return start + 5;
  if (code === 110 && standsAt(text, start, end, 'null')) return start + 4;
  return -1;
}
