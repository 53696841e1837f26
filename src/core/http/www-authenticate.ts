import type { Span } from '../text/span.ts';

/** One challenge (RFC 9110 §11.6.1). Parameter names are lower case, values without quotes. */
export interface Challenge {
  /** As written: `Bearer`, `Basic`, `DPoP`. Compare without regard to case. */
  readonly scheme: string;
  /** In the field's value. */
  readonly span: Span;
  /** The `token68` form: `Negotiate TlRMTVNTUAAC…`; `null` with parameters or alone. */
  readonly token: string | null;
  readonly parameters: ReadonlyMap<string, AuthParameter>;
}

export interface AuthParameter {
  readonly value: string;
  /** The value as written, quotes included. */
  readonly span: Span;
}

/** RFC 9110 §5.6.2 token. */
const tokenForm = /[\w!#$%&'*+.^`|~-]+/uy;
/** RFC 9110 §11.2 token68; `=` only at its end. */
const token68Form = /[\w.~+/-]+=*(?=\s*(?:,|$))/uy;
/** Longer values are cut: no server sends them. */
const longest = 20_000;

function matchAt(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}

/** A cursor over the field's value. */
class Cursor {
  at = 0;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  skip(characters: string): void {
    while (this.at < this.text.length && characters.includes(this.text.charAt(this.at))) this.at += 1;
  }

  token(): string | undefined {
    const token = matchAt(tokenForm, this.text, this.at);
    if (token !== undefined) this.at += token.length;
    return token;
  }

  /** A quoted string without quotes and escapes; one that is not closed ends with the text. */
  quoted(): string {
    const parts: string[] = [];
    this.at += 1;
    while (this.at < this.text.length && this.text.charAt(this.at) !== '"') {
      if (this.text.charAt(this.at) === '\\') this.at += 1;
      parts.push(this.text.charAt(this.at));
      this.at += 1;
    }
    this.at = Math.min(this.text.length, this.at + 1);
    return parts.join('');
  }

  /** An unquoted value; people write more than tokens here, so it goes up to the comma. */
  unquoted(): string {
    const start = this.at;
    while (this.at < this.text.length && !', \t'.includes(this.text.charAt(this.at))) this.at += 1;
    return this.text.slice(start, this.at);
  }
}

/** `name = value` at the cursor; leaves the cursor alone when there is none. */
function readParameter(cursor: Cursor): readonly [string, AuthParameter] | undefined {
  const start = cursor.at;
  const name = cursor.token();
  cursor.skip(' \t');
  if (name === undefined || cursor.text.charAt(cursor.at) !== '=') {
    cursor.at = start;
    return undefined;
  }
  cursor.at += 1;
  cursor.skip(' \t');
  const from = cursor.at;
  const value = cursor.text.charAt(from) === '"' ? cursor.quoted() : cursor.unquoted();
  return [name.toLowerCase(), { value, span: { start: from, end: cursor.at } }];
}

/**
 * The challenges of a `WWW-Authenticate` or `Proxy-Authenticate` value. Several share one line separated by commas,
 * which also separate parameters: a word without `=` begins the next challenge.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 RFC 9110 §11.6.1}
 */
export function parseChallenges(value: string): readonly Challenge[] {
  const cursor = new Cursor(value.slice(0, longest));
  const challenges: Challenge[] = [];
  let current:
    | {
        scheme: string;
        start: number;
        end: number;
        parameters: Map<string, AuthParameter>;
        token: string | null;
      }
    | undefined;
  const finish = (): void => {
    if (current === undefined) return;
    const { scheme, start, end, parameters, token } = current;
    challenges.push({ scheme, span: { start, end }, token, parameters });
  };
  for (;;) {
    cursor.skip(' \t\r\n,');
    if (cursor.at >= cursor.text.length) break;
    const start = cursor.at;
    const parameter = current === undefined ? undefined : readParameter(cursor);
    if (current !== undefined && parameter !== undefined) {
      const [name, read] = parameter;
      if (!current.parameters.has(name)) current.parameters.set(name, read);
      current.end = cursor.at;
      continue;
    }
    const scheme = cursor.token();
    if (scheme === undefined) {
      cursor.at += 1;
      continue;
    }
    finish();
    current = { scheme, start, end: cursor.at, parameters: new Map(), token: null };
    const blank = cursor.at;
    cursor.skip(' \t');
    if (cursor.at === blank) continue;
    const token = matchAt(token68Form, cursor.text, cursor.at);
    if (token === undefined) continue;
    current.token = token;
    cursor.at += token.length;
    current.end = cursor.at;
  }
  finish();
  return challenges;
}

/** The parameters of a Bearer challenge (RFC 6750 §3); `null` where absent. */
export interface BearerChallenge {
  readonly realm: string | null;
  /** `invalid_request`, `invalid_token` or `insufficient_scope` (RFC 6750 §3.1), or the server's own. */
  readonly error: string | null;
  readonly errorDescription: string | null;
  readonly errorUri: string | null;
  /** Space-separated in the field. */
  readonly scopes: readonly string[];
}

/** Reading: a value with its encoding before it (RFC 8187): `UTF-8''Schl%C3%BCssel`. */
const extendedValue = /^utf-8'[\w-]{0,20}'(.{0,2000})$/iu;

function extended(value: string | null): string | null {
  const written = extendedValue.exec(value ?? '')?.[1];
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** What a `Bearer` or `DPoP` challenge says; `undefined` when there is none among them. */
export function bearerChallenge(challenges: readonly Challenge[]): BearerChallenge | undefined {
  const found = challenges.find(({ scheme }) => /^(?:bearer|dpop)$/iu.test(scheme));
  if (found === undefined) return undefined;
  const parameter = (name: string): string | null => found.parameters.get(name)?.value ?? null;
  return {
    realm: parameter('realm'),
    error: parameter('error'),
    errorDescription: parameter('error_description') ?? extended(parameter('error_description*')),
    errorUri: parameter('error_uri'),
    scopes: (parameter('scope') ?? '').split(/\s+/u).filter((scope) => scope !== ''),
  };
}
