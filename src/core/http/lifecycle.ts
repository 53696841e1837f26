import { parseHttpDate, parseIsoDate } from './http-date.ts';
import { type HeaderField, headerField, headerFields } from './message.ts';

/** A moment in the life of the resource, as a header field states it. */
interface Milestone {
  readonly field: HeaderField;
  /** Milliseconds since the epoch; `null` when the field says only that it is so, or nothing readable. */
  readonly at: number | null;
}

/** What the answer says of the future of the resource. */
export interface Lifecycle {
  readonly deprecation: Milestone | null;
  readonly sunset: Milestone | null;
  /** Where the provider explains it, or the successor; as written. */
  readonly link: string | null;
}

/** Reading: a structured field's date (RFC 9651 §3.3.7), or the same without its sign. */
const epoch = /^@?(-?\d{1,12})(?=;|$)/u;
/** Reading: the date of the first draft: `version="v1", date="Sun, 11 Nov 2018 23:59:59 GMT"`. */
const dated = /(?<!\w)date="?([^"]{1,60})"?/iu;
/** Reading: one link of a `Link` field that speaks of the resource's life. */
const lifeLink =
  /<([^<>]{1,1000})>[^<]{0,300}(?<!\w)rel="?[^"<,]{0,60}(?<!\w)(?:deprecation|sunset|successor-version|latest-version)\b/iu;
/** Values by which a field says that it does not hold. */
const denied: ReadonlySet<string> = new Set(['', 'false', '?0']);

function moment(value: string, now: number): number | null {
  const written = (dated.exec(value)?.[1] ?? value).trim().slice(0, 60);
  const seconds = epoch.exec(written)?.[1];
  if (seconds !== undefined) return Number(seconds) * 1000;
  return parseHttpDate(written, now) ?? parseIsoDate(written) ?? null;
}

function milestone(headers: readonly HeaderField[], name: string, now: number): Milestone | null {
  const field = headerField(headers, name);
  if (field === undefined || denied.has(field.value.trim().toLowerCase())) return null;
  return { field, at: moment(field.value.slice(0, 200), now) };
}

/**
 * `Deprecation` (`@1688169599`; in its drafts `true`, `?1`, an HTTP date or `version="v1", date="…"`) and `Sunset`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9745 RFC 9745}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8594 RFC 8594}
 */
export function readLifecycle(headers: readonly HeaderField[], now: number): Lifecycle {
  const links = headerFields(headers, 'link').map(({ value }) => lifeLink.exec(value.slice(0, 4000))?.[1]);
  return {
    deprecation: milestone(headers, 'deprecation', now),
    sunset: milestone(headers, 'sunset', now),
    link: links.find((link) => link !== undefined) ?? null,
  };
}
