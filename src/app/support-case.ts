import { useEffect, useMemo } from 'react';
import type { SupportCase } from '../features/bundle/support-case.ts';
import { useCase } from '../features/diagnose/case.tsx';
import { useTried, type Tried } from './tried.tsx';

/** The case as support would get it now. What was tried is kept for the page of the hand-off. */
export function useSupportCase(tried: Tried): SupportCase {
  const { paste, request, inspected } = useCase();
  const { setTried } = useTried();
  useEffect(() => setTried(tried), [setTried, tried]);
  return useMemo(
    () => ({ diagnosis: inspected?.inspection.diagnosis ?? null, paste, request, ...tried }),
    [inspected, paste, request, tried],
  );
}
