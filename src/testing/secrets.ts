/**
 * Look-alike secrets for tests, made from a seed: no real-looking secret is stored in the project, so that scanners stay
 * quiet and nothing can leak. The same seed gives the same secret.
 */
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const hexDigits = '0123456789abcdef';

/** mulberry32: a small deterministic generator; 0 ≤ x < 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick(alphabet: string, length: number, seed: number): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('');
}

function base64url(text: string): string {
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function fakeJwt(claims: Readonly<Record<string, unknown>>, seed = 1): string {
  const header = base64url(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));
  return [header, base64url(JSON.stringify(claims)), pick(base62, 43, seed)].join('.');
}

/**
 * Fills the placeholders of a fixture: `{{jwt}}`, `{{hex:32}}`, `{{base62:40}}`, `{{password}}`, `{{hari-key}}`,
 * `{{email}}`. Returns the text and the secrets that were put in.
 */
export function fillSecrets(
  template: string,
  seed = 1,
): { readonly text: string; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  let count = seed * 1000;
  const text = template.replaceAll(
    /\{\{([a-z0-9-]+)(?::(\d+))?\}\}/gu,
    (whole, kind: string, length: string | undefined) => {
      count += 1;
      const size = Number(length ?? 32);
      const made: Record<string, () => string> = {
        jwt: () => fakeJwt({ sub: 'ada', exp: 1_800_000_000 + count }, count),
        hex: () => pick(hexDigits, size, count),
        base62: () => pick(base62, size, count),
        password: () => `${pick(base62, 6, count)}-${pick(base62, 5, count + 1)}!7`,
        'hari-key': () => `hari_${pick(base62, 32, count)}`,
        email: () => `ada.${pick(hexDigits, 6, count)}@example.com`,
      };
      const secret = made[kind]?.();
      if (secret === undefined) return whole;
      secrets.push(secret);
      return secret;
    },
  );
  return { text, secrets };
}
