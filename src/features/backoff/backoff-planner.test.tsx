// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { BackoffPlanner } from './backoff-planner.tsx';

afterEach(cleanup);

const atMost = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelectorAll('td')[1]?.textContent);
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('spinbutton', { name }), { target: { value } });

test('the plan follows the settings, and begins with what the answer asks for', () => {
  render(<BackoffPlanner told={30} />);
  expect(atMost()).toEqual(['31 s', '2 s', '4 s', '8 s', '16 s', '32 s']);
  type('Repeat at most, times', '3');
  type('The answer asks to wait, seconds', '');
  fireEvent.change(screen.getByRole('combobox', { name: 'The pause' }), { target: { value: 'linear' } });
  expect(atMost()).toEqual(['1 s', '2 s', '3 s']);
});

test('a number out of its bounds is named and does not count', () => {
  render(<BackoffPlanner told={null} />);
  type('Repeat at most, times', '2');
  type('Repeat at most, times', '500');
  expect(screen.getByText('From 1 to 12.')).toBeTruthy();
  expect(screen.getByRole('spinbutton', { name: 'Repeat at most, times' }).getAttribute('aria-invalid')).toBe(
    'true',
  );
  expect(atMost()).toHaveLength(2);
});

test('the code is written in the language chosen', () => {
  render(<BackoffPlanner told={null} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'python' } });
  expect(screen.getByText(/def call_patiently/u)).toBeTruthy();
});
