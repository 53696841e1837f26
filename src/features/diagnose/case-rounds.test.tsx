// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { accepted, answer, box, pasteAnswer, refusal, renderCase } from '../../testing/correction-case.tsx';

afterEach(cleanup);

test('a new answer is one round more: said once, compared, and the way back is open', async () => {
  const { asked, corrected } = await renderCase();
  const sent = corrected();
  const readings = asked.mock.calls.length;
  const status = screen.getByRole('status');
  await waitFor(() => expect(status.textContent).toMatch(/4 field problems/u));
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(status.textContent));
  observer.observe(status, { childList: true, characterData: true, subtree: true });

  await pasteAnswer(refusal({ due: 'must lie in the future', name: 'is required', city: 'is required' }));
  const heading = await screen.findByRole('heading', { name: 'Round 2 of 2' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(asked.mock.lastCall?.[0]).toMatchObject({ request: null, spareRequest: sent });
  expect(asked.mock.calls).toHaveLength(readings + 1);
  await waitFor(() => expect(said).toHaveLength(1));
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
