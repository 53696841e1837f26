import { expect, test } from 'vitest';
import { hideInBody, hideInUrl } from './hide-secrets.ts';
import { VariableBook } from './variable-names.ts';

test('of two secrets that overlap not a character is left over', () => {
  const url = 'https://h.example/x?token=aaaaaaaa;password=bbbbbbbb#cccc';
  const template = hideInUrl(url, new VariableBook());
  expect(template).toEqual(['https://h.example/x?token=', { variable: 'API_TOKEN' }]);
});

test('a secret of the head is told by its place in the body, too', () => {
  const echoes = [{ value: 'hunter2', variable: 'API_PASSWORD' }];
  expect(hideInBody('{"note":"hunter2"}', new VariableBook(), echoes)).toEqual([
    '{"note":"',
    { variable: 'API_PASSWORD' },
    '"}',
  ]);
});
