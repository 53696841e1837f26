import {
  headerField,
  type Body,
  type Exchange,
  type HeaderCoverage,
  type HeaderField,
  type HttpRequest,
  type HttpResponse,
} from '../../http/message.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Head } from './head.ts';
import { targetUri } from './target-uri.ts';

/** RFC 9110 §8.3.1 type/subtype, lower case, without parameters. */
export function mediaTypeOf(headers: readonly HeaderField[]): string | null {
  return mediaTypeName(headerField(headers, 'content-type')?.value);
}

export function mediaTypeName(value: string | undefined): string | null {
  const name = value?.split(';', 1)[0]?.trim().toLowerCase();
  return name === undefined || name === '' ? null : name;
}

export function bodyOf(content: MappedText, headers: readonly HeaderField[]): Body | null {
  return content.text === '' ? null : { content, mediaType: mediaTypeOf(headers) };
}

export const UNKNOWN_REQUEST: HttpRequest = {
  method: null,
  methodSpan: null,
  target: null,
  targetSpan: null,
  targetUri: null,
  headers: [],
  coverage: 'unknown',
  body: null,
  bodyAbsent: 'not-captured',
};

export const UNKNOWN_RESPONSE: HttpResponse = {
  statusCode: null,
  statusFrom: null,
  statusSpan: null,
  reasonPhrase: null,
  headers: [],
  coverage: 'unknown',
  body: null,
};

/** An answer of which only the body was pasted. */
export function responseOfBody(content: MappedText, mediaType: string | null): Exchange {
  return {
    request: null,
    response: { ...UNKNOWN_RESPONSE, body: content.text === '' ? null : { content, mediaType } },
    failure: null,
    startedAt: null,
  };
}

/** Methods whose requests have no body by custom. RFC 9110 §9.3 */
const BODILESS = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'DELETE', 'CONNECT']);

/**
 * Why a request has no body. `record` says whether the text would have shown one: a raw request would, what
 * `curl -v` and a header copy print would not. RFC 9112 §6.3: without Content-Length and Transfer-Encoding, none.
 */
export function whyNoBody(
  method: string | null,
  headers: readonly HeaderField[],
  record: boolean,
): 'none-sent' | 'not-captured' {
  const length = headerField(headers, 'content-length')?.value;
  if (length === '0') return 'none-sent';
  if (length !== undefined || headerField(headers, 'transfer-encoding') !== undefined) return 'not-captured';
  if (record) return 'none-sent';
  const bodiless = BODILESS.has(method ?? '') && headerField(headers, 'content-type') === undefined;
  return bodiless ? 'none-sent' : 'not-captured';
}

/** What a format knows of a request beside its head. */
export interface RequestExtras {
  readonly body: Body | null;
  readonly bodyAbsent: 'none-sent' | 'not-captured';
  readonly coverage: HeaderCoverage;
  /** `https` when the transcript shows TLS. */
  readonly scheme?: string | undefined;
}

export function requestOf(head: Head, extras: RequestExtras): HttpRequest {
  return {
    method: head.method,
    methodSpan: head.methodSpan,
    target: head.target,
    targetSpan: head.targetSpan,
    targetUri: targetUri(head.target, head.fields, {
      scheme: head.scheme ?? extras.scheme,
      authority: head.authority,
    }),
    headers: head.fields,
    coverage: extras.coverage,
    body: extras.body,
    bodyAbsent: extras.body === null ? extras.bodyAbsent : null,
  };
}

export function responseOf(head: Head, body: Body | null): HttpResponse {
  return {
    statusCode: head.statusCode,
    statusFrom: head.statusFrom,
    statusSpan: head.statusSpan,
    reasonPhrase: head.reasonPhrase,
    headers: head.fields,
    coverage: 'complete',
    body,
  };
}
