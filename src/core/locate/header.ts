import type { HeaderField } from '../http/message.ts';
import type { RequestView, StatedFieldError } from '../shapes/shape.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import type { LocatedField } from './located.ts';
import type { BodyReading } from './readings.ts';

/** RFC 6265 §4.2.1. Reading: one `name=value` of a Cookie field. */
const cookiePair = /([^=;\s]{1,200})=([^;]{0,4000})/gu;

/** A cookie in a request's Cookie fields; its span in the source where the field is written there as it was sent. */
export function findCookie(
  headers: readonly HeaderField[],
  name: string,
): { readonly field: HeaderField; readonly value: Span; readonly span: Span } | undefined {
  for (const field of headers) {
    if (field.name.toLowerCase() !== 'cookie') continue;
    for (const { 1: found = '', 2: text = '', index } of field.value.matchAll(cookiePair)) {
      if (found !== name) continue;
      const start = index + found.length + 1;
      const value = { start, end: start + text.trimEnd().length };
      const { valueSpan } = field;
      const isVerbatim = valueSpan.end - valueSpan.start === field.value.length;
      const span = isVerbatim
        ? { start: valueSpan.start + value.start, end: valueSpan.start + value.end }
        : valueSpan;
      return { field, value, span };
    }
  }
  return undefined;
}

/** The header field of this name, RFC 9110 §5.1; else one that a server's language spells otherwise (`x_api_version`). */
export function findHeader(
  headers: readonly HeaderField[],
  name: string,
): { readonly field: HeaderField; readonly isExact: boolean } | undefined {
  const wanted = name.toLowerCase();
  const exact = headers.findLast((field) => field.name.toLowerCase() === wanted);
  if (exact !== undefined) return { field: exact, isExact: true };
  const folded = foldName(name);
  const near = headers.findLast((field) => foldName(field.name) === folded);
  return near === undefined ? undefined : { field: near, isExact: false };
}

/** Fields that browsers leave out of what they copy: their absence says nothing. */
const leftOut = /^(?:authorization|cookie)$/iu;

/** The place of an error about a header field or a cookie. A client's copy without credentials says nothing of an absent one. */
export function locateInHead(
  { path, in: part }: BodyReading & { readonly in: 'header' | 'cookie' },
  request: RequestView,
  stated: StatedFieldError,
): LocatedField {
  const name = path.join('.');
  const cookie = part === 'cookie' ? findCookie(request.headers, name) : undefined;
  const header = part === 'header' ? findHeader(request.headers, name) : undefined;
  const isExact = cookie !== undefined || header?.isExact === true;
  const span = cookie?.span ?? header?.field.valueSpan;
  if (span !== undefined) {
    return {
      path,
      in: part,
      place: { span, match: isExact ? 'exact' : 'near', within: 'header' },
      because: isExact ? null : `it is spelled \`${header?.field.name ?? name}\` in the request`,
    };
  }
  const { headEnd } = request;
  const isKnown = part === 'header' && request.headers.length > 0 && !leftOut.test(name);
  const isAbsent = path.length > 0 && headEnd !== null && (stated.missing === true || isKnown);
  return {
    path,
    in: part,
    place: isAbsent ? { span: headEnd, match: 'missing', within: 'header' } : null,
    because: isAbsent ? `the request has no such ${part === 'cookie' ? 'cookie' : 'header'}` : null,
  };
}

/** Reading: a name that only header fields have. */
const headerOnly = /^x-[\w-]{1,100}$/iu;

/** The reading whose name is that of a header field: one that was sent, or one that cannot be anything else. */
export function headerNamed(
  readings: readonly BodyReading[],
  { headers }: RequestView,
): (BodyReading & { readonly in: 'header' }) | undefined {
  const found = readings.find(({ path: [name, ...others] }) => {
    if (typeof name !== 'string' || others.length > 0 || !name.includes('-')) return false;
    return headerOnly.test(name) || findHeader(headers, name)?.isExact === true;
  });
  return found === undefined ? undefined : { ...found, in: 'header' };
}
