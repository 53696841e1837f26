import { expect, test } from 'vitest';
import { assess } from '../../core/guide/assess.ts';
import type { Fix, Guide } from '../../core/guide/guide.ts';
import { bareAnswer, bareFix, bareStep } from '../../testing/guide-parts.ts';
import { type ReplyFacts, replyText } from './reply-text.ts';

const fix = (id: string, reply: string, causes: readonly string[]): Fix => ({
  ...bareFix,
  id,
  title: id,
  reply,
  causes,
});

const guide: Guide = {
  code: '429',
  title: 'Too many requests',
  meaning: 'The rate limit was exceeded.',
  typical: 'rate',
  intro: null,
  docs: [],
  symptoms: [],
  steps: [
    {
      ...bareStep,
      id: 'wait',
      title: 'Wait',
      answers: [{ ...bareAnswer, id: 'quota', label: 'Quota', fix: 'quota' }],
    },
  ],
  fixes: [
    fix('slow-down', 'Please send fewer calls.', ['rate-limited']),
    fix('back-off', 'Please wait longer.', ['rate-limited']),
    fix('quota', 'Your quota is used up.', ['quota-exhausted']),
    fix('ask-support', 'We asked the team.', ['rate-limited', 'unknown']),
  ],
};

const nothing: ReplyFacts = {
  provenCauses: [],
  fields: [],
  wait: null,
  hasAnswer: false,
  hasRequest: false,
};

const asked =
  'To find the cause, we need the whole answer of the API with its headers and the request you sent. Please leave out tokens, keys and passwords when you send us that.';
const meaning = 'The API answered 429: Too many requests. The rate limit was exceeded.';

test.each<{
  name: string;
  facts: ReplyFacts | null;
  answers?: Record<string, string>;
  proven?: Record<string, string>;
  says: string[];
}>([
  { name: 'nothing is known', facts: null, says: [meaning, asked] },
  {
    name: 'a cause is proven',
    facts: { ...nothing, provenCauses: ['rate-limited'] },
    says: ['Please send fewer calls.'],
  },
  {
    name: 'only the hand-off knows the cause',
    facts: { ...nothing, provenCauses: ['unknown'] },
    says: [meaning, asked],
  },
  {
    name: 'two causes are proven',
    facts: { ...nothing, provenCauses: ['rate-limited', 'quota-exhausted', 'rate-limited'] },
    says: ['Please send fewer calls.', 'Your quota is used up.'],
  },
  {
    name: 'the answers end the walk',
    facts: { ...nothing, provenCauses: ['rate-limited'] },
    answers: { wait: 'quota' },
    says: ['Your quota is used up.'],
  },
  {
    name: 'the text ends the walk, and proves more',
    facts: { ...nothing, provenCauses: ['quota-exhausted', 'rate-limited'] },
    proven: { wait: 'quota' },
    says: ['Your quota is used up.', 'Please send fewer calls.'],
  },
  {
    name: 'the answer is there',
    facts: { ...nothing, hasAnswer: true, fields: ['birth_date', 'quantity'] },
    says: [
      meaning,
      'The API names: birth_date, quantity.',
      'To find the cause, we need the request you sent. Please leave out tokens, keys and passwords when you send us that.',
    ],
  },
  {
    name: 'both are there, with a time to wait',
    facts: { ...nothing, hasAnswer: true, hasRequest: true, wait: 29.2 },
    says: [meaning, 'The API asks to wait 30 seconds.'],
  },
  {
    name: 'a long time to wait',
    facts: { ...nothing, provenCauses: ['rate-limited'], wait: 3600 },
    says: ['Please send fewer calls.', 'The API asks to wait 60 minutes.'],
  },
])('$name', ({ facts, answers = {}, proven = {}, says }) => {
  expect(replyText(guide, assess(guide, [], { ...proven, ...answers }), answers, facts)).toBe(
    says.join('\n\n'),
  );
});

test('many fields are counted, not listed', () => {
  const fields = Array.from({ length: 14 }, (_, index) => `f${index}`);
  expect(replyText(guide, assess(guide, [], {}), {}, { ...nothing, fields })).toContain('f9, and 4 more.');
});
