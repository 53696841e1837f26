import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Inspection } from '../core/diagnosis.ts';
import { CaseProvider, type CaseInput } from '../features/diagnose/case.tsx';
import { type CutRows, CutRowsContext } from '../features/diagnose/cut-rows.ts';
import { ProblemFocusProvider } from '../features/diagnose/problem-focus.tsx';
import { type Documents, SchemaProvider, useSchema } from '../features/schema/open-document.tsx';
import { LiveStatusProvider } from '../ui/live-status.tsx';
import { defaultPack } from './packs.ts';
import { TriedProvider } from './tried.tsx';

interface ProvidersProps {
  readonly queryClient: QueryClient;
  readonly inspect: (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;
  readonly documents: Documents;
  /** Without it, the page cuts large texts into rows itself. */
  readonly cutRows?: CutRows;
  readonly children: ReactNode;
}

type Inspect = ProvidersProps['inspect'];

/** The case, read with the schema document that is open. */
function CheckedCase({ inspect, children }: { readonly inspect: Inspect; readonly children: ReactNode }) {
  const { opened, open } = useSchema();
  return (
    <CaseProvider
      document={opened?.document ?? null}
      initialPack={defaultPack}
      inspect={inspect}
      onDocument={open}
    >
      {children}
    </CaseProvider>
  );
}

/** What outlives every page: above the router, so that an error in a page takes nothing of the case with it. */
export function Providers({ queryClient, inspect, documents, cutRows, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <LiveStatusProvider>
        <SchemaProvider documents={documents}>
          <CheckedCase inspect={inspect}>
            <ProblemFocusProvider>
              <CutRowsContext value={cutRows ?? null}>
                <TriedProvider>{children}</TriedProvider>
              </CutRowsContext>
            </ProblemFocusProvider>
          </CheckedCase>
        </SchemaProvider>
      </LiveStatusProvider>
    </QueryClientProvider>
  );
}
