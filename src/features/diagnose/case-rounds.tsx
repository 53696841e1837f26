import { useEffect, useRef } from 'react';
import { isAccepted } from '../../core/compare/compare.ts';
import { statusWords, trailOf } from '../../core/compare/words.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { type Inspected, useCase } from './case.tsx';
import { RoundOutcome } from './round-outcome.tsx';
import type { Round } from './rounds.ts';
import { useOutcome } from './use-outcome.ts';

/** The case so far: what the last change of the request led to, and every round to go back to. */
export function CaseRounds() {
  const { rounds, openRound } = useCase();
  const outcome = useOutcome();
  const heading = useRef<HTMLHeadingElement>(null);
  const count = rounds.list.length;
  const seen = useRef(count);

  // Whoever pasted the new answer is led to what became of it; the box they pasted into has closed.
  useEffect(() => {
    if (count > seen.current && count > 1) heading.current?.focus();
    seen.current = count;
  }, [count]);

  if (count < 2) return null;
  const trail = trailOf(rounds.list.map(({ reading }) => reading.inspection.diagnosis));
  return (
    <div className="border-line flex flex-col gap-4 border-b pb-6">
      <div className="flex flex-col gap-1">
        <h2 ref={heading} className="text-lg" tabIndex={-1}>
          Round {rounds.open + 1} of {count}
        </h2>
        <p className="flex flex-wrap items-center gap-x-2">
          {trail.map((step, index) => (
            <span key={index} className="inline-flex items-center gap-x-2">
              {index === 0 ? null : <Arrow />}
              <span className={index === rounds.open ? 'font-semibold' : ''}>{step}</span>
            </span>
          ))}
        </p>
      </div>
      {outcome === null ? null : <RoundOutcome outcome={outcome} />}
      <ol aria-label="Rounds of this case" className="flex flex-col gap-1 text-sm">
        {rounds.list.map((round, index) => (
          <li
            key={index}
            aria-current={index === rounds.open ? 'step' : undefined}
            className="flex min-h-7 flex-wrap items-center gap-x-3"
          >
            <RoundLine index={index} round={round} />
            {index === rounds.open ? (
              <span className="text-ink-soft">shown here</span>
            ) : (
              <Button
                look="quiet"
                small
                onClick={() => {
                  openRound(index);
                  heading.current?.focus();
                }}
              >
                {index < rounds.open ? 'Back to' : 'On to'} round {index + 1}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Arrow() {
  return (
    <>
      <span className="text-ink-soft">
        <Icon name="next" />
      </span>
      <span className="sr-only">then</span>
    </>
  );
}

function RoundLine({ round, index }: { readonly round: Round<Inspected>; readonly index: number }) {
  const { diagnosis } = round.reading.inspection;
  const at = new Date(round.at);
  const problems = diagnosis.fieldErrors.length;
  return (
    <span>
      Round {index + 1}, <time dateTime={at.toISOString()}>{at.toLocaleTimeString('en-GB')}</time>:{' '}
      {statusWords(diagnosis)}
      {problems > 0
        ? `, ${problems} field ${problems === 1 ? 'problem' : 'problems'}`
        : isAccepted(diagnosis)
          ? ', accepted'
          : ''}
    </span>
  );
}
