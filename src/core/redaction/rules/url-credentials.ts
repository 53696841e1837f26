import type { RedactionRule, SecretSpan } from '../rule.ts';

/** `scheme://user:password@host`; the user's name and the host stay. RFC 3986 §3.2.1 */
const userinfo = /(?<!\w)[a-z][a-z0-9+.-]{1,30}:\/\/([^\s:@/"'<>]{0,200}):([^\s@/"'<>]{1,400})@/giu;
/** Reading: curl's option for a name and a password. */
const curlUser = /(?:^|\s)(?:-u|--user|--proxy-user)[ =]{0,3}["']?([^\s:"']{1,200}):([^\s"']{1,400})/gu;

/** Passwords inside URLs and connection strings, and in curl's `-u name:password`. */
export const urlCredentials: RedactionRule = {
  id: 'url-credentials',
  find: (text) => {
    const found: SecretSpan[] = [];
    for (const match of text.matchAll(userinfo)) {
      const end = match.index + match[0].length - 1;
      found.push({ start: end - (match[2]?.length ?? 0), end, kind: 'password' });
    }
    for (const match of text.matchAll(curlUser)) {
      const end = match.index + match[0].length;
      found.push({ start: end - (match[2]?.length ?? 0), end, kind: 'password' });
    }
    return found;
  },
};
