/** No real reference is longer. */
const longest = 8000;

/**
 * Where a `Location` leads: the reference resolved against the request's URI, whose fragment it inherits when it has none
 * of its own. `null` when it is no URI reference, or a relative one to a request whose URI is not known.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2 RFC 9110 §10.2.2}
 */
export function resolveLocation(reference: string, requestUri: string | null): string | null {
  const written = reference.trim().slice(0, longest);
  const base = requestUri === null || !URL.canParse(requestUri) ? undefined : requestUri;
  if (!URL.canParse(written, base)) return null;
  const resolved = new URL(written, base);
  const fragment = base === undefined ? '' : new URL(base).hash;
  const whole = String(resolved);
  return resolved.hash === '' && !written.includes('#') ? `${whole}${fragment}` : whole;
}

/** Whether two URIs name the same resource: they differ in their fragment at most. */
export function isSameResource(one: string, other: string): boolean {
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}
