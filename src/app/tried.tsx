import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { TriedStep } from '../core/bundle/support-parts.ts';

/** What was done with the last guide, for the hand-off; in memory alone. */
export interface Tried {
  /** "422 Validation error". */
  readonly guide: string | null;
  readonly steps: readonly TriedStep[];
}

interface TriedValue {
  readonly tried: Tried;
  readonly setTried: (tried: Tried) => void;
}

const nothingTried: Tried = { guide: null, steps: [] };

const TriedContext = createContext<TriedValue>({ tried: nothingTried, setTried: () => undefined });

export function TriedProvider({ children }: { readonly children: ReactNode }) {
  const [tried, setTried] = useState(nothingTried);
  const value = useMemo(() => ({ tried, setTried }), [tried]);
  return <TriedContext value={value}>{children}</TriedContext>;
}

export function useTried(): TriedValue {
  return useContext(TriedContext);
}
