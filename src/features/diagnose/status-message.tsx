import { useEffect, useRef } from 'react';
import type { Outcome } from '../../core/compare/compare-rounds.ts';
import { comparisonSentence, statusWords } from '../../core/compare/words.ts';
import { reasonPhrase } from '../../core/http/status-codes.ts';
import { useAnnounce } from '../../ui/live-status.tsx';
import { asSentence } from '../../ui/words.tsx';
import { type Inspected, useCase } from './case.tsx';
import { numberOf } from './cause-finding.ts';
import { useOutcome } from './use-outcome.ts';

/** Keystrokes and quick changes settle before anything is spoken. */
const settling = 400;

/** What is said after a paste: code, number of field problems, most likely cause, and the way on. */
export function statusSentence(inspected: Inspected): string {
  const { status, fieldErrors, causes } = inspected.inspection.diagnosis;
  const count = fieldErrors.length;
  const code =
    status.code === null
      ? 'No status code found.'
      : `${[status.code, reasonPhrase(status.code)].filter(Boolean).join(' ')}.`;
  const fields =
    count === 0 ? 'No field problems.' : count === 1 ? '1 field problem.' : `${count} field problems.`;
  const [top] = causes;
  const number = top === undefined ? null : numberOf(inspected, top);
  const words = asSentence(top?.message ?? '').replaceAll('`', '');
  const cause = number === null ? words : `Number ${number}: ${words}`;
  // Of a text that states no status and names no field the cause says all.
  if (status.code === null && count === 0) return cause;
  return [code, fields, cause, count > 0 ? 'Press F8 for the first.' : ''].filter(Boolean).join(' ');
}

/** What is said after the answer to a corrected request: the code, and what became of the problems. */
function outcomeSentence({ inspection }: Inspected, { comparison }: Outcome): string {
  return `${statusWords(inspection.diagnosis)}. ${comparisonSentence(comparison)}`;
}

/** Speaks each reading once, through the page's one live region. Draws nothing. */
export function StatusMessage() {
  const { inspected, isReading } = useCase();
  const outcome = useOutcome();
  const announce = useAnnounce();
  const spoken = useRef(0);

  useEffect(() => {
    if (inspected === null || isReading || inspected.revision === spoken.current) return undefined;
    const timer = setTimeout(() => {
      spoken.current = inspected.revision;
      // A key's own message ("Diagnosis copied") is not spoken over.
      announce(outcome === null ? statusSentence(inspected) : outcomeSentence(inspected, outcome), true);
    }, settling);
    return () => clearTimeout(timer);
  }, [inspected, isReading, outcome, announce]);
  return null;
}
