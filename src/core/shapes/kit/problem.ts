import { memberValue, type JsonNode } from '../../json/node.ts';
import type { ErrorBody } from '../shape.ts';

/** Reading: a URI reference as RFC 9457's `type` holds one: a scheme, a path or a fragment. */
const uriReference = /^(?:[a-z][a-z0-9+.-]{0,20}:\S|\/\S|#\S)/iu;

/** How surely a body is a problem document by RFC 9457: its media type says so, or its members do. */
export function isProblem(body: ErrorBody, content: JsonNode): 'said' | 'alike' | 'no' {
  if (content.kind !== 'object') return 'no';
  if (body.mediaType === 'application/problem+json' || body.mediaType === 'application/problem+xml')
    return 'said';
  const type = memberValue(content, 'type');
  const title = memberValue(content, 'title');
  const status = memberValue(content, 'status');
  const named = type?.kind === 'string' && uriReference.test(type.text.slice(0, 60));
  if (title?.kind !== 'string') return 'no';
  if (named) return 'alike';
  return status?.kind === 'number' && memberValue(content, 'detail')?.kind === 'string' ? 'alike' : 'no';
}
