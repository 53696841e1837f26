import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';

const panes = (paste: string) => inspectUnguarded({ paste, now: 0 }).panes;
const call = "curl -X POST https://api.example.com/people -H 'sec-fetch-mode: cors' -d '{\"age\":4}'\n";

test('a request and nothing else is shown as the request alone', () => {
  expect(panes(call)).toMatchObject({ response: null, request: { of: 'paste' } });
});

test.each([
  ['with its answer', `${call}HTTP/1.1 409 Conflict\n\n{"message":"no"}\n`],
  ['with what the client says of it', `${call}curl: (6) Could not resolve host: api.example.com\n`],
])('a request %s has both sides', (_, paste) => {
  const { response, request } = panes(paste);
  expect(response).not.toBeNull();
  expect(request).not.toBeNull();
});

test('words alone stand on the side of the answer', () => {
  expect(panes('It stopped working yesterday.')).toMatchObject({ response: { of: 'paste' }, request: null });
});
