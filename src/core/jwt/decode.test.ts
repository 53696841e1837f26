import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberValue } from '../json/node.ts';
import { toValue } from '../json/value.ts';
import { toSource } from '../text/mapped-text.ts';
import { decodeJwt } from './decode.ts';

function base64url(value: unknown): string {
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
}

function token(claims: unknown, header: unknown = { alg: 'none', typ: 'JWT' }): string {
  return [base64url(header), base64url(claims), 'c2ln'].join('.');
}

test('header, claims and dates', () => {
  const { value, problems } = decodeJwt(token({ sub: 'ada', exp: 1_800_000_000, nbf: 1.5, iat: '17' }));
  expect(problems).toEqual([]);
  expect(value?.algorithm).toBe('none');
  expect([value?.exp, value?.nbf, value?.iat]).toEqual([1_800_000_000, 1.5, 17]);
});

test('any claims come back, and every character leads into its part of the token', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (claims) => {
      const text = token(claims);
      const part = decodeJwt(text).value?.claims;
      if (part === undefined) throw new Error('the token was not read');
      expect(part.json === undefined ? undefined : toValue(part.json)).toEqual(
        JSON.parse(JSON.stringify(claims)),
      );
      let from = part.span.start;
      for (let at = 0; at < part.content.text.length; at += 1) {
        const { start, end } = toSource(part.content, { start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeLessThanOrEqual(part.span.end);
        from = start;
      }
    }),
  );
});

test('the place of a claim in the token decodes to it', () => {
  const text = token({ iss: 'https://ids.example', exp: 1_700_000_000 });
  const { value } = decodeJwt(text);
  const exp = memberValue(value?.claims.json, 'exp');
  const place =
    value === undefined || exp === undefined ? undefined : toSource(value.claims.content, exp.span);
  const quantum = (place?.start ?? 0) - (((place?.start ?? 0) - (value?.claims.span.start ?? 0)) % 4);
  const decoded = Buffer.from(text.slice(quantum, place?.end), 'base64url').toString();
  expect(decoded).toContain('170000000');
});

test.each([
  ['Bearer', 'Bearer '],
  ['a field', 'Authorization: Bearer '],
  ['quotes', '"'],
  ['blanks', '\n  '],
])('%s before the token is passed over', (_, before) => {
  const text = token({ sub: 'x' });
  const { value } = decodeJwt(`${before}${text}${before === '"' ? '"' : ''}`);
  expect(value?.span).toEqual({ start: before.length, end: before.length + text.length });
});

test.each([
  [
    'no signature',
    (text: string) => text.split('.').slice(0, 2).join('.'),
    'the token is cut off: its signature is missing',
  ],
  ['an empty signature', (text: string) => text.replace('c2ln', ''), 'the token has an empty signature'],
  ['cut claims', (text: string) => text.slice(0, -20), 'claims: the text ends inside a string'],
  ['four parts', (text: string) => `${text}.more`, 'the token has more than three parts'],
])('%s', (_, change, message) => {
  const { value, problems } = decodeJwt(change(token({ sub: 'ada', name: 'Ada Lovelace of London' })));
  expect(value?.header.json?.kind).toBe('object');
  expect(problems.map((problem) => problem.message)).toContain(message);
});

test.each(['', 'hunter2', 'a.b.c', 'www.example.com', base64url('[1]') + '.x.y', '...'])(
  '%j is no token',
  (text) => {
    const { value, problems } = decodeJwt(text);
    expect(value).toBeUndefined();
    expect(problems.length).toBe(1);
  },
);

test('an encrypted token says so', () => {
  const text = [base64url({ alg: 'RSA-OAEP', enc: 'A256GCM' }), 'a', 'b', 'c', 'd'].join('.');
  expect(decodeJwt(text).problems[0]?.message).toMatch(/encrypted/u);
});

test('any text: no exception, problems inside', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.base64String()).map((parts) => parts.join('.')),
      ),
      (text) => {
        for (const { span } of decodeJwt(text).problems) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
