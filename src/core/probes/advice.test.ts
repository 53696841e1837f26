import { expect, test } from 'vitest';
import { exampleApi } from '../../testing/example-api.ts';
import { inspectUnguarded } from '../diagnose.ts';

const now = Date.UTC(2026, 10, 24, 8);

test('advice stands in text order, apart from the field errors, and is drawn as a note', () => {
  const request = '{"ends": "2026-02-30", "a": 1, "starts": "2026-02-31", "a": 1, "zone": "2026-02-30"}';
  const { diagnosis, panes } = inspectUnguarded({
    paste: '{"errors":[{"field":"zone","message":"is wrong"}]}',
    request,
    now,
    api: exampleApi,
  });
  expect(diagnosis.advice.map(({ path }) => path.join('.'))).toEqual(['ends', 'starts', 'a']);
  expect(diagnosis.advice.map(({ request: place }) => request.slice(place?.start, place?.end))).toEqual([
    '"2026-02-30"',
    '"2026-02-31"',
    '1',
  ]);
  expect(panes.request?.marks.filter(({ kind }) => kind === 'note')).toHaveLength(3);
});

test('an accepted request gets no advice', () => {
  const { diagnosis } = inspectUnguarded({
    paste: 'HTTP/1.1 201 Created\n\n{}',
    request: '{"a": "2026-02-30"}',
    now,
  });
  expect(diagnosis.advice).toEqual([]);
});
