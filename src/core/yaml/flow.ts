import type { JsonMember, JsonNode } from '../json/node.ts';
import { plainNode, readQuoted } from './scalars.ts';

/** Brackets within brackets are read this deep. */
const DEEPEST = 64;

/** Reads `[a, b]` and `{a: b}` from `start` on; `undefined` when it is not well formed. YAML 1.2 §7.4 */
export function readFlow(text: string, start: number, depth = 0): JsonNode | undefined {
  const isList = text.charAt(start) === '[';
  const close = isList ? ']' : '}';
  const elements: JsonNode[] = [];
  const members: JsonMember[] = [];
  if (depth > DEEPEST) return undefined;
  let at = skipBlanks(text, start + 1);
  while (text.charAt(at) !== close) {
    const first = readFlowValue(text, at, depth);
    if (first === undefined) return undefined;
    at = skipBlanks(text, first.span.end);
    if (isList) elements.push(first);
    else {
      if (text.charAt(at) !== ':') return undefined;
      const value = readFlowValue(text, skipBlanks(text, at + 1), depth);
      if (value === undefined) return undefined;
      members.push({ name: first.text, nameSpan: first.span, value });
      at = skipBlanks(text, value.span.end);
    }
    if (text.charAt(at) === ',') at = skipBlanks(text, at + 1);
    else if (text.charAt(at) !== close) return undefined;
  }
  return { kind: isList ? 'array' : 'object', span: { start, end: at + 1 }, members, elements, text: '' };
}

function readFlowValue(text: string, at: number, depth: number): JsonNode | undefined {
  const char = text.charAt(at);
  if (char === '[' || char === '{') return readFlow(text, at, depth + 1);
  if (char === '"' || char === "'") return readQuoted(text, at);
  if (char === '' || '&*!%@`|>#'.includes(char)) return undefined;
  if ('-?:'.includes(char) && ' ,[]{}\r\n'.includes(text.charAt(at + 1) || ' ')) return undefined;
  let end = at;
  while (end < text.length && !',[]{}\n'.includes(text.charAt(end))) {
    if (text.charAt(end) === ':' && ' ,]}\n\r'.includes(text.charAt(end + 1) || ' ')) break;
    end += 1;
  }
  while (end > at && ' \t\r'.includes(text.charAt(end - 1))) end -= 1;
  const written = text.slice(at, end);
  return written === '' || written.includes(' #') ? undefined : plainNode(written, { start: at, end });
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}
