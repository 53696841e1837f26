import type { HttpRequest } from '../http/message.ts';
import { fieldLine, hiddenField, isComputed } from '../runnable/head-text.ts';
import { hideInUrl } from '../runnable/hide-secrets.ts';
import { VariableBook } from '../runnable/variable-names.ts';
import type { Span } from '../text/span.ts';

/** A request's head as a text to read, and where each of its places in the source text stands in it. */
export interface HeadFrame {
  /** Request line and header fields, an empty line behind them; secrets are covered. */
  readonly text: string;
  readonly lines: number;
  readonly into: (span: Span) => Span | undefined;
}

interface Piece extends Span {
  /** In the source text. */
  readonly from: Span;
}

const liesIn = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end;

/**
 * The head of a request whose text in the paste is not one: a HAR entry, or a head from the paste before a body from the
 * second text. What the client computes is left out, unless a place in it is to be shown. `null` when nothing is known.
 */
export function headFrame(request: HttpRequest, shown: readonly Span[]): HeadFrame | null {
  const { method, methodSpan, target, targetSpan, headers } = request;
  const book = new VariableBook();
  const pieces: Piece[] = [];
  let text = '';
  const put = (part: string, from: Span | null): void => {
    if (from !== null) pieces.push({ start: text.length, end: text.length + part.length, from });
    text += part;
  };
  if (target !== null) {
    put(method ?? '', methodSpan);
    if (method !== null) text += ' ';
    const url = hideInUrl(target, book);
    const sizes = book.sizesOf(url);
    put(
      url.map((part, index) => (typeof part === 'string' ? part : '•'.repeat(sizes[index] ?? 0))).join(''),
      targetSpan,
    );
    text += '\n';
  }
  let isFirst = true;
  for (const { name, value, nameSpan, valueSpan } of headers) {
    if (isComputed(name) && !shown.some((span) => liesIn(span, valueSpan) || liesIn(span, nameSpan)))
      continue;
    const line = fieldLine(hiddenField(name, value, book));
    put(name, nameSpan);
    text += ': ';
    put(line.slice(name.length + 2), valueSpan);
    text += '\n';
    isFirst = false;
  }
  if (text === '' || (isFirst && target === null)) return null;
  const end = text.length - 1;
  const lastEnd = Math.max(0, ...pieces.map(({ from }) => from.end));
  return {
    text: `${text}\n`,
    lines: text.split('\n').length,
    into: (span) => {
      // Behind everything that was sent: where something is missing.
      if (span.start === span.end && span.start >= lastEnd) return { start: end, end };
      const piece = pieces.find(({ from }) => liesIn(span, from));
      if (piece === undefined) return undefined;
      const isVerbatim = piece.end - piece.start === piece.from.end - piece.from.start;
      const by = piece.start - piece.from.start;
      return isVerbatim
        ? { start: span.start + by, end: span.end + by }
        : { start: piece.start, end: piece.end };
    },
  };
}
