import { createContext, useContext } from 'react';
import type { Inspected } from './read-case.ts';
import type { Rounds } from './rounds.ts';

/** `now`: a paste, a chosen option. `soon`: one of many keystrokes. */
export type Pace = 'now' | 'soon';

export interface Case {
  readonly paste: string;
  readonly request: string;
  readonly pack: string | null;
  readonly inspected: Inspected | null;
  readonly isReading: boolean;
  readonly failure: string | null;
  /** Every answer of this case so far; what is shown is one of them. */
  readonly rounds: Rounds<Inspected>;
  readonly setPaste: (text: string, pace?: Pace) => void;
  /** Takes a file: a schema document is handed on, anything else is evidence. */
  readonly takeFile: (text: string, name: string, note?: string | null) => void;
  readonly setRequest: (text: string, pace?: Pace) => void;
  readonly chooseFormat: (id: string | null) => void;
  readonly chooseExchange: (index: number | null) => void;
  readonly choosePack: (id: string | null) => void;
  /** The API's answer to the request as it was put right: one round more of the same case. */
  readonly pasteAnswer: (text: string, corrected: string | null) => void;
  readonly openRound: (index: number) => void;
  readonly clear: () => void;
  /** Reads the same texts again: what is known of them has changed. */
  readonly readAgain: () => void;
}

export const CaseContext = createContext<Case | null>(null);
export const InspectedContext = createContext<Inspected | null>(null);

/** Whether the place of an answer is held that is still being read. */
export const AwaitedContext = createContext(false);

export function useAwaited(): boolean {
  return useContext(AwaitedContext);
}

export function useCase(): Case {
  const value = useContext(CaseContext);
  if (value === null) throw new Error('useCase must be used inside CaseProvider');
  return value;
}

/** The diagnosis alone, for what need not be drawn anew when a text is pasted or a key is pressed. */
export function useInspected(): Inspected | null {
  return useContext(InspectedContext);
}
