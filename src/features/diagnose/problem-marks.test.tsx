// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { pasteBoth, renderCase } from '../../testing/plain-case.tsx';

afterEach(cleanup);

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
