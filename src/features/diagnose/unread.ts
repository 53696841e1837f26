import type { Inspected } from './case.tsx';

/** Whether no answer of an API is in the text: words, an address, a request by itself. */
export function holdsNoAnswer({ inspection }: Inspected): boolean {
  const { causes, status, format } = inspection.diagnosis;
  if (causes[0]?.id !== 'nothing-recognised' || status.code !== null) return false;
  return format.id === 'plain-text' || inspection.panes.response === null;
}

/** Whether the text is a request that waits for its answer. */
export function isRequestAlone({ inspection }: Inspected): boolean {
  return inspection.panes.response === null && inspection.panes.request !== null;
}
