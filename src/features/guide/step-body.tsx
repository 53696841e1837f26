import type { Step } from '../../core/guide/guide.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Claim, Docs } from './claim.tsx';
import type { GuideScene } from './guide-context.ts';

interface StepPartProps {
  readonly step: Step;
  readonly scene: GuideScene;
}

/** What to do for a step, how to verify it, and what that stands on. */
export function StepBody({ step, scene }: StepPartProps) {
  return (
    <>
      <RichText text={step.do} />
      <StepDetails scene={scene} step={step} />
    </>
  );
}

/** What verifies a step, and what its words stand on. */
export function StepDetails({ step, scene: { packName, showsCommands } }: StepPartProps) {
  const command =
    step.verify === null ? null : (
      <CommandBlock code={step.verify} copy={() => copyText(step.verify ?? '')} of="the command" />
    );
  return (
    <>
      {command === null || showsCommands ? (
        command
      ) : (
        <Disclosure summary="Command to verify">{command}</Disclosure>
      )}
      <Claim packName={packName} source={step.source} status={step.status} />
      {step.why === null && step.notes.length === 0 && step.docs.length === 0 ? null : (
        <Disclosure summary="Why, and what else is known">
          <div className="flex flex-col gap-3">
            {step.why === null ? null : <RichText text={step.why} />}
            {step.notes.map((note, index) => (
              <div key={index}>
                <RichText text={note.text} />
                <Claim packName={packName} source={note.source} status={note.status} />
              </div>
            ))}
            <Docs docs={step.docs} />
          </div>
        </Disclosure>
      )}
    </>
  );
}
