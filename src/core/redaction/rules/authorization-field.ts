import { findPairs } from '../pairs.ts';
import type { RedactionRule, SecretSpan } from '../rule.ts';
import { isHarmless } from '../words.ts';

/** auth-scheme and credentials, RFC 9110 §11.4. The scheme stays: support needs to see that it was `Bearer`. */
const schemeAndRest = /^([A-Za-z][\w-]{0,30})[ \t]+(\S[^\r\n]*)$/u;
/** Reading: a scheme's name and its credentials, wherever they stand. */
const bearerAnywhere = /\b(Bearer|Basic|Token|ApiKey)[ \t]+([\w.~+/=-]{8,4000})/gu;

/**
 * `Authorization` and `Proxy-Authorization` in headers and in members of that name, and `Bearer …` anywhere.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2 RFC 9110 §11.6.2}
 */
export const authorizationField: RedactionRule = {
  id: 'authorization-field',
  find: (text) => {
    const found: SecretSpan[] = [];
    for (const { name, value, quoted, line } of findPairs(text)) {
      if (!name.toLowerCase().endsWith('authorization')) continue;
      const end = quoted || line ? value.end : Math.max(value.end, restOfCredentials(text, value.end));
      const written = text.slice(value.start, end);
      const parts = schemeAndRest.exec(written);
      if (parts === null) {
        if (!isHarmless(written)) found.push({ start: value.start, end, kind: 'token' });
        continue;
      }
      const rest = parts[2] ?? '';
      if (isHarmless(rest) && rest.split(/\s+/u).length < 3) continue;
      found.push({
        start: end - rest.length,
        end,
        kind: parts[1]?.toLowerCase() === 'basic' ? 'credentials' : 'token',
      });
    }
    for (const match of text.matchAll(bearerAnywhere)) {
      const token = match[2] ?? '';
      const end = match.index + match[0].length;
      if (/\d/u.test(token) || token.length >= 20)
        found.push({ start: end - token.length, end, kind: 'token' });
    }
    return found;
  },
};

/** In `Authorization: Bearer abc` written bare in the middle of a line the scheme is only the first word. */
function restOfCredentials(text: string, from: number): number {
  const rest = /^[ \t][\w.~+/=-]{1,4000}/u.exec(text.slice(from, from + 4001));
  return from + (rest?.[0].length ?? 0);
}
