import type { Exchange, HeaderField, HttpRequest } from '../http/message.ts';
import { MappedTextBuilder, sliceOf, toSource, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { readPosixCommand } from './shell/posix.ts';
import type { Word } from './shell/words.ts';
import { answered } from './wire/answered.ts';
import { whyNoBody } from './wire/exchange.ts';
import { isBlank, linesOf } from './wire/lines.ts';

const windowLimit = 32768;
/** Reading: a line that starts an HTTPie or xh command, perhaps behind a prompt. Applied to a line's first 200 characters. */
const commandPattern =
  /^(?:[^'"{}<>\n]{0,80}[$#%>❯➜»›][ \t]{0,4})?((?:http|https|xh|xhs) [ \t]{0,3}(?:-{1,2}[\w-]{1,40}(?:=\S{1,100})?[ \t]{1,4}){0,8}(?:(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]{1,4})?(?=https?:\/\/|:\d|:\/|localhost|[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}[/: ]|['"$]))/u;

/**
 * An HTTPie (or xh) command with its request items, `name=value`, `name:=json`, `Name:value`, `name==value`, and the
 * output below it. The JSON body that the items make is shown as HTTPie would send it.
 *
 * @see {@link https://httpie.io/docs/cli/request-items HTTPie docs, request items}
 */
export const httpie: Format = {
  id: 'httpie',
  name: 'HTTPie command',
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    const found = commandAt(window, 0);
    if (found === undefined) return undefined;
    const leading = !isBlank(window, 0, found.line);
    return {
      confidence: leading ? 0.93 : 0.97,
      because: leading ? 'holds an HTTPie command' : 'starts with an HTTPie command',
    };
  },
  parse: (text, inside) => {
    const exchanges: Exchange[] = [];
    for (let found = commandAt(text, 0); found !== undefined;) {
      const command = readPosixCommand(text, found.program);
      const next = commandAt(text, command.end);
      const secure = /^(?:https|xhs)$/u.test(command.words[0]?.value.text ?? '');
      const request = requestOf(command.words.slice(1), secure ? 'https' : 'http');
      const output = sliceOf(text, command.end, next?.line ?? text.length);
      const answers = isBlank(output.text, 0, output.text.length) ? [] : inside(output).value;
      if (request !== undefined) exchanges.push(...answered(request, answers));
      found = next;
    }
    return { value: exchanges, problems: [] };
  },
};

function commandAt(text: string, from: number): { line: number; program: number } | undefined {
  for (const line of linesOf(text, from)) {
    const match = commandPattern.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
    const program = match?.[1];
    if (match !== null && program !== undefined)
      return { line: line.start, program: line.start + match[0].length - program.length };
  }
  return undefined;
}

/** Reading: a method. Applied to a word. */
const methodPattern = /^[A-Z]{3,8}$/u;
/** Reading: a request item's name and separator, the longest separator first. Applied to a word's first 200 characters. */
const itemPattern = /^([^=:@]{1,150})(:=@|=@|:=|==|=|:|@)/u;

function requestOf(words: readonly Word[], scheme: string): HttpRequest | undefined {
  const positional = words.filter((word) => !word.value.text.startsWith('-') && word.heredoc !== true);
  const isForm = words.some((word) => word.value.text === '--form' || word.value.text === '-f');
  const [first] = positional;
  if (first === undefined) return undefined;
  const named = methodPattern.test(first.value.text) ? first : undefined;
  const url = named === undefined ? first : positional[1];
  if (url === undefined) return undefined;
  const items = positional.slice(named === undefined ? 1 : 2);
  const typed = words.find((word) => word.hereString === true);
  const body = bodyOf(items, isForm) ?? typed?.value ?? null;
  const method = named?.value.text ?? (body === null ? 'GET' : 'POST');
  const target = withQuery(absolute(url.value.text, scheme), items);
  const headers = items.flatMap(fieldOf);
  const mediaType = isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  return {
    method,
    methodSpan: named === undefined ? null : spanOf(named),
    target,
    targetSpan: spanOf(url),
    targetUri: URL.canParse(target) ? target : null,
    headers,
    coverage: 'complete',
    body: body === null ? null : { content: body, mediaType },
    bodyAbsent: body === null ? whyNoBody(method, headers, true) : null,
  };
}

function spanOf({ value, span }: Word): Span {
  return value.text === '' ? span : toSource(value, { start: 0, end: value.text.length });
}

/** `:3000/x` and `:/x` are on this machine. */
function absolute(url: string, scheme: string): string {
  if (url.startsWith(':')) return `${scheme}://localhost${url.startsWith(':/') ? url.slice(1) : url}`;
  return url.includes('://') ? url : `${scheme}://${url}`;
}

function separatorOf(item: Word): { name: string; separator: string; from: number } | undefined {
  const found = itemPattern.exec(item.value.text.slice(0, 200));
  const name = found?.[1];
  const separator = found?.[2];
  return found === null || name === undefined || separator === undefined
    ? undefined
    : { name, separator, from: found[0].length };
}

function withQuery(url: string, items: readonly Word[]): string {
  const pairs = items.flatMap((item) => {
    const parts = separatorOf(item);
    return parts?.separator === '==' ? [`${parts.name}=${item.value.text.slice(parts.from)}`] : [];
  });
  return pairs.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

function fieldOf(item: Word): HeaderField[] {
  const parts = separatorOf(item);
  if (parts?.separator !== ':') return [];
  const { text } = item.value;
  const from = parts.from + (text.length - parts.from - text.slice(parts.from).trimStart().length);
  return [
    {
      name: parts.name,
      value: text.slice(from),
      nameSpan: toSource(item.value, { start: 0, end: parts.name.length }),
      valueSpan: toSource(item.value, { start: from, end: text.length }),
    },
  ];
}

/** The body that the items make, each part leading back to its item. */
function bodyOf(items: readonly Word[], isForm: boolean): MappedText | null {
  const builder = new MappedTextBuilder();
  let count = 0;
  for (const item of items) {
    const parts = separatorOf(item);
    if (parts === undefined || (parts.separator !== '=' && parts.separator !== ':=')) continue;
    const raw = item.value.text.slice(parts.from);
    const nameSpan = toSource(item.value, { start: 0, end: parts.name.length });
    const valueSpan = toSource(item.value, { start: parts.from, end: item.value.text.length });
    builder.add(count === 0 ? (isForm ? '' : '{') : isForm ? '&' : ',', nameSpan.start, nameSpan.start);
    builder.add(isForm ? parts.name : JSON.stringify(parts.name), nameSpan.start, nameSpan.end);
    builder.add(isForm ? '=' : ':', nameSpan.end, nameSpan.end);
    builder.add(
      isForm || parts.separator === ':=' ? raw : JSON.stringify(raw),
      valueSpan.start,
      valueSpan.end,
    );
    count += 1;
  }
  if (count === 0) return null;
  if (!isForm) builder.add('}', items.at(-1)?.span.end ?? 0, items.at(-1)?.span.end ?? 0);
  return builder.build();
}
