import { expect, test } from 'vitest';
import { fillSecrets } from '../../testing/secrets.ts';
import { inspect } from '../diagnose.ts';
import { buildSupportText } from './support-text.ts';
import type { SupportTextInput } from './support-parts.ts';

const nothing: SupportTextInput = {
  diagnosis: null,
  paste: '',
  request: null,
  guide: null,
  steps: [],
  notes: '',
  calledAt: null,
};
const answer = 'HTTP/1.1 422 X\n\n{"errors":[{"field":"due","message":"must be a date, ada@acme.example"}]}';

test('no credential and no address is in the hand-off, wherever it was written', () => {
  const { text: field, secrets } = fillSecrets('Authorization: Bearer {{base62:40}}', 4);
  const token = secrets[0] ?? '';
  const request = `POST /a?access_token=${token} HTTP/1.1\nHost: acme.example\n${field}\n\n{"due":"soon","password":"hunter2hunter2"}`;
  const { diagnosis } = inspect({ paste: answer, request, now: 0 });
  const { markdown, hidden } = buildSupportText({
    ...nothing,
    diagnosis,
    paste: answer,
    request,
    notes: `I sent it with ${token} as ada@acme.example.`,
    steps: [{ title: 'Check the token', state: 'done', by: 'you', note: `it is ${token}` }],
  });
  for (const secret of [token, 'hunter2', 'ada@acme.example']) expect(markdown).not.toContain(secret);
  expect(markdown).toContain('I sent it with [token-1] as [email-1].');
  expect(markdown).toContain('- Call: `POST https://acme.example/a?access_token=[token-1]`');
  expect(markdown).toContain('- Check the token: done, by hand (it is [token-1])');
  expect(markdown).toContain('`/due`');
  expect(hidden.map(({ placeholder }) => placeholder).toSorted()).toEqual([
    '[email-1]',
    '[password-1]',
    '[token-1]',
  ]);
});

test('a long text is cut before a secret, not inside it', () => {
  const secret = 'hunter2hunter2';
  for (let before = 59_960; before <= 60_000; before += 4) {
    const paste = `${'x'.repeat(before)} postgres://app:${secret}@db.example/`;
    const { markdown } = buildSupportText({ ...nothing, paste });
    expect(markdown).not.toContain('hunter');
    expect(markdown).toMatch(/… cut: \d+ more characters/u);
  }
});

test.each([
  ['no backticks', '{}', '```'],
  ['a fence', '```\n{}\n```', '````'],
  ['a longer fence inside', '`````js', '``````'],
])('a text with %s does not end the block it stands in', (_, paste, fence) => {
  const { markdown } = buildSupportText({ ...nothing, paste });
  expect(markdown).toContain(`\n${fence}\n${paste}\n${fence}\n`);
});

test('what nobody gave is left out and told as missing', () => {
  const { markdown, parts } = buildSupportText(nothing);
  expect(markdown).toBe('## API error without a status code\n');
  expect(parts.filter(({ there }) => there)).toEqual([]);
});
