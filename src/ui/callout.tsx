import type { ReactNode } from 'react';
import type { Tone } from './state-word.tsx';

const edge: Record<Tone, string> = {
  problem: 'border-problem',
  likely: 'border-likely',
  fine: 'border-fine',
  open: 'border-line-strong',
};

/** A remark set apart by a line at its side; what state it is stands in its words. */
export function Callout({ tone = 'open', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <div className={`max-w-read border-l-4 py-1 pl-4 ${edge[tone]}`}>{children}</div>;
}
