import { formerReasonPhrases, statusCodes } from '../../http/status-codes.ts';
import type { Span } from '../../text/span.ts';
import { withPlainBlanks } from './plain-blanks.ts';

export interface StatedStatus {
  readonly statusCode: number;
  readonly span: Span;
}

/** Only this much of a text is searched for a status. */
const WINDOW = 16384;

/**
 * Ways in which prose and logs state a status, the surest first. Each is applied to the window once and ends in the
 * three digits that are taken.
 */
const STATEMENTS: readonly RegExp[] = [
  // `expected … 201 but got 422`, `actual value is <422>`: what a test expected comes first and is not the answer's
  /(?<!\w)expected\b[^\n]{0,160}(?<!\w)(?:got|was|received|actual)[^\n\d]{0,20}([1-5]\d\d)(?!\d|\.\d)/iu,
  /(?<!\w)expected ([1-5]\d\d) to (?:be|equal|deeply equal|strictly equal)\b/iu,
  // pytest: `assert 422 == 201`, as the test was written: the answer's first
  /(?<!\w)assert ([1-5]\d\d) == [1-5]\d\d(?!\d)/u,
  /^[ \t]{0,12}Received:[ \t]{1,4}([1-5]\d\d)[ \t]{0,4}\r?$/mu,
  /(?<!\w)actual(?: value)?(?: is| was)?:? <?([1-5]\d\d)(?!\d|\.\d)/iu,
  // `"POST /x HTTP/1.1" 422`, `HTTP/2 422`
  /(?<!\w)HTTP\/\d(?:\.\d)?"?[ \t]{1,4}([1-5]\d\d)(?!\d|\.\d)/iu,
  // `HTTP 422`, `HTTP error 422`, `HTTP status code: 422`, `HTTPError: 422`
  /(?<!\w)HTTP(?:[ _-]?(?:error|status|response|exception)){0,2}(?:[ _-]?code)?[ \t]{0,4}(?:of|was|is|[:=(#-])?[ \t]{0,4}([1-5]\d\d)(?!\d|\.\d)/iu,
  // `status code 429`, `status=503`, `statusCode: 422`, `"status": 422`
  /(?<!\w)status(?:[ _-]?code)?["'\]]?(?:\(\))?(?:[ \t]{0,12}(?:of|was|is|[:=(|])?[ \t]{0,12}|[ \t]{0,4}\r?\n(?:Out\[\d{1,4}\]: )?)["'(]?([1-5]\d\d)(?!\d|\.\d)/iu,
  // `POST /x 422`, `POST /x HTTP/1.1 -> 422`, `-> 422`
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]{1,4}[^\s"]{1,400}[ \t]{1,4}(?:[-=]{1,2}>[ \t]{0,4}|[-:|][ \t]{1,4})?([1-5]\d\d)(?!\d|\.\d)/u,
  // … and below it, alone on its line, as consoles show it
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]{1,4}[^\s"]{1,400}[ \t]{0,4}\r?\n[ \t]{0,8}([1-5]\d\d)[ \t]{0,4}\r?$/mu,
  /(?:[-=]>|\u2192)[ \t]{0,4}([1-5]\d\d)(?!\d|\.\d)/u,
  // `422 Unprocessable Entity`, `404 Client Error: Not Found`
  /(?<!\w)([1-5]\d\d)[ \t,]{1,2}["(]?(?:Bad[ _]Request|Unauthorized|Payment Required|Forbidden|Not[ _]Found|Method[ _]Not[ _]Allowed|Not Acceptable|Proxy Auth|Request Time|Conflict|Gone|Length Required|Precondition|Payload Too|Content Too|URI Too|Request Entity|Request-URI|Unsupported Media|Range Not|Expectation|I'm a teapot|Misdirected|Unprocessable|Locked|Failed Dependency|Too Early|Upgrade Required|Too Many|Request Header|Unavailable For|Internal Server|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time|HTTP Version|Variant|Insufficient|Loop Detected|Not Extended|Network Auth|Client Error|Server Error)/iu,
  // `returned 503`, `responded with a 422`, `failed with 401`, `error 429`, `got (404)`
  /(?<!\w)(?:return(?:s|ed|ing)?|respon(?:ds|ded|se)|replied|answered|failed|fails|got|gets|get|getting|receiv(?:ed|ing|e)|gives|gave|threw|throws|error|code|with|an?|see(?:ing)?)\*{0,2}[ \t]{1,4}(?:(?:with|code|status|error|an?|is|was|of)[ \t]{1,4}){0,3}[([]?([45]\d\d)(?!\d|\.\d)/iu,
  // `HTTPError: 422`, `ClientResponseError: 422, message=…`, `…$UnprocessableEntity: 422 : "`
  /\b\w{1,60}(?:Error|Exception|Exception\$\w{1,60})[:(][ \t]{0,2}([45]\d\d)(?!\d|\.\d)/u,
  // `HTTP request after 112ms - 422`, as .NET logs
  /\dms[ \t]{1,2}-[ \t]{1,2}([1-5]\d\d)(?!\d|\.\d)/u,
  // `Sent 422 in 7ms` of Phoenix, `| 400 | 123.4µs |` of Gin
  /\b(?:Sent|Completed) ([1-5]\d\d) in \d/u,
  /\| {1,4}([1-5]\d\d) {1,4}\| {0,16}\d/u,
  // `Fehler 422`, `erreur 404`, `錯誤 422`, `422 錯誤`
  /(?:fehler(?:code)?|erreur|c[óo]digo|errore|fout(?:code)?|fel(?:kod)?|b[łl][ąa]d|ошибк[аиу]|エラー|錯誤|错误|狀態碼|状态码|ステータス)[^\p{L}\d\n]{0,4}([45]\d\d)(?!\d|\.\d)/iu,
  /(?<![\d.])([45]\d\d)[ -]{0,2}(?:fehler|erreur|エラー|錯誤|错误)/iu,
  // `error: 422`, `code=503`, `Response (422)`, ``### Response `422` ``
  /(?<!\w)(?:error|code|response)[ \t*]{0,4}[:=(`[][ \t]{0,4}["'`]?([45]\d\d)(?!\d|\.\d)/iu,
  // `a 422 error`, `502 from the gateway`, `a 409 response`
  /(?<!\w)([45]\d\d)[ \t]{1,4}(?:errors?|responses?|status|from|on|for|when)\b/iu,
  // `… 502 - 34 366 "POST /x HTTP/2.0"`, `422 "POST https://…"`, `BadRequest: 400 POST https://…`: the status before the request's line
  /[ \t]([1-5]\d\d)(?:[ \t][\w./<>+-]{1,40}){0,16}[ \t]"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S{1,2000}(?: HTTP\/|")/u,
  /:[ \t]([45]\d\d)[ \t](?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:/u,
  // `http.codes.422: …… 50`, `Status Codes  [code:count]  422:50`
  /(?<!\w)codes?(?:\.|[ \t]{1,8}\[code:count\][ \t]{1,24})([45]\d\d):/iu,
  // `[422]`, `(422)`
  /[[(]([45]\d\d)[\])]/u,
  // `422` alone on a line: an answer in a chat, a program's next output
  /^[>\s]{0,4}(4(?:0\d|1[0-8]|2[2-9]|31|51)|50[0-8])[ \t]{0,4}\r?$/mu,
];

/** A text that is nothing but a status and perhaps its reason phrase: `422`. Applied to the first 64 characters. */
const ALONE = /^\s{0,16}([1-5]\d\d)(?:[.:,]?(?:\s|$))/u;

/** `StatusCode: UnprocessableEntity`, `status_code=BAD_REQUEST`: a name where .NET and Java keep the code. Applied to the window. */
const NAMED =
  /\b(?:(?:http|response)?[ _-]?status[ _-]?code["']?[ \t]{0,12}[:=(][ \t]{0,4}["':]?|Error from server \(|\bBut was:[ \t]{1,4}<?)([a-z][a-z_]{2,40})\b/iu;

const codeByName: ReadonlyMap<string, number> = new Map(
  [
    ...statusCodes.map(({ code, reasonPhrase }) => [code, [reasonPhrase]] as const),
    ...formerReasonPhrases,
  ].flatMap(([code, phrases]) => phrases.map((phrase) => [plainPhrase(phrase), code] as const)),
);

function plainPhrase(phrase: string): string {
  return phrase.toLowerCase().replaceAll(/[^a-z]/gu, '');
}

/**
 * The status a text states in words; `undefined` when it states none. Of several that are stated in one way a failure's
 * is meant: `status is 200` stands in the list of what was expected.
 */
export function readStatedStatus(text: string, from = 0, to: number = text.length): StatedStatus | undefined {
  const window = withPlainBlanks(text.slice(from, Math.min(to, from + WINDOW)));
  const alone = ALONE.exec(window.slice(0, 64));
  for (const statement of alone === null ? STATEMENTS : [ALONE, ...STATEMENTS]) {
    const found = firstFailure(statement, window);
    if (found !== undefined)
      return { ...found, span: { start: from + found.span.start, end: from + found.span.end } };
  }
  return namedStatus(window, from);
}

/** How many statements of one kind are looked at. */
const MOST = 8;

function firstFailure(statement: RegExp, window: string): StatedStatus | undefined {
  let first: StatedStatus | undefined;
  let at = 0;
  for (let count = 0; count < MOST; count += 1) {
    const found = statement.exec(at === 0 ? window : window.slice(at));
    const digits = found?.[1];
    if (found === null || digits === undefined) break;
    const start = at + found.index + found[0].lastIndexOf(digits);
    const stated = { statusCode: Number(digits), span: { start, end: start + digits.length } };
    if (stated.statusCode >= 400) return stated;
    first ??= stated;
    at = stated.span.end;
  }
  return first;
}

function namedStatus(window: string, from: number): StatedStatus | undefined {
  const found = NAMED.exec(window);
  const name = found?.[1];
  const statusCode = name === undefined ? undefined : codeByName.get(plainPhrase(name));
  if (found === null || name === undefined || statusCode === undefined) return undefined;
  const start = from + found.index + found[0].length - name.length;
  return { statusCode, span: { start, end: start + name.length } };
}
