import { readFingerprints } from '../../http/fingerprint.ts';
import type { Evidence, Label } from '../check.ts';
import { inField, inResponse } from './labels.ts';

interface InFront {
  readonly name: string;
  /** It wrote the answer itself. */
  readonly made: boolean;
  readonly labels: readonly Label[];
}

/** The product that the header fields show between client and API; `null` when they show none. */
export function inFront(evidence: Evidence): InFront | null {
  const [first] = readFingerprints(evidence.response?.headers ?? []);
  if (first === undefined) return null;
  const text = first.made ? `${first.name} answered` : `came through ${first.name}`;
  return { name: first.name, made: first.made, labels: inResponse(inField(first.field), text) };
}
