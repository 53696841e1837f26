// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { body, box, changes, renderCase } from '../../testing/correction-case.tsx';
import { pasteInto } from '../../testing/paste-into.ts';

afterEach(cleanup);

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

test('a body edited by hand keeps what was decided of places that still stand', async () => {
  const { corrected } = await renderCase();
  fireEvent.click(box(/quantity/u));
  fireEvent.click(box(/email/u));
  const edited = body.replace('"due": "03/04/2026"', '"due": "2026-04-03"').replace('"id": 1', '"id": 7');
  pasteInto(screen.getByRole('textbox', { name: /request/u }), edited);
  await waitFor(() => expect(corrected()).toContain('"id": 7'));
  expect(box(/quantity/u).checked).toBe(false);
  expect(corrected()).toContain('"quantity": "5"');
});
