import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import { applyFixes } from '../json/edit/apply.ts';
import type { TextEdit } from '../text/edit.ts';

/** A refused body, judged before any probe saw it. `ask`: nothing may be written without asking. */
interface WholeBody {
  readonly title: string;
  readonly status: number;
  readonly answer: object;
  readonly request: string;
  readonly wanted: string;
}

const wholeBodies = readFileSync(
  path.join(import.meta.dirname, '../../testing/fixtures/whole-bodies.ndjson'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line): WholeBody => JSON.parse(line));

const now = Date.UTC(2026, 10, 26, 8);

/** A text that is JSON without its blanks, any other as it is. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

test.each(wholeBodies.map((row) => [row.title, row] as const))(
  '%s',
  (_, { status, answer, request, wanted }) => {
    const paste = `HTTP/1.1 ${status} Refused\ncontent-type: application/json\n\n${JSON.stringify(answer)}`;
    const { diagnosis, requestBody } = inspectUnguarded({ paste, request, now });
    const suggestions = [...diagnosis.fieldErrors, ...diagnosis.advice].flatMap(
      ({ suggestion }) => suggestion ?? [],
    );
    const free = suggestions.filter(({ fixes }) => fixes.length === 1 && fixes[0]?.asks === null);
    expect(suggestions.length).toBeGreaterThan(0);
    const edits: TextEdit[] = [];
    for (const edit of free.flatMap(({ fixes }) => fixes[0]?.edits ?? [])) {
      const isThere = edits.some((other) =>
        edit.start === edit.end
          ? other.start === edit.start && other.text === edit.text
          : edit.start < other.end && other.start < edit.end,
      );
      if (!isThere) edits.push(edit);
    }
    const asks = free.length === 0 ? 'ask' : '';
    const corrected = compact(applyFixes(requestBody ?? request, edits).text);
    expect(wanted === 'ask' ? asks : corrected).toBe(compact(wanted));
  },
);
