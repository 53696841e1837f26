/** A text as people paste it, to see what the page does with one. */
export interface Sample {
  readonly name: string;
  readonly paste: string;
  readonly request: string;
}

const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;

const tokenPart = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** A bearer token of the right form, made here so that none is stored. */
function madeUpToken(expiresAt: number): string {
  const seconds = Math.floor(expiresAt / 1000);
  return [
    tokenPart({ alg: 'HS256', typ: 'JWT' }),
    tokenPart({ sub: 'ada', iat: seconds - 3600, exp: seconds }),
    // As long as an HS256 signature is; a shorter one would be told as cut off.
    'c2lnbmF0dXJl'.repeat(4).slice(0, 43),
  ].join('.');
}

const refusedContact: Sample = {
  name: '422 from HARi',
  paste: lines(
    'HTTP/2 422',
    'date: Tue, 24 Nov 2026 08:00:00 GMT',
    'content-type: application/json; charset=utf-8',
    '',
    '{',
    '  "code": 1013,',
    `  "message": "Input validation failed for 'contact'",`,
    '  "details": {',
    '    "birth_date": "invalid date",',
    '    "last_name": "cannot be null",',
    '    "quantity": "invalid integer"',
    '  }',
    '}',
  ),
  request: lines('{', '  "first_name": "Ada",', '  "birth_date": "31/12/1990",', '  "quantity": "5"', '}'),
};

function expiredToken(now: number): Sample {
  const minutesAgo = (minutes: number): number => now - minutes * 60_000;
  return {
    name: 'Expired token',
    paste: lines(
      '> GET /api/records/contact?page=1 HTTP/2',
      '> Host: acme.haricrm.com',
      '> Accept: application/json',
      `> Authorization: Bearer ${madeUpToken(minutesAgo(17))}`,
      '>',
      '< HTTP/2 401',
      `< date: ${new Date(now).toUTCString()}`,
      '< content-type: application/json',
      '<',
      '{"code":1011,"message":"Authentication failed"}',
    ),
    request: '',
  };
}

const tooMany: Sample = {
  name: '429',
  paste: lines(
    'HTTP/1.1 429 Too Many Requests',
    'Retry-After: 30',
    'Content-Type: application/json',
    '',
    '{"message":"Rate limit exceeded"}',
  ),
  request: '',
};

const gatewayPage: Sample = {
  name: 'An HTML 502',
  paste: lines(
    '<html>',
    '<head><title>502 Bad Gateway</title></head>',
    '<body>',
    '<center><h1>502 Bad Gateway</h1></center>',
    '<hr><center>nginx/1.24.0</center>',
    '</body>',
    '</html>',
  ),
  request: '',
};

function harEntry(seconds: number, target: string, status: number, sent: unknown, answered: unknown): object {
  const mimeType = 'application/json';
  return {
    startedDateTime: `2026-11-24T08:00:0${seconds}.000Z`,
    time: 120,
    request: {
      method: sent === null ? 'GET' : 'POST',
      url: `https://acme.haricrm.com/api/records/${target}`,
      httpVersion: 'h2',
      headers: [{ name: 'content-type', value: mimeType }],
      queryString: [],
      ...(sent === null ? {} : { postData: { mimeType, text: JSON.stringify(sent) } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'h2',
      headers: [{ name: 'content-type', value: mimeType }],
      content: { size: 0, mimeType, text: JSON.stringify(answered) },
    },
  };
}

function recording(): Sample {
  const refused = {
    code: 1013,
    message: "Input validation failed for 'contact'",
    details: { birth_date: 'invalid date' },
  };
  const entries = [
    harEntry(1, 'company?page=1', 200, null, { records: [] }),
    harEntry(2, 'contact', 422, { last_name: 'Lovelace', birth_date: '10/12/1815' }, refused),
  ];
  const log = { version: '1.2', creator: { name: 'Unstuck', version: '1' }, entries };
  return { name: 'A HAR', paste: `${JSON.stringify({ log }, null, 2)}\n`, request: '' };
}

/** Small examples to try, most telling first. `now` makes the expired token expire a moment ago. */
export function createSamples(now: number = Date.now()): readonly Sample[] {
  return [refusedContact, expiredToken(now), tooMany, gatewayPage, recording()];
}
