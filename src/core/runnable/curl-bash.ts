import { encodeFormText } from '../http/form-edit.ts';
import { readPairs } from '../http/query.ts';
import type { FormPart } from './form-parts.ts';
import { joined, literalText, spelled, type Template } from './template.ts';
import type { RunnableRequest, RunnableTarget } from './target.ts';

/** Control characters that a terminal would act on when they are pasted; a line break is none. */
// oxlint-disable-next-line no-control-regex
const acted = /[\u0000-\u0009\u000b-\u001f\u007f]/u;
/** What bash reads inside double quotes, and `!`, which an interactive one looks up in its history. */
const special = /["$`\\!\n]/u;

/**
 * One word of a POSIX shell with bash's `$'…'`. Texts stand in single quotes, where nothing has a meaning; variables in
 * double quotes, where their value stays one word.
 *
 * @see {@link https://www.gnu.org/software/bash/manual/html_node/Quoting.html Bash manual, Quoting}
 */
function word(template: Template): string {
  const text = literalText(template);
  const hasVariable = template.some((part) => typeof part !== 'string');
  if (hasVariable && !special.test(text) && !acted.test(text)) {
    return `"${spelled(template, (name) => `\${${name}}`)}"`;
  }
  return template.length === 0 ? "''" : spelled(template, (name) => `"$${name}"`, quoted);
}

function quoted(text: string): string {
  if (!acted.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`;
  const escaped = Array.from(text, (char) => {
    if (char === '\\' || char === "'") return `\\${char}`;
    if (char === '\n') return String.raw`\n`;
    if (char === '\t') return String.raw`\t`;
    if (char === '\r') return String.raw`\r`;
    return acted.test(char) ? `\\x${(char.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}` : char;
  });
  return `$'${escaped.join('')}'`;
}

/** Linux takes 131,072 octets in one argument (MAX_ARG_STRLEN); some are left for escapes and secrets. */
const longestArgument = 120_000;

/**
 * A curl command for bash (zsh and Git Bash read it alike): silent but for errors, with the answer's head, so that its
 * output can be pasted here again.
 *
 * @see {@link https://curl.se/docs/manpage.html curl manual}
 */
export const curlBash: RunnableTarget = {
  id: 'curl-bash',
  name: 'curl for bash or zsh',
  extension: 'sh',
  render: (request) => curlWords(request, word).join(' \\\n  '),
  takesParts: true,
  setVariable: (name) => `export ${name}='…'`,
  holds: (body) => new TextEncoder().encode(body).length < longestArgument,
  limits: () => [],
};

function isForm(headers: RunnableRequest['headers']): boolean {
  return headers.some(
    ({ name, value }) =>
      name.toLowerCase() === 'content-type' && /x-www-form-urlencoded/iu.test(literalText(value)),
  );
}

const mostPairs = 60;

/** RFC 3986 §2.3: curl leaves the unreserved characters as they are. */
function curlEncoded(text: string): string {
  return encodeFormText(text).replaceAll('+', '%20').replaceAll('*', '%2A').replaceAll('%7E', '~');
}

/**
 * The pairs of a form for a person to read, where curl's own encoding gives the very octets that were sent; `null` where
 * it does not, where nothing is encoded, or where a secret is left open.
 */
function readablePairs(text: string, template: Template): readonly string[] | null {
  if (template.some((part) => typeof part !== 'string') || !text.includes('%')) return null;
  const pairs = readPairs(text);
  const isSame = pairs.every(({ name, value, span, nameSpan }) => {
    const raw = text.slice(nameSpan.start, nameSpan.end);
    return (
      raw === name &&
      /^[\w.[\]-]+$/u.test(raw) &&
      `${raw}=${curlEncoded(value)}` === text.slice(span.start, span.end)
    );
  });
  const length = pairs.reduce((sum, { span }) => sum + span.end - span.start + 1, -1);
  if (!isSame || pairs.length > mostPairs || length !== text.length) return null;
  return pairs.map(({ name, value }) => `${name}=${value}`);
}

/** `-F` reads `@`, `<` and `;` in a value as its own signs; `--form-string` reads none. */
function formOption(
  { name, value, file, mediaType }: FormPart,
  quote: (template: Template) => string,
): string {
  const type = mediaType === null ? '' : `;type=${mediaType}`;
  if (file !== null) return `-F ${quote([`${name}=@${file}${type}`])}`;
  const isPlain = !/^[@<"]|;/u.test(literalText(value));
  return isPlain
    ? `-F ${quote(joined([`${name}=`, ...value, type]))}`
    : `--form-string ${quote(joined([`${name}=`, ...value]))}`;
}

/** curl's options, one a line; shared by the shells. `[`, `]`, `{` and `}` in a URL would be patterns to curl. */
export function curlWords(request: RunnableRequest, quote: (template: Template) => string): string[] {
  const { method, url, headers, body } = request;
  const implied = body.kind === 'none' ? 'GET' : 'POST';
  const globbing = /[[\]{}]/u.test(literalText(url)) ? ' --globoff' : '';
  const named =
    method === 'HEAD' && body.kind === 'none' ? ' --head' : method === implied ? '' : ` -X ${method}`;
  const lines = [`curl -sS -i${globbing}${named} ${quote(url)}`];
  for (const { name, value } of headers) {
    lines.push(`-H ${quote(value.length === 0 ? [`${name};`] : joined([`${name}: `, ...value]))}`);
  }
  if (body.kind === 'text') {
    const pairs = isForm(headers) ? readablePairs(literalText(body.text), body.text) : null;
    if (pairs === null) lines.push(`--data-raw ${quote(body.text)}`);
    else lines.push(...pairs.map((pair) => `--data-urlencode ${quote([pair])}`));
  }
  if (body.kind === 'parts') lines.push(...body.parts.map((part) => formOption(part, quote)));
  if (body.kind === 'file') lines.push(`--data-binary ${quote([`@${body.name}`])}`);
  return lines;
}
