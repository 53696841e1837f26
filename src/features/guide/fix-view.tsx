import { useId } from 'react';
import type { Fix } from '../../core/guide/guide.ts';
import { copyText } from '../../platform/clipboard.ts';
import { CommandBlock } from '../../ui/command-block.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { Claim, Docs } from './claim.tsx';

/** An ending: what to do now, and what to tell the customer. Stands under a third heading. */
export function FixView({ fix, packName }: { readonly fix: Fix; readonly packName: string }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-4">
      <RichText text={fix.do} />
      {fix.code === null ? null : (
        <CommandBlock code={fix.code} copy={() => copyText(fix.code ?? '')} of="the code" />
      )}
      <Claim packName={packName} source={fix.source} status={fix.status} />
      <Docs docs={fix.docs} />
      {fix.reply.trim() === '' ? null : (
        <section aria-labelledby={id} className="flex flex-col gap-2">
          <h4 id={id}>Reply to the customer</h4>
          <CommandBlock isProse code={fix.reply} copy={() => copyText(fix.reply)} of="the reply" />
        </section>
      )}
    </div>
  );
}
