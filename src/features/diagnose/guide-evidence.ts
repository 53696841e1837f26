import { useMemo } from 'react';
import type { Label } from '../../core/checks/check.ts';
import type { DiagnosedFinding, Pane } from '../../core/diagnosis.ts';
import { type Inspected, useCase } from './case.tsx';
import { markId, noteId } from './evidence-marks.ts';
import { type MarkedPlace, useProblemFocus } from './problem-focus.tsx';

/** The characters that decided a finding, as they stand in the paste. */
export interface Quote {
  readonly text: string;
  readonly side: Label['in'];
  /** `null` where the text is shown decoded, and its lines are not those of the paste. */
  readonly line: number | null;
  /** Goes to the marked place; `null` when nothing there is marked. */
  readonly show: (() => void) | null;
}

/** What a guide needs of a diagnosis: the findings, and the way from each to its place. */
export interface GuideEvidence {
  readonly findings: readonly DiagnosedFinding[];
  readonly quote: (label: Label) => Quote | null;
}

const longestQuote = 60;

function shorten(text: string): string {
  const words = text.trim().replace(/\s{1,200}/gu, ' ');
  if (words.length <= longestQuote) return words;
  const half = longestQuote / 2;
  return `${words.slice(0, half)}…${words.slice(-half)}`;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** The mark drawn for a label: its own note, or the field problem's that covers the same characters. */
function markedPlace(pane: Pane | null, label: Label): MarkedPlace | null {
  if (pane === null) return null;
  const index = pane.marks.findIndex((mark) => {
    if (mark.number === null && mark.text === label.text) return true;
    const start = pane.start + mark.start;
    return pane.text === null && start < label.end && label.start < pane.start + mark.end;
  });
  const mark = pane.marks[index];
  if (mark === undefined) return null;
  return {
    side: label.in,
    id: mark.number === null ? noteId(label.in, index) : markId(label.in, mark.number),
  };
}

function quoteOf({ inspection, input }: Inspected, label: Label): Omit<Quote, 'show'> | null {
  const pane = inspection.panes[label.in];
  const source = pane?.of === 'request' ? (input.request ?? '') : input.paste;
  const text = shorten(source.slice(label.start, Math.min(label.end, label.start + 2_000)));
  if (text === '') return null;
  return { text, side: label.in, line: (pane?.text ?? null) === null ? lineOf(source, label.start) : null };
}

/** The case at hand as a guide sees it; `null` while there is none. */
export function useGuideEvidence(): GuideEvidence | null {
  const { inspected } = useCase();
  const { showPlace } = useProblemFocus();
  return useMemo(() => {
    if (inspected === null) return null;
    return {
      findings: inspected.inspection.diagnosis.findings,
      quote: (label) => {
        const quote = quoteOf(inspected, label);
        const place = markedPlace(inspected.inspection.panes[label.in], label);
        return quote && { ...quote, show: place && (() => showPlace(place)) };
      },
    };
  }, [inspected, showPlace]);
}
