import type { Span } from '../../text/span.ts';

export interface StatedStatus {
  readonly statusCode: number;
  readonly span: Span;
}

/** Only this much of a text is searched for a status. */
const WINDOW = 16384;

/**
 * Ways in which prose and logs state a status, the surest first. Each is applied to the window once and ends in the
 * three digits that {@link codeAtEnd} takes.
 */
const STATEMENTS: readonly RegExp[] = [
  // `expected … 201 but got 422`, `actual value is <422>`: what a test expected comes first and is not the answer's
  /\bexpected\b[^\n]{0,160}\b(?:got|was|received|actual)[^\n\d]{0,20}([1-5]\d\d)(?!\d|\.\d)/iu,
  /\bactual(?: value)?(?: is| was)?:? <?([1-5]\d\d)(?!\d|\.\d)/iu,
  // `"POST /x HTTP/1.1" 422`, `HTTP/2 422`
  /\bHTTP\/\d(?:\.\d)?"?[ \t]{1,4}([1-5]\d\d)(?!\d|\.\d)/iu,
  // `HTTP 422`, `HTTP error 422`, `HTTP status code: 422`, `HTTPError: 422`
  /\bHTTP(?:[ _-]?(?:error|status|response|exception)){0,2}(?:[ _-]?code)?[ \t]{0,4}(?:of|was|is|[:=(#-])?[ \t]{0,4}([1-5]\d\d)(?!\d|\.\d)/iu,
  // `status code 429`, `status=503`, `statusCode: 422`, `"status": 422`
  /\bstatus(?:[ _-]?code)?["']?[ \t]{0,4}(?:of|was|is|[:=(])?[ \t]{0,4}["'(]?([1-5]\d\d)(?!\d|\.\d)/iu,
  // `POST /x 422`, `POST /x HTTP/1.1 -> 422`, `-> 422`
  /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]{1,4}[^\s"]{1,400}[ \t]{1,4}(?:[-=]{1,2}>[ \t]{0,4}|[-:|][ \t]{1,4})?([1-5]\d\d)(?!\d|\.\d)/u,
  /(?:[-=]>|\u2192)[ \t]{0,4}([1-5]\d\d)(?!\d|\.\d)/u,
  // `422 Unprocessable Entity`, `404 Client Error: Not Found`
  /\b([1-5]\d\d)[ \t]{1,2}\(?(?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Proxy Auth|Request Time|Conflict|Gone|Length Required|Precondition|Payload Too|Content Too|URI Too|Request Entity|Request-URI|Unsupported Media|Range Not|Expectation|I'm a teapot|Misdirected|Unprocessable|Locked|Failed Dependency|Too Early|Upgrade Required|Too Many|Request Header|Unavailable For|Internal Server|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time|HTTP Version|Variant|Insufficient|Loop Detected|Not Extended|Network Auth|Client Error|Server Error)/iu,
  // `returned 503`, `responded with a 422`, `failed with 401`, `error 429`, `got (404)`
  /\b(?:return(?:s|ed|ing)?|respon(?:ds|ded|se)|replied|answered|failed|fails|got|gets|get|getting|receiv(?:ed|ing|e)|threw|throws|error|code|with|an?|see(?:ing)?)[ \t]{1,4}(?:(?:with|code|status|error|an?|is|was|of)[ \t]{1,4}){0,3}[([]?([45]\d\d)(?!\d|\.\d)/iu,
  // `HTTPError: 422`, `ClientResponseError: 422, message=…`, `…$UnprocessableEntity: 422 : "`
  /\b\w{1,60}(?:Error|Exception|Exception\$\w{1,60})[:(][ \t]{0,2}([45]\d\d)(?!\d|\.\d)/u,
  // `HTTP request after 112ms - 422`, as .NET logs
  /\dms[ \t]{1,2}-[ \t]{1,2}([1-5]\d\d)(?!\d|\.\d)/u,
  // `Fehler 422`, `erreur 404`, `錯誤 422`, `422 錯誤`
  /(?:fehler(?:code)?|erreur|c[óo]digo|errore|fout(?:code)?|fel(?:kod)?|b[łl][ąa]d|ошибк[аиу]|エラー|錯誤|错误|狀態碼|状态码|ステータス)[^\p{L}\d\n]{0,4}([45]\d\d)(?!\d|\.\d)/iu,
  /(?<![\d.])([45]\d\d)[ -]{0,2}(?:fehler|erreur|エラー|錯誤|错误)/iu,
  // `error: 422`, `code=503`
  /\b(?:error|code|response)[ \t]{0,4}[:=][ \t]{0,4}["']?([45]\d\d)(?!\d|\.\d)/iu,
  // `a 422 error`, `502 from the gateway`, `a 409 response`
  /\b([45]\d\d)[ \t]{1,4}(?:errors?|responses?|status|from|on|for|when)\b/iu,
  // `[422]`, `(422)`
  /[[(]([45]\d\d)[\])]/u,
];

/** A text that is nothing but a status and perhaps its reason phrase: `422`. Applied to the first 64 characters. */
const ALONE = /^\s{0,16}([1-5]\d\d)(?:[.:,]?(?:\s|$))/u;

/** The status a text states in words; `undefined` when it states none. */
export function readStatedStatus(text: string, from = 0, to: number = text.length): StatedStatus | undefined {
  const window = text.slice(from, Math.min(to, from + WINDOW));
  const alone = ALONE.exec(window.slice(0, 64));
  for (const statement of alone === null ? STATEMENTS : [ALONE, ...STATEMENTS]) {
    const found = statement.exec(window);
    const digits = found?.[1];
    if (found === null || digits === undefined) continue;
    const start = from + found.index + found[0].lastIndexOf(digits);
    return { statusCode: Number(digits), span: { start, end: start + digits.length } };
  }
  return undefined;
}
