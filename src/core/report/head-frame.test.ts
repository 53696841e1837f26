import { expect, test } from 'vitest';
import { changesOf, textsOf } from '../correct/change.ts';
import { correctRequest } from '../correct/correct-request.ts';
import { inspectUnguarded } from '../diagnose.ts';
import { targets } from '../runnable/index.ts';
import { writeRequest } from '../runnable/write-request.ts';

const now = Date.UTC(2026, 10, 24, 8);

interface Stated {
  readonly in: 'header' | 'cookie';
  readonly field: string;
  readonly message: string;
}

const missing = 'Field required';

function inspected(errors: readonly Stated[], head: string, request: string | null = null) {
  const detail = errors.map(({ in: part, field, message }) => ({
    type: message === missing ? 'missing' : 'value_error',
    loc: [part, field],
    msg: message,
  }));
  const paste = `${head}\n\nHTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n${JSON.stringify({ detail })}`;
  return { paste, inspection: inspectUnguarded({ paste, request, now }) };
}

/** The code for bash with every change made and the given values written. */
function corrected(
  { inspection }: ReturnType<typeof inspected>,
  written: readonly string[],
): readonly string[] {
  const texts = textsOf(inspection);
  const changes = changesOf(inspection.diagnosis, texts);
  const { head, address, text } = correctRequest(texts, changes, {
    accepted: changes.map(({ id }) => id),
    chosen: {},
    written: Object.fromEntries(changes.map(({ id }, index) => [id, written[index] ?? ''])),
  });
  const { requestParts: parts, requestBody: original } = inspection;
  const [target] = targets;
  if (parts === null || target === undefined) return [];
  const { code } = writeRequest({
    parts,
    original,
    body: original === null ? null : text,
    target,
    address,
    head,
  });
  return [...code.matchAll(/-H (?:'([^']*)'|"([^"]*)")/gu)].map(([, one, other]) => one ?? other ?? '');
}

const sent = [
  'POST /orders HTTP/1.1',
  'Host: api.test',
  'Authorization: Bearer s3cr3t.s3cr3t.s3cr3t',
  'X-Tenant:  acme ',
  'Cookie: theme=dark; sid=abc123def456',
  'Content-Type: application/json',
  '',
  '{"a": 1}',
].join('\n');

/** Characters of the text that a header's problem marks, and how it was found. */
test.each<readonly [string, Stated, string, string, string]>([
  [
    'a header by its name in another case',
    { in: 'header', field: 'x-tenant', message: 'no' },
    sent,
    'acme',
    'exact',
  ],
  ['a header as Python spells it', { in: 'header', field: 'x_tenant', message: 'no' }, sent, 'acme', 'near'],
  ['a cookie', { in: 'cookie', field: 'sid', message: 'no' }, sent, 'abc123def456', 'exact'],
  ['a missing header', { in: 'header', field: 'X-Api-Version', message: missing }, sent, '', 'missing'],
  ['a missing cookie', { in: 'cookie', field: 'csrf', message: missing }, sent, '', 'missing'],
])('%s is found in the head', (_, stated, head, marked, match) => {
  const { paste, inspection } = inspected([stated], head);
  const place = inspection.diagnosis.fieldErrors[0]?.request;
  expect(place?.match).toBe(match);
  expect(paste.slice(place?.start, place?.end).trim()).toBe(marked);
  const pane = inspection.panes.request;
  expect(pane?.marks.flatMap(({ number, kind }) => (number === null ? [] : [[number, kind]]))).toEqual([
    [1, match === 'exact' ? 'problem' : match],
  ]);
});

test.each<readonly [string, Stated, string, string]>([
  [
    'that browsers leave out',
    { in: 'header', field: 'Authorization', message: 'is malformed' },
    'fetch("https://api.test/x", {"headers": {"accept": "*/*"}, "method": "GET"});',
    'a copy without it',
  ],
  [
    'of a request that shows none',
    { in: 'header', field: 'X-Tenant', message: 'is malformed' },
    'GET /x HTTP/1.1',
    'no field line',
  ],
])('nothing is said of an absent header %s', (_, stated, head) => {
  expect(inspected([stated], head).inspection.diagnosis.fieldErrors[0]?.request ?? null).toBeNull();
});

test.each<readonly [string, readonly Stated[], readonly string[], readonly string[]]>([
  [
    'a missing header comes behind the others',
    [{ in: 'header', field: 'X-Api-Version', message: missing }],
    ['2026-01'],
    [
      'Authorization: Bearer ${API_TOKEN}',
      'X-Tenant: acme',
      'Cookie: theme=dark; sid=${SID_COOKIE}',
      'Content-Type: application/json',
      'X-Api-Version: 2026-01',
    ],
  ],
  [
    'a missing cookie joins the others, and their secrets stay variables',
    [{ in: 'cookie', field: 'csrf', message: missing }],
    ['t0k'],
    [
      'Authorization: Bearer ${API_TOKEN}',
      'X-Tenant: acme',
      'Cookie: theme=dark; sid=${SID_COOKIE}; csrf=t0k',
      'Content-Type: application/json',
    ],
  ],
  [
    'two missing headers are two changes',
    [
      { in: 'header', field: 'X-One', message: missing },
      { in: 'header', field: 'X-Two', message: missing },
    ],
    ['1', '2'],
    [
      'Authorization: Bearer ${API_TOKEN}',
      'X-Tenant: acme',
      'Cookie: theme=dark; sid=${SID_COOKIE}',
      'Content-Type: application/json',
      'X-One: 1',
      'X-Two: 2',
    ],
  ],
  [
    'a wrong value is written anew',
    [{ in: 'header', field: 'X-Tenant', message: "must be one of 'acne', 'umbrella'" }],
    ['acne'],
    [
      'Authorization: Bearer ${API_TOKEN}',
      'X-Tenant: acne',
      'Cookie: theme=dark; sid=${SID_COOKIE}',
      'Content-Type: application/json',
    ],
  ],
])('%s', (_, errors, written, expected) => {
  expect(corrected(inspected(errors, sent), written)).toEqual(expected);
});

/** A transcript without the body, and the body by itself. */
const verbose = [
  '> POST /orders?token=abcdef HTTP/1.1',
  '> Host: api.test',
  '> User-Agent: curl/8.4.0',
  '> Authorization: Bearer s3cr3t.s3cr3t.s3cr3t',
  '> X-Tenant: acme',
  '>',
  '< HTTP/1.1 422 Unprocessable Content',
  '<',
  '{"detail": [{"type": "value_error", "loc": ["header", "x-tenant"], "msg": "unknown"}, {"type": "missing", "loc": ["body", "b"], "msg": "Field required"}]}',
].join('\n');

test('the head of the paste stands above a body from the second text, without its secrets', () => {
  const { panes, diagnosis } = inspectUnguarded({ paste: verbose, request: '{"a": 1}', now });
  const { text = null, headLines, marks = [] } = panes.request ?? {};
  expect(text).toBe(
    'POST /orders?token=••••••\nAuthorization: Bearer ••••••••••••••••••••\nX-Tenant: acme\n\n{"a": 1}',
  );
  expect(headLines).toBe(4);
  const numbered = marks.filter(({ number }) => number !== null);
  expect(numbered.map(({ number, start, end }) => [number, text?.slice(start, end)])).toEqual([
    [1, 'acme'],
    [2, ''],
  ]);
  // In the second text itself there is no such place.
  expect(diagnosis.fieldErrors[0]?.request).toBeNull();
});

test('a recording’s entry is shown as a request, with a field that is only there because it is refused', () => {
  const entry = {
    request: {
      method: 'POST',
      url: 'https://api.test/orders',
      headers: [
        { name: 'User-Agent', value: 'x' },
        { name: 'Accept-Encoding', value: 'br' },
        { name: 'Accept', value: 'text/plain' },
      ],
      postData: { mimeType: 'application/json', text: '{"a": "b"}' },
    },
    response: {
      status: 400,
      content: {
        mimeType: 'application/json',
        text: '{"detail":[{"loc":["header","user-agent"],"msg":"is too short","type":"x"}]}',
      },
    },
  };
  const paste = JSON.stringify({ log: { version: '1.2', entries: [entry] } });
  const { panes } = inspectUnguarded({ paste, now });
  const { text = null, marks = [] } = panes.request ?? {};
  expect(text).toBe('POST https://api.test/orders\nUser-Agent: x\nAccept: text/plain\n\n{"a": "b"}');
  expect(marks.map(({ start, end }) => text?.slice(start, end))).toEqual(['x']);
});
