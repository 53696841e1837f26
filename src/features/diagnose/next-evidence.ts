import type { Inspected } from './case.tsx';

/**
 * The one thing to paste next: what the engine names for a check it could not make; failing that, the request
 * while the field problems can only be shown in the answer. `null` when nothing is open.
 */
export function nextBestEvidence({ inspection }: Inspected): string | null {
  const { diagnosis, panes } = inspection;
  if (diagnosis.fieldErrors.length > 0 && panes.request === null) {
    return 'add the request you sent, and each problem is shown where you wrote it';
  }
  const open = diagnosis.findings.find((finding) => finding.verdict === 'unknown' && finding.help !== null);
  return open?.help ?? null;
}
