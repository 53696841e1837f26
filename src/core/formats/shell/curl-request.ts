import { headerField, type Body, type HeaderField, type HttpRequest } from '../../http/message.ts';
import { MappedTextBuilder, toSource, type MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { readFieldLine } from '../wire/fields.ts';
import { mediaTypeOf, whyNoBody } from '../wire/exchange.ts';
import { uriOfArgument } from '../wire/target-uri.ts';
import { readCurlOptions, type CurlOption } from './curl-options.ts';
import type { Word } from './words.ts';

/** Options that make a body. */
const DATA = new Set(['data', 'data-ascii', 'data-binary', 'data-raw', 'data-urlencode', 'json']);
const FORM = new Set(['form', 'form-string']);

/**
 * The request that a curl command sends. Header fields that curl adds by itself because of an option (`-d` →
 * `Content-Type`, `-u` → `Authorization`) are listed with the option's place. `undefined` when there is no URL.
 * Does not read files (`-d @file`) and does not expand variables.
 *
 * @see {@link https://curl.se/docs/manpage.html curl manual}
 */
export function readCurlRequest(words: readonly Word[], heredoc: MappedText | null): HttpRequest | undefined {
  const options = readCurlOptions(words);
  const url = options.find((option) => option.name === 'url')?.value ?? options.find(looksLikeUrl)?.value;
  if (url === undefined || url === null) return undefined;
  const data = options.filter((option) => DATA.has(option.name));
  const asQuery = options.some((option) => option.name === 'get');
  const form = options.filter((option) => FORM.has(option.name));
  const method = options.findLast((option) => option.name === 'request')?.value ?? null;
  const content = asQuery ? null : (dataOf(data, heredoc) ?? formOf(form));
  const headers = [...statedFields(options), ...impliedFields(options, asQuery ? [] : data, form)];
  const fields = headers.filter((field, index) => !isOverridden(headers, field, index));
  const named =
    method?.value.text.toUpperCase() ?? impliedMethod(options, !asQuery && data.length > 0, form.length > 0);
  const target = targetOf(url.value.text, asQuery ? data : []);
  const stated = mediaTypeOf(fields.filter((field) => field.nameSpan !== field.valueSpan));
  const body: Body | null =
    content === null ? null : { content, mediaType: stated ?? impliedType(data, content, fields) };
  const sends = data.length > 0 || form.length > 0 || options.some((option) => option.name === 'upload-file');
  return {
    method: named,
    methodSpan: method === null ? null : wordSpan(method),
    target,
    targetSpan: wordSpan(url),
    targetUri: uriOfArgument(target),
    headers: fields,
    coverage: 'complete',
    body,
    bodyAbsent: body !== null ? null : sends && !asQuery ? 'not-captured' : whyNoBody(named, fields, true),
  };
}

/** JSON behind `-d` is not the form that curl calls it; readers of the body are to look for themselves. */
function impliedType(
  data: readonly CurlOption[],
  content: MappedText,
  fields: readonly HeaderField[],
): string | null {
  const isForm = data.every((option) => option.name !== 'json');
  return isForm && /^\s{0,64}[{[]/u.test(content.text) ? null : mediaTypeOf(fields);
}

/** `localhost:3000/x`, `acme.example`, `$BASE/records`, `https://…`: what may stand for a URL. */
const URL_LIKE =
  /^(?:[a-z][a-z\d+.-]{0,30}:\/\/|[$%{<]|[\w-]{1,63}(?:\.[\w-]{1,63}){1,20}(?:[:/?#]|$)|localhost(?:[:/]|$)|\/)/iu;

function looksLikeUrl(option: CurlOption): boolean {
  return option.name === '' && URL_LIKE.test(option.option.value.text);
}

/** The characters of a word without its quotes. */
function wordSpan(word: Word): Span {
  const { text } = word.value;
  return text === '' ? word.span : toSource(word.value, { start: 0, end: text.length });
}

/** WebKit escapes brackets inside the quotes, as for curl's globbing. With `-G` the data are the query. */
function targetOf(url: string, query: readonly CurlOption[]): string {
  const plain = url.replaceAll('\\[', '[').replaceAll('\\]', ']');
  const more = query.map((option) => contentOf(option, null)?.text ?? '').join('&');
  return more === '' ? plain : `${plain}${plain.includes('?') ? '&' : '?'}${more}`;
}

function impliedMethod(options: readonly CurlOption[], hasData: boolean, hasForm: boolean): string {
  if (options.some((option) => option.name === 'head')) return 'HEAD';
  if (options.some((option) => option.name === 'upload-file')) return 'PUT';
  return hasData || hasForm ? 'POST' : 'GET';
}

/** Several `-d` are joined with `&`, several `--json` are not. `null`: no data, or data from a file. */
function dataOf(data: readonly CurlOption[], heredoc: MappedText | null): MappedText | null {
  const builder = new MappedTextBuilder();
  let empty = true;
  for (const option of data) {
    const content = contentOf(option, heredoc);
    if (content === null) return null;
    if (!empty && option.name !== 'json')
      builder.add('&', option.option.span.start, option.option.span.start);
    append(builder, content);
    empty = false;
  }
  const built = builder.build();
  return built.text === '' ? null : built;
}

/** `@file` cannot be known, `@-` is the here-document. RFC 3986 encoding is only done by `--data-urlencode`. */
function contentOf(option: CurlOption, heredoc: MappedText | null): MappedText | null {
  const value = option.value?.value;
  if (value === undefined) return null;
  if (option.name === 'data-urlencode') return urlEncoded(value);
  if (option.name === 'data-raw' || !value.text.startsWith('@')) return value;
  return value.text === '@-' ? heredoc : null;
}

/** `name=content` encodes the content, `=content` and `content` all of it; `name@file` cannot be known. */
function urlEncoded(value: MappedText): MappedText | null {
  const equals = value.text.indexOf('=');
  const at = value.text.indexOf('@');
  if (at !== -1 && (equals === -1 || at < equals)) return null;
  const builder = new MappedTextBuilder();
  let offset = 0;
  for (const char of value.text) {
    const source = toSource(value, { start: offset, end: offset + char.length });
    const asIs = offset < equals || (offset === equals && equals > 0) || /[\w.~-]/u.test(char);
    if (!(offset === equals && equals === 0))
      builder.add(asIs ? char : encoded(char), source.start, source.end);
    offset += char.length;
  }
  return builder.build();
}

function encoded(char: string): string {
  const octets = new TextEncoder().encode(char);
  return Array.from(octets, (octet) => `%${octet.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Stands for the boundary, which is curl's own and not in the text. */
const delimiter = '--form';
/** Reading: what curl reads behind a part's content: `;type=…`, `;filename=…`. */
const partOptions = /;\s{0,8}(type|filename)=("[^"]{0,200}"|[^;]{0,200})/giu;

/** The parts of a multipart form as a body of that kind, RFC 7578. What `@file` and `<file` hold cannot be known. */
function formOf(form: readonly CurlOption[]): MappedText | null {
  const builder = new MappedTextBuilder();
  for (const option of form) {
    const value = option.value?.value;
    const equals = value?.text.indexOf('=') ?? -1;
    if (value === undefined || equals < 1) continue;
    const { text } = value;
    const isLiteral = option.name === 'form-string';
    const isFile = !isLiteral && /^[@<]/u.test(text.slice(equals + 1));
    const first = isLiteral ? -1 : text.slice(equals).search(partOptions);
    const end = first < 0 ? text.length : equals + first;
    const stated = new Map(
      Array.from(text.slice(end).matchAll(partOptions), (match): readonly [string, string] => [
        (match[1] ?? '').toLowerCase(),
        (match[2] ?? '').replaceAll('"', ''),
      ]),
    );
    const file = stated.get('filename') ?? (isFile ? text.slice(equals + 2, end) : undefined);
    const type = stated.get('type');
    const at = option.option.span.start;
    builder.add(`${delimiter}\nContent-Disposition: form-data; name="`, at, at);
    append(builder, value, 0, equals);
    const source = toSource(value, { start: equals, end: equals });
    const rest = `"${file === undefined ? '' : `; filename="${file}"`}\n${type === undefined ? '' : `Content-Type: ${type}\n`}\n`;
    builder.add(rest, source.start, source.start);
    if (!isFile) append(builder, value, equals + 1, end);
    builder.add('\n', source.start, source.start);
  }
  const last = form.at(-1)?.option.span.end ?? 0;
  if (builder.build().text === '') return null;
  builder.add(`${delimiter}--\n`, last, last);
  return builder.build();
}

function append(builder: MappedTextBuilder, content: MappedText, from = 0, to = content.text.length): void {
  for (const piece of content.pieces) {
    const start = Math.max(from, piece.at);
    const end = Math.min(to, piece.at + piece.length);
    if (start >= end) continue;
    const isWhole = start === piece.at && end === piece.at + piece.length;
    const source = isWhole ? { start: piece.from, end: piece.to } : toSource(content, { start, end });
    builder.add(content.text.slice(start, end), source.start, source.end);
  }
}

/** `-H 'Name: value'` and the options that are names for fields. `-H 'Name:'` removes a field; it is not listed. */
function statedFields(options: readonly CurlOption[]): readonly HeaderField[] {
  return options.flatMap((option): HeaderField[] => {
    const word = option.value;
    if (word === null) return [];
    if (option.name === 'header') return headerOf(word);
    const name = FIELD_OPTIONS[option.name];
    return name === undefined
      ? []
      : [{ name, value: fieldValue(option, word), ...optionSpans(option, word) }];
  });
}

const FIELD_OPTIONS: Readonly<Record<string, string>> = {
  'user-agent': 'User-Agent',
  referer: 'Referer',
  cookie: 'Cookie',
  user: 'Authorization',
  'oauth2-bearer': 'Authorization',
};

/** RFC 7617: `-u user:password` is sent as Basic credentials. */
function fieldValue(option: CurlOption, word: Word): string {
  const { text } = word.value;
  if (option.name === 'oauth2-bearer') return `Bearer ${text}`;
  if (option.name !== 'user') return text;
  const octets = new TextEncoder().encode(text.slice(0, 4096));
  return `Basic ${btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''))}`;
}

function optionSpans(option: CurlOption, word: Word): Pick<HeaderField, 'nameSpan' | 'valueSpan'> {
  return { nameSpan: option.option.span, valueSpan: wordSpan(word) };
}

/** `Name;` is sent as a field without a value, `Name:` takes a field away. */
function headerOf(word: Word): HeaderField[] {
  const { text } = word.value;
  if (/^[\w-]{1,128};$/u.test(text)) {
    const nameSpan = toSource(word.value, { start: 0, end: text.length - 1 });
    const valueSpan = toSource(word.value, { start: text.length - 1, end: text.length - 1 });
    return [{ name: text.slice(0, -1), value: '', nameSpan, valueSpan }];
  }
  const field = readFieldLine(text, { start: 0, end: text.length });
  if (field === undefined || field.value === '') return [];
  const source = (span: Span): Span => toSource(word.value, span);
  return [{ ...field, nameSpan: source(field.nameSpan), valueSpan: source(field.valueSpan) }];
}

/** What curl adds for `-d`, `--json` and `-F` unless `-H` says otherwise. */
function impliedFields(
  options: readonly CurlOption[],
  data: readonly CurlOption[],
  form: readonly CurlOption[],
): readonly HeaderField[] {
  const json = data.find((option) => option.name === 'json');
  const source = json ?? data[0] ?? form[0];
  if (source === undefined) return [];
  const span = source.option.span;
  const field = (name: string, value: string): HeaderField => ({
    name,
    value,
    nameSpan: span,
    valueSpan: span,
  });
  if (json !== undefined)
    return [field('Content-Type', 'application/json'), field('Accept', 'application/json')];
  if (removes(options, 'content-type')) return [];
  return [
    field('Content-Type', data.length > 0 ? 'application/x-www-form-urlencoded' : 'multipart/form-data'),
  ];
}

function removes(options: readonly CurlOption[], name: string): boolean {
  return options.some((option) => {
    const text = option.name === 'header' ? (option.value?.value.text.trim().toLowerCase() ?? '') : '';
    return text === `${name}:`;
  });
}

/** An implied field gives way to the stated one of the same name. */
function isOverridden(headers: readonly HeaderField[], field: HeaderField, index: number): boolean {
  return field.nameSpan === field.valueSpan && headerField(headers.slice(0, index), field.name) !== undefined;
}
