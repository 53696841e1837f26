import { readJsonAt } from '../json/read.ts';
import { decodeJsonString } from '../json/strings.ts';
import type { Format } from './format.ts';
import { trimmed } from './wire/lines.ts';
import { decodeEscaped } from './prose/escaped-text.ts';

/** What is worth unwrapping: JSON, markup or an HTTP message. Applied to the first characters of the decoded text. */
const CONTENT = /^\s{0,64}(?:[{[]|<[!?a-z]|HTTP\/\d|\\?")/iu;
/** `{\"code\":…`: the inside of a JSON string whose quotes were left behind. Applied to the first 256 characters. */
const ESCAPED = /^(?:[{[]\s{0,64}){1,8}(?:\\+[nrt]\s{0,64}){0,8}\\+"/u;

/**
 * JSON inside a JSON string, once or several times over: what a program writes that logs a body as a value, and what
 * "copy value" of many viewers gives. With its quotes or without.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259#section-7 RFC 8259 §7}
 */
export const jsonString: Format = {
  id: 'json-string',
  name: 'JSON in a JSON string',
  sniff: (text) => {
    const { start } = trimmed(text, 0, Math.min(text.length, 4096));
    const head = text.slice(start, start + 256);
    if (ESCAPED.test(head)) return { confidence: 0.9, because: 'starts with escaped quotes' };
    if (!head.startsWith('"')) return undefined;
    const cut = decodeJsonString(head, { start: 0, end: head.length });
    return CONTENT.test(cut.text)
      ? { confidence: 0.9, because: 'is a string that holds another text' }
      : undefined;
  },
  parse: (text, inside) => {
    const { start, end } = trimmed(text, 0, text.length);
    if (text.charAt(start) !== '"') return inside(decodeEscaped(text, { start, end }));
    const string = readJsonAt(text, start, end).value;
    return inside(decodeJsonString(text, string?.kind === 'string' ? string.span : { start, end }));
  },
};
