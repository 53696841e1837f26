import type { Exchange } from '../../http/message.ts';
import type { JsonNode } from '../../json/node.ts';
import { mediaTypeName, UNKNOWN_RESPONSE } from '../wire/exchange.ts';
import { readHeaderFields } from './header-fields.ts';
import { readBody } from './messages.ts';
import { innerSpan, statusIn } from './values.ts';

/**
 * A response whose parts have places instead of names: Rack's `[422, {…}, ["…"]]`, Erlang's `{ok, {{"HTTP/1.1", 422, "…"}, Fields,
 * Body}}`, hackney's `{ok, 422, Fields, Body}`. Known by a status before a list or map of header fields.
 *
 * @see {@link https://github.com/rack/rack/blob/main/SPEC.rdoc Rack}, {@link https://www.erlang.org/doc/apps/inets/httpc.html httpc}
 */
export function positionalResponse(text: string, node: JsonNode): Exchange | undefined {
  if (node.kind !== 'array' || node.elements.length > 6) return undefined;
  const [first, second] = node.elements;
  // Erlang's `ok` leads.
  const parts =
    first?.text === 'ok'
      ? second?.kind === 'array'
        ? second.elements
        : node.elements.slice(1)
      : node.elements;
  const [line, headers, content] = parts;
  const status = line?.kind === 'array' ? line.elements.find((part) => statusIn(part) !== null) : line;
  const statusCode = statusIn(status);
  if (status === undefined || statusCode === null || headers === undefined) return undefined;
  if (headers.kind !== 'object' && headers.kind !== 'array') return undefined;
  const fields = readHeaderFields(text, headers);
  const isFields = fields.length > 0 && fields.every(({ name }) => /^[\w-]{2,80}$/u.test(name));
  if (!isFields) return undefined;
  const held = content?.kind === 'array' && content.elements.length === 1 ? content.elements[0] : content;
  const type = fields.find(({ name }) => name.toLowerCase() === 'content-type')?.value;
  return {
    request: null,
    response: {
      ...UNKNOWN_RESPONSE,
      statusCode,
      statusFrom: 'status-line',
      statusSpan: innerSpan(text, status),
      headers: fields,
      coverage: 'complete',
      body: readBody(text, held, mediaTypeName(type)),
    },
    failure: null,
    startedAt: null,
  };
}
