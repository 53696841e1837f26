import { memberValue, type JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import { type MappedText, MappedTextBuilder, toSource } from '../text/mapped-text.ts';
import type { Problem, Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** One of the JSON parts of a token. The spans of its tree lie in `content.text`; `toSource` leads into the token. */
export interface JwtPart {
  readonly content: MappedText;
  readonly json: JsonNode | undefined;
  /** In the token. */
  readonly span: Span;
}

/** NumericDates are seconds since the epoch (RFC 7519 §2); `null` when absent or no number. */
export interface JwtParts {
  /** The token itself, in the text that was given: without `Bearer`, quotes and blanks around it. */
  readonly span: Span;
  readonly header: JwtPart;
  readonly claims: JwtPart;
  readonly algorithm: string | null;
  readonly exp: number | null;
  readonly nbf: number | null;
  readonly iat: number | null;
}

/** The sextet of a base64 or base64url character; -1 for any other. */
function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 45 || code === 43) return 62;
  return code === 95 || code === 47 ? 63 : -1;
}

interface Octets {
  readonly bytes: readonly number[];
  /** Offset of the first character an octet was made from. */
  readonly from: readonly number[];
}

/** Decodes base64url; characters outside the alphabet are passed over, as is a last incomplete octet. */
function decodeBase64url(text: string, span: Span): Octets {
  const bytes: number[] = [];
  const from: number[] = [];
  let bits = 0;
  let held = 0;
  let first = span.start;
  for (let at = span.start; at < span.end; at += 1) {
    const value = sextet(text.charCodeAt(at));
    if (value < 0) continue;
    if (held === 0) first = at;
    bits = ((bits << 6) | value) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 0xff);
    from.push(first);
    first = at;
  }
  return { bytes, from };
}

/** Octets of one UTF-8 character by its first octet. */
function lengthOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** The characters of a base64url text, each with the characters of the token it was made from. */
function decodePart(text: string, span: Span): MappedText {
  const { bytes, from } = decodeBase64url(text, span);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const builder = new MappedTextBuilder();
  for (let at = 0; at < bytes.length;) {
    const next = Math.min(bytes.length, at + lengthOf(bytes[at] ?? 0));
    const start = from[at] ?? span.start;
    const end = next < bytes.length ? Math.max(start + 1, from[next] ?? span.end) : span.end;
    const octet = bytes[at] ?? 0;
    const decoded =
      octet < 0x80 ? String.fromCharCode(octet) : decoder.decode(Uint8Array.from(bytes.slice(at, next)));
    builder.add(decoded, start, end);
    at = next;
  }
  return builder.build();
}

/** Around a token: the scheme in front, quotes and blanks on both sides. */
const before =
  /^(?:\s|["'`])*(?:(?:authorization|proxy-authorization)\s*:\s*)?(?:(?:bearer|dpop|jwt|token)\s+)?["']?/iu;
const allowed = /^[\w.=+/-]*/u;

function tokenSpan(text: string): Span {
  const start = before.exec(text.slice(0, 200))?.[0].length ?? 0;
  const length = allowed.exec(text.slice(start))?.[0].length ?? 0;
  return { start, end: start + length };
}

function numericDate(claims: JsonNode | undefined, name: string): number | null {
  const node = memberValue(claims, name);
  if (node === undefined || (node.kind !== 'number' && node.kind !== 'string') || node.text.trim() === '')
    return null;
  const value = Number(node.text);
  return Number.isFinite(value) ? value : null;
}

function readPart(text: string, span: Span, name: string, problems: Problem[]): JwtPart {
  const content = decodePart(text, span);
  const { value, problems: odd } = readJson(content.text);
  for (const { message, span: place } of odd) {
    problems.push({ message: `${name}: ${message}`, span: toSource(content, place) });
  }
  return { content, json: value, span };
}

/**
 * Splits and decodes a JSON Web Token in compact form. Does not verify: whether the signature holds, and whether the
 * issuer would accept the token, cannot be told from its text. `undefined` when the text is no token.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7519 RFC 7519}
 */
export function decodeJwt(text: string): Reading<JwtParts | undefined> {
  const span = tokenSpan(text);
  const problems: Problem[] = [];
  const dots: number[] = [];
  for (
    let at = text.indexOf('.', span.start);
    at >= 0 && at < span.end && dots.length < 6;
    at = text.indexOf('.', at + 1)
  ) {
    dots.push(at);
  }
  const [first, second] = dots;
  const header = readPart(text, { start: span.start, end: first ?? span.end }, 'header', problems);
  if (first === undefined || header.json?.kind !== 'object') {
    return { value: undefined, problems: [{ message: 'this is no JSON Web Token', span }] };
  }
  if (dots.length === 4) {
    return {
      value: undefined,
      problems: [{ message: 'this token is encrypted (JWE); only its header can be read', span }],
    };
  }
  if (second === undefined) {
    problems.push({
      message: 'the token is cut off: its signature is missing',
      span: { start: span.end, end: span.end },
    });
  } else if (second + 1 === span.end) {
    problems.push({ message: 'the token has an empty signature', span: { start: second, end: span.end } });
  }
  if (dots.length > 2) problems.push({ message: 'the token has more than three parts', span });
  const claims = readPart(text, { start: first + 1, end: second ?? span.end }, 'claims', problems);
  const algorithm = memberValue(header.json, 'alg');
  const value: JwtParts = {
    span,
    header,
    claims,
    algorithm: algorithm?.kind === 'string' ? algorithm.text : null,
    exp: numericDate(claims.json, 'exp'),
    nbf: numericDate(claims.json, 'nbf'),
    iat: numericDate(claims.json, 'iat'),
  };
  return { value, problems };
}
