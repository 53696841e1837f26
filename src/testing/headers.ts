import type { HeaderField } from '../core/http/message.ts';

/** Header fields from lines `Name: value`, without places. */
export function headersOf(lines: readonly string[]): readonly HeaderField[] {
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const span = { start: 0, end: 0 };
    return {
      name: line.slice(0, colon),
      value: line.slice(colon + 1).trim(),
      nameSpan: span,
      valueSpan: span,
    };
  });
}
