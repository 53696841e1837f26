import type { Label } from '../../core/checks/check.ts';
import type { DiagnosedCause, DiagnosedField, DiagnosedFinding } from '../../core/diagnosis.ts';
import type { Inspected } from './case.tsx';

/** The finding that led to this cause; the two say the same sentence. */
export function findingOf({ inspection }: Inspected, cause: DiagnosedCause): DiagnosedFinding | undefined {
  const failed = inspection.diagnosis.findings.filter((finding) => finding.verdict === 'fail');
  return failed.find((one) => one.message === cause.message) ?? failed.find((one) => one.check === cause.id);
}

/** Whether a label stands at one of the places of a field problem; a place where something is missing has no width. */
export function liesAt(field: DiagnosedField, label: Label): boolean {
  const place = field[label.in];
  if (place === null) return false;
  const isSame = place.start === label.start && place.end === label.end;
  return isSame || (place.start < label.end && label.start < place.end);
}

/**
 * Number of the one field problem that a cause speaks of, where it is not the first of the list: the reader finds it
 * there. `null` for the first, for a cause of several fields, and for one of none.
 */
export function numberOf(inspected: Inspected, cause: DiagnosedCause): number | null {
  const { fieldErrors } = inspected.inspection.diagnosis;
  const labels = findingOf(inspected, cause)?.labels ?? [];
  const isAt = (field: DiagnosedField): boolean => labels.some((label) => liesAt(field, label));
  const index = fieldErrors.findIndex(isAt);
  const isOne = index > 0 && !fieldErrors.slice(index + 1).some(isAt);
  return isOne ? index + 1 : null;
}
