// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { inspect } from '../../core/diagnose.ts';
import type { Fix, Inspection, Suggestion } from '../../core/diagnosis.ts';
import { LiveStatus, LiveStatusProvider } from '../../ui/live-status.tsx';
import { type CaseInput, CaseProvider } from './case.tsx';
import { CaseRounds } from './case-rounds.tsx';
import { CorrectedRequest } from './corrected-request.tsx';
import { FieldProblems } from './field-problems.tsx';
import { NextAnswer } from './next-answer.tsx';
import { PasteBox } from './paste-box.tsx';
import { ProblemFocusProvider } from './problem-focus.tsx';
import { RequestBox } from './request-box.tsx';
import { StatusMessage } from './status-message.tsx';

afterEach(cleanup);

const body = `{
  "id": 12345678901234567890,
  "quantity": "5",
  "due": "03/04/2026",
  "email": "ada@example"
}`;

const refusal = (errors: Readonly<Record<string, string>>): string =>
  `HTTP/1.1 422 Unprocessable Content\ncontent-type: application/json\n\n${JSON.stringify({
    message: 'Validation failed',
    errors: Object.entries(errors).map(([field, message]) => ({ field, message })),
  })}\n`;

const accepted = 'HTTP/1.1 201 Created\ncontent-type: application/json\n\n{"id":1}\n';

const answer = refusal({
  quantity: 'must be a number',
  due: 'must be a date',
  name: 'is required',
  email: 'must be an email address',
});

const fix = (old: string, text: string, because = 'because'): Fix => ({
  text,
  because,
  edits: [{ start: body.indexOf(old), end: body.indexOf(old) + old.length, text }],
  asks: null,
});

const behind = body.indexOf('ada@example"') + 'ada@example"'.length;
const suggestions: Readonly<Record<string, Suggestion>> = {
  quantity: {
    edit: 'replace',
    text: '5',
    certainty: 'certain',
    because: 'the same number without quotes',
    fixes: [fix('"5"', '5')],
  },
  due: {
    edit: 'replace',
    text: '"2026-04-03"',
    certainty: 'likely',
    because: 'day or month may come first',
    fixes: [
      fix('"03/04/2026"', '"2026-04-03"', 'day first'),
      fix('"03/04/2026"', '"2026-03-04"', 'month first'),
    ],
  },
  name: {
    edit: 'insert',
    text: ', "name": …',
    certainty: 'likely',
    because: 'the API requires this member',
    fixes: [
      {
        text: ', "name": …',
        because: 'the API requires this member',
        edits: [{ start: behind, end: behind, text: ', "name": …' }],
        asks: { start: 10, end: 11 },
      },
    ],
  },
  email: {
    edit: 'replace',
    text: '"ada@example.org"',
    certainty: 'likely',
    because: 'a domain has a dot',
    fixes: [fix('"ada@example"', '"ada@example.org"')],
  },
};

/** The engine's reading, with the suggestions of this test. */
function inspectWith(input: CaseInput): Inspection {
  const inspection = inspect(input);
  const { fieldErrors } = inspection.diagnosis;
  if (inspection.requestBody !== body) return inspection;
  return {
    ...inspection,
    diagnosis: {
      ...inspection.diagnosis,
      fieldErrors: fieldErrors.map((field) => ({
        ...field,
        suggestion: suggestions[field.pointer.slice(1)] ?? null,
      })),
    },
  };
}

function pasteInto(box: HTMLElement, text: string): void {
  const isUntaken = fireEvent.paste(box, { clipboardData: { getData: () => text } });
  if (isUntaken) fireEvent.change(box, { target: { value: text } });
}

async function renderCase() {
  const asked = vi.fn<(input: CaseInput) => Promise<Inspection>>((input) =>
    Promise.resolve(inspectWith(input)),
  );
  const bodies: (string | null)[] = [];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LiveStatusProvider>
        <CaseProvider inspect={asked}>
          <ProblemFocusProvider>
            <PasteBox />
            <RequestBox />
            <CaseRounds />
            <FieldProblems />
            <CorrectedRequest
              copyAs={(text) => {
                bodies.push(text);
                return <p>Copy as a call</p>;
              }}
            />
            <NextAnswer />
            <LiveStatus />
            <StatusMessage />
          </ProblemFocusProvider>
        </CaseProvider>
      </LiveStatusProvider>
    </QueryClientProvider>,
  );
  pasteInto(screen.getByRole('textbox', { name: /Paste/u }), answer);
  pasteInto(screen.getByRole('textbox', { name: /request/u }), body);
  await screen.findByRole('list', { name: 'Changes to make' });
  return { asked, corrected: () => bodies.at(-1) ?? null };
}

const changes = () => within(screen.getByRole('list', { name: 'Changes to make' }));
const box = (name: RegExp) => changes().getByRole<HTMLInputElement>('checkbox', { name });

async function pasteAnswer(text: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'Paste the new answer' }));
  pasteInto(await screen.findByRole('textbox', { name: 'Paste the new answer' }), text);
}

test('certain changes are made, likely ones wait, ambiguous and missing values ask', async () => {
  const { corrected } = await renderCase();
  expect(box(/quantity/u).checked).toBe(true);
  expect(box(/email/u).checked).toBe(false);
  expect(box(/name.* is missing/u).checked).toBe(false);
  const question = changes().getByRole('group', { name: /due.*Which day is meant\?/u });
  expect(within(question).queryAllByRole('radio', { checked: true })).toEqual([]);
  expect(corrected()).toBe(body.replace('"5"', '5'));
  expect(screen.getByText(/1 of 4 changes made/u).parentElement?.textContent).toContain(
    '2 values to fill in',
  );
});

test('the changes stand in the order of the body, and lead to their problems', async () => {
  await renderCase();
  const links = changes().getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['1', '2', '4', '3']);
  const [, second] = links;
  if (second !== undefined) fireEvent.click(second);
  expect(document.activeElement?.textContent).toBe('due');
});

test('answers, own values and likely changes make the request complete', async () => {
  const { corrected } = await renderCase();
  fireEvent.click(changes().getByRole('radio', { name: /4 March 2026/u }));
  fireEvent.change(changes().getByRole('textbox', { name: 'Value for name' }), {
    target: { value: '"Ada"' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Accept all likely (1)' }));
  expect(corrected()).toBe(
    body
      .replace('"5"', '5')
      .replace('03/04/2026', '2026-03-04')
      .replace('"ada@example"', '"ada@example.org", "name": "Ada"'),
  );
  expect(screen.getByText(/4 of 4 changes made/u).parentElement?.textContent).toContain('parses as JSON');
});

test('a value that is no JSON is kept, with a remark and what was probably meant', async () => {
  const { corrected } = await renderCase();
  const value = changes().getByRole<HTMLInputElement>('textbox', { name: 'Value for name' });
  fireEvent.change(value, { target: { value: 'Ada' } });
  expect(value.value).toBe('Ada');
  expect(corrected()).toContain('"name": Ada');
  expect(document.getElementById(value.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
    /double quotes/u,
  );
  expect(screen.getByText(/2 of 4/u).parentElement?.textContent).toContain('does not parse');
  fireEvent.click(screen.getByRole('button', { name: 'Write "Ada"' }));
  expect(corrected()).toContain('"name": "Ada"');
  expect(document.activeElement).toBe(value);
});

test('a proposal is edited in place and can be had back', async () => {
  const { corrected } = await renderCase();
  fireEvent.click(screen.getByRole('button', { name: 'Edit the value of quantity' }));
  const value = screen.getByRole<HTMLInputElement>('textbox', { name: 'Your value of quantity' });
  expect(document.activeElement).toBe(value);
  expect(value.value).toBe('5');
  fireEvent.change(value, { target: { value: '6' } });
  expect(corrected()).toContain('"quantity": 6,');
  fireEvent.click(screen.getByRole('button', { name: 'Use the proposal' }));
  expect(corrected()).toContain('"quantity": 5,');
  fireEvent.click(box(/quantity/u));
  expect(corrected()).toBe(body);
});

test('the diff says in words what is taken out and what is put in', async () => {
  await renderCase();
  const diff = screen.getByRole('group', { name: 'What changes, line by line' });
  expect(diff.querySelector('del')?.textContent).toContain('Line 3 as you sent it:   "quantity": "5",');
  expect(diff.querySelector('ins')?.textContent).toContain('Line 3 now:   "quantity": 5,');
});

test('a new answer is one round more: said once, compared, and the way back is open', async () => {
  const { asked, corrected } = await renderCase();
  const sent = corrected();
  const status = screen.getByRole('status');
  await waitFor(() => expect(status.textContent).toMatch(/4 field problems/u), { timeout: 3000 });
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(status.textContent));
  observer.observe(status, { childList: true, characterData: true, subtree: true });

  await pasteAnswer(refusal({ due: 'must lie in the future', name: 'is required', city: 'is required' }));
  const heading = await screen.findByRole('heading', { name: 'Round 2 of 2' });
  expect(document.activeElement).toBe(heading);
  expect(asked.mock.lastCall?.[0].request).toBe(sent);
  await waitFor(() => expect(said).toHaveLength(1), { timeout: 3000 });
  observer.disconnect();
  expect(said[0]).toBe('422 Unprocessable Content. 2 fixed, 2 still there, 1 new.');
  expect(screen.getByRole('list', { name: 'Still there' }).textContent).toContain(
    'due now says: must lie in the future',
  );

  fireEvent.click(screen.getByRole('button', { name: 'Back to round 1' }));
  expect(screen.getByRole('heading', { name: 'Round 1 of 2' })).toBeTruthy();
  expect(corrected()).toBe(sent);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Paste/u }).value).toBe(answer);
  fireEvent.click(screen.getByRole('button', { name: 'On to round 2' }));

  await pasteAnswer(accepted);
  await screen.findByRole('heading', { name: 'Round 3 of 3' });
  expect(screen.getByText('201 Created')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Fixed' })).getAllByRole('listitem')).toHaveLength(3);
});

test('decisions are still there after another round was looked at', async () => {
  const { corrected } = await renderCase();
  fireEvent.click(box(/email/u));
  const chosen = corrected();
  await pasteAnswer(accepted);
  await screen.findByRole('heading', { name: 'Round 2 of 2' });
  fireEvent.click(screen.getByRole('button', { name: 'Back to round 1' }));
  expect(box(/email/u).checked).toBe(true);
  expect(corrected()).toBe(chosen);
});

test('an answer that says nothing about the fields is not compared', async () => {
  await renderCase();
  await pasteAnswer(
    'HTTP/1.1 401 Unauthorized\ncontent-type: application/json\n\n{"message":"Unauthorized"}\n',
  );
  expect(await screen.findByText(/refused the call before it looked at the fields/u)).toBeTruthy();
});

test('a new answer that is typed waits for its button', async () => {
  const { asked } = await renderCase();
  const count = asked.mock.calls.length;
  fireEvent.click(screen.getByRole('button', { name: 'Paste the new answer' }));
  const area = await screen.findByRole('textbox', { name: 'Paste the new answer' });
  expect(document.activeElement).toBe(area);
  fireEvent.change(area, { target: { value: '201 Created' } });
  expect(asked.mock.calls).toHaveLength(count);
  fireEvent.click(screen.getByRole('button', { name: 'Compare with round 1' }));
  await screen.findByRole('heading', { name: 'Round 2 of 2' });
});

test('a new answer that comes with its request is read with that one', async () => {
  const { asked } = await renderCase();
  const own = `POST /contacts HTTP/1.1\ncontent-type: application/json\n\n{"quantity": 6}\n\n${accepted}`;
  await pasteAnswer(own);
  await screen.findByRole('heading', { name: 'Round 2 of 2' });
  expect(asked.mock.lastCall?.[0]).toMatchObject({ paste: own, request: null });
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /request/u }).value).toBe('');
});
