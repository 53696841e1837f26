import type { MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';

/** RFC 9110 §5: one header field line. Names compare case-insensitively. Spans lie in the source text. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** A message body. `content` is the decoded text; its pieces lead back to the source text. May be computed lazily. */
export interface Body {
  readonly content: MappedText;
  /** RFC 9110 §8.3.1 media type without parameters, lower case; `null` when not said. */
  readonly mediaType: string | null;
}

/**
 * How far the absence of a header field can be trusted.
 * - `complete`: the client's own record (`curl -v`, a raw request): absent means not sent
 * - `sanitized`: the tool that wrote it removes credentials (a Chrome HAR, a fetch copy): absent means unknown
 * - `unknown`: no header section was pasted
 */
export type HeaderCoverage = 'complete' | 'sanitized' | 'unknown';

export interface HttpRequest {
  readonly method: string | null;
  readonly methodSpan: Span | null;
  /** As written: origin-form (`/api/x?y`) or absolute-form (`https://…`), RFC 9112 §3.2. */
  readonly target: string | null;
  readonly targetSpan: Span | null;
  /** Absolute URI when scheme and authority are known (target, `Host`, `:authority`), else `null`. RFC 9110 §7.1 */
  readonly targetUri: string | null;
  readonly headers: readonly HeaderField[];
  readonly coverage: HeaderCoverage;
  /** `null`: none was sent or none was captured; see `bodyAbsent`. */
  readonly body: Body | null;
  readonly bodyAbsent: 'none-sent' | 'not-captured' | null;
}

/** Where a status code was read. */
export type StatusSource = 'status-line' | 'pseudo-header' | 'har' | 'body' | 'text' | 'html' | 'inferred';

export interface HttpResponse {
  readonly statusCode: number | null;
  readonly statusFrom: StatusSource | null;
  readonly statusSpan: Span | null;
  readonly reasonPhrase: string | null;
  readonly headers: readonly HeaderField[];
  /** `unknown` when only a body was pasted. */
  readonly coverage: HeaderCoverage;
  readonly body: Body | null;
}

/** The client never got an answer: what its message says. */
export interface TransportFailure {
  /** The client's own words, as pasted. */
  readonly message: string;
  readonly span: Span;
}

/** A request with its response (RFC 9110 §3.4); one HAR `entry`. At least one member is not `null`. */
export interface Exchange {
  readonly request: HttpRequest | null;
  readonly response: HttpResponse | null;
  readonly failure: TransportFailure | null;
  /** Milliseconds since the epoch when the request was sent; `null` when not said. */
  readonly startedAt: number | null;
  /** What tells it from others at a glance, where that is known without reading the messages. */
  readonly glance?: ExchangeGlance;
}

/** What is looked at of every exchange to choose the one to diagnose. */
export interface ExchangeGlance {
  readonly method: string | null;
  /** The absolute URI, else the target as written. */
  readonly uri: string | null;
  readonly statusCode: number | null;
  readonly hasResponse: boolean;
  readonly hasBody: boolean;
}

/** All header fields with this name (RFC 9110 §5.1: names are case-insensitive); challenges come in several. */
export function headerFields(headers: readonly HeaderField[], name: string): readonly HeaderField[] {
  const wanted = name.toLowerCase();
  return headers.filter((field) => field.name.toLowerCase() === wanted);
}

/** The last header field with this name. */
export function headerField(headers: readonly HeaderField[], name: string): HeaderField | undefined {
  const wanted = name.toLowerCase();
  return headers.findLast((field) => field.name.toLowerCase() === wanted);
}
