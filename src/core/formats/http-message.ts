import type { Format } from './format.ts';
import { firstMessageAt, pairMessages, readMessages, withRequestBefore } from './wire/messages.ts';
import { isFieldLine } from './wire/fields.ts';
import { lineAt } from './wire/lines.ts';
import { readMarkedStart } from './wire/marked-start.ts';
import { readStartLine } from './wire/start-line.ts';

/** A start line further down than this is found by other formats. */
const WINDOW = 65536;

/** `Status: 415 …` below a request line without a version. Applied to the next 40 characters. */
const SHOWN_STATUS = /^\s{0,8}status(?: code)?:[ \t]{0,8}[1-5]\d\d\b/iu;
/** Reading: `415`, perhaps before a body, below a request line without a version. Applied to the next 20 characters. */
const BARE_STATUS = /^\s{0,8}[1-5]\d\d[ \t]{0,4}(?:\r?\n|$|[{[<])/u;

/**
 * A raw HTTP message: a request, a response, or one followed by the other, with start lines (HTTP/1) or pseudo-header
 * fields (HTTP/2). Proxies, `.http` files, raw tabs of API clients and documentation write it; people copy it whole.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9112#section-2.1 RFC 9112 §2.1}
 */
export const httpMessage: Format = {
  id: 'http-message',
  name: 'HTTP message',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const at = firstMessageAt(window);
    if (at === -1) return undefined;
    const line = lineAt(window, at);
    const start = readStartLine(window, line.start, line.end) ?? readMarkedStart(window, line);
    const leading = window.slice(0, at).trim() !== '';
    if (start === undefined) return { confidence: 0.92, because: 'starts with HTTP/2 pseudo-header fields' };
    if (start.kind === 'response')
      return { confidence: leading ? 0.75 : 0.8, because: 'holds a status line' };
    // A console's line of a call, with the status below it, is no message.
    if (start.version === null && BARE_STATUS.test(window.slice(line.next, line.next + 20))) return undefined;
    // What a client's window says of the answer is no field that was sent.
    if (start.version === null && SHOWN_STATUS.test(window.slice(line.next, line.next + 40)))
      return { confidence: 0.08, because: 'holds a request line' };
    const sure = start.version !== null || !leading || isFieldLine(window, line.next);
    return { confidence: sure ? (leading ? 0.88 : 0.95) : 0.3, because: 'holds a request line' };
  },
  parse: (text) => {
    const { value, problems } = readMessages(text);
    return { value: withRequestBefore(text, pairMessages(text, value)), problems };
  },
};
