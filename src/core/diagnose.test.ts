import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenPromises } from '../testing/invariants.ts';
import { recordedAnswers } from '../testing/recorded.ts';
import { inspect, inspectUnguarded } from './diagnose.ts';
import type { Path } from './json/node.ts';

const now = Date.UTC(2026, 10, 24, 8);
/** Ten thousand runs take longer than one test usually may. */
const patient = { timeout: 180_000 };
const recorded = recordedAnswers();
const sameFields = (value: unknown): string => JSON.stringify(value);

/** What a reading of the texts breaks of what every reading promises; a reader that throws is seen. */
function broken(paste: string, request: string | null): readonly string[] {
  return brokenPromises(inspectUnguarded({ paste, request, now }), paste, request);
}

const accepted = (path: Path | null, others: readonly Path[] = []): string[] =>
  [path ?? [], ...others].map((one) => one.join('/'));

test.each(recorded.map((answer) => [answer.id, answer] as const))(
  '%s: status and fields as judged',
  (_, answer) => {
    const inspection = inspect({ paste: answer.answer, request: answer.request, now });
    expect(brokenPromises(inspection, answer.answer, answer.request)).toEqual([]);
    const { diagnosis } = inspection;
    expect(diagnosis.status.code).toBe(answer.expected.status);
    const found = diagnosis.fieldErrors.map((field) => field.path.join('/'));
    for (const expected of answer.expected.errors) {
      expect(
        accepted(expected.path, expected.alt_paths).some((path) => found.includes(path)),
        `${String(expected.path)} in ${found.join(', ')}`,
      ).toBe(true);
    }
    const allowed = [...answer.expected.errors, ...(answer.expected.optional ?? [])].flatMap((error) =>
      accepted(error.path, error.alt_paths),
    );
    for (const path of found) expect(allowed, 'no field that is none').toContain(path);
  },
);

test.each(recorded.map((answer) => [answer.id, answer] as const))(
  '%s: every prefix keeps its promises',
  (_, { answer, request }) => {
    const step = Math.max(1, Math.floor(answer.length / 40));
    for (let end = 0; end < answer.length; end += step)
      expect(broken(answer.slice(0, end), request)).toEqual([]);
  },
);

test.each([
  ['CRLF line ends', (text: string) => text.replaceAll(/\r?\n/gu, '\r\n')],
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['a Markdown fence', (text: string) => `\`\`\`http\n${text}\n\`\`\`\n`],
  ['trailing blank lines', (text: string) => `${text}\n\n  \n`],
  ['leading blank lines', (text: string) => `\n\n${text}`],
])('%s change no status and no field', (_, wrap) => {
  for (const { id, answer } of recorded.filter(
    (one) => one.expected.errors.length > 0 && !one.answer.includes('```'),
  )) {
    const plain = inspect({ paste: answer, now }).diagnosis;
    const wrapped = inspect({ paste: wrap(answer), now }).diagnosis;
    expect(wrapped.status.code, id).toBe(plain.status.code);
    expect(sameFields(wrapped.fieldErrors.map((field) => field.path)), id).toBe(
      sameFields(plain.fieldErrors.map((field) => field.path)),
    );
  }
});

test('10,000 arbitrary texts: nothing throws, every span lies inside its text', patient, () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.option(fc.string({ maxLength: 60 })),
      (paste, request) => {
        expect(broken(paste, request)).toEqual([]);
      },
    ),
    { numRuns: 10_000 },
  );
});

test(
  '10,000 recorded answers with pieces cut, doubled, swapped and overwritten keep their promises',
  patient,
  () => {
    const short = recorded.filter(({ answer }) => answer.length < 2500);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      put: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom('{', '"', ']', '\n', '\\', '\u0000', '\uD800', '{"errors":[', 'HTTP/1.1 '),
      ),
    });
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (index, edits, withRequest) => {
          const one = short[index % short.length];
          let text = one?.answer ?? '';
          for (const { at, length, put } of edits) {
            const start = Math.floor(at * text.length);
            text = text.slice(0, start) + put + text.slice(start + length);
          }
          expect(broken(text, withRequest ? (one?.request ?? null) : null)).toEqual([]);
        },
      ),
      { numRuns: 10_000 },
    );
  },
);

const refused = '{"errors":{"email":["must be unique"]}}';

/** An error body wrapped again and again, as long as it stays within so many characters. */
function nest(wrap: (text: string) => string, limit: number): string {
  let text = refused;
  for (let next = wrap(text); next.length <= limit; next = wrap(text)) text = next;
  return text;
}

const hostile: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['100,000 nested members', '{"a":'.repeat(100_000)],
  ['a lone surrogate', '{"errors":{"\uD800":["\uDFFF"]}}'],
  ['numbers beyond every range', '{"code":1e999,"status":-1e999,"errors":{"a":["x"]}}'],
  ['duplicate members', '{"errors":{"a":["x"]},"errors":{"b":["y"]}}'],
  ['__proto__', '{"errors":{"__proto__":["is wrong"],"constructor":["is wrong"]}}'],
  ['a megabyte of one letter', 'a'.repeat(1_000_000)],
  ['a megabyte of quotes', '"'.repeat(1_000_000)],
  ['a megabyte of status lines', 'HTTP/1.1 422 X\n'.repeat(60_000)],
  ['a megabyte of angle brackets', '<'.repeat(1_000_000)],
  ['100,000 brackets closed as braces', '['.repeat(100_000) + '}'.repeat(100_000)],
  ['JSON in JSON until it fills 2 MB', nest((text) => JSON.stringify({ error: text }), 2_000_000)],
  ['percent-encoding until it fills 1 MB', nest(encodeURIComponent, 1_000_000)],
  ['base64 until it fills 1 MB', nest(btoa, 1_000_000)],
  ['XML 50,000 deep', `<?xml version="1.0"?>${'<a>'.repeat(50_000)}x${'</a>'.repeat(50_000)}`],
  ['a page 100,000 deep', `<!doctype html>${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
  ['a mail quoted 10,000 times', `${'> '.repeat(10_000)}HTTP/1.1 422 X`],
  ['quotes that grow', Array.from({ length: 500 }, (_, depth) => `${'>'.repeat(depth)} {"a":1}`).join('\n')],
  ['fences in fences', Array.from({ length: 500 }, (_, depth) => `${'`'.repeat(depth + 3)}\n`).join('')],
  ['5,000 parts', `--x\r\n${'Content-Disposition: form-data; name="a"\r\n\r\nb\r\n--x\r\n'.repeat(5000)}`],
  ['a command of 1 MB in one word', `curl https://api.example/x -d '${'a'.repeat(1_000_000)}'`],
  ['100,000 header fields', `HTTP/1.1 422 X\n${'X-A: b\n'.repeat(100_000)}\n${refused}`],
  ['a PHP dump 50,000 deep', `${'Array\n(\n[a] => '.repeat(50_000)}x`],
  ['3,000 refused fields', `{${Array.from({ length: 3000 }, (_, at) => `"k${at}":["is wrong"]`).join(',')}}`],
];

test.each(hostile)('hostile text: %s', (_, paste) => {
  expect(broken(paste, null)).toEqual([]);
});

test.each(hostile)('hostile text as a body and in the second box: %s', (_, paste) => {
  expect(broken('HTTP/1.1 422 X\n\n' + paste, paste)).toEqual([]);
});
