import type { HeaderField, HttpRequest } from '../http/message.ts';
import type { Span } from '../text/span.ts';
import type { Label } from '../checks/check.ts';

/**
 * Joins what two texts say of one request: the second text (usually the body) wins, the paste fills the gaps.
 *
 * A merged request has parts in two texts while its spans are plain offsets. Offsets of parts taken from the paste
 * are therefore written past the end of the second text, as if the paste stood behind it; `returnToPaste` undoes it.
 */
export function mergeRequests(
  fromPaste: HttpRequest | null,
  second: HttpRequest | null,
  secondLength: number,
): HttpRequest | null {
  if (second === null) return null;
  if (fromPaste === null) return second;
  const shift = secondLength + 1;
  const moved = (span: Span | null): Span | null =>
    span === null ? null : { start: span.start + shift, end: span.end + shift };
  const movedFields = fromPaste.headers.map((field): HeaderField => ({
    ...field,
    nameSpan: { start: field.nameSpan.start + shift, end: field.nameSpan.end + shift },
    valueSpan: { start: field.valueSpan.start + shift, end: field.valueSpan.end + shift },
  }));
  const knowsTarget = second.target !== null;
  const knowsHeaders = second.headers.length > 0;
  return {
    method: second.method ?? fromPaste.method,
    methodSpan: second.method === null ? moved(fromPaste.methodSpan) : second.methodSpan,
    target: second.target ?? fromPaste.target,
    targetSpan: knowsTarget ? second.targetSpan : moved(fromPaste.targetSpan),
    targetUri: knowsTarget ? (second.targetUri ?? fromPaste.targetUri) : fromPaste.targetUri,
    headers: knowsHeaders ? second.headers : movedFields,
    coverage: knowsHeaders ? second.coverage : fromPaste.coverage,
    body: second.body,
    bodyAbsent: second.bodyAbsent,
  };
}

/** A label on a merged request, put back onto the text that really holds it. */
export function returnToPaste(label: Label, secondLength: number | null): Label {
  if (secondLength === null || label.in !== 'request' || label.start <= secondLength) return label;
  const shift = secondLength + 1;
  return { in: 'response', start: label.start - shift, end: label.end - shift, text: label.text };
}
