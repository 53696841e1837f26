import { expect, test } from 'vitest';
import type { Fix } from '../diagnosis.ts';
import { questionOf } from './question.ts';

const fix = (text: string, because: string): Fix => ({ text, because, edits: [], asks: null });

test.each([
  ['two days', ['"2026-04-03"', '"2026-03-04"'], 'Which day is meant?', ['3 April 2026', '4 March 2026']],
  [
    'two days with times',
    ['"2026-04-03T08:00:00Z"', '"2026-03-04T08:00:00Z"'],
    'Which day is meant?',
    ['3 April 2026', '4 March 2026'],
  ],
  [
    'one day at two times',
    ['"2026-04-03T08:00Z"', '"2026-04-03T20:00Z"'],
    'Which is meant?',
    ['first', 'second'],
  ],
  ['two numbers', ['1.25', '1250'], 'Which is meant?', ['first', 'second']],
  ['no month', ['"2026-13-03"', '"2026-03-13"'], 'Which is meant?', ['first', 'second']],
])('asks between %s', (_, texts, question, answers) => {
  const fixes = texts.map((text, index) => fix(text, index === 0 ? 'first' : 'second'));
  expect(questionOf(fixes)).toEqual({ question, answers });
});
