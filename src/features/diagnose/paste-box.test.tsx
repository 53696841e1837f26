// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { pasteInto } from '../../testing/paste-into.ts';
import { answer, renderCase } from '../../testing/plain-case.tsx';

afterEach(cleanup);

test('a paste is announced once and takes no focus', async () => {
  renderCase();
  const status = screen.getByRole('status');
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(status.textContent));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  const box = screen.getByRole('textbox', { name: /Paste/u });
  box.focus();
  pasteInto(box, answer);
  await waitFor(() => expect(status.textContent).toMatch(/^422 .*3 field problems\..*F8/u));
  fireEvent.keyDown(document.body, { key: 'Shift' });
  observer.disconnect();
  expect(said).toHaveLength(1);
  expect(document.activeElement).toBe(box);
});

test('a large paste is diagnosed whole and kept out of the page’s elements', async () => {
  const asked = renderCase();
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Paste/u });
  const large = `${answer}${'x'.repeat(300_000)}end`;
  pasteInto(box, large);
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(asked.mock.lastCall?.[0].paste).toBe(large);
  expect(box.value.length).toBeLessThan(3_000);
  expect(screen.getByText(/The whole text is held: 300.* kB/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show all as text' }));
  expect(box.value).toBe(large);
});

test('a further paste into typed text keeps what was typed', async () => {
  const asked = renderCase();
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Paste/u });
  fireEvent.change(box, { target: { value: 'before  after' } });
  box.setSelectionRange(7, 7);
  pasteInto(box, 'x'.repeat(250_000));
  await waitFor(() => expect(asked).toHaveBeenCalled());
  expect(asked.mock.lastCall?.[0].paste).toBe(`before ${'x'.repeat(250_000)} after`);
});

const schemaDocument = 'openapi: 3.1.0\ninfo:\n  title: Pets\n  version: "1"\npaths: {}\n';

test('a schema document pasted into the first box is handed on whole, and what stood there stays', async () => {
  const handed = vi.fn<(text: string, name: string) => void>();
  const asked = renderCase(handed);
  const box = screen.getByRole('textbox', { name: /Paste/u });
  pasteInto(box, schemaDocument);
  expect(handed).toHaveBeenLastCalledWith(schemaDocument, 'Pasted document');
  expect(box).toHaveProperty('value', '');
  pasteInto(box, answer);
  await screen.findByRole('list', { name: 'Field problems' });
  pasteInto(box, schemaDocument);
  expect(handed).toHaveBeenCalledTimes(2);
  expect(box).toHaveProperty('value', answer);
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a schema document behind an answer, or one that is typed, stays where it was put', async () => {
  const handed = vi.fn<(text: string, name: string) => void>();
  renderCase(handed);
  const box = screen.getByRole('textbox', { name: /Paste/u });
  fireEvent.change(box, { target: { value: schemaDocument } });
  expect(await screen.findByText(/This is an OpenAPI document or a JSON Schema/u)).toBeDefined();
  pasteInto(box, schemaDocument + answer);
  expect(handed).not.toHaveBeenCalled();
  expect(box).toHaveProperty('value', schemaDocument + answer);
});

test('a file that PowerShell wrote in UTF-16 is decoded, and the person is told', async () => {
  renderCase();
  const octets = Array.from(`\ufeff${answer}`, (char) => [
    char.charCodeAt(0) & 0xff,
    char.charCodeAt(0) >> 8,
  ]).flat();
  const file = new File([Uint8Array.from(octets)], 'answer.txt');
  fireEvent.change(screen.getByLabelText('File with the error'), { target: { files: [file] } });
  const box = screen.getByRole('textbox', { name: /Paste/u });
  await vi.waitFor(() => expect(box).toHaveProperty('value', answer));
  expect(
    await screen.findByText(/written in UTF-16 \(little-endian\), and was decoded/u, {}, { timeout: 10_000 }),
  ).toBeDefined();
  fireEvent.change(box, { target: { value: 'another text' } });
  await vi.waitFor(() => expect(screen.queryByText(/was decoded/u)).toBeNull(), { timeout: 10_000 });
});
