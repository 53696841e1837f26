import type { TriedStep } from '../../core/bundle/support-parts.ts';
import type { Diagnosis } from '../../core/diagnosis.ts';

/** What the other parts of the page know of the case. */
export interface SupportCase {
  readonly diagnosis: Diagnosis | null;
  readonly paste: string;
  readonly request: string;
  /** "422 Unprocessable Content", when a guide was followed. */
  readonly guide: string | null;
  readonly steps: readonly TriedStep[];
}

/** A `date` field line in the first lines of a transcript, with or without curl's `< `. */
const dateLine = /^(?:< )?date: ?([^\r\n]{10,40})\r?$/imu;
const headLength = 20_000;

/** The time the answer states, as an ISO string in UTC; `null` when it states none. */
export function statedTime(paste: string): string | null {
  const stated = dateLine.exec(paste.slice(0, headLength))?.[1];
  const time = stated === undefined ? Number.NaN : Date.parse(stated);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
