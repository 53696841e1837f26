import { formatRules } from '../../core/shapes/taught/format-rule.ts';
import type { TaughtShape } from '../../core/shapes/taught/taught-shape.ts';
import { copyText } from '../../platform/clipboard.ts';
import { saveText } from '../../platform/save-file.ts';
import { Button } from '../../ui/button.tsx';
import { CommandBlock } from '../../ui/command-block.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';

/** The rule as data that a guide pack or the command line takes. */
export function ExportRule({ shape }: { readonly shape: TaughtShape }) {
  const yaml = formatRules([shape]);
  return (
    <Disclosure summary="Export for a guide pack">
      <div className="flex flex-col gap-2">
        <p className="max-w-read text-sm">
          Put this into the pack’s <code>pack.yaml</code>, or try it with{' '}
          <code>unstuck diagnose --taught</code>. Read the names in it before you pass it on.
        </p>
        <CommandBlock code={yaml} copy={() => copyText(yaml)} of="the rule" />
        <div>
          <Button small onClick={() => saveText('taught-rule.yaml', yaml, 'application/yaml')}>
            Download the rule
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
