import { useId, useLayoutEffect, useRef, useState, type ClipboardEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { unobserved } from '../../ui/unobserved.ts';
import type { Pace } from './case.tsx';

/** A textarea freezes the page for seconds with some megabytes in it; up to this it is fluent. */
const longestEditable = 50_000;
const previewLength = 1_000;

interface EvidenceTextboxProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly describedBy?: string;
  /** Where the words that lead to the box stand right above it, its name is not drawn a second time. */
  readonly isNamedAbove?: boolean;
  readonly onChange: (text: string, pace: Pace) => void;
}

/** Not by `Intl`: its first number costs the page more than the rest of a paste. */
function sizeOf({ length }: string): string {
  const [amount, unit] = length < 1_000_000 ? [length / 1_000, 'kB'] : [length / 1_000_000, 'MB'];
  return `${Math.round(amount * 10) / 10} ${unit}`;
}

/**
 * A text area for evidence. What is longer than it can hold fluently is kept outside the page's elements
 * and shown by its beginning; nothing of it is lost.
 */
export function EvidenceTextbox(props: EvidenceTextboxProps) {
  const { label, value, rows, describedBy, isNamedAbove = false, onChange } = props;
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const pasting = useRef(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const adopt = useRef(onChange);

  // The page can be read, and its box filled, before its code has come: what stands in it then is kept.
  useLayoutEffect(() => {
    const early = area.current?.value ?? '';
    if (early !== '' && area.current?.defaultValue === '') adopt.current(early, 'now');
  }, []);

  const isLong = value.length > longestEditable;
  const isPreview = isLong && !showsAll;

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (isPreview || text.length + value.length > longestEditable) {
      event.preventDefault();
      if (text === '') return;
      const { selectionStart, selectionEnd } = event.currentTarget;
      setShowsAll(false);
      onChange(isPreview ? text : value.slice(0, selectionStart) + text + value.slice(selectionEnd), 'now');
      return;
    }
    // The browser inserts the text itself, so that its undo works; the change event follows at once.
    pasting.current = true;
  };

  return (
    <div className="flex flex-col gap-1">
      <label className={isNamedAbove ? 'sr-only' : 'font-semibold'} htmlFor={id}>
        {label}
      </label>
      <textarea
        {...unobserved}
        ref={area}
        aria-describedby={describedBy}
        className="border-line-strong bg-surface text-ink block min-h-24 w-full rounded-sm border p-3 font-mono text-sm leading-6"
        id={id}
        readOnly={isPreview}
        rows={rows}
        value={isPreview ? `${value.slice(0, previewLength)}\n…` : value}
        onChange={(event) => {
          onChange(event.target.value, pasting.current ? 'now' : 'soon');
          pasting.current = false;
        }}
        onPaste={paste}
      />
      {isPreview ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
          <span>
            The whole text is held: {sizeOf(value)}. Its beginning is shown. A new paste replaces it.
          </span>
          <Button look="quiet" small onClick={() => setShowsAll(true)}>
            Show all as text
          </Button>
        </div>
      ) : null}
    </div>
  );
}
