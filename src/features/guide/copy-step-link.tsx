import type { Step } from '../../core/guide/guide.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import type { GuideProgress } from './use-progress.ts';

interface CopyStepLinkProps {
  readonly step: Step;
  readonly progress: GuideProgress;
}

/** The address of one step, with the answers so far and nothing of a paste. */
export function CopyStepLink({ step, progress }: CopyStepLinkProps) {
  return (
    <div className="screen-only flex noscript:hidden">
      <CopyButton
        copy={() => copyText(new URL(progress.addressOf(step.id), window.location.href).href)}
        label="Copy link"
        look="quiet"
        of={`to “${step.title}”`}
      />
    </div>
  );
}
