import type { GuideAssessment } from '../../core/guide/assess.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import type { GuideScene } from './guide-context.ts';
import { replyText } from './reply-text.ts';

interface CustomerReplyProps {
  readonly scene: GuideScene;
  readonly assessment: GuideAssessment;
}

/** What to tell the customer now, whatever is known so far. */
export function CustomerReply({ scene: { guide, evidence, progress }, assessment }: CustomerReplyProps) {
  const text = replyText(guide, assessment, progress.answers, evidence?.reply ?? null);
  return (
    <section aria-labelledby="customer-reply" className="screen-only flex flex-col gap-2 noscript:hidden">
      <h2 id="customer-reply">Reply to the customer</h2>
      <CommandBlock isProse code={text} copy={() => copyText(text)} of="the reply" />
    </section>
  );
}
