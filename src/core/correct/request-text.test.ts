import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';
import { requestText } from './request-text.ts';

const answer = 'HTTP/1.1 422 Unprocessable Content\ncontent-type: application/json\n\n{"message":"no"}\n';
const body = '{\n  "id": 12345678901234567890,\n  "note": "POST /x"\n}';

test.each([
  [
    'a curl command',
    `curl -X POST https://api.example/contacts -H 'content-type: application/json' -d '${body}'`,
    { method: 'POST', target: 'https://api.example/contacts' },
  ],
  ['a bare body', body, null],
])('the next round knows what the last one knew of %s', (_, request, expected) => {
  const { diagnosis } = inspect({ paste: answer, request, now: 0 });
  const again = inspect({ paste: answer, request: requestText(diagnosis, body), now: 0 });
  expect(again.diagnosis.request).toEqual(expected);
  expect(again.requestBody).toBe(body);
});
