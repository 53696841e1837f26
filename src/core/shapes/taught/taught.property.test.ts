import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  oneof,
  property,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { errorBodyOf } from '../../../testing/shown-body.ts';
import { applyTaught } from './apply.ts';
import { inferShape } from './infer.ts';
import { teach } from './lesson.ts';
import { placeAt, textOf } from './picked-place.ts';
import { picksIn } from './picks.ts';
import { readTaughtShapes } from './read-taught-shape.ts';

const names = constantFrom('email', 'age', 'errors', 'where', 'what', 'items[0].price', 'ü', '__proto__');
const texts = oneof(
  names,
  constantFrom('email: is taken; age: low', "The 'zip' is odd", 'a|b|c', ''),
  string(),
);
const leaves = oneof(texts, integer());
const entries = dictionary(names, leaves);
const bodies = oneof(
  jsonValue({ maxDepth: 4 }),
  array(entries, { maxLength: 4 }),
  dictionary(names, oneof(array(entries, { maxLength: 3 }), array(leaves, { maxLength: 3 }), entries)),
).map((value) => JSON.stringify(value));

test('an inferred rule finds at least the shown pair with its very texts', () => {
  let learned = 0;
  assert(
    property(oneof(bodies, texts), integer({ min: 0 }), integer({ min: 0 }), (text, one, other) => {
      const body = errorBodyOf(text);
      const fields = picksIn(body, 'field');
      const field = fields[one % Math.max(1, fields.length)];
      if (field === undefined) return;
      const sayings = picksIn(body, { fieldSpan: field });
      const message = sayings[other % Math.max(1, sayings.length)];
      if (message === undefined) return;
      const { rules, refusal } = inferShape(body, field, message);
      expect(rules.length === 0).toBe(refusal !== null);
      const [fieldPlace, messagePlace] = [placeAt(body, field), placeAt(body, message)];
      if (fieldPlace === undefined || messagePlace === undefined) return;
      for (const { shape } of rules) {
        learned += 1;
        const [again = shape] = readTaughtShapes(JSON.parse(JSON.stringify(shape))).shapes;
        const pairs = applyTaught(again, errorBodyOf(text))?.pairs ?? [];
        const found = pairs.filter(({ error }) => error.message === textOf(messagePlace));
        expect(found.map(({ fieldText }) => fieldText).join(' ')).toContain(textOf(fieldPlace));
      }
    }),
    { numRuns: 200 },
  );
  expect(learned).toBeGreaterThan(20);
});

test('teaching never throws, whatever is pointed at', () => {
  assert(
    property(
      oneof(bodies, string()),
      integer({ min: -3, max: 60 }),
      integer({ max: 60 }),
      (text, start, end) => {
        const body = errorBodyOf(text);
        const lesson = teach(body, { field: { start, end }, message: { start: end, end: start + 9 } }, null);
        expect(lesson.rules.length > 0).toBe(lesson.refusal === null);
      },
    ),
    { numRuns: 200 },
  );
});

test('any rule can be tried on any body', () => {
  const step = oneof(
    names,
    integer({ min: 0, max: 3 }),
    constantFrom(
      { each: 'element' },
      { each: 'member' },
      { each: 'leaf' },
      { every: 2 },
      { split: '; ' },
      { inside: 'json' },
    ),
  );
  const way = array(step, { maxLength: 4 });
  assert(
    property(
      bodies,
      way,
      way,
      way,
      constantFrom('value', 'name', 'segments'),
      (text, entriesAt, at, said, from) => {
        const { shapes } = readTaughtShapes({
          version: 1,
          entries: entriesAt.filter((one) => one !== '__proto__'),
          field: { from, at: at.filter((one) => one !== '__proto__') },
          message: { from: 'value', at: said.filter((one) => one !== '__proto__') },
        });
        expect(shapes).toHaveLength(1);
        for (const shape of shapes) {
          for (const { error } of applyTaught(shape, errorBodyOf(text))?.pairs ?? []) {
            expect(error.paths.length).toBeGreaterThan(0);
            expect(error.span.start).toBeGreaterThanOrEqual(0);
            expect(error.span.end).toBeLessThanOrEqual(text.length);
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('a huge body is read as far as the budget goes', () => {
  const deep = `${'{"a":'.repeat(5_000)}"x"${'}'.repeat(5_000)}`;
  const wide = JSON.stringify({ errors: Array.from({ length: 50_000 }, () => ({ w: 'email', t: 'taken' })) });
  for (const text of [deep, wide]) {
    const [shape] = readTaughtShapes({
      version: 1,
      entries: [{ each: 'leaf' }],
      field: { from: 'name', at: [], joined: true },
      message: { from: 'value', at: [] },
    }).shapes;
    const pairs = shape === undefined ? [] : (applyTaught(shape, errorBodyOf(text))?.pairs ?? []);
    expect(pairs.length).toBeLessThanOrEqual(10_000);
  }
});
