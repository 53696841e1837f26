import { nestPairs } from '../http/form.ts';
import type { QueryParameter } from '../http/query.ts';
import type { JsonNode } from '../json/node.ts';
import type { Span } from '../text/span.ts';

/** Reading: the boundary parameter of `multipart/form-data`. */
const boundaryParameter = /(?<!\w)boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu;
/** Reading: the name parameter of a part's Content-Disposition. */
const nameParameter = /(?<!\w)name="([^"]{0,500})"/iu;
/** A part's head is no longer. */
const longestHead = 4000;
const mostParts = 10_000;

/**
 * The fields of a `multipart/form-data` body as members of one object, values as written, nested as brackets in names say.
 * `undefined` when the text has no boundary line. Does not decode transfer encodings.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7578 RFC 7578}
 */
export function readMultipart(text: string, contentType: string): JsonNode | undefined {
  const parts = readMultipartParts(text, contentType);
  return parts === undefined ? undefined : nestPairs(parts, { start: 0, end: text.length });
}

/** The parts of {@link readMultipart} as they follow one another. */
export function readMultipartParts(text: string, contentType: string): readonly QueryParameter[] | undefined {
  const match = boundaryParameter.exec(contentType);
  const firstLine = text.slice(0, 300).split(/\r?\n/u, 1)[0] ?? '';
  const delimiter = match === null ? firstLine : `--${match[1] ?? match[2] ?? ''}`;
  if (delimiter.length < 4 || !text.includes(delimiter)) return undefined;
  const parts: QueryParameter[] = [];
  let at = text.indexOf(delimiter);
  while (at >= 0 && parts.length < mostParts) {
    const start = at + delimiter.length;
    const next = text.indexOf(delimiter, start);
    if (next < 0) break;
    const part = readPart(text, start, next);
    if (part !== undefined) parts.push(part);
    at = next;
  }
  return parts;
}

function readPart(text: string, start: number, end: number): QueryParameter | undefined {
  const head = text.slice(start, Math.min(end, start + longestHead));
  const blank = /\r?\n\r?\n/u.exec(head);
  const name = nameParameter.exec(head);
  if (blank === null || name === null) return undefined;
  const valueStart = start + blank.index + blank[0].length;
  const valueEnd = Math.max(valueStart, text.charAt(end - 2) === '\r' ? end - 2 : end - 1);
  const nameStart = start + name.index + 6;
  const span: Span = { start: valueStart, end: valueEnd };
  return {
    name: name[1] ?? '',
    value: text.slice(valueStart, valueEnd),
    span,
    nameSpan: { start: nameStart, end: nameStart + (name[1]?.length ?? 0) },
    valueSpan: span,
  };
}
