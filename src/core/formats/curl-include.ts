import type { Format } from './format.ts';
import { lineAt } from './wire/lines.ts';
import { firstMessageAt, pairMessages, readMessages, withRequestBefore } from './wire/messages.ts';
import { readStatusLine } from './wire/start-line.ts';

/** A status line further down than this is found by other formats. */
const WINDOW = 65536;

/**
 * `curl -i`: the response as it came, status line, header section, empty line, body; several blocks one behind the
 * other after an interim response, a redirect or an authentication round. People copy it from a terminal; a status
 * that `-w` wrote behind the body is left out.
 *
 * @see {@link https://curl.se/docs/manpage.html#-i curl manual, -i}
 */
export const curlInclude: Format = {
  id: 'curl-include',
  name: 'curl -i output',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const at = firstMessageAt(window);
    if (at === -1) return undefined;
    const line = lineAt(window, at);
    if (readStatusLine(window, line.start, line.end) === undefined) return undefined;
    return window.slice(0, at).trim() === ''
      ? { confidence: 0.95, because: 'starts with a status line' }
      : { confidence: 0.87, because: 'holds a status line behind some text' };
  },
  parse: (text) => {
    const { value, problems } = readMessages(text);
    return { value: withRequestBefore(text, pairMessages(text, value)), problems };
  },
};
