import { isJsonMediaType } from '../http/media-type.ts';
import type { HttpRequest } from '../http/message.ts';
import type { JsonNode } from '../json/node.ts';

/** Methods whose requests have a body, RFC 9110 §9.3. */
const takesBody = /^(?:POST|PUT|PATCH)$/iu;

/**
 * The object that an API misses where the request has no body at all: empty, at the only place there is. `undefined`
 * when a body is there, may be elsewhere, or belongs to a method or a media type without one.
 */
export function absentBody(request: HttpRequest | null): JsonNode | undefined {
  if (request === null || !takesBody.test(request.method ?? 'POST')) return undefined;
  const { body, bodyAbsent } = request;
  if (body === null && (bodyAbsent !== 'none-sent' || request.method === null)) return undefined;
  const text = body?.content.text ?? '';
  const mediaType = body?.mediaType ?? null;
  if (text.length > 1000 || text.trim() !== '') return undefined;
  if (mediaType !== null && !isJsonMediaType(mediaType) && mediaType !== formType) return undefined;
  return { kind: 'object', span: { start: 0, end: text.length }, members: [], elements: [], text: '' };
}

const formType = 'application/x-www-form-urlencoded';
