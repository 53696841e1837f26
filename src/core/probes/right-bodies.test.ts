import { expect, test } from 'vitest';
import { rightBodies } from '../../testing/value-probes/right-bodies.ts';
import { inspectUnguarded } from '../diagnose.ts';

const now = Date.UTC(2026, 10, 24, 8);

test('there are a hundred bodies', () => {
  expect(rightBodies.length).toBeGreaterThanOrEqual(100);
});

test.each(rightBodies)('nothing is said of %s', (request) => {
  const refusal = { errors: [{ field: 'another', message: 'is wrong' }] };
  const paste = `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify(refusal)}`;
  expect(inspectUnguarded({ paste, request, now }).diagnosis.advice).toEqual([]);
});
