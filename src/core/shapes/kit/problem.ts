import type { JsonNode } from '../../json/node.ts';
import { valueOf } from './members.ts';
import type { ErrorBody } from '../shape.ts';

/** Reading: a URI reference as RFC 9457's `type` holds one: a scheme, a path or a fragment. */
const uriReference = /^(?:[a-z][a-z0-9+.-]{0,20}:\S|\/\S|#\S)/iu;

/** How surely a body is a problem document by RFC 9457: its media type says so, or its members do. */
export function isProblem(body: ErrorBody, content: JsonNode): 'said' | 'alike' | 'no' {
  if (content.kind !== 'object') return 'no';
  if (body.mediaType === 'application/problem+json' || body.mediaType === 'application/problem+xml')
    return 'said';
  const type = valueOf(content, 'type');
  const title = valueOf(content, 'title');
  const status = valueOf(content, 'status');
  const named = type?.kind === 'string' && uriReference.test(type.text.slice(0, 60));
  if (title?.kind !== 'string') return 'no';
  if (named) return 'alike';
  return status?.kind === 'number' && valueOf(content, 'detail')?.kind === 'string' ? 'alike' : 'no';
}
