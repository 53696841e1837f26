// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveStatus, LiveStatusProvider, useAnnounce } from './live-status.tsx';

function Speakers() {
  const announce = useAnnounce();
  return (
    <>
      <button type="button" onClick={() => announce('Copied')}>
        key
      </button>
      <button type="button" onClick={() => announce('422. 2 field problems.', true)}>
        reading
      </button>
    </>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <LiveStatusProvider>
      <Speakers />
      <LiveStatus />
    </LiveStatusProvider>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const said = () => screen.getByRole('status').textContent.trim();
const pass = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test('a reading waits until a key’s message was heard', () => {
  press('key');
  press('reading');
  expect(said()).toBe('Copied');
  pass(2_000);
  expect(said()).toBe('422. 2 field problems.');
});

test('a reading that nothing was said before is told at once, and a key’s message is never late', () => {
  press('reading');
  expect(said()).toBe('422. 2 field problems.');
  press('key');
  expect(said()).toBe('Copied');
});

test('of two readings that wait the later one is told', () => {
  press('key');
  press('reading');
  press('reading');
  pass(2_000);
  expect(said()).toBe('422. 2 field problems.');
  pass(5_000);
  expect(said()).toBe('422. 2 field problems.');
});
