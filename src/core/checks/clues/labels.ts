import type { HeaderField, HttpRequest } from '../../http/message.ts';
import type { Span } from '../../text/span.ts';
import type { Evidence, Label } from '../check.ts';

/** At a place of the request, in source coordinates; none when the place is not known. */
export function inRequest(span: Span | null, text: string): Label[] {
  return span === null ? [] : [{ in: 'request', start: span.start, end: span.end, text }];
}

/** At a place of the pasted answer, in source coordinates; none when the place is not known. */
export function inResponse(span: Span | null, text: string): Label[] {
  return span === null ? [] : [{ in: 'response', start: span.start, end: span.end, text }];
}

/** A part of a text that stands verbatim at `whole`; the whole when it was decoded on the way. */
function part(whole: Span, text: string, start: number, end: number): Span {
  const verbatim = whole.end - whole.start === text.length;
  return verbatim ? { start: whole.start + start, end: whole.start + end } : whole;
}

/** Part `[start, end)` of a field value. */
export function inField(field: HeaderField, start = 0, end = field.value.length): Span {
  return part(field.valueSpan, field.value, start, end);
}

/** Part `[start, end)` of the request target as written. */
export function inTarget(request: HttpRequest, start: number, end: number): Span | null {
  return request.targetSpan === null ? null : part(request.targetSpan, request.target ?? '', start, end);
}

/** At a place of the request body's text. */
export function inRequestBody(evidence: Evidence, span: Span, text: string): Label[] {
  return inRequest(evidence.fromRequestBody(span), text);
}

/** At a place of the response body's text. */
export function inResponseBody(evidence: Evidence, span: Span, text: string): Label[] {
  return inResponse(evidence.fromResponseBody(span), text);
}

/** At the status code, when it was written down. */
export function atStatus(evidence: Evidence, text: string): Label[] {
  return inResponse(evidence.response?.statusSpan ?? null, text);
}
