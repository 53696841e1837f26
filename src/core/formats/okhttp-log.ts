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
import { bodyOf, UNKNOWN_REQUEST, UNKNOWN_RESPONSE, whyNoBody } from './wire/exchange.ts';
import { readFieldLine } from './wire/fields.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';
import { withoutWords } from './wire/shown-body.ts';
import { targetUri } from './wire/target-uri.ts';

const WINDOW = 65536;
/** `--> POST https://…`, perhaps with a protocol behind. Applied to one line, cut at 2100 characters. */
const REQUEST = /^(-->|→) ([A-Z]{3,10}) (\S{1,2000})/u;
/** `<-- 422 Unprocessable https://… (112ms)`, or `<-- HTTP FAILED: …`. Applied to one line, cut at 2100 characters. */
const RESPONSE = /^(?:<--|←) ([1-5]\d\d)\b(.{0,120}? )??(https?:\/\/\S{1,1900})?/u;
const FAILED = /^<-- HTTP FAILED: (.{1,400})/u;
/** `--> END POST (12-byte body)`, `<-- END HTTP`. */
const END = /^(?:-->|<--) END /u;

/**
 * What OkHttp's logging interceptor writes (Android, Retrofit, Feign on OkHttp): arrows before requests and answers, with
 * header fields and bodies where the level is `BODY`. People copy it from Logcat, whose own prefix is taken away first.
 *
 * @see {@link https://github.com/square/okhttp/tree/master/okhttp-logging-interceptor OkHttp logging interceptor}
 */
export const okhttpLog: Format = {
  id: 'okhttp-log',
  name: "log of OkHttp's interceptor",
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    for (const line of linesOf(window)) {
      const head = headOf(window, line);
      if (REQUEST.test(head) || RESPONSE.test(head) || FAILED.test(head))
        return {
          confidence: 0.94,
          because: `has a line that starts with \`${head.slice(0, 3)}\`, as OkHttp writes`,
        };
    }
    return undefined;
  },
  parse: (text) => ({ value: exchangesIn(text), problems: [] }),
};

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

  constructor(start: Line) {
    this.start = start;
  }

  add(text: string, line: Line): void {
    const field = this.#inBody ? undefined : readFieldLine(text, line);
    if (field !== undefined) {
      this.fields.push(field);
      return;
    }
    const blank = isBlank(text, line.start, line.end);
    if (!this.#inBody && blank) return;
    this.#inBody = true;
    this.#body.add(text.slice(line.start, line.next), line.start, line.next);
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
    const failed = FAILED.exec(head)?.[1];
    if (END.test(head)) {
      if (open !== undefined && open === response?.section) flush();
      open = undefined;
      continue;
    }
    const sent = REQUEST.exec(head);
    const answered = sent === null ? RESPONSE.exec(head) : null;
    if (failed !== undefined) {
      const start = text.indexOf(failed, line.start);
      flush({ message: failed, span: { start, end: start + failed.length } });
    } else if (sent !== null) {
      if (request !== undefined) flush();
      open = new Section(line);
      request = { section: open, found: sent };
    } else if (answered !== null) {
      if (response !== undefined) flush();
      open = new Section(line);
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
  const method = found[2] ?? '';
  const target = found[3] ?? '';
  const body = bodyOf(section.body(), section.fields);
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
