import type { HeaderField, HttpResponse } from '../core/http/message.ts';

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

/** A whole answer of a status and header fields, without a body. */
export function answerWith(statusCode: number, lines: readonly string[]): HttpResponse {
  return {
    statusCode,
    statusFrom: 'status-line',
    statusSpan: null,
    reasonPhrase: null,
    headers: headersOf(lines),
    coverage: 'complete',
    body: null,
  };
}
