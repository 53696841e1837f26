import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../text/edit.ts';
import { inspectUnguarded } from '../diagnose.ts';
import { targets } from '../runnable/index.ts';
import { writeRequest } from '../runnable/write-request.ts';
import { changesOf, textsOf } from './change.ts';
import { correctRequest } from './correct-request.ts';

const now = Date.UTC(2026, 10, 24, 8);

type Errors = Readonly<Record<string, string>>;

/** The request with every change made, its code for each target, and the probes that still speak afterwards. */
function corrected(errors: Errors, request: string) {
  const body = { errors: Object.entries(errors).map(([field, message]) => ({ field, message })) };
  const paste = `HTTP/1.1 422 Unprocessable Content\nContent-Type: application/json\n\n${JSON.stringify(body)}`;
  const inspection = inspectUnguarded({ paste, request, now });
  const { diagnosis, requestBody, requestParts } = inspection;
  const texts = textsOf(inspection);
  const changes = changesOf(diagnosis, texts);
  const choices = { accepted: changes.map(({ id }) => id), chosen: {}, written: {} };
  const correction = correctRequest(texts, changes, choices);
  const code = Object.fromEntries(
    targets.map((target) => {
      if (requestParts === null) return [target.id, ''];
      const { text, address } = correction;
      return [
        target.id,
        writeRequest({ parts: requestParts, original: requestBody, body: text, target, address }).code,
      ];
    }),
  );
  return { diagnosis, correction, code, paste };
}

const upload = `curl -F 'day=31.12.2025' -F "email= ada@example.com;type=text/plain" -F photo=@a.gif -F startDate=1 --form-string 'note=@all; yes' https://api.test/people`;

test('the fields of a form in parts are placed, put right and written as parts', () => {
  const { diagnosis, correction, code } = corrected(
    {
      day: 'must be a date YYYY-MM-DD',
      email: 'must be a valid email',
      start_date: 'is required',
      amount: 'is required',
    },
    upload,
  );
  const places = diagnosis.fieldErrors.map(({ request }) => upload.slice(request?.start, request?.end));
  expect(places.slice(0, 3)).toEqual(['31.12.2025', ' ada@example.com', '1']);
  expect(correction.leftOut).toEqual([]);
  const lines = (code['curl-bash'] ?? '').split(' \\\n  ');
  expect(lines).toEqual([
    "curl -sS -i 'https://api.test/people'",
    "-F 'day=2025-12-31'",
    "-F 'email=ada@example.com;type=text/plain'",
    "-F 'photo=@a.gif'",
    "-F 'start_date=1'",
    "--form-string 'note=@all; yes'",
    "-F 'amount=0'",
  ]);
  expect(code['fetch']).toContain('form.append("day", "2025-12-31");');
  expect(code['fetch']).toContain('new Blob([await readFile("a.gif")]), "a.gif"');
  expect(code['python-requests']).toContain('("day", (None, "2025-12-31")),');
  expect(code['python-requests']).toContain('("photo", ("a.gif", open("a.gif", "rb"))),');
  expect(code['php-curl']).toContain("'day' => '2025-12-31',");
  expect(code['php-curl']).toContain("'photo' => new CURLFile('a.gif'),");
});

test('a form without files is a body like others where the target writes no forms', () => {
  const { code } = corrected(
    { day: 'must be a date YYYY-MM-DD' },
    'curl -F day=31.12.2025 https://api.test/people',
  );
  expect(code['curl-powershell']).toContain('2025-12-31');
  expect(code['curl-powershell']).toContain('boundary=');
});

test('files of one name are a list, and PHP gets a number for each', () => {
  const files = "curl -F 'files[]=@a.gif' -F 'files[]=@b.gif' -F 'user[name]=Ada' https://api.test/people";
  const { diagnosis, correction, code } = corrected(
    { 'files.1': 'is too large', 'user.email': 'is required' },
    files,
  );
  expect(diagnosis.fieldErrors.map(({ path, request }) => [path.join('.'), request?.match])).toEqual([
    ['files.1', 'exact'],
    ['user.email', 'missing'],
  ]);
  expect(correction.text).toContain('name="user[email]"');
  expect(code['php-curl']).toContain("'files[0]' => new CURLFile('a.gif'),");
  expect(code['php-curl']).toContain("'files[1]' => new CURLFile('b.gif'),");
  expect(code['python-requests']).toContain('("files[]", ("b.gif", open("b.gif", "rb"))),');
});

const parts =
  'POST /people HTTP/1.1\nHost: api.test\nContent-Type: multipart/form-data; boundary=XX\n\n' +
  '--XX\r\nContent-Disposition: form-data; name="day"\r\n\r\n31.12.2025\r\n--XX\r\nContent-Disposition: form-data; name="foo"\r\n\r\nx\r\n--XX--\r\n';
const pairs =
  'POST /people HTTP/1.1\nHost: api.test\nContent-Type: application/x-www-form-urlencoded\n\nday=31%2F12%2F2025&foo=x';

test.each<readonly [string, string, string]>([
  [
    'parts',
    parts,
    '--XX\r\nContent-Disposition: form-data; name="day"\r\n\r\n2025-12-31\r\n--XX\r\nContent-Disposition: form-data; name="amount"\r\n\r\n0\r\n--XX--',
  ],
  ['pairs', pairs, 'day=2025-12-31&amount=0'],
])('a form of %s changes in its own kind, and is right afterwards', (_, request, text) => {
  const errors = { day: 'must be a date YYYY-MM-DD', foo: '"foo" is not allowed', amount: 'is required' };
  const { correction, paste } = corrected(errors, request);
  expect(correction.text).toBe(text);
  const again = inspectUnguarded({
    paste,
    request: request.slice(0, request.indexOf('\n\n') + 2) + text,
    now,
  });
  const [day, foo] = again.diagnosis.fieldErrors;
  expect([day?.explained, foo?.explained]).toEqual([null, null]);
});

const kinds = ['query', 'pairs', 'parts', 'json'] as const;
const wrongDay = fc
  .tuple(fc.integer({ min: 13, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('.', '/', '-'))
  .map(([day, month, sign]) => `${day}${sign}${month}${sign}2025`);

const part = (name: string, value: string): string =>
  `--XX\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

function requestOf(kind: (typeof kinds)[number], day: string, other: string): string {
  const pair = `day=${encodeURIComponent(day)}&other=${encodeURIComponent(other)}`;
  if (kind === 'query') return `GET /a?${pair} HTTP/1.1\nHost: api.test\n\n`;
  if (kind === 'pairs') return `${pairs.slice(0, pairs.indexOf('day='))}${pair}`;
  if (kind === 'json')
    return `POST /a HTTP/1.1\nHost: api.test\nContent-Type: application/json\n\n${JSON.stringify({ other, day })}`;
  return `${parts.slice(0, parts.indexOf('--XX'))}${part('day', day)}${part('other', other)}--XX--`;
}

test('in every kind of request the change alone is different, and what was put right is not named again', () => {
  const others = fc.stringMatching(/^[a-z &%+"ä€]{0,12}$/u);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), wrongDay, others, (kind, day, other) => {
      const request = requestOf(kind, day, other);
      const { diagnosis, correction, paste } = corrected({ day: 'must be a date YYYY-MM-DD' }, request);
      const { address } = correction;
      expect(address.text).toBe(applyEdits(address.before, address.edits));
      const after = request
        .replace(new URL(address.before).search, () => new URL(address.text).search)
        .replace(
          diagnosis.request?.method === 'GET' ? '\u0000' : request.slice(request.indexOf('\n\n') + 2),
          () => correction.text,
        );
      expect(after.replace(/2025-\d{2}-\d{2}/u, '')).toBe(
        request.replace(kind === 'query' || kind === 'pairs' ? encodeURIComponent(day) : day, ''),
      );
      const again = inspectUnguarded({ paste, request: after, now });
      expect(again.diagnosis.fieldErrors.map(({ explained }) => explained)).toEqual([null]);
    }),
    { numRuns: 60 },
  );
});
