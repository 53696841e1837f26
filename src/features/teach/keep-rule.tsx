import { useId } from 'react';

interface KeepRuleProps {
  readonly isKept: boolean;
  readonly keepable: boolean;
  readonly onChange: (keep: boolean) => void;
}

/** The choice to keep a rule on this device, and what would be kept. */
export function KeepRule({ isKept, keepable, onChange }: KeepRuleProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label className="flex min-h-6 w-fit items-center gap-2">
        <input
          aria-describedby={id}
          checked={isKept}
          className="accent-accent size-5"
          disabled={!keepable}
          type="checkbox"
          onChange={(event) => onChange(event.target.checked)}
        />
        Keep it on this device
      </label>
      <p className="text-ink-soft max-w-read text-sm" id={id}>
        {keepable
          ? 'Only the rule is kept: the names of the members it goes through, and separators. No text of your paste.'
          : 'This rule goes through a name that may be someone’s data, so it is not kept. It works until you leave the page.'}
      </p>
    </div>
  );
}
