import { expect, test } from 'vitest';
import { exampleApi } from '../../testing/example-api.ts';
import { recordedAnswers } from '../../testing/recorded.ts';
import { inspectUnguarded } from '../diagnose.ts';
import type { Diagnosis, Fix } from '../diagnosis.ts';
import { applyFixes } from '../json/edit/apply.ts';
import { makeEdits } from '../text/edit.ts';

const now = Date.UTC(2026, 10, 24, 8);
const recorded = recordedAnswers().filter(({ request }) => request !== null);

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The first fix of every suggestion; of fixes for the same characters the first counts, so is made alone. */
function firstFixes(diagnosis: Diagnosis, of: 'fieldErrors' | 'advice'): readonly Fix[] {
  return diagnosis[of].flatMap(({ suggestion }) => suggestion?.fixes[0] ?? []);
}

test.each(recorded.map((answer) => [answer.id, answer] as const))(
  '%s: fixes change their own places only, and the request stays JSON',
  (_, { answer, request }) => {
    const { diagnosis, requestBody } = inspectUnguarded({ paste: answer, request, now, api: exampleApi });
    const body = requestBody ?? '';
    const every = [...firstFixes(diagnosis, 'fieldErrors'), ...firstFixes(diagnosis, 'advice')];
    const all = every.filter(({ within }) => within === undefined);
    const edits = all.flatMap((fix) => fix.edits);
    const idle = all.filter(
      (fix) => fix.asks === null && fix.edits.every((edit) => body.slice(edit.start, edit.end) === edit.text),
    );
    expect(idle).toEqual([]);
    const { text, made } = makeEdits(body, edits);
    let [done, at] = [0, 0];
    for (const { edit, start, end } of made) {
      expect(text.slice(at, start)).toBe(body.slice(done, edit.start));
      [done, at] = [edit.end, end];
    }
    expect(text.slice(at)).toBe(body.slice(done));
    const wasJson = parses(body);
    const results = [edits, ...all.map((fix) => fix.edits)].map((some) => applyFixes(body, some).text);
    expect(results.filter((result) => wasJson && !parses(result))).toEqual([]);
    const outside = all.filter(
      ({ asks, text: put }) => asks !== null && (asks.start > asks.end || asks.end > put.length),
    );
    expect(outside).toEqual([]);
  },
);

test.each(recorded.map((answer) => [answer.id, answer] as const))(
  '%s: after a complete fix the same probe finds nothing at that place',
  (_, { answer, request }) => {
    const { diagnosis, requestBody } = inspectUnguarded({ paste: answer, request, now, api: exampleApi });
    const source = request ?? '';
    const body = requestBody ?? '';
    const at = source.lastIndexOf(body);
    if (body === '' || at < 0) return;
    for (const field of diagnosis.fieldErrors) {
      const [fix] = field.suggestion?.fixes ?? [];
      if (fix === undefined || fix.asks !== null || field.explained === null) continue;
      const corrected =
        source.slice(0, at) + applyFixes(body, fix.edits).text + source.slice(at + body.length);
      const again = inspectUnguarded({ paste: answer, request: corrected, now, api: exampleApi }).diagnosis;
      const found = again.fieldErrors.find(({ pointer }) => pointer === field.pointer);
      expect(found?.explained?.probe ?? null, `${field.pointer} ${fix.text}`).not.toBe(field.explained.probe);
    }
  },
);

test('10,000 values and a body of two megabytes are answered, with a bounded list of remarks', () => {
  const row = '{"day": "2026-02-30", "amount": "1.250,00", "name": "MÃ¼ller"}';
  const request = `[${Array.from({ length: 30_000 }, () => row).join(',')}]`;
  const { diagnosis } = inspectUnguarded({
    paste: 'HTTP/1.1 422 X\n\n{"errors":[{"field":"zone","message":"is wrong"}]}',
    request,
    now,
  });
  expect(diagnosis.advice).toHaveLength(100);
});
