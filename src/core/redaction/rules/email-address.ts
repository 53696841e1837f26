import type { RedactionRule } from '../rule.ts';

/** RFC 5321 addresses as people write them, `@` or its percent-encoding. Each part is bounded. */
const address = /[\w+-](?:[\w.+-]{0,62}[\w+-])?(?:@|%40)[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){1,5}/giu;

/** E-mail addresses: personal data of the customer's customers. */
export const emailAddress: RedactionRule = {
  id: 'email-address',
  find: (text) =>
    text.includes('@') || text.includes('%40')
      ? [...text.matchAll(address)]
          .filter((match) => /\.[a-z]{2,}$/iu.test(match[0]))
          .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'email' as const }))
      : [],
};
