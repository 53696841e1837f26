import { nodeAt } from '../../json/node.ts';
import type { ErrorBody, StatedFieldError } from '../shape.ts';
import { callStatuses } from './call-statuses.ts';

/** Statuses that leave no field to be at fault: a `path` or `name` beside an error is the method's, the session's or a part of the server's. */
const fieldlessStatuses: ReadonlySet<number> = new Set([401, 405, 406, 415, 429]);

/** Reading: a path from the root, with its quotes, that is none of JSON:API's. */
const slashed = /^"?\/(?!data\/)/u;

/**
 * The errors without those about the call. Below a status that speaks of the URL or the session, an error about the
 * whole, or about what the request does not have, is about the call: `{"error": {"code": "404", "target": "Orders(7)"}}`.
 */
export function withoutCall(
  errors: readonly StatedFieldError[],
  body: ErrorBody,
): readonly StatedFieldError[] {
  const { statusCode } = body;
  if (statusCode === null) return errors;
  // What the server itself could not do is no field's fault unless a field is named.
  if (statusCode >= 500 && !callStatuses.has(statusCode))
    return errors.filter(({ paths: [path = []] }) => path.length > 0);
  if (!callStatuses.has(statusCode)) return errors;
  // A server that is away has read no field.
  if (statusCode >= 500) return [];
  const request = body.request?.body;
  return errors.filter((error) => {
    if (error.in !== null && error.in !== 'body') return !fieldlessStatuses.has(statusCode);
    const [[first, second] = []] = error.paths;
    if (first === undefined || (first === 'data' && second === undefined)) return false;
    // A path from the root is the address's: `"o:errorPath": "/qqqwww"`.
    if (request === undefined && slashed.test(body.text.slice(error.span.start, error.span.end)))
      return false;
    // What the URL ends with is the thing that was called.
    const url = `/${(error.paths[0] ?? []).join('/')}`;
    if (body.request?.target?.split('?')[0]?.endsWith(url) === true) return false;
    // What the request lacks is said under its name: a tutorial's Laravel answers a refused form with 404.
    const isLack = error.missing === true && error.said === 'structure' && !fieldlessStatuses.has(statusCode);
    return request?.kind === 'object' && !isLack
      ? error.paths.some(([name]) => typeof name === 'number' || nodeAt(request, [name ?? '']) !== undefined)
      : !fieldlessStatuses.has(statusCode);
  });
}
