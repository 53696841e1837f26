import type { Exchange, HeaderField, HttpRequest } from '../http/message.ts';
import { sliceOf, toSource, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { sessionCookies } from './shell/powershell-cookies.ts';
import { readPowershellWord, skipPowershellBlanks } from './shell/powershell.ts';
import type { Word } from './shell/words.ts';
import { answered } from './wire/answered.ts';
import { mediaTypeOf } from './wire/exchange.ts';
import { isBlank } from './wire/lines.ts';
import { uriOfArgument } from './wire/target-uri.ts';

const WINDOW = 65536;
/** The cmdlets and their aliases, in front of a parameter or an address. Applied from an offset on. */
const CMDLET =
  /(?:^|[\n=(;|]|(?<!\n\+)[ \t])(Invoke-WebRequest|Invoke-RestMethod|iwr|irm)[ \t`]{1,4}(?=\r?\n|[-"'$]|https?:)/giu;
/** `$headers = @{`, `$body = @'`: assignments before the cmdlet. Applied to the text before it. */
const ASSIGNMENT = /\$(\w{1,60})[ \t]{0,8}=[ \t]{0,8}(?=[@"'({])/gu;

/**
 * PowerShell's `Invoke-WebRequest` and `Invoke-RestMethod`: what Chrome's "Copy as PowerShell" gives (a hashtable of
 * header fields, the body as UTF-8 octets, `$([char]252)` for other letters) and what people write, with their
 * variables and the output below.
 *
 * @see {@link https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.utility/invoke-webrequest Invoke-WebRequest}
 */
export const powershellRequest: Format = {
  id: 'powershell-request',
  name: 'PowerShell request',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const found = [...window.matchAll(CMDLET)].find((call) => !isQuoted(window, call.index));
    return found === undefined ? undefined : { confidence: 0.96, because: `calls \`${found[1] ?? ''}\`` };
  },
  parse: (text, inside) => {
    const exchanges: Exchange[] = [];
    let from = 0;
    for (;;) {
      CMDLET.lastIndex = from;
      const found = CMDLET.exec(text);
      if (found === null) break;
      const call = readCall(text, found.index + found[0].length);
      const request = requestOf(text, call, {
        variables: variablesOf(text, from, found.index),
        cookies: sessionCookies(text, from, found.index),
      });
      from = Math.max(call.end, found.index + found[0].length);
      CMDLET.lastIndex = from;
      const next = CMDLET.exec(text)?.index ?? text.length;
      const output = sliceOf(text, from, next);
      const holdsAnswer =
        request !== undefined &&
        !isBlank(output.text, 0, output.text.length) &&
        ANSWER.test(output.text.slice(0, WINDOW));
      if (request !== undefined)
        exchanges.push(...answered(request, holdsAnswer ? inside(output).value : []));
    }
    return { value: exchanges, problems: [] };
  },
};

/** An error record repeats the call behind a `+`: that one is cut off. */
function isQuoted(text: string, at: number): boolean {
  return text.startsWith('+', text.lastIndexOf('\n', at) + 1);
}

/** Output that may be an answer, or its error record. Applied to the window. */
const ANSWER = /[{<]|(?<!\w)[45]\d\d\b|(?<!\w)error\b/iu;

/** A parameter's value: words, a hashtable, or an expression in parentheses. */
interface Value {
  readonly word: Word | undefined;
  readonly table: readonly { readonly name: Word; readonly value: Word }[] | undefined;
  readonly end: number;
}

interface CmdletCall {
  readonly parameters: ReadonlyMap<string, Value>;
  readonly uri: Word | undefined;
  readonly end: number;
}

function readCall(text: string, from: number): CmdletCall {
  const parameters = new Map<string, Value>();
  let uri: Word | undefined;
  let at = from;
  for (;;) {
    at = skipPowershellBlanks(text, at);
    const char = text.charAt(at);
    if (char === '' || char === '\n' || char === '\r' || char === ';' || char === '|' || char === ')') break;
    if (char === '-') {
      const name = readPowershellWord(text, at);
      const value = readValue(text, skipPowershellBlanks(text, name.span.end));
      const isSwitch = value === undefined;
      parameters.set(
        name.value.text.slice(1).toLowerCase(),
        value ?? { word: undefined, table: undefined, end: name.span.end },
      );
      at = Math.max(isSwitch ? name.span.end : (value?.end ?? 0), at + 1);
      continue;
    }
    const value = readValue(text, at);
    if (value === undefined) break;
    uri ??= value.word;
    at = Math.max(value.end, at + 1);
  }
  return { parameters, uri, end: at };
}

/** `undefined`: no value starts here, the parameter is a switch. */
function readValue(text: string, at: number): Value | undefined {
  const char = text.charAt(at);
  if (char === '' || char === '-' || char === '\n' || char === '\r' || char === ';' || char === '|')
    return undefined;
  if (text.startsWith('@{', at)) return readTable(text, at + 2);
  if (char === '(' || char === '[') return readExpression(text, at);
  const word = readPowershellWord(text, at);
  return word.span.end === at ? undefined : { word, table: undefined, end: word.span.end };
}

/** `@{ "name"="value"; name = 'value' }` */
function readTable(text: string, from: number): Value {
  const table: { name: Word; value: Word }[] = [];
  let at = from;
  while (at < text.length) {
    at = skipSeparators(text, at);
    if (text.charAt(at) === '}') return { word: undefined, table, end: at + 1 };
    const name = readPowershellWord(text, at);
    const equals = skipPowershellBlanks(text, name.span.end);
    if (name.span.end === at || text.charAt(equals) !== '=')
      return { word: undefined, table, end: Math.max(at, equals) };
    const value = readPowershellWord(text, skipPowershellBlanks(text, equals + 1));
    table.push({ name, value });
    at = Math.max(value.span.end, equals + 1);
  }
  return { word: undefined, table, end: at };
}

function skipSeparators(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n;,'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The first string or table of an expression: `([System.Text.Encoding]::UTF8.GetBytes("…"))`, `(@{…} | ConvertTo-Json)`. */
function readExpression(text: string, from: number): Value {
  let depth = 0;
  let at = from;
  let found: Value | undefined;
  while (at < text.length) {
    const char = text.charAt(at);
    const opensTable = text.startsWith('@{', at);
    if (char === '"' || char === "'" || opensTable || (char === '@' && /["']/u.test(text.charAt(at + 1)))) {
      const value = opensTable ? readTable(text, at + 2) : readValue(text, at);
      if (value === undefined) break;
      found ??= value;
      at = Math.max(value.end, at + 1);
      continue;
    }
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    if (depth <= 0 && (char === ')' || char === '\n'))
      return { word: found?.word, table: found?.table, end: char === ')' ? at + 1 : at };
    at += 1;
  }
  return { word: found?.word, table: found?.table, end: at };
}

type Variables = ReadonlyMap<string, Value>;

function variablesOf(text: string, from: number, to: number): Variables {
  const variables = new Map<string, Value>();
  ASSIGNMENT.lastIndex = from;
  for (let found = ASSIGNMENT.exec(text); found !== null && found.index < to; found = ASSIGNMENT.exec(text)) {
    const value = readValue(text, found.index + found[0].length);
    if (value === undefined) continue;
    variables.set((found[1] ?? '').toLowerCase(), value);
    ASSIGNMENT.lastIndex = Math.max(value.end, found.index + found[0].length);
  }
  return variables;
}

/** `$body`; a string in quotes that begins like one is a string. */
function isVariable(text: string, word: Word): boolean {
  return text.charAt(word.span.start) === '$';
}

function resolved(text: string, value: Value | undefined, variables: Variables): Value | undefined {
  if (value?.word === undefined || !isVariable(text, value.word)) return value;
  return variables.get(value.word.value.text.slice(1).toLowerCase()) ?? value;
}

function wordSpan({ value, span }: Word): Span {
  return value.text === '' ? span : toSource(value, { start: 0, end: value.text.length });
}

/** What the lines before the cmdlet say. */
interface Before {
  readonly variables: Variables;
  readonly cookies: HeaderField | undefined;
}

function requestOf(text: string, call: CmdletCall, { variables, cookies }: Before): HttpRequest | undefined {
  const parameter = (...names: readonly string[]): Value | undefined => {
    for (const name of names) {
      const value = resolved(text, call.parameters.get(name), variables);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const url = parameter('uri', 'url')?.word ?? resolved(text, valueOf(call.uri), variables)?.word;
  if (url === undefined) return undefined;
  const method = parameter('method', 'custommethod')?.word;
  const usesSession = call.parameters.has('websession');
  const headers = [...fieldsOf(parameter), ...(usesSession && cookies !== undefined ? [cookies] : [])];
  const body = parameter('body');
  const content = contentOf(text, body);
  const target = url.value.text;
  return {
    method: (method?.value.text ?? 'GET').toUpperCase(),
    methodSpan: method === undefined ? null : wordSpan(method),
    target,
    targetSpan: wordSpan(url),
    targetUri: target.startsWith('$') ? null : uriOfArgument(target),
    headers,
    // A session object that was made elsewhere may hold cookies.
    coverage: usesSession && cookies === undefined ? 'sanitized' : 'complete',
    body: content === undefined ? null : { content, mediaType: mediaTypeOf(headers) },
    bodyAbsent:
      content !== undefined
        ? null
        : body === undefined && parameter('infile', 'form') === undefined
          ? 'none-sent'
          : 'not-captured',
  };
}

function valueOf(word: Word | undefined): Value | undefined {
  return word === undefined ? undefined : { word, table: undefined, end: word.span.end };
}

/** A table as a body is sent form-encoded, or as JSON behind `ConvertTo-Json`: its source text is shown. */
function contentOf(text: string, body: Value | undefined): MappedText | undefined {
  if (body?.word !== undefined && !isVariable(text, body.word)) return body.word.value;
  const [first] = body?.table ?? [];
  const last = body?.table?.at(-1);
  return first === undefined || last === undefined
    ? undefined
    : sliceOf(text, first.name.span.start, last.value.span.end);
}

function fieldsOf(parameter: (name: string) => Value | undefined): readonly HeaderField[] {
  const fields = (parameter('headers')?.table ?? []).map(({ name, value }): HeaderField => ({
    name: name.value.text,
    value: value.value.text,
    nameSpan: wordSpan(name),
    valueSpan: wordSpan(value),
  }));
  return [
    ...fields,
    ...implied('Content-Type', parameter('contenttype')?.word),
    ...implied('User-Agent', parameter('useragent')?.word),
  ];
}

function implied(name: string, word: Word | undefined): readonly HeaderField[] {
  if (word === undefined) return [];
  return [{ name, value: word.value.text, nameSpan: word.span, valueSpan: wordSpan(word) }];
}
