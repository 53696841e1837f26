import type { SecretKind } from './rule.ts';

/** camelCase, snake_case, kebab-case and dotted names as lower-case words, trailing numbers dropped. */
function wordsOf(name: string): string[] {
  return name
    .slice(0, 80)
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '' && !/^\d+$/u.test(word));
}

/** Names whose value is secret whatever it looks like. Keys are joined words. */
const secretWords: ReadonlyMap<string, SecretKind> = new Map([
  ...[
    'password',
    'passwd',
    'pwd',
    'passphrase',
    'pass',
    'passcode',
    'pin',
    'cvv',
    'cvc',
    'otp',
    'totp',
    'mfa',
  ].map((word) => [word, 'password'] as const),
  ...[
    'token',
    'jwt',
    'bearer',
    'accesstoken',
    'refreshtoken',
    'idtoken',
    'authtoken',
    'csrftoken',
    'csrf',
    'xsrf',
    'assertion',
  ].map((word) => [word, 'token'] as const),
  ...[
    'apikey',
    'accesskey',
    'secretkey',
    'privatekey',
    'signingkey',
    'encryptionkey',
    'masterkey',
    'licensekey',
    'accountkey',
    'sharedkey',
    'sshkey',
    'authkey',
    'appkey',
    'subscriptionkey',
    'functionskey',
  ].map((word) => [word, 'key'] as const),
  ...['secret', 'clientsecret', 'sharedsecret'].map((word) => [word, 'secret'] as const),
  ...['authorization', 'credential', 'credentials'].map((word) => [word, 'credentials'] as const),
  ...['cookie', 'sessionid', 'sid', 'phpsessid', 'jsessionid'].map((word) => [word, 'cookie'] as const),
  ...['signature', 'sig', 'hmac'].map((word) => [word, 'signature'] as const),
]);

/** Names that are secret only when the value looks like one (`code=422` is not, an OAuth `code=SplxlO…` is). */
const weakWords: ReadonlyMap<string, SecretKind> = new Map([
  ['auth', 'credentials'],
  ['code', 'code'],
  ['state', 'code'],
  ['nonce', 'code'],
  ['key', 'key'],
  ['session', 'cookie'],
  ['hash', 'signature'],
]);

/** A last word that says the value is about the secret, not the secret. */
const safeTails = new Set([
  'type',
  'types',
  'count',
  'counts',
  'ttl',
  'expires',
  'expiry',
  'expiration',
  'in',
  'at',
  'status',
  'enabled',
  'disabled',
  'length',
  'url',
  'uri',
  'endpoint',
  'policy',
  'hint',
  'required',
  'limit',
  'format',
  'method',
  'scheme',
  'version',
  'name',
  'used',
  'supported',
  'error',
  'errors',
  'message',
  'valid',
  'invalid',
  'present',
  'reset',
  'changed',
  'field',
  'algorithm',
  'alg',
  'age',
  'max',
  'min',
  'mode',
  'header',
  'confirmed',
  'lifetime',
  'scope',
  'audience',
  'issuer',
  'kind',
  'path',
  'domain',
]);
const safeHeads = new Set([
  'max',
  'min',
  'primary',
  'sort',
  'cache',
  'idempotency',
  'public',
  'foreign',
  'next',
  'page',
  'total',
  'num',
  'partition',
  'foreign',
]);

export interface NameVerdict {
  readonly kind: SecretKind;
  /** `weak`: only together with a value that looks like a secret. */
  readonly strength: 'strong' | 'weak';
}

/** What a name says about its value; `undefined`: nothing secret. Decides on whole words, never on substrings. */
export function judgeName(name: string): NameVerdict | undefined {
  const words = wordsOf(name);
  const last = words.at(-1);
  if (last === undefined || safeTails.has(last)) return undefined;
  const singular = last.endsWith('s') && last !== 'pass' ? last.slice(0, -1) : last;
  const pair = `${words.at(-2) ?? ''}${singular}`;
  const head = words[0] ?? '';
  const isPlural = singular !== last && last !== 'credentials';
  if (safeHeads.has(head) || (isPlural && !secretWords.has(pair))) return undefined;
  const sure = secretWords.get(pair) ?? secretWords.get(singular) ?? secretWords.get(last);
  if (sure !== undefined) return { kind: sure, strength: 'strong' };
  const glued = gluedSecret(last);
  if (glued !== undefined) return { kind: glued, strength: 'strong' };
  const weak = weakWords.get(last);
  return weak === undefined ? undefined : { kind: weak, strength: 'weak' };
}

/** Names written without a border between words: `accesstoken`, `dbpassword`, `xapikey`. */
function gluedSecret(word: string): SecretKind | undefined {
  const ending = [
    'password',
    'passwd',
    'apikey',
    'secretkey',
    'accesskey',
    'privatekey',
    'token',
    'secret',
    'sessionid',
    'sessid',
  ].find((end) => word.length > end.length && word.endsWith(end));
  return ending === undefined ? undefined : (secretWords.get(ending) ?? 'cookie');
}

/** Values that are no secret although their name is: placeholders, switches, type names, hidden ones, sentences. */
export function isHarmless(value: string): boolean {
  const text = value.trim();
  if (text === '' || text.length < 2) return true;
  if (
    /^(?:true|false|null|none|nil|undefined|yes|no|string|integer|number|boolean|object|array|include|omit|same-origin|required|optional|bearer|basic|digest)$/iu.test(
      text,
    )
  )
    return true;
  if (
    /^(?:<[^<>]{0,60}>|\$\{?[^{}]{0,60}\}?|\{\{?[^{}]{0,60}\}?\}|%[^%]{0,40}%|\*{2,}|x{4,}|\.{3}|…|\[[^\]]{0,60}\]|your[ _-].{0,60})$/iu.test(
      text,
    )
  )
    return true;
  // A sentence: three or more words, as in `"password": "must be at least 8 characters"`.
  return text.split(/\s+/u, 4).length >= 3 && /[a-z]{2} [a-z]{2}/iu.test(text.slice(0, 200));
}

/** Whether a value by itself looks like a secret: long enough, without blanks, letters and digits mixed. */
export function looksSecret(value: string): boolean {
  return (
    value.length >= 16 && !/\s/u.test(value) && /\d/u.test(value) && /[A-Za-z]/u.test(value) && !isUuid(value)
  );
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(value);
}
