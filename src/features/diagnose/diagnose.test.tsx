// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { inspect } from '../../core/diagnose.ts';
import type { Inspection } from '../../core/diagnosis.ts';
import { LiveStatus, LiveStatusProvider } from '../../ui/live-status.tsx';
import { AnnotatedPanes } from './annotated-panes.tsx';
import { type CaseInput, CaseProvider } from './case.tsx';
import { DiagnosisPanel } from './diagnosis-panel.tsx';
import { FieldProblems } from './field-problems.tsx';
import { PasteBox } from './paste-box.tsx';
import { ProblemFocusProvider } from './problem-focus.tsx';
import { StatusMessage } from './status-message.tsx';

afterEach(cleanup);

const answer = `HTTP/2 422
content-type: application/json

{
  "code": 1013,
  "message": "Input validation failed",
  "details": { "birth_date": "invalid date", "last_name": "cannot be null", "quantity": "invalid integer" }
}
`;
const request = '{\n  "first_name": "Ada",\n  "birth_date": "31/12/1990",\n  "quantity": "5"\n}\n';

function renderCase(onDocument?: (text: string, name: string) => void) {
  const asked = vi.fn<(input: CaseInput) => Promise<Inspection>>((input) => Promise.resolve(inspect(input)));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LiveStatusProvider>
        <CaseProvider inspect={asked} {...(onDocument === undefined ? {} : { onDocument })}>
          <ProblemFocusProvider>
            <PasteBox />
            <DiagnosisPanel />
            <FieldProblems />
            <AnnotatedPanes />
            <LiveStatus />
            <StatusMessage />
          </ProblemFocusProvider>
        </CaseProvider>
      </LiveStatusProvider>
    </QueryClientProvider>,
  );
  return asked;
}

/** As a browser does: a paste event, and the change it leads to unless a handler took the text. */
function pasteInto(box: HTMLElement, text: string): void {
  const isUntaken = fireEvent.paste(box, { clipboardData: { getData: () => text } });
  if (isUntaken) fireEvent.change(box, { target: { value: text } });
}

async function pasteBoth(): Promise<void> {
  pasteInto(screen.getByRole('textbox', { name: /Paste/u }), answer);
  pasteInto(await screen.findByRole('textbox', { name: /request/u }), request);
  await within(await screen.findByRole('region', { name: 'Request' })).findByText('"31/12/1990"');
}

test('F8 and Shift+F8 go round through the problems, on the side where they can be mended', async () => {
  renderCase();
  await pasteBoth();
  const focused: (string | null)[] = [];
  for (const shiftKey of [false, false, false, false, true]) {
    fireEvent.keyDown(document.body, { key: 'F8', shiftKey });
    focused.push(document.activeElement?.getAttribute('data-marks') ?? null);
  }
  expect(focused).toEqual(['request-1', 'request-2', 'request-3', 'request-1', 'request-3']);
  expect(screen.getByText('3 of 3')).toBeTruthy();
});

test('the list and the marks lead to each other', async () => {
  renderCase();
  await pasteBoth();
  const list = screen.getByRole('list', { name: 'Field problems' });
  expect(within(list).getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(within(list).getByRole('link', { name: 'birth_date' }));
  expect(document.activeElement?.textContent).toBe('"31/12/1990"');
  const pane = screen.getByRole('region', { name: 'Request' });
  fireEvent.click(within(pane).getByRole('link', { name: 'Problem 3 in the list' }));
  expect(document.activeElement?.textContent).toBe('quantity');
});

test('every mark is described in words', async () => {
  renderCase();
  await pasteBoth();
  const marks = [...document.querySelectorAll('mark')];
  const described = marks.map((mark) =>
    (mark.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
  expect(marks.length).toBeGreaterThanOrEqual(6);
  expect(described.filter((words) => words.trim() === '')).toEqual([]);
});

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

test('another way of reading is chosen by hand and taken back; the text stays', async () => {
  renderCase();
  const box = screen.getByRole('textbox', { name: /Paste/u });
  pasteInto(box, answer);
  const readAs = await screen.findByText(/^Read as curl -i output, because it/u);
  const first = readAs.textContent;
  expect(first).toMatch(/starts with a status line\. 95 % sure\.$/u);
  fireEvent.click(screen.getByText('Read it as something else'));
  expect(screen.getByRole('button', { name: 'an HTTP message', description: '80 % sure' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'plain text' }));
  expect(await screen.findByText('Read as plain text, as you chose.')).toBeDefined();
  expect(box).toHaveProperty('value', answer);
  fireEvent.click(screen.getByRole('button', { name: 'Let Unstuck decide' }));
  expect(await screen.findByText(/^Read as curl -i output, because it/u)).toHaveProperty(
    'textContent',
    first,
  );
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
  expect(box).toHaveProperty('value', answer);
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
