import {
  headerField,
  type Exchange,
  type HeaderField,
  type HttpRequest,
  type HttpResponse,
} from '../http/message.ts';
import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { embeddedBodies } from './prose/embedded-bodies.ts';
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import { readFieldLine } from './wire/fields.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';
import { withoutWords } from './wire/shown-body.ts';
import { targetUri } from './wire/target-uri.ts';

const windowLimit = 65536;
/** Reading: `--> POST https://…`, perhaps with a protocol behind; a mark that curl writes too with a whole address. Applied to one line, cut at 2100 characters. */
const requestPattern =
  /^(?:(?:- )?(?:-{2,3}>|→) ([A-Z]{3,10}) (\S{1,2000})|(?:\d{1,5} )?> ([A-Z]{3,10}) (https?:\/\/\S{1,2000})(?!\S| HTTP\/))/u;
/** Reading: `<-- 422 Unprocessable https://… (112ms)`. Applied to one line, cut at 2100 characters. */
const responsePattern =
  /^(?:(?:- )?(?:<-{2,3}|←) (?:HTTP\/\d(?:\.\d)? )?|(?:\d{1,5} )?< )([1-5]\d\d)\b(.{0,120}? )??(https?:\/\/\S{1,1900})?/u;
/** Reading: `<-- HTTP FAILED: …`, an answer that never came. Applied to the same. */
const failedPattern = /^<-{2,3} (?:HTTP FAILED|ERROR(?: \w{1,60})?): (.{1,400})/u;
/** Reading: `--> END POST (12-byte body)`, `<-- END HTTP`. */
const endPattern = /^(?:-{2,3}>|<-{2,3}) END /u;
/** Reading: what Jersey, Karate and Bruno write before every line of a head, Bruno before a body's too. Applied to a line's first 80 characters. */
const lineMark = /^[ \t]{0,4}(?:\d{1,5} )?[<>](?: (?:data )?|$)|^[ \t]{0,8}- {1,4}(?=[\w-]{1,60}: )/u;

/**
 * What OkHttp's logging interceptor writes (Android, Retrofit): arrows before requests and answers, with header fields and
 * bodies where the level is `BODY`. People copy it from Logcat, whose own prefix is taken away first. Feign's arrows are
 * longer; Jersey, Karate and Bruno put a mark before every line of a head (`1 > POST …`, `1 < 422`).
 *
 * @see {@link https://github.com/square/okhttp/tree/master/okhttp-logging-interceptor OkHttp logging interceptor}
 */
export const okhttpLog: Format = {
  id: 'okhttp-log',
  name: "client's log with arrows (OkHttp, Feign, Jersey)",
  sniff: (text) => {
    const window = text.slice(0, windowLimit);
    for (const line of linesOf(window)) {
      const head = headOf(window, line);
      if (requestPattern.test(head) || responsePattern.test(head) || failedPattern.test(head))
        return {
          confidence: 0.94,
          because: `has a line that starts with \`${head.slice(0, 3)}\`, as clients' logs have`,
        };
    }
    return undefined;
  },
  parse: (text) => ({ value: withBodyBeside(text, exchangesIn(text)), problems: [] }),
};

function isAnswer({ weight }: { readonly weight: number }): boolean {
  return weight >= 1.5;
}

/** A log of heads alone (Playwright's) stands behind or before the body that the program printed. */
function withBodyBeside(text: string, exchanges: readonly Exchange[]): readonly Exchange[] {
  const [only] = exchanges;
  const response = only?.response ?? null;
  if (only === undefined || exchanges.length > 1 || response === null || response.body !== null)
    return exchanges;
  const start = only.request?.methodSpan?.start ?? response.statusSpan?.start ?? 0;
  const behind = response.headers.at(-1)?.valueSpan.end ?? response.statusSpan?.end ?? text.length;
  const printed =
    embeddedBodies(text.slice(0, start)).findLast(isAnswer) ?? embeddedBodies(text, 3, behind).find(isAnswer);
  return printed === undefined
    ? exchanges
    : [{ ...only, response: { ...response, body: bodyOf(printed.content, response.headers) } }];
}

function headOf(text: string, line: Line): string {
  const { start } = trimmed(text, line.start, line.end);
  return text.slice(start, Math.min(line.end, start + 2100));
}

/** The lines behind an arrow: fields, and a body as soon as a line is none. */
class Section {
  readonly fields: HeaderField[] = [];
  readonly #body = new MappedTextBuilder();
  #inBody = false;
  readonly start: Line;

  readonly #isList: boolean;

  constructor(start: Line, isList: boolean) {
    this.start = start;
    this.#isList = isList;
  }

  add(text: string, line: Line): void {
    const mark = lineMark.exec(text.slice(line.start, Math.min(line.end, line.start + 80)))?.[0].length ?? 0;
    const start = line.start + mark;
    // A list of heads alone; what stands below it is none of its.
    if (this.#isList && !text.slice(line.start, start).includes('-')) return;
    const field = this.#inBody ? undefined : readFieldLine(text, { start, end: line.end });
    if (field !== undefined) {
      this.fields.push(field);
      return;
    }
    const blank = isBlank(text, start, line.end);
    if (!this.#inBody && blank) return;
    this.#inBody = true;
    this.#body.add(text.slice(start, line.next), start, line.next);
  }

  body(): MappedText {
    const whole = this.#body.build();
    const { end } = trimmed(whole.text, 0, whole.text.length);
    const builder = new MappedTextBuilder();
    for (const piece of whole.pieces) {
      const length = Math.max(0, Math.min(piece.length, end - piece.at));
      builder.add(whole.text.slice(piece.at, piece.at + length), piece.from, piece.from + length);
    }
    return builder.build();
  }
}

function exchangesIn(text: string): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  let request: { section: Section; found: RegExpExecArray } | undefined;
  let response: { section: Section; found: RegExpExecArray } | undefined;
  let open: Section | undefined;
  const flush = (failure: Exchange['failure'] = null): void => {
    if (request === undefined && response === undefined && failure === null) return;
    exchanges.push({
      request: request === undefined ? null : requestOf(text, request.section, request.found),
      response: response === undefined ? null : responseOf(text, response.section, response.found),
      failure,
      startedAt: null,
    });
    request = undefined;
    response = undefined;
    open = undefined;
  };
  for (const line of linesOf(text)) {
    const head = headOf(text, line);
    const failed = failedPattern.exec(head)?.[1];
    if (endPattern.test(head)) {
      if (open !== undefined && open === response?.section) flush();
      open = undefined;
      continue;
    }
    const sent = requestPattern.exec(head);
    const answered = sent === null ? responsePattern.exec(head) : null;
    if (failed !== undefined) {
      const start = text.indexOf(failed, line.start);
      flush({ message: failed, span: { start, end: start + failed.length } });
    } else if (sent !== null) {
      if (request !== undefined) flush();
      open = new Section(line, head.startsWith('- '));
      request = { section: open, found: sent };
    } else if (answered !== null) {
      if (response !== undefined) flush();
      open = new Section(line, head.startsWith('- '));
      response = { section: open, found: answered };
    } else open?.add(text, line);
  }
  flush();
  return exchanges;
}

function placeOf(text: string, section: Section, words: string, behind = 0): Span {
  const start = text.indexOf(words, section.start.start + behind);
  return { start, end: start + words.length };
}

function requestOf(text: string, section: Section, found: RegExpExecArray): HttpRequest {
  const method = found[1] ?? found[3] ?? '';
  const target = found[2] ?? found[4] ?? '';
  const type = headerField(section.fields, 'content-type')?.value;
  const body = bodyOf(withoutWords(section.body(), type), section.fields);
  return {
    ...UNKNOWN_REQUEST,
    method,
    methodSpan: placeOf(text, section, method),
    target,
    targetSpan: placeOf(text, section, target, method.length),
    targetUri: targetUri(target, section.fields),
    headers: section.fields,
    // The interceptor redacts the header fields it is told to.
    coverage: section.fields.length > 0 ? 'sanitized' : 'unknown',
    body,
    bodyAbsent: body === null ? whyNoBody(method, section.fields, false) : null,
  };
}

function responseOf(text: string, section: Section, found: RegExpExecArray): HttpResponse {
  const digits = found[1] ?? '';
  const type = headerField(section.fields, 'content-type')?.value;
  return {
    ...UNKNOWN_RESPONSE,
    statusCode: Number(digits),
    statusFrom: 'status-line',
    statusSpan: placeOf(text, section, digits),
    reasonPhrase: found[2]?.trim() || null,
    headers: section.fields,
    coverage: section.fields.length > 0 ? 'complete' : 'unknown',
    body: bodyOf(withoutWords(section.body(), type), section.fields),
  };
}
