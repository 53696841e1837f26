import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Inspection } from '../core/diagnosis.ts';
import { CaseProvider, type CaseInput } from '../features/diagnose/case.tsx';
import { ProblemFocusProvider } from '../features/diagnose/problem-focus.tsx';
import { LiveStatusProvider } from '../ui/live-status.tsx';
import { defaultPack } from './packs.ts';
import { TriedProvider } from './tried.tsx';

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly inspect: (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;
  readonly children: ReactNode;
}

/** What outlives every page: above the router, so that an error in a page takes nothing of the case with it. */
export function Providers({ queryClient, inspect, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <LiveStatusProvider>
        <CaseProvider initialPack={defaultPack} inspect={inspect}>
          <ProblemFocusProvider>
            <TriedProvider>{children}</TriedProvider>
          </ProblemFocusProvider>
        </CaseProvider>
      </LiveStatusProvider>
    </QueryClientProvider>
  );
}
