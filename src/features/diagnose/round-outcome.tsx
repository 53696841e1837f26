import type { ReactNode } from 'react';
import type { ComparedProblem } from '../../core/compare/problem.ts';
import { comparisonSentence } from '../../core/compare/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { pathLabel, problemId } from './evidence-marks.ts';
import type { Outcome } from '../../core/compare/compare-rounds.ts';

/** Fixed, still there, new: each problem of two answers in one of three lists; or why they cannot be compared. */
export function RoundOutcome({ outcome: { comparison, comparedWith } }: { readonly outcome: Outcome }) {
  if (!comparison.isComparable) {
    return (
      <p className="max-w-read">
        <StateWord icon="unknown" tone="open">
          Not compared
        </StateWord>{' '}
        Round {comparedWith + 1} and this one cannot be compared: {comparison.because}.
      </p>
    );
  }
  const { fixed, still, fresh } = comparison;
  return (
    <div className="flex flex-col gap-3">
      <p>
        <strong>{comparisonSentence(comparison)}</strong> Compared with round {comparedWith + 1}.
      </p>
      <Group tone="fine" word="Fixed">
        {fixed.map((problem) => (
          <>
            <Name problem={problem} /> was: {problem.message}
          </>
        ))}
      </Group>
      <Group tone="problem" word="Still there">
        {still.map(({ after, saysNow }) => (
          <>
            <Name isLinked problem={after} /> {saysNow === null ? after.message : `now says: ${saysNow}`}
          </>
        ))}
      </Group>
      <Group tone="likely" word="New">
        {fresh.map((problem) => (
          <>
            <Name isLinked problem={problem} /> {problem.message}
          </>
        ))}
      </Group>
    </div>
  );
}

/** Longer lists are folded after these. */
const mostShown = 8;

interface GroupProps {
  readonly tone: Tone;
  readonly word: string;
  readonly children: readonly ReactNode[];
}

function Group({ tone, word, children }: GroupProps) {
  if (children.length === 0) return null;
  const items = children.map((child, index) => <li key={index}>{child}</li>);
  const rest = items.slice(mostShown);
  return (
    <div className="flex flex-col">
      <StateWord tone={tone}>{word}</StateWord>
      <ul aria-label={word} className="pl-5.5">
        {items.slice(0, mostShown)}
      </ul>
      {rest.length === 0 ? null : (
        <Disclosure summary={`${rest.length} more`}>
          <ul className="pl-5.5">{rest}</ul>
        </Disclosure>
      )}
    </div>
  );
}

interface NameProps {
  readonly problem: ComparedProblem;
  /** A problem of the answer that is shown leads to its place in the list. */
  readonly isLinked?: boolean;
}

function Name({ problem: { path, number }, isLinked = false }: NameProps) {
  if (path === null) return null;
  const label = pathLabel(path);
  if (!isLinked || number === null) return <code>{label}</code>;
  return (
    <a
      className="link font-mono text-sm"
      href={`#${problemId(number)}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(problemId(number))?.focus();
      }}
    >
      {label}
    </a>
  );
}
