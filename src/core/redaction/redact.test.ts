import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillSecrets } from '../../testing/secrets.ts';
import { createPlaceholderBook, redact } from './redact.ts';
import { rules } from './rules/index.ts';
import { decodedViews } from './views.ts';

const here = path.join(import.meta.dirname, 'rules');
const fixture = (id: string, name: string): string =>
  readFileSync(path.join(here, 'fixtures', id, name), 'utf8');
const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
/** Test numbers of the card schemes, written apart so that no scanner takes them for real ones. */
const cards = [
  ['4242', '4242', '4242', '4242'],
  ['5555', '5555', '5555', '4444'],
  ['3782', '822463', '10005'],
];

const hides = rules
  .filter(({ id }) => id !== 'card-number')
  .flatMap(({ id }) =>
    linesOf(fixture(id, 'hides.txt')).map((line, index) => [id, line, index + 1] as const),
  );
const leaves = rules.flatMap(({ id }) =>
  linesOf(fixture(id, 'leaves.txt')).map((line) => [id, line] as const),
);

test('the list, the files and the fixtures name the same rules', () => {
  const listed = rules.map((rule) => rule.id).toSorted();
  const files = readdirSync(here)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3));
  expect(files.toSorted()).toEqual(listed);
  expect(readdirSync(path.join(here, 'fixtures')).toSorted()).toEqual(listed);
});

test.each(hides)('%s hides %s', (id, template, seed) => {
  const { text, secrets } = fillSecrets(template, seed);
  const rule = rules.find((one) => one.id === id);
  const views = [text, ...decodedViews(text).map((view) => view.text)];
  expect(views.some((view) => (rule?.find(view).length ?? 0) > 0)).toBe(true);
  const { text: out, redactions } = redact(text);
  expect(secrets.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(out).not.toContain(secret);
  expect(redactions.length).toBeGreaterThan(0);
  expect(redact(out).text).toBe(out);
});

test.each(leaves)('%s leaves %s', (_, line) => {
  expect(redact(line).text).toBe(line);
});

test.each(cards)('a card number is hidden in groups and in one run: %s…', (...groups) => {
  for (const joined of [groups.join(' '), groups.join('-'), groups.join('')]) {
    expect(redact(`card ${joined} declined`).text).toBe('card [card-1] declined');
  }
});

test('the same secret has the same placeholder everywhere, another secret another', () => {
  const { text } = fillSecrets('Authorization: Bearer {{base62:40}}\n\n{"other":"{{hex:32}}"}', 7);
  const sent = text.slice('Authorization: Bearer '.length, text.indexOf('\n'));
  const echoed = redact(
    `${text}\n{"message":"unknown key ${sent}","api_key":"another-${sent.slice(0, 20)}9"}`,
  );
  expect(echoed.text).toContain('Authorization: Bearer [token-1]');
  expect(echoed.text).toContain('"message":"unknown key [token-1]"');
  expect(echoed.text).toContain('"api_key":"[key-1]"');
});

test('one book numbers placeholders over several texts', () => {
  const book = createPlaceholderBook();
  const { text } = fillSecrets('api_key={{hex:32}}', 3);
  expect(redact(text, { book }).text).toBe('api_key=[key-1]');
  expect(redact(`{"api_key":"${text.slice(8)}"}`, { book }).text).toBe('{"api_key":"[key-1]"}');
});

test('JSON stays JSON when a bare number is hidden', () => {
  const { text } = redact('{"pin": 4711, "page": 2}');
  expect(JSON.parse(text)).toEqual({ pin: '[password-1]', page: 2 });
});

test('an encoded secret is found through percent-encoding, escapes and base64', () => {
  const { text, secrets } = fillSecrets('{"password":"{{password}}"}', 11);
  const secret = secrets[0] ?? '';
  expect(redact(`payload=${encodeURIComponent(text)}`).text).not.toContain(encodeURIComponent(secret));
  expect(redact(JSON.stringify({ pasted: text })).text).not.toContain(secret);
  expect(redact(`blob ${btoa(text)} end`).text).not.toContain(btoa(text));
});

test('the text outside the hidden stretches is untouched, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (noise) => {
      const { text } = fillSecrets('Authorization: Bearer {{base62:40}}', 5);
      const whole = `${noise}\n${text}\n${noise}`;
      const { text: out, redactions } = redact(whole);
      let rebuilt = '';
      let done = 0;
      for (const { start, end, placeholder } of redactions) {
        expect(start).toBeGreaterThanOrEqual(done);
        rebuilt += whole.slice(done, start) + placeholder;
        done = end;
      }
      expect(rebuilt + whole.slice(done)).toBe(out);
    }),
  );
});

test('a short secret is hidden where a rule found it, and not in every word that contains it', () => {
  expect(redact('password=abc123 then abc123def').text).toBe('password=[password-1] then abc123def');
});

test('a secret that was percent-encoded twice is found', () => {
  const { text, secrets } = fillSecrets('/go?to=%252Fx%253Faccess_token%253D{{hex:32}}', 13);
  expect(redact(text).text).toBe(text.replace(secrets[0] ?? '', '[token-1]'));
});
