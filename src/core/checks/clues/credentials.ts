import { headerField, type HeaderField, type HttpRequest } from '../../http/message.ts';
import type { Span } from '../../text/span.ts';
import type { ApiFacts } from '../api-facts.ts';
import { inField } from './labels.ts';

type TokenKind =
  /** Hidden by a person or a tool: it was sent, and nothing more is known. */
  | 'redacted'
  /** A template's variable that was never filled in. */
  | 'placeholder'
  | 'jwt'
  /** Begins like a JWT and ends too soon. */
  | 'cut-jwt'
  /** A key with a prefix that the API documents. */
  | 'api-key'
  | 'opaque'
  | 'empty';

/** What the request presents to be let in. */
export interface Credentials {
  readonly where: 'authorization' | 'other-header' | 'query';
  readonly field: HeaderField | null;
  /** The scheme as written (`Bearer`); `null` when the value has none. */
  readonly scheme: string | null;
  /** What stands between the first scheme and the token and does not belong there: a second scheme, quotes. */
  readonly surplus: 'second-scheme' | 'quotes' | 'inner-blank' | null;
  /** Without surplus. */
  readonly token: string;
  /** In source coordinates; the request's text. */
  readonly span: Span | null;
  readonly tokenSpan: Span | null;
  readonly kind: TokenKind;
}

const longestToken = 20_000;

/** `***`, `•••`, `xxxx`, `[token-1]`, `[redacted: jwt]`, `<redacted>`, `REDACTED`, `eyJ…***`. */
const redacted =
  /^(?:[*•●…x.]{3,}|<?\[?(?:redacted|removed|hidden|masked|filtered|secret|scrubbed|anonymi[sz]ed|sanitized|stripped)\b[^\n]{0,60}|\[(?:token|jwt|key|api-?key|secret|password|credential|bearer|authorization|cookie|value|basic)s?[- :]?[^\]\n]{0,60}\]|.{0,20}\*{3,}.{0,20}|.{0,12}•{3,}.{0,12})$/iu;
/** `<token>`, `${TOKEN}`, `{{token}}`, `$TOKEN`, `%TOKEN%`, `YOUR_TOKEN`, `undefined`, `token`. */
const placeholder =
  /^(?:<[^<>\n]{1,60}>|\$?\{{1,2}[^{}\n]{1,60}\}{1,2}|\$\(?[A-Za-z_][\w.:]{0,60}\)?|%[A-Za-z_]\w{0,60}%|#\{[^}\n]{1,60}\}|:[a-z_]\w{0,40}|(?:(?:your|my|insert|paste|put|enter|some|the|add)[-_ ]?)+(?:[-_ ]?(?:jwt|api|access|auth|bearer|secret|refresh|token|key|here|value|id|new))+|undefined|null|none|nil|nan|false|true|\[object \w{1,30}\]|(?:access|auth|bearer|api|jwt|id)?[-_ ]?(?:token|key)|jwt|xxx|todo|changeme|function \w{0,40}\(.{0,100}|Promise(?: \{.{0,60})?)$/iu;
/** Reading: a JWT of three segments; the signature may be cut off. */
const jwt = /^[\w-]{4,}\.[\w-]{4,}\.[\w-]*$/u;
/** Reading: an encrypted JWT of five segments, the key's may be empty (RFC 7516 §3). */
const encryptedJwt = /^[\w-]{4,}\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/u;
/** A base64url JSON object begins so: `{"` encodes to `eyJ`. */
const jwtStart = /^eyJ[\w-]{0,20000}/u;

/** What a token is by its looks; nothing about whether it is good. */
function tokenKind(token: string, api: ApiFacts | null): TokenKind {
  const text = token.slice(0, longestToken).trim();
  if (text === '') return 'empty';
  if (text.length < 200 && redacted.test(text)) return 'redacted';
  if (text.length < 200 && placeholder.test(text)) return 'placeholder';
  if (jwtStart.test(text)) return jwt.test(text) || encryptedJwt.test(text) ? 'jwt' : 'cut-jwt';
  if ((api?.keyPrefixes ?? []).some((prefix) => prefix !== '' && text.startsWith(prefix))) return 'api-key';
  return 'opaque';
}

/** A scheme that is not in the list below: one word, a blank, and more (RFC 9110 §11.4). */
const otherScheme = /^[A-Za-z][\w-]{1,40}(?= \S)/u;
/** Reading: an auth-scheme before credentials, and what people write in its place. */
const schemes =
  /^(bearer|basic|token|digest|apikey|api-key|jwt|oauth|negotiate|ntlm|hmac|aws4-hmac-sha256|dpop|key|hawk)(?:[ \t:=]+|$)/iu;

function readAuthorization(field: HeaderField, api: ApiFacts | null): Credentials {
  const value = field.value.slice(0, longestToken);
  const first = schemes.exec(value.trimStart());
  const indent = value.length - value.trimStart().length;
  let at = indent + (first?.[0].length ?? 0);
  let surplus: Credentials['surplus'] = null;
  const second = first === null ? null : schemes.exec(value.slice(at));
  if (second !== null && second[0].length < value.length - at) {
    surplus = 'second-scheme';
    at += second[0].length;
  }
  let end = value.trimEnd().length;
  if (/^["'“”‘’`]/u.test(value.slice(at, at + 1)) && end - at > 1) {
    surplus ??= 'quotes';
    at += 1;
    if (/["'“”‘’`]$/u.test(value.slice(0, end))) end -= 1;
  }
  const token = value.slice(at, Math.max(at, end));
  const kind = tokenKind(token, api);
  if (
    surplus === null &&
    kind !== 'placeholder' &&
    kind !== 'redacted' &&
    /\s/u.test(token) &&
    (first?.[1] ?? '').toLowerCase() === 'bearer'
  ) {
    surplus = 'inner-blank';
  }
  return {
    where: 'authorization',
    field,
    scheme: first?.[1] ?? otherScheme.exec(value.trimStart())?.[0] ?? null,
    surplus,
    token,
    span: inField(field),
    tokenSpan: inField(field, at, Math.max(at, end)),
    kind,
  };
}

/** Header names that people use for credentials where APIs want `Authorization`. */
const otherNames =
  /^(?:x-?(?:api-?key|auth(?:orization)?(?:-?token)?|access-?token|token|auth-?key)|api-?key|token|auth(?:-?token)?|access[-_]?token|authentication|authorisation|authorizaton|autorization|bearer|jwt)$/iu;
/** Reading: query parameters that carry credentials. */
const queryNames =
  /^(?:access[-_]?token|token|auth(?:[-_]?token)?|api[-_]?key|key|jwt|bearer|authorization)$/iu;

/** What the request presents: the `Authorization` field, else another header, else the query; `null` when nothing. */
export function readCredentials(
  request: HttpRequest | null,
  api: ApiFacts | null,
  query: readonly { readonly name: string; readonly value: string; readonly span: Span }[],
): Credentials | null {
  if (request === null) return null;
  const field = headerField(request.headers, 'authorization');
  if (field !== undefined) return readAuthorization(field, api);
  const other = request.headers.find((header) => otherNames.test(header.name));
  if (other !== undefined) return { ...readAuthorization(other, api), where: 'other-header' };
  const parameter = query.slice(0, 200).find(({ name, value }) => queryNames.test(name) && value !== '');
  if (parameter === undefined || request.targetSpan === null) return null;
  const verbatim = request.targetSpan.end - request.targetSpan.start === (request.target ?? '').length;
  const span = verbatim
    ? {
        start: request.targetSpan.start + parameter.span.start,
        end: request.targetSpan.start + parameter.span.end,
      }
    : request.targetSpan;
  return {
    where: 'query',
    field: null,
    scheme: null,
    surplus: null,
    token: parameter.value,
    span,
    tokenSpan: span,
    kind: tokenKind(parameter.value, api),
  };
}
