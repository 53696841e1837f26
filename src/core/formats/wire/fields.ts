import type { HeaderField } from '../../http/message.ts';
import { lineAt, trimmed, type Line } from './lines.ts';

/** RFC 9110 §5.1 field name (a token), with the colon that HTTP/2 pseudo-header fields start with; no network address. */
const FIELD_NAME = /^(?!\d{1,3}\.\d):?[\w!#$%&'*+.^`|~-]+$/u;
/** The longest registered name has 43 characters; own names are longer, sentences longer still. */
const LONGEST_NAME = 128;

/** One `name: value` line; `undefined` when it is not one. */
export function readFieldLine(text: string, line: Pick<Line, 'start' | 'end'>): HeaderField | undefined {
  const { start } = trimmed(text, line.start, line.end);
  const head = text.slice(start, Math.min(line.end, start + LONGEST_NAME + 2));
  const colon = head.indexOf(':', 1);
  if (colon === -1) return undefined;
  const name = head.slice(0, colon);
  if (!FIELD_NAME.test(name)) return undefined;
  const value = trimmed(text, start + colon + 1, line.end);
  return {
    name,
    value: text.slice(value.start, value.end),
    nameSpan: { start, end: start + colon },
    valueSpan: value,
  };
}

/** A line that continues the field before it (RFC 9112 §5.2, obs-fold). */
export function isFold(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  return line.end > line.start && (code === 32 || code === 9);
}

/** The field with a folded line added: one space joins them, the value's span covers both lines. */
export function withFold(field: HeaderField, text: string, line: Line): HeaderField {
  const more = trimmed(text, line.start, line.end);
  const value = `${field.value} ${text.slice(more.start, more.end)}`.trim();
  return { ...field, value, valueSpan: { start: field.valueSpan.start, end: more.end } };
}

/** Whether the line at `start` is a field line. */
export function isFieldLine(text: string, start: number): boolean {
  return start < text.length && readFieldLine(text, lineAt(text, start)) !== undefined;
}
