import type { RedactionRule } from '../rule.ts';

/** Two or more base64url segments, the first beginning like an encoded `{"`. Segments are bounded. */
const token = /\beyJ[\w-]{8,8000}(?:\.[\w-]{0,16000}){1,4}/gu;

/** JSON Web Tokens, signed or encrypted, wherever they stand. @see {@link https://www.rfc-editor.org/rfc/rfc7519 RFC 7519} */
export const jwt: RedactionRule = {
  id: 'jwt',
  find: (text) =>
    text.includes('eyJ')
      ? [...text.matchAll(token)].map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          kind: 'token' as const,
        }))
      : [],
};
