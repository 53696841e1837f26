import { expect, test } from 'vitest';
import { errorBodyOf, shownIn } from '../../../testing/shown-body.ts';
import { taughtRows } from '../../../testing/taught-rows.ts';
import type { Span } from '../../text/span.ts';
import { applyTaught } from './apply.ts';
import { inferShape } from './infer.ts';
import { picksIn } from './picks.ts';

function pairsOf(text: string, shape: Parameters<typeof applyTaught>[0]): string[] {
  return (applyTaught(shape, errorBodyOf(text))?.pairs ?? []).map(
    ({ error }) => `${(error.paths[0] ?? []).join('.')}: ${error.message}`,
  );
}

test.each(taughtRows)('one pair teaches $name', ({ body: marked, finds }) => {
  const { text, field, message } = shownIn(marked);
  const { rules, refusal } = inferShape(errorBodyOf(text), field, message);
  expect(refusal).toBeNull();
  const [best] = rules;
  const found = best === undefined ? [] : pairsOf(text, best.shape);
  expect(found, rules.map(({ words }) => words).join('\n')).toEqual(finds);
});

/** The very range, with the quotes around it at most. */
function covers(span: Span, wanted: Span): boolean {
  const more = span.end - span.start - (wanted.end - wanted.start);
  return span.start <= wanted.start && span.end >= wanted.end && more <= 4;
}

test.each(taughtRows)('what is shown can be pointed at: $name', ({ body: marked }) => {
  const { text, field, message } = shownIn(marked);
  const body = errorBodyOf(text);
  expect(picksIn(body, 'field').filter((pick) => covers(pick, field))).toHaveLength(1);
  expect(picksIn(body, { fieldSpan: field }).filter((pick) => covers(pick, message))).toHaveLength(1);
});

test.each([
  {
    name: 'a second answer of the same API, other fields and one text instead of a list',
    taught: '{"bad":{"⟦email⟧":["⟪is taken⟫"],"age":["too low"]}}',
    other: '{"bad":{"zip":["is odd","is long"],"name":"is empty"}}',
    finds: ['zip: is odd', 'zip: is long', 'name: is empty'],
  },
  {
    name: 'one error where there were two',
    taught: '{"problems":[{"where":"⟦email⟧","what":"⟪is taken⟫"},{"where":"age","what":"too low"}]}',
    other: '{"problems":[{"where":"items[2].qty","what":"zero"}]}',
    finds: ['items.2.qty: zero'],
  },
  {
    name: 'XML with a single element',
    taught: '<r><e><f>⟦email⟧</f><t>⟪is taken⟫</t></e><e><f>age</f><t>low</t></e></r>',
    other: '<r><e><f>zip</f><t>odd</t></e></r>',
    finds: ['zip: odd'],
  },
  {
    name: 'another answer of that API that is no field error',
    taught: '{"problems":[{"where":"⟦email⟧","what":"⟪is taken⟫"}]}',
    other: '{"problems":"none","message":"Server fault"}',
    finds: [],
  },
  {
    name: 'a rule without names does not take any object for a map of errors',
    taught: '{"⟦email⟧":["⟪is taken⟫"],"age":["too low"]}',
    other: '{"code":17,"trace":{"id":"x"},"message":"Server fault"}',
    finds: [],
  },
])('$name', ({ taught, other, finds }) => {
  const { text, field, message } = shownIn(taught);
  const [best] = inferShape(errorBodyOf(text), field, message).rules;
  expect(best === undefined ? null : pairsOf(other, best.shape)).toEqual(finds);
});

test('says when a rule finds the shown pair alone', () => {
  const { text, field, message } = shownIn('{"f":{"n":"⟦email⟧","t":"⟪is taken⟫"},"x":{"n":"age"}}');
  const { rules } = inferShape(errorBodyOf(text), field, message);
  expect(rules.map(({ onlyPair }) => onlyPair)).not.toContain(false);
  expect(rules[0]?.pairs).toEqual([{ field: 'email', message: 'is taken' }]);
});

test.each([
  [
    '["champ ⟦email⟧ | ⟪inconnu⟫","champ pays | hors liste"]',
    'each element of the answer: field stands between a blank and `|`, message stands after `|`',
  ],
  [
    '{"bad":{"a":{"⟦zip⟧":["⟪odd⟫"]},"b":["late"]}}',
    'each member of `bad`, at any depth: field is the names that lead there, joined, message is its text',
  ],
  [
    '{"m":"⟦email⟧: ⟪taken⟫\\nage: low"}',
    'each line of `m`: field stands before `:`, message stands after `:`',
  ],
])('says the rule in words: %s', (marked, words) => {
  const { text, field, message } = shownIn(marked);
  const said = inferShape(errorBodyOf(text), field, message).rules.map((rule) => rule.words);
  expect(said[0]).toBe(words);
  expect(new Set(said).size).toBe(said.length);
});

test('reads code and part of the request beside the message', () => {
  const { text, field, message } = shownIn(
    '{"problems":[{"where":"⟦page⟧","what":"⟪too high⟫","code":"E7","in":"query"},{"where":"size","what":"odd","code":"E8","in":"query"}]}',
  );
  const [best] = inferShape(errorBodyOf(text), field, message).rules;
  const pairs = best === undefined ? [] : (applyTaught(best.shape, errorBodyOf(text))?.pairs ?? []);
  expect(pairs.map(({ error }) => [error.code, error.in])).toEqual([
    ['E7', 'query'],
    ['E8', 'query'],
  ]);
});

test.each([
  ['the same text twice', '{"a":"⟦⟪email⟫⟧"}', /same text/u],
  ['a place outside', '{"a":"x"}', /No text/u],
  ['punctuation', '{"a":⟦ ⟧"⟪x⟫"}', /No text/u],
  ['a web page', '<html><body><p>⟦email⟧ ⟪is taken⟫</p></body></html>', /No text/u],
])('refuses %s with words', (_, marked, words) => {
  const { text, field, message } = shownIn(marked);
  const { rules, refusal } = inferShape(errorBodyOf(text), field, message);
  expect(rules).toEqual([]);
  expect(refusal).toMatch(words);
});
