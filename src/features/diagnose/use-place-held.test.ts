// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { usePlaceHeld } from './use-place-held.ts';

afterEach(cleanup);

interface Props {
  readonly isWaiting: boolean;
  readonly revision: number;
}

const held = (initialProps: Props) =>
  renderHook(({ isWaiting, revision }: Props) => usePlaceHeld(isWaiting, revision), { initialProps });

test('a place is held once the text was drawn, and given back with the answer', async () => {
  const { result, rerender } = held({ isWaiting: true, revision: 1 });
  expect(result.current).toBe(false);
  await waitFor(() => expect(result.current).toBe(true));
  rerender({ isWaiting: false, revision: 1 });
  expect(result.current).toBe(false);
});

test('for another text it is held anew', async () => {
  const { result, rerender } = held({ isWaiting: true, revision: 1 });
  await waitFor(() => expect(result.current).toBe(true));
  rerender({ isWaiting: true, revision: 2 });
  expect(result.current).toBe(false);
  await waitFor(() => expect(result.current).toBe(true));
});
