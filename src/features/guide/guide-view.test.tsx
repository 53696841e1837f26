// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, expect, test } from 'vitest';
import type { Answer, Guide, Step } from '../../core/guide/guide.ts';
import { bareAnswer, bareFix, bareStep } from '../../testing/guide-parts.ts';
import type { Audience } from './audience.ts';
import type { GuideEvidence } from './guide-context.ts';
import { GuideView } from './guide-view.tsx';

afterEach(cleanup);

const answer = (id: string, label: string, next: Partial<Answer>): Answer => ({
  ...bareAnswer,
  id,
  label,
  ...next,
});

const step = (id: string, title: string, part: Partial<Step>): Step => ({
  ...bareStep,
  id,
  title,
  ask: [{ paragraph: [`${title}?`] }],
  do: [{ paragraph: ['Look.'] }],
  ...part,
});

const guide: Guide = {
  code: '401',
  title: 'Unauthorized',
  meaning: 'No valid token.',
  typical: 'token',
  intro: null,
  docs: [],
  symptoms: [],
  steps: [
    step('sent', 'Is a token sent', {
      checks: [{ check: 'missing-credentials', fail: 'no', pass: 'yes', failState: 'problem found' }],
      answers: [answer('yes', 'Yes', { next: 'fresh' }), answer('no', 'No', { fix: 'send-it' })],
    }),
    step('fresh', 'Is the token fresh', {
      answers: [
        answer('yes', 'Yes', { fix: 'send-it' }),
        answer('unknown', 'I don’t know', { fix: 'send-it' }),
      ],
    }),
  ],
  fixes: [
    {
      ...bareFix,
      id: 'send-it',
      title: 'Send the token',
      do: [{ paragraph: ['Send it.'] }],
      reply: 'Please send the token.',
    },
  ],
};

const evidence: GuideEvidence = {
  findings: [
    {
      check: 'missing-credentials',
      verdict: 'fail',
      certainty: 'certain',
      message: 'no `Authorization` was sent',
      help: null,
      labels: [{ in: 'request', start: 0, end: 3, text: 'no credentials' }],
    },
  ],
  quote: () => ({ text: 'GET /x', side: 'request', line: 1, show: null }),
  reply: { provenCauses: ['missing-credentials'], fields: [], wait: null, hasAnswer: true, hasRequest: true },
};

function renderGuide(address: string, given: GuideEvidence | null = null, audience: Audience = 'developer') {
  const element = (
    <GuideView audience={audience} evidence={given} guide={guide} packName="HARi CRM" prelude={null} />
  );
  const router = createMemoryRouter([{ path: '*', element }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return router;
}

const states = () =>
  within(screen.getByRole('list', { name: 'Steps' }))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.previousElementSibling?.textContent);

test('an answer is kept in the address, leads on, and can be changed', async () => {
  const router = renderGuide('/codes/401/');
  fireEvent.click(screen.getByRole('button', { name: 'Guide me' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Yes' }));
  expect(await screen.findByRole('heading', { name: 'Is the token fresh' })).toBe(document.activeElement);
  expect(router.state.location.search).toBe('?step=sent&sent=yes');
  fireEvent.click(screen.getByRole('button', { name: 'Change Is a token sent' }));
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(await screen.findByRole('heading', { name: 'Send the token' })).toBeTruthy();
  expect(screen.getByText('Please send the token.')).toBeTruthy();
  await router.navigate(-1);
  expect(await screen.findByRole('heading', { name: 'Is the token fresh' })).toBeTruthy();
});

test('evidence settles a step and is quoted; a person overrules it and both stay visible', async () => {
  renderGuide('/codes/401/', evidence);
  expect(states()).toEqual(['problem found', 'to do']);
  expect(screen.getByText('from your paste')).toBeTruthy();
  expect(screen.getByText('GET /x')).toBeTruthy();
  const [first] = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('button', { name: 'Yes' });
  if (first !== undefined) fireEvent.click(first);
  expect(await screen.findByText('from your paste: problem found, overruled by you')).toBeTruthy();
  expect(states()).toEqual(['done', 'to do']);
});

test('what an old link says and this guide does not know is named', () => {
  renderGuide('/codes/401/?sent=maybe&gone=yes&fresh=yes');
  expect(screen.getByText(/This guide has changed since your link was made/u).textContent).toContain(
    'sent, gone',
  );
  expect(states()).toEqual(['to do', 'problem found']);
});

test('Back asks the question before again, and its answer counts until it is changed', async () => {
  renderGuide('/codes/401/?step=sent&sent=yes');
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(await screen.findByRole('heading', { name: 'Is a token sent' })).toBe(document.activeElement);
  expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Yes' }).getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'No' }));
  expect(await screen.findByRole('heading', { name: 'Send the token' })).toBeTruthy();
});

test('an answer in the list says what to do then', () => {
  renderGuide('/codes/401/?sent=no');
  const list = within(screen.getByRole('list', { name: 'Steps' }));
  expect(list.getByText('What to do: Send the token')).toBeTruthy();
});

test('support has a reply at hand before a question is answered, a developer has none', () => {
  renderGuide('/codes/401/', null, 'support');
  expect(screen.getByRole('region', { name: 'Reply to the customer' }).textContent).toContain(
    'The API answered 401: Unauthorized. No valid token.',
  );
  cleanup();
  renderGuide('/codes/401/');
  expect(screen.queryByRole('region', { name: 'Reply to the customer' })).toBeNull();
});
