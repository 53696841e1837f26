import { inspectUnguarded } from '../core/diagnose.ts';
import type { Path } from '../core/json/node.ts';

/** An answer to a request, and the place in the request's body that its one field error means. */
export interface PlaceRow {
  /** The body, or its text when it is no JSON. */
  readonly request: unknown;
  readonly answer: unknown;
  readonly status?: number;
  readonly path: Path;
  /** What stands at the place, as it is written; `null`: the member is missing. */
  readonly value?: string | null;
  /** The answer leaves the element open: the place is the list, and is called near. */
  readonly open?: true;
}

/** A booking with a wrong value at every depth. */
export const trip = {
  guests: [{ mail: 'a@b.example' }, { mail: 'nobody', age: 'x' }],
  room: { beds: 0 },
  starts: '31.12.',
};

/** An answer that names one field, in whatever spelling. */
export const said = (field: string, message = 'is not acceptable'): unknown => ({
  errors: [{ field, message }],
});

const head = 'POST /trips HTTP/1.1\nHost: api.example.com\nContent-Type: application/json\n\n';

/** What is found: the path, and of the place what the row speaks of. */
export function foundBy({ request, answer, status = 400, value, open }: PlaceRow): readonly object[] {
  const body = typeof request === 'string' ? request : JSON.stringify(request);
  const { diagnosis } = inspectUnguarded({
    paste: `HTTP/1.1 ${status} X\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(answer)}`,
    request: head + body,
    now: Date.UTC(2026, 10, 24),
  });
  const textAt = (place: { readonly start: number; readonly end: number }): string =>
    body.slice(place.start - head.length, place.end - head.length);
  return diagnosis.fieldErrors.map(({ path, request: place }) => ({
    path,
    ...(open === true && { match: place?.match }),
    ...(value !== undefined && place !== null && { value: place.match === 'missing' ? null : textAt(place) }),
  }));
}

/** What a row says is to be found, in the form of {@link foundBy}. */
export function meantBy({ path, value, open }: PlaceRow): readonly object[] {
  return [{ path, ...(open === true && { match: 'near' }), ...(value !== undefined && { value }) }];
}
