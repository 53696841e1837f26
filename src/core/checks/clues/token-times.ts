import { parseHttpDate } from '../../http/http-date.ts';
import { headerField } from '../../http/message.ts';
import type { JsonNode } from '../../json/node.ts';
import { decodeJwt, type JwtPart, type JwtParts } from '../../jwt/decode.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Evidence, Label } from '../check.ts';
import type { Credentials } from './credentials.ts';
import { inRequest } from './labels.ts';

/** The moment to judge a token by, and where it was read. */
export interface Moment {
  readonly at: number;
  readonly by: 'the answer’s `Date`' | 'the time of the call' | 'your clock';
}

/** When the server judged the token: its own `Date`, else when the call was sent, else now. */
export function momentOfAnswer(evidence: Evidence): Moment {
  const date = headerField(evidence.response?.headers ?? [], 'date');
  const at = date === undefined ? undefined : parseHttpDate(date.value, evidence.now);
  if (at !== undefined) return { at, by: 'the answer’s `Date`' };
  const { startedAt } = evidence.exchange;
  return startedAt === null
    ? { at: evidence.now, by: 'your clock' }
    : { at: startedAt, by: 'the time of the call' };
}

export interface Token {
  readonly credentials: Credentials;
  readonly jwt: JwtParts;
  /** Milliseconds since the epoch; `null` when the claim is absent. */
  readonly exp: number | null;
  readonly nbf: number | null;
  readonly iat: number | null;
}

/** A NumericDate counts seconds (RFC 7519 §2); some issuers write milliseconds, told by their size. */
function milliseconds(numericDate: number | null): number | null {
  if (numericDate === null) return null;
  return Math.abs(numericDate) > 1e11 ? numericDate : numericDate * 1000;
}

/** The JWT that the request presents; `null` when it presents none that can be read. */
export function readToken(credentials: Credentials | null): Token | null {
  if (credentials === null || (credentials.kind !== 'jwt' && credentials.kind !== 'cut-jwt')) return null;
  const jwt = decodeJwt(credentials.token).value;
  if (jwt === undefined) return null;
  return {
    credentials,
    jwt,
    exp: milliseconds(jwt.exp),
    nbf: milliseconds(jwt.nbf),
    iat: milliseconds(jwt.iat),
  };
}

/** At the characters of the token that encode a value of one of its parts; the whole token when they are not known. */
export function inToken(
  { credentials }: Token,
  part: JwtPart,
  node: JsonNode | undefined,
  text: string,
): Label[] {
  const { tokenSpan, token } = credentials;
  if (tokenSpan === null) return [];
  if (node === undefined || tokenSpan.end - tokenSpan.start !== token.length)
    return inRequest(tokenSpan, text);
  const span = toSource(part.content, node.span);
  return inRequest(
    { start: tokenSpan.start + span.start, end: Math.min(tokenSpan.end, tokenSpan.start + span.end) },
    text,
  );
}
