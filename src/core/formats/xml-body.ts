import { sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { responseOfBody } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';

/** Reading: an XML declaration or an element's first tag. Applied to the first 256 characters. */
const opening = /^<(?:\?xml[\s?]|(?:[A-Za-z_][\w.-]{0,80}:)?[A-Za-z_][\w.-]{0,80}(?!\s\[)[\s/>]|!--)/u;

/**
 * An XML body alone: a SOAP fault, an error of a storage service or an older API.
 *
 * @see {@link https://www.w3.org/TR/xml/ XML 1.0}
 */
export const xmlBody: Format = {
  id: 'xml-body',
  name: 'XML body',
  sniff: (text) => {
    const { start } = trimmed(text, 0, Math.min(text.length, 4096));
    const head = text.slice(start, start + 256);
    // A program prints an object's class so, too; a document has another tag, or was cut off before it.
    const isAlone = head.indexOf('<', 1) === -1 && head.length < 256 && />\r?\n/u.test(head);
    return opening.test(head) && !isAlone
      ? { confidence: 0.75, because: 'starts with an XML tag' }
      : undefined;
  },
  parse: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    const close = text.lastIndexOf('>', end) + 1;
    // Words behind the last tag are not the document's; a document that was cut off ends without a tag.
    const last = close > start && /^\s*\n/u.test(text.slice(close, close + 64)) ? close : end;
    return { value: [responseOfBody(sliceOf(text, start, last), null)], problems: [] };
  },
};
