import type { HttpRequest } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format, ReadInside } from './format.ts';
import { UNKNOWN_REQUEST } from './wire/exchange.ts';
import { linesOf, trimmed } from './wire/lines.ts';
import { readStatedStatus } from './wire/stated-status.ts';

const WINDOW = 65536;
/** Where an error record of Windows PowerShell says what failed. Applied to the window. */
const RECORD = /^(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm) ?: (?=\S)/imu;
/** The call that the record quotes, cut off at the window's width. Applied to one line, cut at 400 characters. */
const QUOTED = /^\+ [^\n]{0,200}?((?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b[^\n]{0,400})/iu;

/**
 * The error record of Windows PowerShell 5: what the server answered or the client says behind the cmdlet's name, where in
 * the script the call stands, and the call as far as it fits on a line.
 *
 * @see {@link https://learn.microsoft.com/en-us/powershell/scripting/learn/deep-dives/everything-about-exceptions PowerShell, exceptions}
 */
export const powershellError: Format = {
  id: 'powershell-error',
  name: 'PowerShell error record',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const found = RECORD.exec(window);
    return found !== null && quotedCall(window, found.index) !== undefined
      ? { confidence: 0.955, because: `has an error record of \`${found[0].split(' ', 1)[0] ?? ''}\`` }
      : undefined;
  },
  parse: (text, inside) => {
    const found = RECORD.exec(text);
    const call = found === null ? undefined : quotedCall(text, found.index);
    if (found === null || call === undefined) return { value: [], problems: [] };
    const start = found.index + found[0].length;
    // The line before the quoted call says where it stands, in the language of the system.
    const place = text.lastIndexOf('\n', text.lastIndexOf('\n', call.line - 1) - 1);
    const said = inside(sliceOf(text, start, trimmed(text, start, Math.max(start, place)).end));
    const exchanges = said.value.map((exchange) => {
      const { response } = exchange;
      const stated =
        response?.statusCode === null
          ? (readStatedStatus(text, start, place) ?? readStatedStatus(text, call.span.end))
          : undefined;
      return response === null || stated === undefined
        ? exchange
        : {
            ...exchange,
            response: {
              ...response,
              statusCode: stated.statusCode,
              statusFrom: 'text' as const,
              statusSpan: stated.span,
            },
          };
    });
    const request = requestIn(text, call.span, inside);
    return {
      value:
        request === null
          ? exchanges
          : exchanges.map((exchange) => ({ ...exchange, request: exchange.request ?? request })),
      problems: said.problems,
    };
  },
};

function quotedCall(text: string, from: number): { readonly line: number; readonly span: Span } | undefined {
  for (const line of linesOf(text, from)) {
    const call = QUOTED.exec(text.slice(line.start, Math.min(line.end, line.start + 700)))?.[1];
    if (call === undefined) continue;
    const start = text.indexOf(call, line.start);
    return { line: line.start, span: { start, end: start + call.length } };
  }
  return undefined;
}

/** The call may have lost its end: what stands in it is known, what does not is not. */
function requestIn(text: string, span: Span, inside: ReadInside): HttpRequest | null {
  const cut = text.slice(span.start, span.end).trimEnd().endsWith('...');
  const end = cut ? text.slice(0, span.end).lastIndexOf('...') : span.end;
  const request =
    inside(sliceOf(text, span.start, trimmed(text, span.start, end).end)).value[0]?.request ?? null;
  if (request === null) return null;
  return cut && request.body === null
    ? { ...request, coverage: 'unknown', bodyAbsent: UNKNOWN_REQUEST.bodyAbsent }
    : request;
}
