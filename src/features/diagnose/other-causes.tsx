import type { ReactNode } from 'react';
import type { DiagnosedCause } from '../../core/diagnosis.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { asSentence, Words } from '../../ui/words.tsx';
import type { Inspected } from './case.tsx';
import { findingOf, liesAt } from './cause-finding.ts';

export function toneOf(cause: DiagnosedCause): { readonly tone: Tone; readonly word: string } {
  if (cause.id === 'nothing-recognised') return { tone: 'open', word: 'Not recognised' };
  return cause.certainty === 'certain'
    ? { tone: 'problem', word: 'Problem' }
    : { tone: 'likely', word: 'Likely' };
}

/** Whether a cause speaks of nothing but places that the list of field problems names, with what is wrong there. */
function repeatsProblems(inspected: Inspected, cause: DiagnosedCause): boolean {
  const { fieldErrors } = inspected.inspection.diagnosis;
  const labels = findingOf(inspected, cause)?.labels ?? [];
  return labels.length > 0 && labels.every((label) => fieldErrors.some((field) => liesAt(field, label)));
}

const shownCauses = 3;

interface OtherCausesProps {
  readonly inspected: Inspected;
  readonly causes: readonly DiagnosedCause[];
  readonly stepLink: (step: { readonly guide: string; readonly id: string }) => ReactNode;
}

/** What was found beside the most likely cause, without what the list of field problems says. */
export function OtherCauses({ inspected, causes: all, stepLink }: OtherCausesProps) {
  const causes = all.filter((cause) => !repeatsProblems(inspected, cause));
  if (causes.length === 0) return null;
  const item = (cause: DiagnosedCause) => (
    <li key={cause.id}>
      <StateWord tone={toneOf(cause).tone}>{toneOf(cause).word}</StateWord>{' '}
      <Words>{asSentence(cause.message)}</Words> {cause.step === null ? null : stepLink(cause.step)}
    </li>
  );
  const rest = causes.slice(shownCauses);
  return (
    <div className="flex flex-col gap-1">
      <h3>Also found</h3>
      <ul className="flex flex-col gap-1">{causes.slice(0, shownCauses).map(item)}</ul>
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} more`}>
          <ul className="flex flex-col gap-1">{rest.map(item)}</ul>
        </Disclosure>
      )}
    </div>
  );
}
