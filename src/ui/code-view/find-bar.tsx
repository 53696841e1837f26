import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '../button.tsx';
import { grouped } from '../grouped.ts';
import { Icon } from '../icons.tsx';
import { useAnnounce } from '../live-status.tsx';
import { findIn, nextFound, type Found } from './find.ts';

export interface FoundPlace {
  readonly start: number;
  readonly end: number;
}

interface FindBarProps {
  readonly text: string;
  readonly label: string;
  /** Grows with every wish to find: the field takes the focus again. */
  readonly opened: number;
  /** Where a search begins: what is in view. */
  readonly from: () => number;
  readonly onFound: (place: FoundPlace | null) => void;
  readonly onClose: () => void;
}

function counted({ starts, isCut }: Found, at: number | null): string {
  if (starts.length === 0) return 'Not found';
  const all = `${grouped(starts.length)}${isCut ? '+' : ''}`;
  return at === null ? `${all} found` : `${grouped(at + 1)} of ${all}`;
}

/** Finds words in a text that the browser's own search cannot see. */
export function FindBar({ text, label, opened, from, onFound, onClose }: FindBarProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  const [words, setWords] = useState('');
  const [at, setAt] = useState<number | null>(null);
  const searched = useDeferredValue(words);
  const found = useMemo(() => findIn(text, searched), [text, searched]);

  useEffect(() => {
    if (opened > 0) field.current?.select();
  }, [opened]);

  const show = (index: number | null) => {
    setAt(index);
    const start = index === null ? undefined : found.starts[index];
    onFound(start === undefined ? null : { start, end: start + found.length });
    if (searched !== '') announce(counted(found, index));
  };
  const first = useRef(show);
  const begin = useRef(from);
  useEffect(() => {
    first.current = show;
    begin.current = from;
  });
  // A new word begins at what is in view.
  useEffect(() => first.current(nextFound(found, begin.current(), 1)), [found]);

  const step = (by: 1 | -1) => {
    if (found.starts.length > 0) show(((at ?? 0) + by + found.starts.length) % found.starts.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const arrow = 'grid size-7 place-items-center rounded-sm border border-line-strong hover:bg-sunken';
  return (
    <search aria-label={`Find in ${label}`} className="screen-only flex flex-wrap items-center gap-2 text-sm">
      {/* The keys of the field and its buttons. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="contents" onKeyDown={onKeyDown}>
        <label htmlFor={id}>Find</label>
        <input
          ref={field}
          autoCapitalize="off"
          autoComplete="off"
          className="border-line-strong bg-surface h-8 w-48 min-w-0 rounded-sm border px-2 font-mono"
          id={id}
          spellCheck={false}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <button aria-label="Previous match" className={arrow} type="button" onClick={() => step(-1)}>
          <Icon name="previous" />
        </button>
        <button aria-label="Next match" className={arrow} type="button" onClick={() => step(1)}>
          <Icon name="next" />
        </button>
        <span className="min-w-20 tabular-nums">{searched === '' ? '' : counted(found, at)}</span>
        <Button look="quiet" small onClick={onClose}>
          Close
        </Button>
      </div>
    </search>
  );
}
