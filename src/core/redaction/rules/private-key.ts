import type { RedactionRule, SecretSpan } from '../rule.ts';

/** Reading: the first line of a private key in PEM, RFC 7468 §2. */
const begin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/gu;
const longest = 20_000;

/** PEM private keys, also with the line ends escaped, also cut off before their end. @see {@link https://www.rfc-editor.org/rfc/rfc7468 RFC 7468} */
export const privateKey: RedactionRule = {
  id: 'private-key',
  find: (text) => {
    const found: SecretSpan[] = [];
    for (const match of text.matchAll(begin)) {
      const start = match.index + match[0].length;
      if (start < (found.at(-1)?.end ?? 0)) continue;
      const end = text.slice(start, start + longest).indexOf('-----END');
      found.push({ start, end: end < 0 ? Math.min(text.length, start + longest) : start + end, kind: 'key' });
    }
    return found;
  },
};
