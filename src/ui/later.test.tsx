// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { LaterAnew } from './later.tsx';

afterEach(cleanup);

function drawnWith(waits: boolean): readonly string[] {
  const drawn: string[] = [];
  const Shows = ({ what }: { readonly what: string }) => {
    if (drawn.at(-1) !== what) drawn.push(what);
    return what;
  };
  const view = (of: string) => (
    <LaterAnew meanwhile={<Shows what="place" />} of={of} waits={waits}>
      <Shows what={of} />
    </LaterAnew>
  );
  const { rerender, container } = render(view('first'));
  rerender(view('second'));
  expect(container.textContent).toBe('second');
  return drawn;
}

test.each([
  [true, ['first', 'place', 'second']],
  [false, ['first', 'second']],
])('a text that takes the place of another is drawn after the rest, where it waits: %s', (waits, drawn) => {
  expect(drawnWith(waits)).toEqual(drawn);
});
