import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Pick } from '../../core/shapes/taught/picks.ts';
import type { Span } from '../../core/text/span.ts';
import { readingText } from '../../ui/code-view/reading-text.ts';

interface PickTextProps {
  readonly text: string;
  readonly picks: readonly Pick[];
  /** Id of the sentence that says what to point at. */
  readonly labelledBy: string;
  /** What was pointed at before. */
  readonly chosen: Span | null;
  readonly onPick: (pick: Pick) => void;
}

/** Dotted like a place to fill in; the one at hand is framed, the chosen one tinted. */
const option =
  'rounded-sm underline decoration-line-strong decoration-dotted underline-offset-4 hover:bg-accent-tint aria-selected:bg-accent-tint aria-selected:font-semibold data-[active=true]:outline-2 data-[active=true]:outline-accent';

interface Segment {
  readonly text: string;
  /** Index of the pick this is; `null` for what stands between. */
  readonly pick: number | null;
}

/** The text cut into what can be pointed at and what stands between, with line breaks added where they help. */
function segmentsOf(text: string, picks: readonly Pick[]): readonly Segment[] {
  const reading = readingText(text);
  const segments: Segment[] = [];
  let at = 0;
  for (const [index, pick] of picks.entries()) {
    const start = reading.toView(pick.start);
    const end = pick.end > pick.start ? reading.toView(pick.end - 1) + 1 : start;
    if (start < at || end <= start) continue;
    if (start > at) segments.push({ text: reading.text.slice(at, start), pick: null });
    segments.push({ text: reading.text.slice(start, end), pick: index });
    at = end;
  }
  if (at < reading.text.length) segments.push({ text: reading.text.slice(at), pick: null });
  return segments;
}

/** Where the next thing that is asked for probably stands: right behind what was chosen. */
function startIndex(picks: readonly Pick[], chosen: Span | null): number {
  if (chosen === null) return 0;
  const behind = picks.findIndex(({ start, kind }) => start >= chosen.end && kind !== 'name');
  return Math.max(0, behind);
}

/**
 * The answer as a list of what can be pointed at, laid out as its text: click one, or go through them with the arrow
 * keys and choose with Enter. A letter goes to the next one that begins with it.
 */
export function PickText({ text, picks, labelledBy, chosen, onPick }: PickTextProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() => startIndex(picks, chosen));
  const segments = useMemo(() => segmentsOf(text, picks), [text, picks]);
  const optionId = (index: number) => `${id}-${index}`;
  const current = Math.min(active, picks.length - 1);

  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    document.getElementById(`${id}-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = targetOf(event, picks, current);
    if (next === null) return;
    event.preventDefault();
    if (next === 'choose') {
      const pick = picks[current];
      if (pick !== undefined) onPick(pick);
    } else setActive(next);
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const index = event.target.closest('[data-pick]')?.getAttribute('data-pick');
    const pick = typeof index === 'string' ? picks[Number(index)] : undefined;
    if (pick !== undefined) onPick(pick);
  };

  return (
    <div
      ref={box}
      aria-activedescendant={optionId(current)}
      aria-labelledby={labelledBy}
      className="border-line-strong bg-surface max-h-128 overflow-auto rounded-sm border p-3 font-mono text-sm/7 wrap-anywhere whitespace-pre-wrap"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- words of a text, which a select cannot lay out
      role="listbox"
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {segments.map(({ text: part, pick }, index) =>
        pick === null ? (
          <span key={index} className="text-ink-soft" role="presentation">
            {part}
          </span>
        ) : (
          <span
            key={index}
            aria-selected={isChosen(picks[pick], chosen)}
            className={option}
            data-active={pick === current}
            data-pick={pick}
            id={optionId(pick)}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option element lives in a select only
            role="option"
          >
            {part}
          </span>
        ),
      )}
    </div>
  );
}

function isChosen(pick: Pick | undefined, chosen: Span | null): boolean {
  return pick !== undefined && chosen !== null && pick.start === chosen.start && pick.end === chosen.end;
}

/** Where a key leads among the options; `null` for a key that means nothing here. */
function targetOf(event: KeyboardEvent, picks: readonly Pick[], current: number): number | 'choose' | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const last = picks.length - 1;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(last, current + 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, current - 1);
    case 'PageDown':
      return Math.min(last, current + 10);
    case 'PageUp':
      return Math.max(0, current - 10);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Enter':
    case ' ':
      return 'choose';
    default:
      return event.key.length === 1 ? beginningWith(event.key.toLowerCase(), picks, current) : null;
  }
}

function beginningWith(letter: string, picks: readonly Pick[], current: number): number | null {
  for (let by = 1; by <= picks.length; by += 1) {
    const index = (current + by) % picks.length;
    if (picks[index]?.text.toLowerCase().startsWith(letter) === true) return index;
  }
  return null;
}
