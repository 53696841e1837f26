import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useCase } from './case.tsx';

export type Side = 'response' | 'request';

/** Which field problem is being looked at, and which pane should take the focus. */
export interface ProblemFocusValue {
  /** From 1; `null` before any was chosen. */
  readonly current: number | null;
  readonly side: Side | null;
  readonly count: number;
  /** Grows with every wish to go somewhere, so that the same place can be shown again. */
  readonly wish: number;
  readonly show: (number: number, side?: Side) => void;
  readonly step: (by: 1 | -1) => void;
  /** Any other marked place, by the id of its mark. */
  readonly place: MarkedPlace | null;
  readonly showPlace: (place: MarkedPlace) => void;
}

export interface MarkedPlace {
  readonly side: Side;
  readonly id: string;
}

const ProblemFocusContext = createContext<ProblemFocusValue | null>(null);

interface Looking {
  readonly revision: number;
  readonly current: number | null;
  readonly side: Side | null;
  readonly place: MarkedPlace | null;
  readonly wish: number;
}

/** The pane that holds the focus now: F8 stays on the side the person is reading. */
function focusedSide(): Side | null {
  const pane = document.activeElement?.closest('[data-side]')?.getAttribute('data-side');
  return pane === 'response' || pane === 'request' ? pane : null;
}

/** F8 and Shift+F8 go through the field problems from wherever the reader is, and around at the ends. */
export function ProblemFocusProvider({ children }: { readonly children: ReactNode }) {
  const { inspected } = useCase();
  const revision = inspected?.revision ?? 0;
  const count = inspected?.inspection.diagnosis.fieldErrors.length ?? 0;
  const [looking, setLooking] = useState<Looking>({
    revision,
    current: null,
    side: null,
    place: null,
    wish: 0,
  });
  const current = looking.revision === revision && count > 0 ? looking.current : null;

  const show = useCallback(
    (number: number, side?: Side) => {
      setLooking((last) => ({
        revision,
        current: number,
        side: side ?? focusedSide() ?? last.side,
        place: null,
        wish: last.wish + 1,
      }));
    },
    [revision],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      if (count === 0) return;
      const from = current ?? (by === 1 ? 0 : 1);
      show(((from - 1 + by + count) % count) + 1);
    },
    [count, current, show],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey || count === 0) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step, count]);

  const showPlace = useCallback(
    (place: MarkedPlace) => {
      setLooking((last) => ({
        ...last,
        revision,
        current: null,
        side: place.side,
        place,
        wish: last.wish + 1,
      }));
    },
    [revision],
  );

  const place = looking.revision === revision ? looking.place : null;
  const value = useMemo(
    () => ({ current, side: looking.side, count, wish: looking.wish, show, step, place, showPlace }),
    [current, looking.side, count, looking.wish, show, step, place, showPlace],
  );
  return <ProblemFocusContext value={value}>{children}</ProblemFocusContext>;
}

export function useProblemFocus(): ProblemFocusValue {
  const value = useContext(ProblemFocusContext);
  if (value === null) throw new Error('useProblemFocus must be used inside ProblemFocusProvider');
  return value;
}
