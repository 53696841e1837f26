import type { Evidence, Finding } from './check.ts';
import { checks } from './index.ts';

/** Every check's judgement of the evidence, in the order of the list; checks without bearing leave none. */
export function runChecks(evidence: Evidence): readonly Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) {
    const judgement = check.run(evidence);
    if (judgement !== null) findings.push({ ...judgement, check: check.id });
  }
  return findings;
}
