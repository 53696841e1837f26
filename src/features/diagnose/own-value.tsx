import { useEffect, useId, useRef } from 'react';
import { remarkOn, type Written } from '../../core/correct/remark.ts';
import { Button } from '../../ui/button.tsx';
import { unobserved } from '../../ui/unobserved.ts';

interface OwnValueProps {
  readonly label: string;
  readonly value: string;
  readonly kind: Written;
  /** Whether the box takes the focus as it appears. */
  readonly isFocused: boolean;
  readonly onChange: (text: string) => void;
  /** Back to the proposal; `null` when there is none. */
  readonly onRestore: (() => void) | null;
}

/** A value as it stands in the body, written by hand. What is no JSON yet is kept, and a remark says what it needs. */
export function OwnValue({ label, value, kind, isFocused, onChange, onRestore }: OwnValueProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const remark = remarkOn(value, kind);

  useEffect(() => {
    if (isFocused) box.current?.focus();
    // Only as it appears: later the focus is the person's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <div className="flex flex-col gap-1">
      <label className="text-sm" htmlFor={id}>
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          {...unobserved}
          ref={box}
          aria-describedby={remark === null ? undefined : `${id}-remark`}
          className="border-line-strong bg-surface text-ink min-h-8 w-full max-w-96 rounded-sm border px-2 font-mono text-sm"
          id={id}
          type="text"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {onRestore === null ? null : (
          <Button look="quiet" small onClick={onRestore}>
            Use the proposal
          </Button>
        )}
      </div>
      {remark === null ? null : (
        <div className="flex flex-wrap items-center gap-x-3 text-sm">
          <p className="text-likely" id={`${id}-remark`}>
            {remark.message}
          </p>
          {remark.instead === null ? null : (
            <Button
              look="quiet"
              small
              onClick={() => {
                onChange(remark.instead ?? value);
                box.current?.focus();
              }}
            >
              Write {remark.instead}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
