import { expect, test } from 'vitest';
import { findEntries, type SearchEntry } from './find.ts';

const entries: SearchEntry[] = [
  {
    id: '401',
    path: '/codes/401/',
    title: '401 Unauthorized',
    detail: 'Missing or expired token',
    words: ['token expired'],
  },
  {
    id: '422',
    path: '/codes/422/',
    title: '422 Unprocessable Content',
    detail: 'Validation error',
    words: ['field is required'],
  },
  {
    id: '429',
    path: '/codes/429/',
    title: '429 Too Many Requests',
    detail: 'Rate limit',
    words: ['slow down'],
  },
];

test.each([
  ['42', ['422', '429']],
  ['token', ['401']],
  ['required field', ['422']],
  ['too many', ['429']],
  ['nothing like this', []],
  ['  ', ['401', '422', '429']],
])('%j finds %j', (query, ids) => {
  expect(findEntries(entries, query).map(({ id }) => id)).toEqual(ids);
});
