import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open}>
      <summary className="text-accent min-h-6 w-fit underline-offset-4 hover:underline">{summary}</summary>
      <div className="pt-2 pb-1">{children}</div>
    </details>
  );
}
