import { expect, test } from 'vitest';
import { inspect } from '../diagnose.ts';
import type { DiagnosedAdvice, Diagnosis, Fix, Suggestion } from '../diagnosis.ts';
import { changesOf } from './change.ts';

const body = '{"a": "5", "b": "6"}';

const fix = (start: number, end: number, text: string): Fix => ({
  text,
  because: 'because',
  edits: [{ start, end, text }],
  asks: null,
});

const suggest = (...fixes: readonly Fix[]): Suggestion => ({
  edit: 'replace',
  text: fixes[0]?.text ?? '',
  certainty: 'certain',
  because: 'because',
  fixes,
});

/** A refusal of one field, read with its request. */
const { diagnosis: refused } = inspect({
  paste: 'HTTP/1.1 422 Unprocessable Content\n\n{"errors":[{"field":"a","message":"must be a number"}]}\n',
  request: body,
  now: 0,
});

function diagnosisOf(
  suggestions: readonly (Suggestion | null)[],
  advice: readonly Suggestion[] = [],
): Diagnosis {
  return {
    ...refused,
    fieldErrors: suggestions.flatMap((suggestion) =>
      refused.fieldErrors.map((field) => ({ ...field, suggestion })),
    ),
    advice: advice.map((suggestion): DiagnosedAdvice => ({
      path: ['a'],
      pointer: '/a',
      message: 'is a text',
      certainty: 'likely',
      probe: 'probe',
      request: null,
      suggestion,
    })),
  };
}

const a = suggest(fix(6, 9, '5'));
const b = suggest(fix(16, 19, '6'));

test.each<[string, Diagnosis, readonly string[]]>([
  ['in the order of the body', diagnosisOf([b, a]), ['problem-2 2', 'problem-1 1']],
  ['two complaints of one value as one', diagnosisOf([a, b, a]), ['problem-1 1,3', 'problem-2 2']],
  ['what the API and we say as the API’s', diagnosisOf([a], [a, b]), ['problem-1 1', 'advice-2 ']],
  ['nothing to do', diagnosisOf([null, suggest()]), []],
  ['nothing where the text stands already', diagnosisOf([suggest(fix(6, 9, '"5"'))]), []],
  ['nothing outside the body', diagnosisOf([suggest(fix(6, 99, '5')), suggest(fix(9, 6, '5'))]), []],
  [
    'nothing whose own edits overlap',
    diagnosisOf([
      suggest({
        ...fix(6, 9, '5'),
        edits: [
          { start: 6, end: 9, text: '5' },
          { start: 8, end: 10, text: '' },
        ],
      }),
    ]),
    [],
  ],
])('offers %s', (_, diagnosis, expected) => {
  expect(
    changesOf(diagnosis, { target: '', head: '', body }).map(
      ({ id, numbers }) => `${id} ${numbers.join(',')}`,
    ),
  ).toEqual(expected);
});
