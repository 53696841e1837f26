import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import type { Path } from '../json/node.ts';

/**
 * Answers in the form the vendors' pages document, values adapted, one a line: each shape's in its own folder, those of
 * APIs that no shape names below the structural reading. `expected` holds what the page says, not what we read.
 */
interface DocumentedAnswer {
  readonly name: string;
  /** The page that documents the form. */
  readonly source: string;
  readonly status: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly expected: {
    readonly shape?: string;
    /** Sentences to stand in title or detail. */
    readonly says?: readonly string[];
    readonly code?: string;
    readonly requestId?: string;
    /** Seconds to wait. */
    readonly wait?: number;
    /** A path that opens with `*` may lie below a wrapper only the request shows. */
    readonly fields?: readonly {
      readonly path: Path;
      readonly message?: string;
      readonly code?: string | null;
      readonly in?: string;
    }[];
  };
}

const fixtures = path.join(import.meta.dirname, 'fixtures');
const files = [
  ...readdirSync(fixtures).map((id) => path.join(fixtures, id, 'documented.ndjson')),
  path.join(import.meta.dirname, 'structural/fixtures/documented/apis.ndjson'),
].filter((file) => existsSync(file));
const answers = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, DocumentedAnswer] => {
      const answer: DocumentedAnswer = JSON.parse(line);
      return [`${path.basename(path.dirname(file))}: ${answer.name}`, answer];
    }),
);

function pasteOf({ status, type, headers = {}, body }: DocumentedAnswer): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body, null, 1);
  const markup = text.startsWith('<') ? 'application/xml' : 'text/plain';
  const mediaType = type ?? (typeof body === 'string' ? markup : 'application/json');
  const fields = Object.entries({ 'Content-Type': mediaType, ...headers });
  return `HTTP/1.1 ${status} X\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${text}`;
}

/** The found path as far as the wanted one says it. */
function comparable(found: Path, wanted: Path | undefined): Path {
  return wanted?.[0] === '*' ? ['*', ...found.slice(found.length - wanted.length + 1)] : found;
}

test.each(answers)('%s', (_, answer) => {
  const { expected } = answer;
  const { diagnosis } = inspectUnguarded({ paste: pasteOf(answer), now: Date.UTC(2026, 10, 24) });
  const { says = [], fields: wanted, ...words } = expected;
  expect([diagnosis.title, diagnosis.detail]).toEqual(expect.arrayContaining([...says]));
  const { shape, code, requestId, retryAfter } = diagnosis;
  expect({ shape: shape?.id, code, requestId, wait: retryAfter?.seconds }).toMatchObject(words);
  if (wanted === undefined) return;
  const found = diagnosis.fieldErrors.map((field, index) => ({
    ...field,
    path: comparable(field.path, wanted[index]?.path),
  }));
  expect(found.map((field) => field.path)).toEqual(wanted.map((field) => field.path));
  expect(found).toMatchObject(wanted);
});

test('every answer names the page that documents it', () => {
  expect(answers.filter(([, { source }]) => !source.startsWith('https://'))).toEqual([]);
});
