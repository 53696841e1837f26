import type { Inspected } from './case.tsx';

/**
 * The one thing to paste next: what the engine names for a check it could not make; failing that, the request
 * while the field problems can only be shown in the answer. `null` when nothing is open.
 */
export function nextBestEvidence(inspected: Inspected): string | null {
  const { diagnosis } = inspected.inspection;
  if (wantsRequest(inspected)) {
    return 'add the request you sent, and each problem is shown where you wrote it';
  }
  const open = diagnosis.findings.find((finding) => finding.verdict === 'unknown' && finding.help !== null);
  return open?.help ?? null;
}

/** Whether there are field problems and no request to show them in. */
export function wantsRequest({ inspection: { diagnosis, panes } }: Inspected): boolean {
  return diagnosis.fieldErrors.length > 0 && panes.request === null;
}
