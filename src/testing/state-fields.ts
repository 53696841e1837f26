import { locate } from '../core/locate/locate.ts';
import type { LocatedField } from '../core/locate/located.ts';
import { readErrorBody, readTree } from '../core/shapes/error-body.ts';
import type { ErrorBody, RequestView, StatedFieldError } from '../core/shapes/shape.ts';
import { readStructure } from '../core/shapes/structural/index.ts';
import { viewRequest } from '../core/shapes/request-view.ts';
import { sliceOf } from '../core/text/mapped-text.ts';

export interface FoundField extends LocatedField {
  readonly stated: StatedFieldError;
}

/** A response's body as the shapes see it, without a head but for the status. */
export function errorBodyOf(body: string, statusCode: number | null, request: RequestView | null): ErrorBody {
  const response = {
    statusCode,
    statusFrom: null,
    statusSpan: null,
    reasonPhrase: null,
    headers: [],
    coverage: 'unknown',
    body: { content: sliceOf(body), mediaType: null },
  } as const;
  return readErrorBody(response, request);
}

/** The view of a request given by its body and target. */
export function requestOf(body: string, target = '/things', method = 'POST'): RequestView {
  const isForm = readTree(body, null).root === undefined;
  const mediaType = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  return viewRequest({
    method,
    methodSpan: null,
    target,
    targetSpan: null,
    targetUri: null,
    headers: [],
    coverage: 'unknown',
    body: body === '' ? null : { content: sliceOf(body), mediaType },
    bodyAbsent: null,
  });
}

/** What the structural fallback finds in a body, located in the request. */
export function fieldsOf(
  body: string,
  statusCode: number | null,
  request: RequestView | null,
): readonly FoundField[] {
  const { error } = readStructure(errorBodyOf(body, statusCode, request));
  return error.fieldErrors.map((stated) => ({ ...locate(stated, request), stated }));
}
