import { useId, useState } from 'react';
import type { InferredRule } from '../../core/shapes/taught/infer.ts';
import { Button } from '../../ui/button.tsx';
import { Words } from '../../ui/words.tsx';
import { ExportRule } from './export-rule.tsx';
import { KeepRule } from './keep-rule.tsx';

interface RuleChoiceProps {
  /** Most plausible first; never empty. */
  readonly rules: readonly InferredRule[];
  readonly onUse: (rule: InferredRule, keep: boolean) => void;
}

const mostShown = 8;

export function problemCount(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`;
}

/** What was learned: the rule in words, everything it finds, the other rules that would do, and what to do with it. */
export function RuleChoice({ rules, onUse }: RuleChoiceProps) {
  const [index, setIndex] = useState(0);
  const [keep, setKeep] = useState(false);
  const name = useId();
  const rule = rules[index] ?? rules[0];
  if (rule === undefined) return null;
  return (
    <div className="flex flex-col gap-4">
      <fieldset className="flex flex-col gap-2">
        <legend className="font-semibold">
          {rules.length === 1 ? 'The rule' : 'The rule, and others that would do'}
        </legend>
        {rules.map((one, number) => (
          <label key={number} className="flex min-h-6 items-baseline gap-2">
            <input
              checked={one === rule}
              className="accent-accent translate-y-0.5"
              name={name}
              type="radio"
              onChange={() => setIndex(number)}
            />
            <span className="min-w-0">
              <Words>{one.words}</Words>{' '}
              <span className="text-ink-soft whitespace-nowrap">({problemCount(one.pairs.length)})</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Found rule={rule} />
      <KeepRule isKept={keep && rule.keepable} keepable={rule.keepable} onChange={setKeep} />
      <div>
        <Button look="primary" onClick={() => onUse(rule, keep && rule.keepable)}>
          Use it
        </Button>
      </div>
      <ExportRule shape={rule.shape} />
    </div>
  );
}

function Found({ rule }: { readonly rule: InferredRule }) {
  const id = useId();
  const rest = rule.pairs.length - mostShown;
  return (
    <div className="flex flex-col gap-1">
      <h3 id={id}>It finds {problemCount(rule.pairs.length)}</h3>
      <ul aria-labelledby={id} className="divide-line border-line divide-y border-y">
        {rule.pairs.slice(0, mostShown).map(({ field, message }, number) => (
          <li key={number} className="flex flex-wrap gap-x-3 py-1">
            <code className="font-semibold wrap-anywhere">{field}</code>
            <span className="min-w-0 wrap-anywhere">{message}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className="text-ink-soft text-sm">and {rest} more</p> : null}
      {rule.onlyPair ? (
        <p className="max-w-read text-sm">
          It finds the pair you showed and nothing else. If the answer names more, start again with another
          pair.
        </p>
      ) : null}
    </div>
  );
}
