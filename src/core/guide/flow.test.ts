import { expect, test } from 'vitest';
import { bareAnswer, bareFix, bareStep } from '../../testing/guide-parts.ts';
import { flowOf } from './flow.ts';
import type { Answer, Fix, Guide, Step } from './guide.ts';

const answer = (label: string, part: Partial<Answer>): Answer => ({
  ...bareAnswer,
  id: label,
  label,
  ...part,
});
const step = (id: string, answers: readonly Answer[]): Step => ({
  ...bareStep,
  id,
  title: `Step ${id}`,
  answers,
});
const fix = (id: string): Fix => ({
  ...bareFix,
  id,
  title: `Fix ${id}`,
});

const guide: Guide = {
  code: '409',
  title: 'Conflict',
  meaning: '',
  typical: '',
  intro: null,
  docs: [],
  symptoms: [],
  steps: [
    step('a', [
      answer('to a step', { next: 'c' }),
      answer('to a fix', { fix: 'mend' }),
      answer('to a guide', { guide: '401#token' }),
      answer('to the beginning of a guide', { guide: '403' }),
      answer('on', {}),
    ]),
    step('b', []),
    step('c', [answer('last', {})]),
  ],
  fixes: [fix('mend'), fix('lonely'), fix('ask-support')],
};

test('every answer is given its target, an answer without one the following step or the hand-off', () => {
  const [first, , last] = flowOf(guide).steps;
  expect(first?.answers.map(({ to }) => to)).toEqual([
    { kind: 'step', id: 'c', title: 'Step c' },
    { kind: 'fix', id: 'mend', title: 'Fix mend' },
    { kind: 'guide', code: '401', step: 'token' },
    { kind: 'guide', code: '403', step: null },
    { kind: 'step', id: 'b', title: 'Step b' },
  ]);
  expect(last?.answers.map(({ to }) => to)).toEqual([
    { kind: 'fix', id: 'ask-support', title: 'Fix ask-support' },
  ]);
});

test('endings that no answer leads to are named', () => {
  expect(flowOf(guide).unreached).toEqual(['Fix lonely']);
});
