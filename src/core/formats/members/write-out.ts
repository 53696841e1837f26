import type { Exchange } from '../../http/message.ts';
import type { JsonNode } from '../../json/node.ts';
import { readRequestObject } from './messages.ts';
import { innerSpan, memberNamed, statusIn, valueNamed } from './values.ts';
import { UNKNOWN_RESPONSE } from '../wire/exchange.ts';

/**
 * What `curl -w '%{json}'` writes about a transfer: method, address and status, no body.
 *
 * @see {@link https://curl.se/docs/manpage.html#-w curl manual, --write-out}
 */
export function readWriteOutObject(text: string, node: JsonNode): Exchange | undefined {
  const status = valueNamed(node, ['httpcode', 'responsecode']);
  if (
    status === undefined ||
    memberNamed(node, ['curlversion', 'urleffective', 'errormsg', 'exitcode']) === undefined
  )
    return undefined;
  const statusCode = statusIn(status);
  const request = {
    ...readRequestObject(text, node, 'unknown'),
    body: null,
    bodyAbsent: 'not-captured' as const,
  };
  const message = valueNamed(node, ['errormsg']);
  const failed = statusCode === null && message?.kind === 'string';
  return {
    request,
    response:
      statusCode === null
        ? null
        : { ...UNKNOWN_RESPONSE, statusCode, statusFrom: 'text', statusSpan: innerSpan(text, status) },
    failure: failed ? { message: message.text, span: innerSpan(text, message) } : null,
    startedAt: null,
  };
}
