import { expect, test } from 'vitest';
import { inspect } from '../core/diagnose.ts';
import { createSamples } from './samples.ts';

const now = Date.UTC(2026, 10, 24, 8, 0, 0);

test.each([
  ['422 from HARi', 422],
  ['Expired token', 401],
  ['429', 429],
  ['An HTML 502', 502],
  ['A HAR', 422],
])('the sample "%s" leads to %i', (name, code) => {
  const sample = createSamples(now).find((one) => one.name === name);
  const { diagnosis } = inspect({ paste: sample?.paste ?? '', request: sample?.request || null, now });
  expect(diagnosis.status.code).toBe(code);
});

test('the expired token is told as such', () => {
  const sample = createSamples(now)[1];
  const { diagnosis } = inspect({ paste: sample?.paste ?? '', now });
  expect(diagnosis.causes[0]?.id).toBe('expired-token');
});
