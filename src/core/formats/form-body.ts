import { sliceOf } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { responseOfBody } from './wire/exchange.ts';
import { trimmed } from './wire/lines.ts';

/** `name=value&name=value`, names perhaps with brackets, nothing unencoded but what forms leave. Applied to 4096 characters. */
const PAIRS = /^[\w.[\]%*+-]{1,200}=[^\s&={}"<>]*(?:&[\w.[\]%*+-]{1,200}=[^\s&={}"<>]*)*&?$/u;

const MEDIA_TYPE = 'application/x-www-form-urlencoded';

/**
 * A form-encoded body alone: OAuth token answers of old, and requests of forms and SDKs; or the address with an `error` to
 * which an authorization server sends a person back.
 *
 * @see {@link https://url.spec.whatwg.org/#application/x-www-form-urlencoded application/x-www-form-urlencoded}
 */
export const formBody: Format = {
  id: 'form-body',
  name: 'form-encoded body',
  sniff: (text) => {
    const { start, end } = trimmed(text, 0, text.length);
    if (callbackOf(text) !== undefined)
      return { confidence: 0.7, because: 'is an address that carries an `error`' };
    if (end - start > 1048576) return undefined;
    const head = text.slice(start, Math.min(end, start + 4096));
    const whole = end - start <= 4096 ? head : head.slice(0, Math.max(0, head.lastIndexOf('&')));
    if (!PAIRS.test(whole)) return undefined;
    return { confidence: whole.includes('&') ? 0.7 : 0.4, because: 'is made of `name=value` pairs' };
  },
  parse: (text) => {
    const { start, end } = callbackOf(text) ?? trimmed(text, 0, text.length);
    return { value: [responseOfBody(sliceOf(text, start, end), MEDIA_TYPE)], problems: [] };
  },
};

/** An address to which an authorization server sent the person back (RFC 6749 §4.1.2.1). Applied to at most 8000 characters. */
const CALLBACK = /^[a-z][\w+.-]{1,40}:\/\/[^\s?#]{0,2000}[?#](?:[^\s#]{0,4000}&)?error=[^\s]{1,4000}$/iu;

/** The parameters of such an address, in its query or its fragment. */
function callbackOf(text: string): Span | undefined {
  const { start, end } = trimmed(text, 0, text.length);
  if (end - start > 8000) return undefined;
  const address = text.slice(start, end);
  if (!CALLBACK.test(address)) return undefined;
  const fragment = address.indexOf('#');
  const inFragment = fragment !== -1 && address.includes('error=', fragment);
  const mark = inFragment ? fragment : address.indexOf('?');
  return { start: start + mark + 1, end: inFragment || fragment === -1 ? end : start + fragment };
}
