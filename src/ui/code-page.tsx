import type { ReactNode } from 'react';

interface CodePageProps {
  readonly problems: ReactNode;
  readonly steps: ReactNode;
  readonly texts: ReactNode;
  /** Whether there is something to show beside the steps. */
  readonly hasEvidence: boolean;
}

/**
 * Steps at reading width beside the wide column of code. On a narrow screen: problems, steps, texts, one below the
 * other, which is also the order of reading.
 */
export function CodePage({ problems, steps, texts, hasEvidence }: CodePageProps) {
  if (!hasEvidence) return <div className="max-w-[46rem]">{steps}</div>;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-10 gap-y-8 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] md:grid-rows-[auto_1fr]">
      <div className="min-w-0 md:col-start-2 md:row-start-1">{problems}</div>
      <div className="min-w-0 md:col-start-1 md:row-span-2 md:row-start-1">{steps}</div>
      <div className="min-w-0 md:sticky md:top-4 md:col-start-2 md:row-start-2">{texts}</div>
    </div>
  );
}
