import { expect, test } from 'vitest';
import type { Exchange } from '../http/message.ts';
import { sliceOf } from '../text/mapped-text.ts';
import { mostTelling } from './most-telling.ts';
import { UNKNOWN_REQUEST, UNKNOWN_RESPONSE } from './wire/exchange.ts';

const API = 'https://acme.haricrm.com/api';

/** `POST /x 422 {…}`: method, path or URL, status (0: no answer) and the body. */
function exchange(line: string): Exchange {
  const [method = '', target = '', status = '', ...rest] = line.split(' ');
  const body = rest.join(' ');
  const targetUri = target.includes('://') ? target : API + target;
  return {
    request: { ...UNKNOWN_REQUEST, method, target: targetUri, targetUri },
    response:
      status === '0'
        ? null
        : {
            ...UNKNOWN_RESPONSE,
            statusCode: Number(status),
            body: body === '' ? null : { content: sliceOf(body), mediaType: null },
          },
    failure: status === '0' ? { message: 'net::ERR_FAILED', span: { start: 0, end: 0 } } : null,
    startedAt: null,
  };
}

test.each([
  ['nothing', [], 0],
  ['one success', ['GET /a 200 {}'], 0],
  ['a failure before successes', ['POST /a 422 {}', 'GET /b 200 {}', 'GET /c 200 {}'], 0],
  ['the last of two like failures', ['POST /a 422 {}', 'POST /b 422 {}', 'GET /c 200 {}'], 1],
  [
    'a failed token refresh before the 401s it caused',
    ['POST /oauth/token 400 {}', 'GET /a 401 {}', 'GET /b 401 {}'],
    0,
  ],
  [
    'a failed login that caused nothing is one failure among others',
    ['POST /login 422 {}', 'POST /a 422 {}'],
    1,
  ],
  ['a client error with a body before a server error', ['POST /a 422 {}', 'GET /b 503 <html>'], 0],
  ['an answer with a body before one without', ['POST /a 400 {}', 'POST /b 403'], 0],
  ['an answer before a request without one', ['POST /a 422 {}', 'GET /b 0'], 0],
  ['a preflight that succeeded is no answer', ['OPTIONS /a 204', 'POST /a 422 {}', 'OPTIONS /b 204'], 1],
  ['a preflight that failed', ['GET /b 200 {}', 'OPTIONS /a 403'], 1],
  [
    'a failure that was later answered with success does not count',
    [
      'GET /a 401 {}',
      'POST /token 200 {}',
      'GET /a 200 {}',
      'POST /b 409 {}',
      'GET /c 401 {}',
      'GET /c 200 {}',
    ],
    3,
  ],
  [
    'a beacon of another host does not count',
    ['GET /a 200 {}', 'POST /b 500 {}', 'GET /c 200 {}', 'POST https://sentry.example/collect 400 {}'],
    1,
  ],
  ['a request without an answer before successes', ['GET /a 0', 'GET /b 200 {}'], 0],
])('%s', (_, lines, index) => {
  expect(mostTelling(lines.map(exchange))).toBe(index);
});

test('of the blocks of one command the answer to the challenge counts', () => {
  const challenge = {
    name: 'WWW-Authenticate',
    value: 'Digest',
    nameSpan: { start: 0, end: 0 },
    valueSpan: { start: 0, end: 0 },
  };
  const blocks: Exchange[] = [
    { ...exchange('GET /a 401'), request: null },
    { ...exchange('GET /a 200 {}'), request: null },
  ];
  const [first] = blocks;
  const response = { ...UNKNOWN_RESPONSE, statusCode: 401, headers: [challenge] };
  expect(mostTelling(first === undefined ? [] : [{ ...first, response }, ...blocks.slice(1)])).toBe(1);
});
