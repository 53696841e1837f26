import type { RedactionRule } from '../rule.ts';

/** RFC 5321 addresses as people write them, `@` or its percent-encoding. Each part is bounded. */
const address =
  /[\w+-](?:[\w.+-]{0,62}[\w+-])?(?:@|%40)[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){1,5}/giu;

/** `user:password@host` in a URL is no address; `url-credentials` hides the password and leaves the host. */
function isUserinfo(text: string, start: number): boolean {
  return /:\/\/[^\s/"'<>]{0,200}:[^\s/"'<>]{0,200}$/u.test(text.slice(Math.max(0, start - 404), start));
}

/** E-mail addresses: personal data of the customer's customers. */
export const emailAddress: RedactionRule = {
  id: 'email-address',
  find: (text) =>
    text.includes('@') || text.includes('%40')
      ? [...text.matchAll(address)]
          .filter((match) => /\.[a-z]{2,}$/iu.test(match[0]) && !isUserinfo(text, match.index))
          .map((match) => ({
            start: match.index,
            end: match.index + match[0].length,
            kind: 'email' as const,
          }))
      : [],
};
