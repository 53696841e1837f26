import type { Format } from './format.ts';
import { responseOfBody } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';
import { sliceOf } from '../text/mapped-text.ts';

/** A document's first tag. Applied to the first 64 characters. */
const DOCUMENT = /^<(?:!doctype\s+html|html|head|body|title|center|h1)[\s>]/iu;
/** The same a little further down, behind comments or a prolog. Applied to the first 4096 characters. */
const LATER_DOCUMENT = /<(?:!doctype\s+html|html|title|body)[\s>]/iu;

/**
 * An HTML page where an API's answer was expected: what a proxy, a CDN, a firewall, a web server or a framework in
 * debug mode sends. People copy it from a response pane or a terminal. The status is for those who read the page.
 *
 * @see {@link https://html.spec.whatwg.org/multipage/syntax.html HTML syntax}
 */
export const htmlPage: Format = {
  id: 'html-page',
  name: 'HTML page',
  sniff: (text) => {
    const { start } = trimmed(text, 0, Math.min(text.length, 4096));
    if (text.charAt(start) !== '<') return undefined;
    if (DOCUMENT.test(text.slice(start, start + 64)))
      return { confidence: 0.9, because: 'starts as an HTML page' };
    return LATER_DOCUMENT.test(text.slice(start, start + 4096))
      ? { confidence: 0.8, because: 'holds an HTML page' }
      : undefined;
  },
  parse: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    return { value: [responseOfBody(sliceOf(text, start, end), null)], problems: [] };
  },
};
