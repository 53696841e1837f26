import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import { exampleApi } from '../../testing/example-api.ts';
import { fixtureNow } from '../../testing/check-fixtures.ts';

function suggestionFor(field: string, message: string, request: string) {
  const paste = `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify({ errors: [{ field, message }] })}`;
  const { diagnosis } = inspectUnguarded({ paste, request, now: fixtureNow, api: exampleApi });
  const [stated] = diagnosis.fieldErrors;
  const place = stated?.request ?? null;
  const suggestion = stated?.suggestion ?? null;
  if (place === null || suggestion === null) return null;
  const edited = request.slice(0, place.start) + suggestion.text + request.slice(place.end);
  return { ...suggestion, edited };
}

test.each([
  [
    'birth_date',
    'must be YYYY-MM-DD',
    '{"birth_date":"31/12/1990"}',
    '{"birth_date":"1990-12-31"}',
    'certain',
  ],
  ['birth_date', 'is invalid', '{"birth_date":"12/31/1990"}', '{"birth_date":"1990-12-31"}', 'certain'],
  ['due', 'Not a valid date.', '{"due":"03/04/2026"}', '{"due":"2026-04-03"}', 'likely'],
  ['due', 'Not a valid date.', '{"due":"5/5/2026"}', '{"due":"2026-05-05"}', 'certain'],
  ['due', 'Not a valid date.', '{"due":"2026-04-03T10:00:00Z"}', '{"due":"2026-04-03"}', 'likely'],
  ['due', 'Not a valid date.', '{"due":""}', '{"due":null}', 'likely'],
  ['quantity', 'must be an integer', '{"quantity":"5"}', '{"quantity":5}', 'certain'],
  ['price', 'must be a number', '{"price":"1,250.00"}', '{"price":1250.00}', 'likely'],
  ['price', 'must be a number', '{"price":"007"}', '{"price":7}', 'likely'],
  ['is_vip', 'must be boolean', '{"is_vip":"true"}', '{"is_vip":true}', 'certain'],
  ['is_vip', 'must be boolean', '{"is_vip":"yes"}', '{"is_vip":true}', 'likely'],
  ['name', 'must be a string', '{"name":5}', '{"name":"5"}', 'certain'],
  ['email', 'must be a valid email', '{"email":" a@b.test "}', '{"email":"a@b.test"}', 'certain'],
  ['company_id', 'is invalid', '{"company_id":""}', '{"company_id":null}', 'likely'],
])('%s: %s in %s becomes %s', (field, message, request, edited, certainty) => {
  expect(suggestionFor(field, message, request)).toMatchObject({ edit: 'replace', edited, certainty });
});

test('an ambiguous date tells both readings', () => {
  const suggestion = suggestionFor('due', 'Not a valid date.', '{"due":"03/04/2026"}');
  expect(suggestion?.because).toContain('2026-04-03');
  expect(suggestion?.because).toContain('2026-03-04');
});

test.each([
  ['after a member', '{"first_name":"Ada"}', '{"first_name":"Ada", "last_name": "…"}'],
  ['in an empty object', '{}', '{"last_name": "…"}'],
])('a missing member is inserted %s', (_, request, edited) => {
  expect(suggestionFor('last_name', 'This field is required.', request)).toMatchObject({
    edit: 'insert',
    edited,
  });
});

test('a surplus member is to be removed', () => {
  expect(suggestionFor('hobby', '"hobby" is not allowed', '{"hobby":"chess"}')).toMatchObject({
    edit: 'remove',
  });
});

test.each([
  ['an impossible day', 'due', 'Not a valid date.', '{"due":"2026-02-31"}', ['"2026-02-28"']],
  ['a free choice', 'stage', 'must be one of: lead, won', '{"stage":"lost"}', ['"lead"', '"won"']],
  ['a number too large', 'percent', 'must be <= 100', '{"percent":130}', ['100']],
])('%s is for a person to decide: every fix asks', (_, field, message, request, texts) => {
  const suggestion = suggestionFor(field, message, request);
  expect(suggestion?.certainty).toBe('likely');
  expect(suggestion?.fixes.map((fix) => fix.text)).toEqual(texts);
  for (const fix of suggestion?.fixes ?? []) expect(fix.asks).not.toBeNull();
});

test.each([
  ['a value that is in use already', 'email', 'has already been taken', '{"email":"a@b.test"}'],
  ['words that say nothing', 'nickname', 'is wrong', '{"nickname":"Ada"}'],
])('%s has no suggestion', (_, field, message, request) => {
  expect(suggestionFor(field, message, request)).toBeNull();
});
