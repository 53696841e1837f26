import type { Step } from '../../core/guide/guide.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { GuideScene } from './guide-context.ts';

interface PreludeProps {
  readonly scene: GuideScene;
  /** The steps on screen. */
  readonly steps: readonly Step[];
}

/** The shell lines that the commands of these steps rely on; nothing where there is no command. */
export function Prelude({ scene: { prelude, showsCommands }, steps }: PreludeProps) {
  if (prelude === null || !showsCommands || steps.every(({ verify }) => verify === null)) return null;
  return (
    <Disclosure summary="Set once, used by the commands below">
      <CommandBlock code={prelude} copy={() => copyText(prelude)} of="the settings" />
    </Disclosure>
  );
}
