import { useEffect, useRef } from 'react';
import { describeShape } from '../../core/shapes/taught/describe.ts';
import { isKeepable, type TaughtShape } from '../../core/shapes/taught/taught-shape.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Words } from '../../ui/words.tsx';
import { ExportRule } from './export-rule.tsx';
import { KeepRule } from './keep-rule.tsx';

interface RuleInUseProps {
  readonly shape: TaughtShape;
  readonly isKept: boolean;
  /** Whether the person has this very moment put it to use, and reads on here. */
  readonly takesFocus: boolean;
  readonly onKeep: (keep: boolean) => void;
  readonly onForget: () => void;
}

/** Says that the problems were found by a rule the person showed, and what can be done with it. */
export function RuleInUse({ shape, isKept, takesFocus, onKeep, onForget }: RuleInUseProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div ref={box} className="outline-none" tabIndex={-1}>
      <Callout tone="fine">
        <div className="flex flex-col gap-2">
          <p>
            Read by a rule you showed: <Words>{`${describeShape(shape)}.`}</Words>
          </p>
          <KeepRule isKept={isKept} keepable={isKeepable(shape)} onChange={onKeep} />
          <ExportRule shape={shape} />
          <div>
            <Button small onClick={onForget}>
              Forget this rule
            </Button>
          </div>
        </div>
      </Callout>
    </div>
  );
}
