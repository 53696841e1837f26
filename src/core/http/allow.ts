import { type HeaderField, headerFields } from './message.ts';

/** No real field is longer; the rest is not looked at. */
const longest = 2000;

/**
 * The methods that the `Allow` fields list, as written (methods are case-sensitive), each once; several lines are one
 * list. `null` without a field; an empty list says that no method is allowed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 RFC 9110 §10.2.1}
 */
export function readAllow(headers: readonly HeaderField[]): readonly string[] | null {
  const fields = headerFields(headers, 'allow');
  if (fields.length === 0) return null;
  const listed = fields.flatMap(({ value }) => value.slice(0, longest).split(','));
  return [...new Set(listed.map((method) => method.trim()).filter((method) => method !== ''))];
}
