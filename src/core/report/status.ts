import type { HttpResponse, StatusSource } from '../http/message.ts';
import type { ApiError, ErrorBody } from '../shapes/shape.ts';

export interface DecidedStatus {
  readonly code: number | null;
  readonly from: StatusSource | null;
}

/**
 * The status to go by: the one of the head wins over the one the body states (hari-style bodies carry library codes,
 * gateways rewrite heads), and a body's own statement is only used when no head was pasted.
 */
export function decideStatus(
  response: HttpResponse | null,
  body: ErrorBody | null,
  error: ApiError | null,
): DecidedStatus {
  if (response !== null && response.statusCode !== null) {
    return { code: response.statusCode, from: response.statusFrom ?? 'inferred' };
  }
  if (error !== null && error.statusCode !== null) {
    const from = body?.kind === 'html' ? 'html' : body?.kind === 'text' ? 'text' : 'body';
    return { code: error.statusCode, from };
  }
  return { code: null, from: null };
}
