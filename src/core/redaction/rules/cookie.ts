import { findPairs } from '../pairs.ts';
import type { RedactionRule, SecretSpan } from '../rule.ts';
import { isHarmless } from '../words.ts';

/** Attributes of Set-Cookie, RFC 6265 §4.1.1, and cookies that hold a choice, not a credential. */
const harmless = new Set([
  'path',
  'domain',
  'expires',
  'max-age',
  'samesite',
  'secure',
  'httponly',
  'priority',
  'partitioned',
  'lang',
  'locale',
  'theme',
  'hari_locale',
]);
/** Reading: one pair of a cookie field, RFC 6265 §4.1.1. */
const cookiePair = /([^\s=;,"']{1,100})=("?)([^;,\s"']{1,4000})/gu;

/** Every cookie's value in `Cookie` and `Set-Cookie`; names and attributes stay. */
export const cookie: RedactionRule = {
  id: 'cookie',
  find: (text) => {
    const found: SecretSpan[] = [];
    for (const { name, value } of findPairs(text)) {
      const lower = name.toLowerCase();
      if (lower !== 'cookie' && lower !== 'set-cookie') continue;
      const field = text.slice(value.start, value.end);
      for (const pair of field.matchAll(cookiePair)) {
        const secret = pair[3] ?? '';
        if (harmless.has((pair[1] ?? '').toLowerCase()) || isHarmless(secret)) continue;
        const end = value.start + pair.index + pair[0].length;
        found.push({ start: end - secret.length, end, kind: 'cookie' });
      }
    }
    return found;
  },
};
