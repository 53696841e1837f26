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
  given: HttpRequest | null,
  secondLength: number,
): HttpRequest | null {
  if (given === null) return null;
  if (fromPaste === null) return given;
  const second = asQuery(fromPaste, given);
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

/**
 * Whether the second text leads: it holds a body, or says that none was sent, or the paste holds none either. An address
 * or a command whose body is in a file leaves the body of the paste standing.
 */
export function secondLeads(fromPaste: HttpRequest | null, second: HttpRequest): boolean {
  return second.body !== null || second.bodyAbsent === 'none-sent' || (fromPaste?.body ?? null) === null;
}

/**
 * The request of the paste with what only the second text says: method and address. They have no place in the paste, so
 * they come without spans; header fields stay the paste's.
 */
export function fillRequest(fromPaste: HttpRequest, second: HttpRequest): HttpRequest {
  const takesTarget = fromPaste.target === null && second.target !== null;
  return {
    ...fromPaste,
    method: fromPaste.method ?? second.method,
    ...(takesTarget ? { target: second.target, targetSpan: null, targetUri: second.targetUri } : {}),
    targetUri: fromPaste.targetUri ?? second.targetUri,
  };
}

/** Methods whose parameters are in the query by custom. */
const queryMethods = /^(?:GET|HEAD|DELETE)$/u;

/** Pairs in the second text (`page=0&size=9`) are the query of a paste that says GET; as a body they would not be sent. */
function asQuery(fromPaste: HttpRequest, second: HttpRequest): HttpRequest {
  const { body } = second;
  const pairs = body?.content.text ?? '';
  const isPairs =
    second.method === null && second.target === null && /^[\w.[\]%+-]{1,200}=[^\s{}"<>]*$/u.test(pairs);
  if (!isPairs || !queryMethods.test(fromPaste.method ?? '') || body === null) return second;
  const path = (fromPaste.targetUri ?? '').split(/[?#]/u, 1)[0] ?? '';
  const [piece] = body.content.pieces;
  return {
    ...second,
    // The question mark is ours: the span begins one character before the pairs.
    target: `?${pairs}`,
    targetSpan: { start: (piece?.from ?? 0) - 1, end: piece?.to ?? 0 },
    targetUri: path === '' ? null : `${path}?${pairs}`,
    body: null,
    bodyAbsent: 'none-sent',
  };
}

/** A label on a merged request, put back onto the text that really holds it. */
export function returnToPaste(label: Label, secondLength: number | null): Label {
  if (secondLength === null || label.in !== 'request') return label;
  if (label.start <= secondLength) return label.start < 0 ? { ...label, start: 0 } : label;
  const shift = secondLength + 1;
  return { in: 'response', start: label.start - shift, end: label.end - shift, text: label.text };
}
