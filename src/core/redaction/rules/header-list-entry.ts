import type { RedactionRule, SecretSpan } from '../rule.ts';
import { isHarmless, judgeName } from '../words.ts';

/** `{"name": "x-api-key", "value": "…"}` in either order, at any level of escaping. */
const nameFirst =
  /\\{0,7}["'](?:name|key|header)\\{0,7}["']\s{0,20}:\s{0,20}\\{0,7}["']([\w.-]{1,80})\\{0,7}["']\s{0,20},\s{0,40}\\{0,7}["']value\\{0,7}["']\s{0,20}:\s{0,20}\\{0,7}["']([^"'\\]{1,8000})/gu;
/** Reading: an entry of a list of header fields that has its value before its name. */
const valueFirst =
  /\\{0,7}["']value\\{0,7}["']\s{0,20}:\s{0,20}\\{0,7}["']([^"'\\]{1,8000})\\{0,7}["']\s{0,20},\s{0,40}\\{0,7}["'](?:name|key|header)\\{0,7}["']\s{0,20}:\s{0,20}\\{0,7}["']([\w.-]{1,80})/gu;

function spanOf(match: RegExpMatchArray, name: string, value: string): SecretSpan | undefined {
  const lower = name.toLowerCase();
  const isCookie = lower === 'cookie' || lower === 'set-cookie';
  const kind = isCookie ? 'cookie' : lower.endsWith('authorization') ? 'token' : judgeName(name)?.kind;
  if (kind === undefined || isHarmless(value) || judgeName(name)?.strength === 'weak') return undefined;
  const from = (match.index ?? 0) + match[0].lastIndexOf(value);
  const scheme = kind === 'token' ? (/^[A-Za-z][\w-]{0,30}[ \t]+/u.exec(value)?.[0].length ?? 0) : 0;
  return { start: from + scheme, end: from + value.length, kind };
}

/** Header, cookie and parameter lists written as name/value objects: HAR, Postman, log records. */
export const headerListEntry: RedactionRule = {
  id: 'header-list-entry',
  find: (text) => {
    const found: SecretSpan[] = [];
    for (const match of text.matchAll(nameFirst)) {
      const span = spanOf(match, match[1] ?? '', match[2] ?? '');
      if (span !== undefined) found.push(span);
    }
    for (const match of text.matchAll(valueFirst)) {
      const value = match[1] ?? '';
      const span = spanOf(match, match[2] ?? '', value);
      if (span === undefined) continue;
      const from = match.index + match[0].indexOf(value);
      found.push({
        ...span,
        start: from + (span.end - span.start === value.length ? 0 : value.length - (span.end - span.start)),
        end: from + value.length,
      });
    }
    return found;
  },
};
