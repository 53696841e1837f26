import { expect, test } from 'vitest';
import { errorBodyOf, shownIn } from '../../../testing/shown-body.ts';
import { inspect } from '../../diagnose.ts';
import type { Inspection } from '../../diagnosis.ts';
import { teach } from './lesson.ts';
import type { TaughtShape } from './taught-shape.ts';

const now = Date.UTC(2026, 10, 24, 8);
const head = 'HTTP/2 422\ncontent-type: application/json\n\n';

function taughtBy(marked: string): { readonly paste: string; readonly shape: TaughtShape } {
  const { text, field, message } = shownIn(marked);
  const { lesson } = inspect({
    paste: head + text,
    now,
    lesson: (body, over) => teach(body, { field, message }, over),
  });
  const [best] = lesson?.rules ?? [];
  if (best === undefined) throw new Error(lesson?.refusal ?? 'no lesson');
  return { paste: head + text, shape: best.shape };
}

const fieldsOf = ({ diagnosis }: Inspection) =>
  diagnosis.fieldErrors.map(({ pointer, message }) => `${pointer} ${message}`);

const unknown =
  '{"liste":[{"stelle":"⟦kunde.plz⟧","wortlaut":"⟪fehlt⟫"},{"stelle":"betrag","wortlaut":"zu hoch"}]}';
/** TreeQL: `details` maps fields to messages. */
const named = '{"code":1013,"message":"Input validation failed","details":{"⟦name⟧":"⟪cannot be null⟫"}}';

test('a taught rule finds the fields, in the form every shape has', () => {
  const { paste, shape } = taughtBy(unknown);
  const request = '{"kunde":{"plz":""},"betrag":9}';
  const found = inspect({ paste, request, now, taught: [shape] });
  expect(fieldsOf(found)).toEqual(['/kunde/plz fehlt', '/betrag zu hoch']);
  expect(found.diagnosis.fieldErrors.map((field) => field.request?.match)).toEqual(['exact', 'exact']);
  expect(found.diagnosis.shape).toEqual({
    id: 'taught',
    confidence: 0.9,
    because: 'you showed it: each element of `liste`: field in `stelle`, message in `wortlaut`',
  });
  expect(found.panes.response?.marks.filter(({ number }) => number !== null)).toHaveLength(2);
});

test('a rule of the pack is tried after the person’s own and says where it comes from', () => {
  const { paste, shape } = taughtBy(unknown);
  const { diagnosis } = inspect({ paste, now, packShapes: [shape] });
  expect(diagnosis.shape?.because).toMatch(/^the guide pack describes it: /u);
  const both = inspect({ paste, now, taught: [shape], packShapes: [shape] });
  expect(both.diagnosis.shape?.because).toMatch(/^you showed it: /u);
});

test('a named shape speaks first, unless the rule was taught to correct it', () => {
  const { paste, shape } = taughtBy(named);
  expect(shape.over).toBe('treeql');
  expect(inspect({ paste, now, taught: [shape] }).diagnosis.shape?.id).toBe('taught');
  const { over, ...plain } = shape;
  expect(over).toBe('treeql');
  expect(inspect({ paste, now, taught: [plain] }).diagnosis.shape?.id).toBe('treeql');
  expect(inspect({ paste, now, taught: [{ ...plain, over: 'laravel' }] }).diagnosis.shape?.id).toBe('treeql');
});

test('a rule that does not fit changes nothing', () => {
  const { shape } = taughtBy(unknown);
  const paste = `${head}{"other":"thing"}`;
  expect(inspect({ paste, now, taught: [shape] })).toEqual(inspect({ paste, now }));
});

test.each([
  ['no body', 'HTTP/2 422\n\n', /no body/u],
  ['a web page', 'HTTP/2 422\ncontent-type: text/html\n\n<html><body>no</body></html>', /web page/u],
  ['nothing to point at', `${head}[]`, /no name and no text/u],
])('a lesson about %s is refused with words', (_, paste, words) => {
  const order = { field: null, message: null };
  const { lesson } = inspect({ paste, now, lesson: (body, over) => teach(body, order, over) });
  expect(lesson?.refusal).toMatch(words);
});

test('a lesson holds no more than a person can look through', () => {
  const rows = Array.from({ length: 5_000 }, (_, row) => ({ stelle: `f${row}`, wortlaut: 'fehlt' }));
  const lesson = teach(errorBodyOf(JSON.stringify({ liste: rows })), { field: null, message: null }, null);
  expect(lesson.isCut).toBe(true);
  expect(lesson.text.length).toBeLessThanOrEqual(60_000);
  expect(lesson.picks.length).toBeLessThanOrEqual(1_500);
});
