// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { LiveStatusProvider } from '../live-status.tsx';
import { CodeView, type CodeViewProps } from './code-view.tsx';
import type { CodeMark } from './lines.ts';

afterEach(cleanup);

const markOf = (text: string, word: string, sign: string): CodeMark => ({
  id: `mark-${sign}`,
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
  tone: 'problem',
  sign,
  message: `${word} is wrong`,
  where: 'Line 4, column 9',
  ghost: null,
});

const text = '{\n  "a": 1,\n  "list": [\n    {"b": "x"},\n    {"b": "y"}\n  ],\n  "end": 2\n}\n';
const copy = vi.fn<(copied: string) => Promise<boolean>>(() => Promise.resolve(true));

function view(props: Partial<CodeViewProps> & Pick<CodeViewProps, 'text' | 'marks'>) {
  function Shown({ reveal = null }: Partial<CodeViewProps>) {
    const [isOn, set] = useState(true);
    return (
      <LiveStatusProvider>
        <CodeView
          copy={copy}
          firstLine={1}
          label="Request text"
          readPlace={(offset) => (offset > 10 ? { value: 'the value', pointer: '/the/pointer' } : null)}
          reveal={reveal}
          signHref={({ sign }) => `#problem-${sign}`}
          wrap={{ isOn, set }}
          onSign={() => undefined}
          {...props}
        />
      </LiveStatusProvider>
    );
  }
  const { rerender } = render(<Shown />);
  return (id: string, wish: number) => rerender(<Shown reveal={{ id, focus: true, wish }} />);
}

const row = (index: number) => document.querySelector<HTMLElement>(`[data-row="${index}"]`);
const isFoldedAway = (index: number) => row(index)?.getAttribute('hidden') === 'until-found';

test('a fold hides what is between its lines, says what it holds, and opens for the mark that is led to', () => {
  const lead = view({ text, marks: [markOf(text, '"y"', '1')] });
  const list = screen.getByRole('button', { name: 'Line 3: 2 lines, 1 problem' });
  fireEvent.click(list);
  expect([2, 3, 4, 5].map(isFoldedAway)).toEqual([false, true, true, false]);
  expect(screen.getByText('… 2 lines, 1 problem')).toBeTruthy();
  lead('mark-1', 1);
  expect([3, 4].map(isFoldedAway)).toEqual([false, false]);
  expect(document.activeElement?.textContent).toBe('"y"');
  // Folded after the wish, it stays folded; the next wish opens it again.
  fireEvent.click(list);
  expect(isFoldedAway(4)).toBe(true);
  lead('mark-1', 2);
  expect(isFoldedAway(4)).toBe(false);
});

test('what the browser finds in a fold opens it', () => {
  view({ text, marks: [] });
  fireEvent.click(screen.getByRole('button', { name: 'Fold all' }));
  expect(isFoldedAway(4)).toBe(true);
  fireEvent(row(4) ?? document.body, new Event('beforematch', { bubbles: true }));
  expect(isFoldedAway(4)).toBe(false);
});

test('of many chevrons one is a tab stop', () => {
  view({ text, marks: [] });
  const chevrons = [...document.querySelectorAll<HTMLElement>('[data-fold]')];
  expect(chevrons.map((one) => one.tabIndex)).toEqual([0, -1]);
  fireEvent.keyDown(chevrons[0] ?? document.body, { key: 'ArrowDown' });
  expect(chevrons.map((one) => one.tabIndex)).toEqual([-1, 0]);
  fireEvent.keyDown(chevrons[1] ?? document.body, { key: 'ArrowLeft' });
  expect(isFoldedAway(3)).toBe(true);
});

test('line, value and pointer of the place that was led to can be taken', () => {
  const lead = view({ text, marks: [markOf(text, '"y"', '1')] });
  expect(screen.queryByRole('button', { name: /^Copy line/u })).toBeNull();
  lead('mark-1', 1);
  for (const what of ['line', 'value', 'pointer', 'all']) {
    fireEvent.click(screen.getByRole('button', { name: new RegExp(`^Copy ${what}`, 'u') }));
  }
  expect(copy.mock.calls.map(([copied]) => copied)).toEqual([
    '    {"b": "y"}',
    'the value',
    '/the/pointer',
    text,
  ]);
});

test('a mark says its place and its words', () => {
  view({ text, marks: [markOf(text, '"y"', '1')] });
  const says = document.getElementById(
    document.querySelector('mark')?.getAttribute('aria-describedby') ?? '',
  );
  expect(says?.textContent).toBe('Line 4, column 9: "y" is wrong');
});

test('of a large text only some rows are drawn, and find leads through all of it', async () => {
  const large = JSON.stringify({
    rows: Array.from({ length: 60_000 }, (_, index) => `needle ${index} in it`),
  });
  view({ text: large, marks: [markOf(large, '"needle 50000 in it"', '1')] });
  expect(document.querySelectorAll('[data-row]').length).toBeLessThan(100);
  fireEvent.keyDown(screen.getByRole('group', { name: 'Request text' }), { key: 'f', ctrlKey: true });
  const find = screen.getByLabelText('Find in Request text');
  fireEvent.change(within(find).getByRole('textbox', { name: 'Find' }), {
    target: { value: 'NEEDLE 59999 ' },
  });
  expect(await within(find).findByText('1 of 1')).toBeTruthy();
  fireEvent.change(within(find).getByRole('textbox', { name: 'Find' }), { target: { value: 'needle 5999' } });
  expect(await within(find).findByText('1 of 11')).toBeTruthy();
  fireEvent.keyDown(within(find).getByRole('textbox', { name: 'Find' }), { key: 'Enter', shiftKey: true });
  expect(await within(find).findByText('11 of 11')).toBeTruthy();
  fireEvent.keyDown(within(find).getByRole('textbox', { name: 'Find' }), { key: 'Escape' });
  expect(screen.queryByLabelText('Find in Request text')).toBeNull();
});

const hold = (event: Event) => event.stopImmediatePropagation();

test('a key that comes before the browser reports the moved caret still finds it, and finds it once', () => {
  const onCaret = vi.fn<(offset: number) => void>();
  view({ text, marks: [], onCaret });
  const line = screen.getByText('{"b": "y"}', { exact: false });
  const letters = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
  document.addEventListener('selectionchange', hold, { capture: true });
  document.getSelection()?.collapse(letters, 0);
  document.removeEventListener('selectionchange', hold, { capture: true });
  const lines = () => onCaret.mock.calls.map(([offset]) => text.slice(0, offset).split('\n').length);
  fireEvent.keyDown(document.body, { key: 'F8' });
  expect(lines()).toEqual([5]);
  fireEvent.keyDown(document.body, { key: 'F8' });
  fireEvent(document, new Event('selectionchange'));
  expect(lines()).toEqual([5]);
});

test('a large text whose long line is far away offers to break it too', async () => {
  const long = `${'{"a": 1}\n'.repeat(120_000)}[${'1,'.repeat(200)}1]`;
  view({ text: long, marks: [] });
  expect(screen.queryByRole('switch', { name: 'Line breaks' })).toBeNull();
  expect(await screen.findByRole('switch', { name: 'Line breaks' })).toBeTruthy();
});
