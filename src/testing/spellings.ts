import { inspect } from '../core/diagnose.ts';
import type { Path } from '../core/json/node.ts';

/** An answer that names a field in its own spelling, and where it lies in the request. */
export interface Pair {
  /** The request's Content-Type and body; a lone target is a request without a body. */
  readonly request: string;
  /** The answer's body. */
  readonly answer: unknown;
  readonly path: Path;
  /** What stands at the place; for an absent member what stands directly before it. */
  readonly text?: string;
  readonly behind?: string;
}

export const lines =
  '{"customerName":"Al","dueDate":"31.12.2026","lines":[{"sku":"A-1","qty":1},{"sku":"B-2","qty":"two"}],"shipTo":{"postalCode":"12","country":"NL"}}';
export const snake =
  '{"customer_name":"Al","due_date":"31.12.2026","line_items":[{"sku":"A-1","unit_price":1},{"sku":"B-2","unit_price":-4}]}';

export const json = (body: string): string =>
  `POST /orders HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n${body}`;
export const form = (body: string): string =>
  `POST /orders HTTP/1.1\nHost: api.example.com\nContent-Type: application/x-www-form-urlencoded\n\n${body}`;
export const xml = (body: string): string =>
  `POST /orders HTTP/1.1\nHost: api.example.com\nContent-Type: application/xml\n\n${body}`;
export const multipart =
  'POST /people HTTP/1.1\nHost: api.example.com\nContent-Type: multipart/form-data; boundary=XX\n\n' +
  '--XX\r\nContent-Disposition: form-data; name="full_name"\r\n\r\nAl\r\n--XX\r\nContent-Disposition: form-data; name="photo"; filename="a.gif"\r\nContent-Type: image/gif\r\n\r\nGIF89a\r\n--XX--\r\n';

export const errors = (more: Record<string, unknown>): Record<string, unknown> => ({
  message: 'Validation failed',
  ...more,
});

/** Where the answer's fields lie in the request, as far as the pair says how to look at a place. */
export function placesOf({ request, answer, text, behind }: Pair): readonly Partial<Pair>[] {
  const paste = `HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n${JSON.stringify(answer)}`;
  const { fieldErrors } = inspect({ paste, request, now: 0 }).diagnosis;
  return fieldErrors.map(({ path, request: place }) => ({
    path,
    ...(text === undefined || place === null ? {} : { text: request.slice(place.start, place.end) }),
    ...(behind === undefined || place?.match !== 'missing'
      ? {}
      : { behind: request.slice(Math.max(0, place.start - behind.length), place.start) }),
  }));
}
