import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import type { Inspection } from '../core/diagnosis.ts';
import { type CaseInput, CaseProvider } from '../features/diagnose/case.tsx';
import { ProblemFocusProvider } from '../features/diagnose/problem-focus.tsx';
import { StatusMessage } from '../features/diagnose/status-message.tsx';
import { LiveStatus, LiveStatusProvider } from '../ui/live-status.tsx';

interface CaseSetting {
  readonly inspect: (input: CaseInput) => Inspection;
  readonly onDocument?: (text: string, name: string) => void;
  readonly children: ReactNode;
}

/** Draws parts of a case within everything they ask of the page. Returns what the engine was asked. */
export function drawCase({ inspect, children, ...rest }: CaseSetting) {
  const asked = vi.fn<(input: CaseInput) => Promise<Inspection>>((input) => Promise.resolve(inspect(input)));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LiveStatusProvider>
        <CaseProvider inspect={asked} {...rest}>
          <ProblemFocusProvider>
            {children}
            <LiveStatus />
            <StatusMessage />
          </ProblemFocusProvider>
        </CaseProvider>
      </LiveStatusProvider>
    </QueryClientProvider>,
  );
  return asked;
}
