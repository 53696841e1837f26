import type { ReactNode } from 'react';

/** Shapes differ as much as colours do: each state can be told apart in one colour. */
const shapes = {
  problem: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" stroke="var(--color-surface)" strokeWidth="1.8" />
    </>
  ),
  likely: (
    <>
      <path d="M8 1.6 15 14H1Z" fill="currentColor" stroke="none" />
      <path d="M8 6v4m0 1.6v.6" stroke="var(--color-surface)" strokeWidth="1.6" />
    </>
  ),
  fine: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" stroke="none" />
      <path d="m4.8 8.2 2.2 2.3 4.2-4.8" stroke="var(--color-surface)" strokeWidth="1.8" />
    </>
  ),
  done: <path d="m3 8.4 3.3 3.3L13 4.6" strokeWidth="2" />,
  todo: <circle cx="8" cy="8" r="6" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.8c-.6.2-.8.6-.8 1.2m0 1.6v.4" />
    </>
  ),
  skipped: <path d="M3 8h10" strokeWidth="2" />,
  next: <path d="m6 3 5 5-5 5" strokeWidth="1.8" />,
  previous: <path d="m10 3-5 5 5 5" strokeWidth="1.8" />,
  down: <path d="m3 6 5 5 5-5" strokeWidth="1.8" />,
  close: <path d="m4 4 8 8m0-8-8 8" strokeWidth="1.8" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Decoration beside a word; never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      aria-hidden="true"
      className="inline-block size-4 shrink-0 align-[-0.15em]"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      viewBox="0 0 16 16"
    >
      {shapes[name]}
    </svg>
  );
}
