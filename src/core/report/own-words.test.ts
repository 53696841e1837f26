import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import { ownWords } from './own-words.ts';

const said = (paste: string): string | null => ownWords(inspectUnguarded({ paste, now: 0 }).diagnosis);
const json = (status: string, body: string): string =>
  `HTTP/1.1 ${status}\ncontent-type: application/json\n\n${body}\n`;

test.each([
  ['the message of a refusal', json('409 Conflict', '{"message":"Somebody saved it"}'), 'Somebody saved it'],
  ['an error that came with 200', json('200 OK', '{"error":"Token expired"}'), 'Token expired'],
])('%s is told', (_, paste, words) => {
  expect(said(paste)).toBe(words);
});

test('of two texts the one that says more than the status is told', () => {
  const paste = json('422 Refused', '{"title":"Unprocessable Content","detail":"Too many pets"}');
  const { diagnosis } = inspectUnguarded({ paste, now: 0 });
  expect([ownWords(diagnosis), ownWords(diagnosis, 'title')]).toEqual(['Too many pets', 'Too many pets']);
});

test.each([
  ['the first line of a ticket', 'Hi team,\n\nwe get 422 when we create contacts.'],
  ['the number that was pasted', '422'],
  ['the reason phrase', json('500 Internal Server Error', '{"error":"Internal Server Error"}')],
  ['code and reason phrase', '<html><head><title>502 Bad Gateway</title></head><body>x</body></html>'],
  ['the name of an accepted record', json('200 OK', '{"id":7,"name":"Ada"}')],
])('%s is not', (_, paste) => {
  expect(said(paste)).toBeNull();
});
