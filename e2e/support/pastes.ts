/** Pastes as people make them. Tokens are built here, never stored. */

export const canary = 'canary-7f3a9c-do-not-leak';

export const curl422 = `HTTP/2 422
date: Tue, 24 Nov 2026 08:00:00 GMT
content-type: application/json; charset=utf-8
x-request-id: req-5501

{
  "code": 1013,
  "message": "Input validation failed for 'contact'",
  "details": {
    "birth_date": "invalid date",
    "last_name": "cannot be null",
    "quantity": "invalid integer"
  }
}
`;

export const requestBody = `{
  "first_name": "Ada",
  "birth_date": "31/12/1990",
  "quantity": "5",
  "note": "${canary}"
}
`;

export const html502 = `<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>nginx/1.24.0</center>
</body>
</html>
`;

export const rateLimited = `HTTP/1.1 429 Too Many Requests
Retry-After: 30
Content-Type: application/json

{"message":"Rate limit exceeded"}
`;

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A curl -v transcript of a call whose token expired 17 minutes before the answer. */
export function expiredTokenTranscript(): string {
  const expiry = Date.UTC(2026, 10, 24, 7, 43, 0) / 1000;
  const token = [
    base64url({ alg: 'HS256', typ: 'JWT' }),
    base64url({ sub: 'ada', iat: expiry - 3600, exp: expiry }),
    Buffer.from('a signature of thirty-two bytes.').toString('base64url'),
  ].join('.');
  return `* Connected to acme.haricrm.com (203.0.113.7) port 443
> GET /api/records/contact?page=1 HTTP/2
> Host: acme.haricrm.com
> User-Agent: curl/8.5.0
> Accept: application/json
> Authorization: Bearer ${token}
>
< HTTP/2 401
< date: Tue, 24 Nov 2026 08:00:00 GMT
< content-type: application/json
<
{"message":"Authentication required"}
* Connection #0 to host acme.haricrm.com left intact
`;
}

interface HarEntry {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly requestBody?: string;
  readonly responseBody: string;
}

function harEntry({ method, url, status, requestBody: text, responseBody }: HarEntry): unknown {
  return {
    startedDateTime: '2026-11-24T08:00:00.000Z',
    time: 12,
    request: {
      method,
      url,
      httpVersion: 'HTTP/2',
      headers: [{ name: 'content-type', value: 'application/json' }],
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: text?.length ?? 0,
      ...(text === undefined ? {} : { postData: { mimeType: 'application/json', text } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/2',
      headers: [{ name: 'content-type', value: 'application/json' }],
      cookies: [],
      content: { size: responseBody.length, mimeType: 'application/json', text: responseBody },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 1, wait: 10, receive: 1 },
  };
}

/** A browser session of four calls; the third was refused. */
export function harWithOneFailure(): string {
  const origin = 'https://acme.haricrm.com/api';
  const entries = [
    { method: 'GET', url: `${origin}/records/contact?page=1`, status: 200, responseBody: '{"records":[]}' },
    { method: 'GET', url: `${origin}/schema/endpoints`, status: 200, responseBody: '[]' },
    {
      method: 'POST',
      url: `${origin}/records/contact`,
      status: 422,
      requestBody,
      responseBody:
        '{"errors":[{"field":"birth_date","message":"must be YYYY-MM-DD"},{"field":"quantity","message":"must be a number"}]}',
    },
    { method: 'GET', url: `${origin}/records/company?page=1`, status: 200, responseBody: '{"records":[]}' },
  ];
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: entries.map(harEntry) },
  });
}

/** A refused batch of about `megabytes` MB, one-line JSON, with some hundred field errors at its front. */
export function hugeAnswer(megabytes: number): string {
  const errors = Array.from({ length: 500 }, (_, index) => ({
    field: `items[${index}].price`,
    message: 'must be a number',
    code: 'type',
  }));
  const row = { name: 'A record that was echoed back', price: '12.50', tags: ['a', 'b'], active: true };
  const echo = Array.from({ length: Math.ceil((megabytes * 1_000_000) / 90) }, (_, index) => ({
    id: index,
    ...row,
  }));
  return JSON.stringify({ message: 'Validation failed', errors, echo });
}
