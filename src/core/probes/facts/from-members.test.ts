import { expect, test } from 'vitest';
import { inspectUnguarded } from '../../diagnose.ts';

function suggested(entry: Readonly<Record<string, unknown>>, request: string) {
  const paste = `HTTP/1.1 422 Unprocessable Content\n\n${JSON.stringify({ errors: [entry] })}`;
  const { diagnosis } = inspectUnguarded({ paste, request, now: Date.UTC(2026, 10, 24, 8) });
  const [field] = diagnosis.fieldErrors;
  return {
    probe: field?.explained?.probe ?? null,
    texts: field?.suggestion?.fixes.map(({ text }) => text) ?? [],
  };
}

const stage = '{"stage": "qualifed"}';
const age = '{"age": 130}';

test.each<readonly [string, Readonly<Record<string, unknown>>, string, string, readonly string[]]>([
  [
    'Ajv’s allowed values',
    {
      instancePath: '/stage',
      keyword: 'enum',
      params: { allowedValues: ['lead', 'qualified'] },
      message: 'must be equal to one of the allowed values',
    },
    stage,
    'choice',
    ['"qualified"'],
  ],
  [
    'zod’s options',
    {
      code: 'invalid_enum_value',
      path: ['stage'],
      options: ['lead', 'qualified'],
      received: 'qualifed',
      message: 'Not an option',
    },
    stage,
    'choice',
    ['"qualified"'],
  ],
  [
    'zod’s values',
    { code: 'invalid_value', path: ['stage'], values: ['lead', 'qualified'], message: 'Pick another one' },
    stage,
    'choice',
    ['"qualified"'],
  ],
  [
    'pydantic’s context',
    {
      loc: ['body', 'stage'],
      type: 'enum',
      msg: 'Input is not a member',
      ctx: { expected: "'lead', 'qualified' or 'won'" },
    },
    stage,
    'choice',
    ['"qualified"'],
  ],
  [
    'JSON:API’s meta',
    {
      source: { pointer: '/stage' },
      title: 'Not included',
      detail: 'Not a stage',
      meta: { allowed_values: ['lead', 'qualified'] },
    },
    stage,
    'choice',
    ['"qualified"'],
  ],
  [
    'choices beside a field',
    { field: 'stage', message: 'Not accepted', choices: ['lead', 'qualified'] },
    stage,
    'choice',
    ['"qualified"'],
  ],
  [
    'numbers to choose from',
    { field: 'age', message: 'Not accepted', allowed: [12, 13] },
    '{"age": 14}',
    'choice',
    ['12', '13'],
  ],
  [
    'Ajv’s limit',
    {
      instancePath: '/age',
      keyword: 'maximum',
      params: { comparison: '<=', limit: 120 },
      message: 'is too big',
    },
    age,
    'number-range',
    ['120'],
  ],
  [
    'pydantic’s bound',
    { loc: ['body', 'age'], type: 'less_than_equal', msg: 'Input is out of range', ctx: { le: 120 } },
    age,
    'number-range',
    ['120'],
  ],
  [
    'Joi’s context',
    {
      path: ['age'],
      type: 'number.max',
      message: '"age" is out of range',
      context: { limit: 120, value: 130 },
    },
    age,
    'number-range',
    ['120'],
  ],
  [
    'zod’s maximum',
    { code: 'too_big', origin: 'number', maximum: 120, inclusive: true, path: ['age'], message: 'Too big' },
    age,
    'number-range',
    ['120'],
  ],
  [
    'a length',
    { field: 'nick', message: 'is out of range', params: { maxLength: 3 } },
    '{"nick": "Adaaaa"}',
    'length',
    ['"Ada"'],
  ],
  [
    'an expected kind',
    { field: 'age', message: 'has a bad type', params: { expected: 'number' } },
    '{"age": "5"}',
    'number-form',
    ['5'],
  ],
  [
    'a format',
    { field: 'day', message: 'Wrong format', params: { format: 'date' } },
    '{"day": "31.12.2025"}',
    'date-form',
    ['"2025-12-31"'],
  ],
])('%s', (_, entry, request, probe, texts) => {
  expect(suggested(entry, request)).toEqual({ probe, texts });
});

test.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
  ['what was sent is no choice', { field: 'stage', message: 'Not accepted', value: ['qualified'] }, stage],
  ['a count of attempts is no limit', { field: 'age', message: 'Not accepted', attempts: 3, code: 12 }, age],
])('%s', (_, entry, request) => {
  expect(suggested(entry, request).texts).toEqual([]);
});
