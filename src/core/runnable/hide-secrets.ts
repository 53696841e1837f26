import { readQuery } from '../http/query.ts';
import { redact } from '../redaction/redact.ts';
import type { SecretKind } from '../redaction/rule.ts';
import { judgeName, looksSecret } from '../redaction/words.ts';
import type { Span } from '../text/span.ts';
import { joined, type Template } from './template.ts';
import { nameOfKind, variableName, type VariableBook } from './variable-names.ts';

/** Cookies that hold a choice, not a credential. */
const plainCookies: ReadonlySet<string> = new Set(['lang', 'locale', 'theme', 'hari_locale']);
/** Reading: an auth-scheme before its credentials, RFC 9110 §11.4. Applied to a field's value. */
const scheme = /^([A-Za-z][\w-]{0,30})[ \t]{1,8}(?=\S)/u;
/** Reading: the name that a secret stands behind: a JSON member, a form field or query parameter, an XML element. */
const nameBefore =
  /(?:["']([^"'\\]{1,80})["']\s{0,20}:\s{0,20}["']?|([\w.[\]%-]{1,80})=|<([\w:.-]{1,80})>\s{0,20})$/u;

interface Secret extends Span {
  readonly name: string;
  readonly what: string;
}

/** A header field's value with its secrets taken out. Placeholders that a person left in (`Bearer <token>`) are too. */
export function hideInField(name: string, value: string, book: VariableBook): Template {
  const lower = name.toLowerCase();
  if (lower.endsWith('authorization')) return hideCredentials(name, value, book);
  if (lower === 'cookie') return hideCookies(value, book);
  const verdict = judgeName(name);
  if (verdict?.strength === 'strong' || (verdict !== undefined && looksSecret(value))) {
    return [{ variable: book.nameFor(value, variableName(name), `the field \`${name}\``) }];
  }
  const prefix = `${name}: `;
  const found = redact(prefix + value).redactions.filter(({ start }) => start >= prefix.length);
  const secrets = found.flatMap(({ start, end, kind }) =>
    secretAt(
      value,
      { start: start - prefix.length, end: end - prefix.length },
      kind,
      `the field \`${name}\``,
    ),
  );
  return cut(value, secrets, book);
}

function hideCredentials(name: string, value: string, book: VariableBook): Template {
  const word = scheme.exec(value)?.[1];
  const rest = word === undefined ? value : value.slice(scheme.exec(value)?.[0].length ?? 0);
  const kind = word?.toLowerCase();
  const wanted = kind === 'bearer' ? 'API_TOKEN' : kind === 'basic' ? 'BASIC_CREDENTIALS' : 'API_CREDENTIALS';
  const what =
    kind === 'basic'
      ? `the base64 form of \`user:password\`, sent as \`${name}: Basic\``
      : word === undefined
        ? `the field \`${name}\``
        : `the token sent as \`${name}: ${word}\``;
  const hidden = { variable: book.nameFor(rest, wanted, what) };
  return word === undefined ? [hidden] : [`${word} `, hidden];
}

/** RFC 6265 §4.2.1: `name=value; name=value`. Names stay. */
function hideCookies(value: string, book: VariableBook): Template {
  const parts = value.split(/;[ \t]{0,8}/u).flatMap((pair, index): Template => {
    const equals = pair.indexOf('=');
    const name = equals < 0 ? '' : pair.slice(0, equals);
    const lead = index === 0 ? '' : '; ';
    if (plainCookies.has(name.toLowerCase()) || equals === pair.length - 1) return [lead + pair];
    const stem = variableName(`${name === '' ? 'session' : name}_cookie`).replace(
      /_COOKIE_COOKIE$/u,
      '_COOKIE',
    );
    const what = name === '' ? 'the cookie' : `the cookie \`${name}\``;
    return [
      `${lead}${name}${equals < 0 ? '' : '='}`,
      { variable: book.nameFor(pair.slice(equals + 1), stem, what) },
    ];
  });
  return joined(parts);
}

/** A URL with its query secrets and whatever looks like a key taken out. Userinfo is expected to be gone. */
export function hideInUrl(url: string, book: VariableBook): Template {
  const named = readQuery(url).flatMap(({ name, valueSpan }): Secret[] => {
    const verdict = judgeName(name);
    const value = url.slice(valueSpan.start, valueSpan.end);
    if (value === '' || verdict === undefined || (verdict.strength === 'weak' && !looksSecret(value)))
      return [];
    const what = `the parameter \`${name}\`, percent-encoded`;
    return [{ ...valueSpan, name: variableName(name), what }];
  });
  const found = redact(url).redactions.flatMap(({ start, end, kind }) =>
    secretAt(url, { start, end }, kind, 'the URL'),
  );
  return cut(url, [...named, ...found], book);
}

/** A body with its secrets taken out: members, fields and parameters whose names say so, and what looks like a key. */
export function hideInBody(
  body: string,
  book: VariableBook,
  echoes: readonly { readonly value: string; readonly variable: string }[],
): Template {
  const secrets = redact(body).redactions.flatMap(({ start, end, kind }) =>
    secretAt(body, { start, end }, kind, 'the body'),
  );
  const hidden = cut(body, secrets, book);
  return echoes.reduce<Template>(
    (template, { value, variable }) => replaced(template, value, variable),
    hidden,
  );
}

function replaced(template: Template, value: string, variable: string): Template {
  if (value === '') return template;
  return joined(
    template.flatMap((part): Template => {
      if (typeof part !== 'string') return [part];
      const pieces = part.split(value);
      return pieces.flatMap((piece, index): Template => (index === 0 ? [piece] : [{ variable }, piece]));
    }),
  );
}

/** Names of members that hold a payment card's number; elsewhere such a number is rather a record's. */
const cardName = /card|number|(?:^|_)pan(?:_|$)/iu;

/** An e-mail address is a value like others here: without it the request would be another one. */
function secretAt(text: string, span: Span, kind: SecretKind, where: string): Secret[] {
  if (kind === 'email') return [];
  const before = nameBefore.exec(text.slice(Math.max(0, span.start - 120), span.start));
  const name = before?.[1] ?? before?.[2] ?? before?.[3];
  if (kind === 'card' && !cardName.test(name ?? '')) return [];
  const what =
    name === undefined ? `the ${kind} in ${where}` : `\`${name}\` in ${where}, as it is written there`;
  return [{ ...span, name: name === undefined ? nameOfKind[kind] : variableName(name), what }];
}

/** Of two secrets that overlap the one that starts first counts, up to the later end. */
function cut(text: string, secrets: readonly Secret[], book: VariableBook): Template {
  const parts: (string | { readonly variable: string })[] = [];
  let done = 0;
  const ordered = secrets.toSorted((one, other) => one.start - other.start || other.end - one.end);
  for (const [index, secret] of ordered.entries()) {
    if (secret.start < done) continue;
    let { end } = secret;
    for (const next of ordered.slice(index + 1)) if (next.start < end) end = Math.max(end, next.end);
    parts.push(text.slice(done, secret.start), {
      variable: book.nameFor(text.slice(secret.start, end), secret.name, secret.what),
    });
    done = end;
  }
  parts.push(text.slice(done));
  return joined(parts);
}
