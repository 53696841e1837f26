import { isJsonMediaType } from '../core/http/media-type.ts';
import type { Dialect } from './document-kind.ts';
import type { Operation } from './operations.ts';
import { entriesOf, listMember, member, textMember, textsOf, type RawObject } from './raw.ts';
import { dereferenced, type References } from './references.ts';

/** What an operation takes as its body. */
export interface BodySchema {
  /** As written; `undefined` when nothing is said of this media type. */
  readonly raw: unknown;
  readonly required: boolean;
  /** Media types it takes; empty when it says nothing. */
  readonly mediaTypes: readonly string[];
  /** Whether the media type that was sent is not among them. */
  readonly isForeign: boolean;
}

function covers(range: string, mediaType: string): boolean {
  const wanted = range.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (wanted === '*/*' || wanted === mediaType) return true;
  if (wanted.endsWith('/*')) return mediaType.startsWith(wanted.slice(0, -1));
  // A `+json` type and plain JSON are the same to a schema.
  return isJsonMediaType(wanted) && isJsonMediaType(mediaType);
}

/** The media type's own entry before a range that covers it. */
function choose<T>(entries: readonly (readonly [string, T])[], mediaType: string | null): T | undefined {
  if (mediaType === null)
    return (entries.find(([name]) => covers(name, 'application/json')) ?? entries[0])?.[1];
  const exact = entries.find(([name]) => name.toLowerCase().split(';', 1)[0]?.trim() === mediaType);
  return (exact ?? entries.find(([name]) => covers(name, mediaType)))?.[1];
}

function isForeignTo(mediaTypes: readonly string[], sent: string | null): boolean {
  return sent !== null && mediaTypes.length > 0 && !mediaTypes.some((range) => covers(range, sent));
}

/** Swagger 2: one `body` parameter, or the `formData` parameters as the members of an object. */
function readSwaggerBody(
  operation: Operation,
  references: References,
  sent: string | null,
): BodySchema | null {
  const stated = textsOf(listMember(operation.raw, 'consumes'));
  const mediaTypes = stated.length > 0 ? stated : textsOf(listMember(references.root, 'consumes'));
  const isForeign = isForeignTo(mediaTypes, sent);
  const body = operation.parameters.find((one) => textMember(one, 'in') === 'body');
  if (body !== undefined)
    return {
      raw: member(body, 'schema'),
      required: member(body, 'required') === true,
      mediaTypes,
      isForeign,
    };
  const form = operation.parameters.filter((one) => textMember(one, 'in') === 'formData');
  if (form.length === 0) return null;
  const required = form
    .filter((one) => member(one, 'required') === true)
    .map((one) => textMember(one, 'name') ?? '');
  const properties = Object.fromEntries(
    form.map((one): [string, RawObject] => {
      const { required: _required, ...schema } = one;
      return [textMember(one, 'name') ?? '', schema];
    }),
  );
  return {
    raw: { type: 'object', properties, required },
    required: required.length > 0,
    mediaTypes,
    isForeign,
  };
}

/** What the operation says of a body with this media type (`null`: not known); `null` when it takes no body. */
export function readBodySchema(
  operation: Operation,
  dialect: Dialect,
  references: References,
  sent: string | null,
): BodySchema | null {
  if (dialect.kind === 'swagger') return readSwaggerBody(operation, references, sent);
  const body = dereferenced(member(operation.raw, 'requestBody'), references);
  if (body === undefined) return null;
  const content = entriesOf(member(body, 'content'));
  const mediaTypes = content.map(([name]) => name);
  const chosen = dereferenced(choose(content, sent), references);
  return {
    raw: member(chosen, 'schema'),
    required: member(body, 'required') === true,
    mediaTypes,
    isForeign: isForeignTo(mediaTypes, sent),
  };
}
