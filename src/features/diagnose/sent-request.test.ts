import { expect, test } from 'vitest';
import { inspect } from '../../core/diagnose.ts';
import { emptyInput, type Inspected } from './read-case.ts';
import { noRounds, type Rounds } from './rounds.ts';
import { sentRequest } from './sent-request.ts';

const answer = 'HTTP/1.1 422 Unprocessable Content\n\n{"message":"no"}\n';

/** Rounds that were read with these requests, the last one open. */
function roundsWith(requests: readonly (string | null)[]): Rounds<Inspected> {
  const list = requests.map((request, index) => {
    const input = { ...emptyInput, paste: answer, request };
    return {
      reading: { inspection: inspect({ paste: answer, request, now: 0 }), input, revision: index },
      at: 0,
      comparedWith: index === 0 ? null : index - 1,
    };
  });
  return { list, open: list.length - 1, awaited: null };
}

const withHeaders = `curl 'https://api.example/a' -H 'x-team: blue' --data-raw '{"a":1}'`;

test.each([
  ['its own', [withHeaders], 'blue'],
  [
    'those of the round before, for the same call',
    [withHeaders, 'POST https://api.example/a\n\n{"a":2}'],
    'blue',
  ],
  ['those of the round before, where the call is not said', [withHeaders, '{"a":2}', null], 'blue'],
  ['none of another call', [withHeaders, 'POST https://api.example/b\n\n{"a":2}'], undefined],
])('a round is sent with %s header fields', (_, requests, expected) => {
  const headers = sentRequest(roundsWith(requests))?.requestParts?.headers ?? [];
  expect(headers.find(({ name }) => name === 'x-team')?.value[0]).toBe(expected);
});

test('without a round there is no request', () => {
  expect(sentRequest(noRounds)).toBeNull();
});
