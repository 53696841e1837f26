import { useSyncExternalStore } from 'react';
import { describeShape } from '../../core/shapes/taught/describe.ts';
import type { TaughtShape } from '../../core/shapes/taught/taught-shape.ts';
import { Button } from '../../ui/button.tsx';
import { Words } from '../../ui/words.tsx';
import type { RuleStore } from './rule-store.ts';

const none: readonly TaughtShape[] = [];

/** The rules kept on this device. Storage is read after the first paint, which knows nothing of this person. */
export function KeptRules({ rules }: { readonly rules: RuleStore }) {
  const kept = useSyncExternalStore(rules.subscribe, rules.kept, () => none);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept-rules" className="flex flex-col gap-3">
      <h2 id="kept-rules">Rules you taught</h2>
      <p className="text-ink-soft text-sm">
        How an API phrases its errors, as you showed it. Kept on this device only: names of members, no text
        you pasted.
      </p>
      <ul className="divide-line border-line divide-y border-y">
        {kept.map((shape) => (
          <li
            key={JSON.stringify(shape)}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1"
          >
            <span className="min-w-0">
              <Words>{describeShape(shape)}</Words>
            </span>
            <Button
              aria-label={`Forget the rule: ${describeShape(shape).replaceAll('`', '')}`}
              look="quiet"
              small
              onClick={() => rules.forget(shape)}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
