import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useInspected } from './case.tsx';
import { problemFrom, targetSide } from './evidence-marks.ts';

export type Side = 'response' | 'request';

/** Which field problem is being looked at, and which pane should take the focus. */
export interface ProblemFocusValue {
  /** From 1; `null` before any was chosen. */
  readonly current: number | null;
  readonly side: Side | null;
  readonly count: number;
  /** Grows with every wish to go somewhere, so that the same place can be shown again. */
  readonly wish: number;
  /** Whether the last wish moves the focus to the place, or only shows it. */
  readonly takesFocus: boolean;
  readonly show: (number: number, side?: Side, takesFocus?: boolean) => void;
  readonly step: (by: 1 | -1) => void;
  /** The reader put the caret into a pane: from there F8 goes on. */
  readonly caretAt: (side: Side, offset: number) => void;
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
  /** The side the person chose; `null` leaves it to each problem. */
  readonly side: Side | null;
  /** The side on which the last wish was shown: a focus there is ours, not the person's choice. */
  readonly landed: Side | null;
  readonly place: MarkedPlace | null;
  readonly wish: number;
  readonly takesFocus: boolean;
}

/** The pane that holds the focus now: F8 stays on the side the person is reading. */
function focusedSide(): Side | null {
  const pane = document.activeElement?.closest('[data-side]')?.getAttribute('data-side');
  return pane === 'response' || pane === 'request' ? pane : null;
}

function isInField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}

/** F8, and F2 where nothing is typed; with Shift, the other way. `null` for every other key. */
function stepOf(event: KeyboardEvent): 1 | -1 | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const isStep = event.key === 'F8' || (event.key === 'F2' && !isInField(event.target));
  return isStep ? (event.shiftKey ? -1 : 1) : null;
}

/** F8 and Shift+F8 go through the field problems from wherever the reader is, and around at the ends. */
export function ProblemFocusProvider({ children }: { readonly children: ReactNode }) {
  const inspected = useInspected();
  const revision = inspected?.revision ?? 0;
  const count = inspected?.inspection.diagnosis.fieldErrors.length ?? 0;
  const [looking, setLooking] = useState<Looking>({
    revision,
    current: null,
    side: null,
    landed: null,
    place: null,
    wish: 0,
    takesFocus: true,
  });
  const current = looking.revision === revision && count > 0 ? looking.current : null;
  const caret = useRef<{ readonly revision: number; readonly side: Side; readonly offset: number } | null>(
    null,
  );

  const show = useCallback(
    (number: number, wanted?: Side, takesFocus = true) => {
      const here = focusedSide();
      caret.current = null;
      setLooking((last) => {
        const side = wanted ?? (here !== null && here !== last.landed ? here : last.side);
        const landed = inspected === null ? null : targetSide(inspected, number, side);
        return { revision, current: number, side, landed, place: null, wish: last.wish + 1, takesFocus };
      });
    },
    [revision, inspected],
  );

  const step = useCallback(
    (by: 1 | -1) => {
      if (count === 0 || inspected === null) return;
      const from = caret.current;
      const next =
        from?.revision === revision
          ? problemFrom(inspected.inspection.panes[from.side], from.offset, by)
          : null;
      if (from !== null && next !== null) {
        show(next, from.side);
        return;
      }
      const last = current ?? (by === 1 ? 0 : 1);
      show(((last - 1 + by + count) % count) + 1);
    },
    [count, current, show, inspected, revision],
  );

  // With the drawing, not after it: a key may come as soon as the marks are there.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = stepOf(event);
      if (by === null || count === 0) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step, count]);

  const caretAt = useCallback(
    (side: Side, offset: number) => {
      caret.current = { revision, side, offset };
    },
    [revision],
  );

  const showPlace = useCallback(
    (place: MarkedPlace) => {
      setLooking((last) => ({
        revision,
        current: null,
        side: place.side,
        landed: place.side,
        place,
        wish: last.wish + 1,
        takesFocus: true,
      }));
    },
    [revision],
  );

  const place = looking.revision === revision ? looking.place : null;
  const { side, wish, takesFocus } = looking;
  const value = useMemo(
    () => ({ current, side, count, wish, takesFocus, show, step, caretAt, place, showPlace }),
    [current, side, count, wish, takesFocus, show, step, caretAt, place, showPlace],
  );
  return <ProblemFocusContext value={value}>{children}</ProblemFocusContext>;
}

export function useProblemFocus(): ProblemFocusValue {
  const value = useContext(ProblemFocusContext);
  if (value === null) throw new Error('useProblemFocus must be used inside ProblemFocusProvider');
  return value;
}
