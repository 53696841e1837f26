import { sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { responseOfBody } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';

/** `name=value&name=value`, names perhaps with brackets, nothing unencoded but what forms leave. Applied to 4096 characters. */
const PAIRS = /^[\w.[\]%*+-]{1,200}=[^\s&={}"<>]*(?:&[\w.[\]%*+-]{1,200}=[^\s&={}"<>]*)*&?$/u;

/**
 * A form-encoded body alone: OAuth token answers of old, and requests of forms and SDKs.
 *
 * @see {@link https://url.spec.whatwg.org/#application/x-www-form-urlencoded application/x-www-form-urlencoded}
 */
export const formBody: Format = {
  id: 'form-body',
  name: 'form-encoded body',
  sniff: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    if (end - start > 1048576) return undefined;
    const head = text.slice(start, Math.min(end, start + 4096));
    const whole = end - start <= 4096 ? head : head.slice(0, Math.max(0, head.lastIndexOf('&')));
    if (!PAIRS.test(whole)) return undefined;
    return { confidence: whole.includes('&') ? 0.7 : 0.4, because: 'is made of `name=value` pairs' };
  },
  parse: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    return { value: [responseOfBody(sliceOf(text, start, end), null)], problems: [] };
  },
};
