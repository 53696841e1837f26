import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { GuideScene } from './guide-context.ts';

interface PreludeProps {
  readonly scene: GuideScene;
  /** The commands on screen; `null` where there is none. */
  readonly commands: readonly (string | null)[];
}

/** The shell lines that commands rely on; nothing where there is no command. */
export function Prelude({ scene: { prelude, showsCommands }, commands }: PreludeProps) {
  if (prelude === null || !showsCommands || commands.every((command) => command === null)) return null;
  return (
    <Disclosure summary="Set once, used by the commands below">
      <CommandBlock code={prelude} copy={() => copyText(prelude)} of="the settings" />
    </Disclosure>
  );
}
