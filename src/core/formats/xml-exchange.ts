import { MappedTextBuilder, sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { decodeBase64 } from './wire/base64.ts';
import { trimmed } from './wire/lines.ts';

const sniffed = 65536;
/** Reading: an element that holds a whole message, in base64 unless it says otherwise. Applied from match to match. */
const messageElement = /<(request|response)(?: base64="(true|false)")?>\s{0,64}(?:<!\[CDATA\[)?/gu;
const most = 2000;

/**
 * Calls that a proxy saved as XML: each `request` and `response` holds a whole message, as text or in base64. Burp Suite
 * writes it ("Save items").
 *
 * @see {@link https://portswigger.net/burp/documentation/desktop/tools/proxy/http-history Burp Suite, HTTP history}
 */
export const xmlExchange: Format = {
  id: 'xml-exchange',
  name: "proxy's XML export of calls",
  wraps: true,
  sniff: (text) => {
    const window = text.slice(0, sniffed);
    const { start } = trimmed(window, 0, window.length);
    const isXml = window.charAt(start) === '<' && window.includes('<request base64="');
    return isXml
      ? { confidence: 0.99, because: 'has whole messages in `request` and `response`' }
      : undefined;
  },
  parse: (text, inside) => {
    const builder = new MappedTextBuilder();
    const found = [...text.matchAll(messageElement)].slice(0, most);
    for (const [index, opening] of found.entries()) {
      const start = opening.index + opening[0].length;
      // Behind the next message's tag nothing is this one's, closed or not.
      const inner = text.slice(start, found[index + 1]?.index ?? text.length);
      const stop = inner.indexOf(opening[0].endsWith('[') ? ']]>' : '</');
      const end = start + (stop === -1 ? inner.length : stop);
      const written = sliceOf(text, start, end);
      builder.append(opening[2] === 'false' ? written : (decodeBase64(written) ?? written));
      builder.add('\n\n', end, end);
    }
    return inside(builder.build());
  },
};
