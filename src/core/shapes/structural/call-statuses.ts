/** Statuses whose errors speak of the URL, the method, the session, the media type or a server that is away, and not of a field. */
export const callStatuses: ReadonlySet<number> = new Set([
  301, 302, 303, 307, 308, 401, 403, 404, 405, 406, 407, 408, 410, 411, 413, 414, 415, 429, 502, 503, 504,
]);

/** Whether a status, where there is one, may speak of what was sent. */
export function mayRefuse(statusCode: number | null): boolean {
  return statusCode === null || (statusCode >= 400 && statusCode < 500 && !callStatuses.has(statusCode));
}
