// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { pasteInto } from '../../testing/paste-into.ts';
import { answer, renderCase } from '../../testing/plain-case.tsx';

afterEach(cleanup);

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
