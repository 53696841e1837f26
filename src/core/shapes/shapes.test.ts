import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { anything, assert, constantFrom, dictionary, jsonValue, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import type { HttpResponse } from '../http/message.ts';
import { renderExcerpts } from '../text/excerpt.ts';
import { sliceOf } from '../text/mapped-text.ts';
import { readErrorBody } from './error-body.ts';
import { shapes } from './index.ts';
import { recogniseError } from './recognise.ts';
import type { ErrorBody, StatedFieldError } from './shape.ts';

const folder = path.join(import.meta.dirname, 'fixtures');

interface Fixture {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly mediaType: string | null;
  readonly golden: string;
}

const mediaTypes: Readonly<Record<string, string | null>> = {
  'body.json': 'application/json',
  'body.problem.json': 'application/problem+json',
  'body.xml': 'application/xml',
  'body.html': 'text/html',
  'body.txt': 'text/plain',
};

function readFixtures(): readonly Fixture[] {
  return readdirSync(folder).flatMap((id) =>
    readdirSync(path.join(folder, id)).flatMap((name) => {
      const at = path.join(folder, id, name);
      const file = Object.keys(mediaTypes).find((candidate) => existsSync(path.join(at, candidate)));
      if (file === undefined) return [];
      const text = readFileSync(path.join(at, file), 'utf8');
      return [{ id, name, text, mediaType: mediaTypes[file] ?? null, golden: path.join(at, 'error.txt') }];
    }),
  );
}

const fixtures = readFixtures();

function bodyOf(text: string, mediaType: string | null): ErrorBody {
  const response: HttpResponse = {
    statusCode: null,
    statusFrom: null,
    statusSpan: null,
    reasonPhrase: null,
    headers: [],
    coverage: 'unknown',
    body: { content: sliceOf(text), mediaType },
  };
  return readErrorBody(response, null);
}

function renderField(error: StatedFieldError, text: string): string {
  const [first = [], ...others] = error.paths;
  const readings =
    others.length === 0 ? '' : `, or ${others.map((other) => JSON.stringify(other)).join(', ')}`;
  const place = `${JSON.stringify(first)}${readings}`;
  const remarks = [
    error.in === null ? '' : ` in ${error.in}`,
    error.code === null ? '' : `, code ${error.code}`,
    error.said === 'sentence' ? ', read from the sentence' : '',
    error.missing === true ? ', missing' : '',
    error.requestOffset === undefined ? '' : `, at offset ${error.requestOffset} of the request`,
  ];
  const lines = renderExcerpts(text, [{ span: error.span, text: '' }], { width: 80 });
  return `${place}${remarks.join('')}\n  ${error.message.replaceAll('\n', '\n  ')}\n${lines}`;
}

/** Goldens of long answers show the first fields. */
const shown = 8;

function render(text: string, mediaType: string | null): string {
  const { shape, error } = recogniseError(bodyOf(text, mediaType), 'all');
  const rest = error.fieldErrors.length - shown;
  return [
    `read as ${shape?.id ?? 'nothing'} because it ${shape?.because ?? 'says nothing'}`,
    `title   ${error.title ?? '–'}`,
    `detail  ${error.detail ?? '–'}`,
    `code    ${error.code ?? '–'}`,
    `status  ${error.statusCode ?? '–'}`,
    ...error.fieldErrors.slice(0, shown).map((field) => `\n${renderField(field, text)}`),
    ...(rest > 0 ? [`\n… and ${rest} more`] : []),
    '',
  ].join('\n');
}

test.each(fixtures)('$id reads $name', async ({ id, text, mediaType, golden }) => {
  expect(recogniseError(bodyOf(text, mediaType), 'all').shape?.id).toBe(id);
  await expect(render(text, mediaType)).toMatchFileSnapshot(golden);
});

test('every shape has a file, a fixture and a place in the list', () => {
  const notShapes = [
    'index',
    'recognise',
    'shape',
    'error-body',
    'request-view',
    'spelled-path',
    'location-word',
    'multipart-fields',
    'object-names',
    'shown-answer',
  ];
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .filter((file) => !notShapes.includes(file));
  const ids = shapes.map(({ id }) => id).toSorted();
  expect(ids).toEqual(files.toSorted());
  expect([...new Set(fixtures.map(({ id }) => id))].toSorted()).toEqual(ids);
});

test.each(fixtures)('no other shape is sure of the $id answer $name', ({ id, text, mediaType }) => {
  const body = bodyOf(text, mediaType);
  const sure = shapes.filter((shape) => shape.id !== id && (shape.recognise(body)?.confidence ?? 0) > 0.9);
  expect(sure.map((shape) => shape.id)).toEqual([]);
});

test('spans lie in the text and every error has a path and a message', () => {
  for (const { id, name, text, mediaType } of fixtures) {
    for (const error of recogniseError(bodyOf(text, mediaType), 'all').error.fieldErrors) {
      const { start, end } = error.span;
      expect(start >= 0 && end > start && end <= text.length, `${id}/${name} ${error.message}`).toBe(true);
      expect(error.paths.length, `${id}/${name}`).toBeGreaterThan(0);
      expect(error.message, `${id}/${name}`).not.toBe('');
    }
  }
});

test('only the enabled shapes take part', () => {
  const text = '{"code":1013,"message":"Input validation failed","details":{"born":"invalid date"}}';
  const body = bodyOf(text, 'application/json');
  expect(recogniseError(body, 'all').shape?.id).toBe('treeql');
  expect(recogniseError(body, ['laravel']).shape?.id).not.toBe('treeql');
  expect(recogniseError(body, []).error.fieldErrors).toHaveLength(1);
});

test.each([0.2, 0.5, 0.9])('answers cut off at %f are read as far as they go', (part) => {
  const read = fixtures.map(({ text, mediaType }) => {
    const cut = bodyOf(text.slice(0, Math.floor(text.length * part)), mediaType);
    return shapes
      .filter((shape) => shape.recognise(cut) !== undefined)
      .map((shape) => shape.extract(cut).fieldErrors);
  });
  expect(read.flat().every((errors) => Array.isArray(errors))).toBe(true);
});

const memberName = constantFrom(
  ...(
    'errors error message code path field detail details loc msg type issues validation keys source ' +
    'violations title status constraints property fieldErrors _errors data json extensions params children'
  ).split(' '),
);

test('no shape throws, whatever the body holds', () => {
  expect(shapes.length).toBeGreaterThan(0);
  const bodies = oneof(
    dictionary(memberName, oneof(jsonValue(), dictionary(memberName, jsonValue()))),
    dictionary(memberName, anything({ key: memberName, maxDepth: 4 })),
    jsonValue(),
    string(),
  );
  assert(
    property(bodies, (value) => {
      const text =
        typeof value === 'string'
          ? value
          : (JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one)) ?? '');
      const body = bodyOf(text, 'application/json');
      for (const shape of shapes) {
        shape.recognise(body);
        shape.extract(body);
      }
    }),
    { numRuns: 150 },
  );
});
