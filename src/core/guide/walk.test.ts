import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareAnswer, bareFix, bareStep } from '../../testing/guide-parts.ts';
import { assess, type GuideFinding } from './assess.ts';
import { checkPack } from './check-pack.ts';
import { fold } from './fold.ts';
import type { Answer, Fix, Guide, GuidePack, Step, StepCheck } from './guide.ts';
import { indexPack } from './pack-index.ts';
import { formatProgress, readProgress } from './progress-params.ts';
import { stepForCause } from './step-for-cause.ts';

const answer = (id: string, to: Partial<Answer>): Answer => ({
  ...bareAnswer,
  id,
  label: id,
  ...to,
});

const rule = (check: string, part: Partial<StepCheck> = {}): StepCheck => ({
  check,
  fail: null,
  pass: null,
  failState: 'problem found',
  ...part,
});

const step = (id: string, answers: readonly Answer[], part: Partial<Step> = {}): Step => ({
  ...bareStep,
  id,
  title: id,
  status: 'standard',
  answers,
  ...part,
});

const fix = (id: string): Fix => ({
  ...bareFix,
  id,
  title: id,
  reply: id,
  status: 'standard',
});

const guideOf = (steps: readonly Step[]): Guide => ({
  code: '418',
  title: 'Teapot',
  meaning: '',
  typical: '',
  intro: null,
  steps,
  fixes: [fix('brew'), fix('ask-support')],
  docs: [],
  symptoms: [],
});

const guide = guideOf([
  step(
    'read',
    [
      answer('named', { next: 'dates' }),
      answer('empty', { next: 'body' }),
      answer('unknown', { next: 'body' }),
    ],
    { checks: [rule('missing-field', { fail: 'named', failState: 'done' })] },
  ),
  step('body', [
    answer('yes', { next: 'dates' }),
    answer('no', { fix: 'brew' }),
    answer('unknown', { next: 'dates' }),
  ]),
  step(
    'dates',
    [answer('yes', { next: 'last' }), answer('wrong', { fix: 'brew' }), answer('unknown', { next: 'last' })],
    {
      checks: [
        rule('date-format', { fail: 'wrong', pass: 'yes' }),
        rule('real-day', { fail: 'wrong', pass: 'yes' }),
      ],
    },
  ),
  step('last', [
    answer('again', { next: 'read' }),
    answer('elsewhere', { guide: '401#look' }),
    answer('unknown', { fix: 'ask-support' }),
  ]),
]);

const finding = (
  check: string,
  verdict: GuideFinding['verdict'],
  certainty: GuideFinding['certainty'] = 'certain',
): GuideFinding => ({ check, verdict, certainty, message: check, help: null, labels: [] });

test('a walk goes from answer to answer and ends', () => {
  expect(fold(guide, {})).toEqual({ current: 'read', ending: null, trail: [] });
  expect(fold(guide, { read: 'named' }).current).toBe('dates');
  expect(fold(guide, { read: 'named', dates: 'wrong' })).toEqual({
    current: null,
    ending: { fix: 'brew' },
    trail: [
      { step: 'read', answer: 'named' },
      { step: 'dates', answer: 'wrong' },
    ],
  });
  expect(fold(guide, { read: 'named', dates: 'yes', last: 'elsewhere' }).ending).toEqual({
    guide: '401',
    step: 'look',
  });
});

test('an earlier answer that changes keeps the later ones for when they count again', () => {
  const answers = { read: 'named', body: 'yes', dates: 'yes' };
  expect(fold(guide, answers).trail.map((entry) => entry.step)).toEqual(['read', 'dates']);
  expect(fold(guide, { ...answers, read: 'empty' }).trail.map((entry) => entry.step)).toEqual([
    'read',
    'body',
    'dates',
  ]);
});

test('a walk that comes round asks anew instead of going on for ever', () => {
  expect(fold(guide, { read: 'named', dates: 'yes', last: 'again' }).current).toBe('read');
});

test('a link to one step begins there', () => {
  expect(fold(guide, {}, 'dates')).toEqual({ current: 'dates', ending: null, trail: [] });
  expect(fold(guide, {}, 'nowhere').current).toBe('read');
});

test('evidence decides a step, and a person overrules it', () => {
  const findings = [finding('date-format', 'fail'), finding('real-day', 'pass')];
  const dates = assess(guide, findings, {}).steps[2];
  expect(dates).toMatchObject({ state: 'problem found', by: 'paste', answer: 'wrong', suggested: null });
  expect(dates?.finding?.check).toBe('date-format');
  const overruled = assess(guide, findings, { dates: 'yes' }).steps[2];
  expect(overruled).toMatchObject({ state: 'done', by: 'you', answer: 'yes', finding: null });
  expect(overruled?.evidence?.state).toBe('problem found');
});

test.each([
  ['a pass', [finding('date-format', 'pass')], 'passed', 'yes'],
  [
    'one pass and one open question',
    [finding('date-format', 'pass'), finding('real-day', 'unknown')],
    'could not check',
    null,
  ],
  [
    'a pass beside a failure',
    [finding('date-format', 'pass'), finding('real-day', 'fail')],
    'problem found',
    'wrong',
  ],
  ['nothing that bears on it', [finding('other', 'fail')], 'to do', null],
  [
    'a likely failure beside a certain one',
    [finding('date-format', 'fail', 'likely'), finding('real-day', 'fail')],
    'problem found',
    'wrong',
  ],
] as const)('%s gives the state of a step', (_what, findings, state, given) => {
  expect(assess(guide, findings, {}).steps[2]).toMatchObject({ state, answer: given });
});

test('a pass that answers no question leaves the step to do', () => {
  const read = assess(guide, [finding('missing-field', 'pass')], {}).steps[0];
  expect(read).toMatchObject({ state: 'to do', by: null, answer: null });
});

test('what the text only makes likely is offered and not taken', () => {
  const dates = assess(guide, [finding('date-format', 'fail', 'likely')], {}).steps[2];
  expect(dates).toMatchObject({ state: 'problem found', answer: null, suggested: 'wrong' });
});

test('a step that asks to read is done when the text proves what is there', () => {
  const { steps, walk, counts } = assess(guide, [finding('missing-field', 'fail')], {});
  expect(steps.map(({ state }) => state)).toEqual(['done', 'skipped', 'to do', 'to do']);
  expect(walk.current).toBe('dates');
  expect(counts).toMatchObject({ done: 1, skipped: 1, 'to do': 2 });
  const guessed = assess(guide, [finding('missing-field', 'fail', 'likely')], {}).steps[0];
  expect(guessed).toMatchObject({ state: 'could not check', answer: null, suggested: null });
});

const stateOf = (id: number, answers: Record<string, string>) => assess(guide, [], answers).steps[id]?.state;

test('"I don’t know" could not check, a fix is a problem found, support is not', () => {
  expect(stateOf(1, { body: 'unknown' })).toBe('could not check');
  expect(stateOf(1, { body: 'no' })).toBe('problem found');
  expect(stateOf(3, { last: 'unknown' })).toBe('could not check');
});

test('progress in an address drops what the guide does not know and says so', () => {
  const params = new URLSearchParams('utm=x&read=named&dates=nonsense&step=last&read=empty&__proto__=yes');
  expect(readProgress(guide, params)).toEqual({
    step: 'last',
    answers: { read: 'named' },
    dropped: ['utm', 'dates', 'read', '__proto__'],
  });
});

test('the step for a cause is one of the page that is shown, else the first there is', () => {
  const vendor = { causeSteps: { 'expired-token': ['401#look', '403#see'], redirected: ['404#see'] } };
  const general = { causeSteps: { redirected: ['3xx#read', '405#see'], 'field-dropped': ['2xx#compare'] } };
  const find = (cause: string, code: number | null) => stepForCause([vendor, general], cause, code);
  expect(find('expired-token', 403)).toEqual({ guide: '403', id: 'see' });
  expect(find('expired-token', 500)).toEqual({ guide: '401', id: 'look' });
  expect(find('redirected', 405)).toEqual({ guide: '405', id: 'see' });
  expect(find('redirected', 302)).toEqual({ guide: '302', id: 'read' });
  expect(find('redirected', 401)).toEqual({ guide: '404', id: 'see' });
  expect(find('redirected', null)).toEqual({ guide: '404', id: 'see' });
  expect(find('field-dropped', 422)).toBeNull();
  expect(find('toString', 403)).toBeNull();
});

test('the index names the steps where a failure is a problem', () => {
  const pack: GuidePack = {
    id: 'demo',
    name: 'Demo',
    version: '1.0.0',
    api: null,
    shapes: [],
    support: { intro: [], contact: null, parts: [] },
    prelude: null,
    seeds: [],
    sources: {},
    ending: fix('ask-support'),
    guides: [guide],
  };
  expect(indexPack(pack).causeSteps).toEqual({ 'date-format': ['418#dates'], 'real-day': ['418#dates'] });
});

/** Guides of any form, also ones that no check would let pass: edges to nowhere, rounds, no steps at all. */
const stepIds = ['a', 'b', 'c', 'd', 'e'];
const anyGuide = fc
  .array(
    fc.record({
      id: fc.constantFrom(...stepIds),
      answers: fc.dictionary(
        fc.constantFrom('yes', 'no', 'unknown'),
        fc.oneof(
          fc.record({ next: fc.constantFrom(...stepIds, 'nowhere') }),
          fc.record({ fix: fc.constantFrom('brew', 'ask-support') }),
          fc.record({ guide: fc.constantFrom('401', '403#x') }),
          fc.constant({}),
        ),
      ),
      checks: fc.array(
        fc.record({
          check: fc.constantFrom('x', 'y'),
          fail: fc.constantFrom('yes', 'no', null),
          pass: fc.constantFrom('yes', 'no', null),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 5 },
  )
  .map((parts) =>
    guideOf(
      [...new Map(parts.map((part) => [part.id, part])).values()].map(({ id, answers, checks }) =>
        step(
          id,
          Object.entries(answers).map(([name, to]) => answer(name, to)),
          { checks: checks.map(({ check, ...verdicts }) => rule(check, verdicts)) },
        ),
      ),
    ),
  );
const anyAnswers = fc.dictionary(
  fc.constantFrom(...stepIds, 'nowhere'),
  fc.constantFrom('yes', 'no', 'unknown', 'odd'),
);
const anyFindings = fc.array(
  fc
    .tuple(
      fc.constantFrom('x', 'y'),
      fc.constantFrom('pass' as const, 'fail' as const, 'unknown' as const),
      fc.constantFrom('certain' as const, 'likely' as const),
    )
    .map(([check, verdict, certainty]) => finding(check, verdict, certainty)),
);

test('any answers to any guide end or ask, and pass no step twice', () => {
  fc.assert(
    fc.property(anyGuide, anyAnswers, anyFindings, (any, answers, findings) => {
      const { walk, steps, counts } = assess(any, findings, answers);
      expect((walk.current === null) !== (walk.ending === null)).toBe(true);
      const passed = walk.trail.map((entry) => entry.step);
      expect(new Set(passed).size).toBe(passed.length);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(steps.length);
      expect(steps.filter(({ by, state }) => by === 'you' && state === 'passed')).toEqual([]);
    }),
  );
});

test('progress survives the way through an address, and equal progress gives equal links', () => {
  fc.assert(
    fc.property(anyGuide, anyAnswers, fc.constantFrom(...stepIds), (any, answers, at) => {
      const known = readProgress(any, [['step', at], ...Object.entries(answers)]);
      const link = formatProgress(known);
      expect(readProgress(any, new URLSearchParams(link))).toEqual({ ...known, dropped: [] });
      const turned = Object.fromEntries(Object.entries(known.answers).toReversed());
      expect(formatProgress({ ...known, answers: turned })).toBe(link);
    }),
  );
});

test('checking a pack never throws, whatever its guides', () => {
  fc.assert(
    fc.property(anyGuide, (any) => {
      const pack: GuidePack = {
        id: 'demo',
        name: 'Demo',
        version: '1.0.0',
        api: null,
        shapes: [],
        support: { intro: [], contact: null, parts: [] },
        prelude: null,
        seeds: [],
        sources: {},
        ending: fix('ask-support'),
        guides: [any],
      };
      for (const flaw of checkPack(pack, { checks: ['x'], causes: [] })) expect(flaw.message).not.toBe('');
    }),
  );
});
