import type { Body, Exchange, HeaderField, HttpRequest, HttpResponse } from '../http/message.ts';
import { compose, toSource, type MappedText } from '../text/mapped-text.ts';
import type { Problem } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { lazyBody } from './wire/lazy-body.ts';

/** Moves everything an exchange says of places from a decoded text to the text that one was decoded from. */
export function relocateExchange(exchange: Exchange, outer: MappedText): Exchange {
  const { request, response, failure, startedAt } = exchange;
  // Always an object of its own, which a format can copy: one that reads its messages late cannot be.
  if (isWhole(outer)) return { request, response, failure, startedAt };
  return {
    request: request === null ? null : relocateRequest(request, outer),
    response: response === null ? null : relocateResponse(response, outer),
    failure: failure === null ? null : { message: failure.message, span: toSource(outer, failure.span) },
    startedAt,
  };
}

export function relocateProblem(problem: Problem, outer: MappedText): Problem {
  return { message: problem.message, span: toSource(outer, problem.span) };
}

/** Offsets are the same in both texts. */
function isWhole(outer: MappedText): boolean {
  const [only] = outer.pieces;
  return outer.pieces.length === 1 && only !== undefined && only.from === 0 && only.to === only.length;
}

export function relocateRequest(request: HttpRequest, outer: MappedText): HttpRequest {
  return {
    ...request,
    methodSpan: relocateSpan(request.methodSpan, outer),
    targetSpan: relocateSpan(request.targetSpan, outer),
    headers: relocateFields(request.headers, outer),
    body: relocateBody(request.body, outer),
  };
}

export function relocateResponse(response: HttpResponse, outer: MappedText): HttpResponse {
  return {
    ...response,
    statusSpan: relocateSpan(response.statusSpan, outer),
    headers: relocateFields(response.headers, outer),
    body: relocateBody(response.body, outer),
  };
}

function relocateSpan(span: Span | null, outer: MappedText): Span | null {
  return span === null ? null : toSource(outer, span);
}

export function relocateFields(fields: readonly HeaderField[], outer: MappedText): readonly HeaderField[] {
  return fields.map((field) => ({
    ...field,
    nameSpan: toSource(outer, field.nameSpan),
    valueSpan: toSource(outer, field.valueSpan),
  }));
}

function relocateBody(body: Body | null, outer: MappedText): Body | null {
  return body === null ? null : lazyBody(body.mediaType, () => compose(outer, body.content));
}
