import type { JsonKind, JsonNode } from '../json/node.ts';
import type { Span } from '../text/span.ts';

const none: readonly never[] = [];

/** YAML 1.2 §10.2, the JSON-like part of the core schema. Applied to at most 40 characters. */
const NUMBER = /^[-+]?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][-+]?\d{1,4})?$/u;
const NULL = /^(?:null|Null|NULL|~)?$/u;
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/u;

export function scalarNode(kind: JsonKind, text: string, span: Span): JsonNode {
  return { kind, span, members: none, elements: none, text };
}

/** A scalar without quotes, by the core schema. */
export function plainNode(text: string, span: Span): JsonNode {
  const head = text.slice(0, 40);
  const isShort = text.length <= 40;
  if (isShort && NULL.test(head)) return scalarNode('null', 'null', span);
  if (isShort && BOOLEAN.test(head)) return scalarNode('boolean', text.toLowerCase(), span);
  return scalarNode(isShort && NUMBER.test(head) ? 'number' : 'string', text, span);
}

/** Escapes of double quotes whose letter is not the character itself. YAML 1.2 §5.7 */
const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001b',
  0: '\0',
  _: '\u00a0',
  N: '\u0085',
};
const LENGTHS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** The quoted scalar that starts at `start`; `undefined` when its end is missing or an escape is unknown. */
export function readQuoted(text: string, start: number): JsonNode | undefined {
  const quote = text.charAt(start);
  const parts: string[] = [];
  let run = start + 1;
  let at = run;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === quote) {
      if (quote !== "'" || text.charAt(at + 1) !== "'") {
        parts.push(text.slice(run, at));
        return scalarNode('string', folded(parts.join('')), { start, end: at + 1 });
      }
      parts.push(text.slice(run, at + 1));
      at += 2;
      run = at;
    } else if (char === '\\' && quote === '"') {
      parts.push(text.slice(run, at));
      const letter = text.charAt(at + 1);
      const length = LENGTHS[letter];
      const digits = length === undefined ? '' : text.slice(at + 2, at + 2 + length);
      const point = digits === '' ? Number.NaN : Number.parseInt(digits, 16);
      if (length !== undefined && !(point <= 0x10ffff)) return undefined;
      parts.push(length === undefined ? (LETTERS[letter] ?? letter) : String.fromCodePoint(point));
      at += 2 + (length ?? 0);
      run = at;
    } else at += 1;
  }
  return undefined;
}

/** One line break of a flow scalar is a blank; of several the first says nothing. YAML 1.2 §6.5 */
export function folded(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  if (last === 0) return text;
  const parts: string[] = [];
  let breaks = 0;
  for (const [index, line] of lines.entries()) {
    const content = index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim();
    if (index > 0) breaks += 1;
    if (content === '' && index !== 0 && index !== last) continue;
    parts.push(breaks === 1 ? ' ' : '\n'.repeat(Math.max(0, breaks - 1)), content);
    breaks = 0;
  }
  return parts.join('');
}
