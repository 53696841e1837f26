import { useMemo } from 'react';
import type { Label } from '../../core/checks/check.ts';
import type { DiagnosedFinding, Diagnosis } from '../../core/diagnosis.ts';
import { type Inspected, useInspected } from './case.tsx';
import { lineInPane, markId, noteId, paneText, pathLabel } from './evidence-marks.ts';
import { useLater } from '../../ui/later.tsx';
import { type MarkedPlace, useProblemFocus } from './problem-focus.tsx';
import { isLargeCase } from './read-case.ts';

/** The characters that decided a finding, as they stand in the paste. */
interface Quote {
  readonly text: string;
  readonly side: Label['in'];
  /** As the pane numbers it; `null` for characters that carry no mark. */
  readonly line: number | null;
  /** Goes to the marked place; `null` when nothing there is marked. */
  readonly show: (() => void) | null;
}

/** What a reply to the customer may say of a diagnosis. */
interface ReplyFacts {
  readonly provenCauses: readonly string[];
  readonly fields: readonly string[];
  readonly wait: number | null;
  readonly hasAnswer: boolean;
  readonly hasRequest: boolean;
}

/** What a guide needs of a diagnosis: the findings, the way from each to its place, and what a reply may say. */
export interface GuideEvidence {
  readonly findings: readonly DiagnosedFinding[];
  readonly quote: (label: Label) => Quote | null;
  readonly reply: ReplyFacts;
}

const longestQuote = 60;
const mostRead = 2_000;

function shorten(text: string): string {
  const words = text.trim().replace(/\s{1,200}/gu, ' ');
  if (words.length <= longestQuote) return words;
  const half = longestQuote / 2;
  return `${words.slice(0, half)}…${words.slice(-half)}`;
}

/** Where a label is drawn: as its own note, or under the mark of the field problem at the same characters. */
function markOf({ inspection }: Inspected, label: Label): number {
  const marks = inspection.panes[label.in]?.marks ?? [];
  const field = inspection.diagnosis.fieldErrors.findIndex((one) => {
    const place = one[label.in];
    return place !== null && place.start <= label.end && label.start <= place.end;
  });
  return field === -1
    ? marks.findIndex((mark) => mark.number === null && mark.text === label.text)
    : marks.findIndex((mark) => mark.number === field + 1);
}

function quoteOf(inspected: Inspected, label: Label, go: (place: MarkedPlace) => void): Quote | null {
  const { inspection, input } = inspected;
  const side = label.in;
  const pane = inspection.panes[side];
  const index = markOf(inspected, label);
  const mark = pane?.marks[index];
  if (pane === null || mark === undefined) {
    const source = pane?.of === 'request' ? (input.request ?? '') : input.paste;
    const text = shorten(source.slice(label.start, Math.min(label.end, label.start + mostRead)));
    return text === '' ? null : { text, side, line: null, show: null };
  }
  const shown = pane.text ?? paneText(pane, input).text;
  const id = mark.number === null ? noteId(side, index) : markId(side, mark.number);
  return {
    text: shorten(shown.slice(mark.start, Math.min(mark.end, mark.start + mostRead))),
    side,
    line: lineInPane(pane, mark, input),
    show: () => go({ side, id }),
  };
}

function replyFacts(
  { causes, fieldErrors, retryAfter, shape, request }: Diagnosis,
  sent: string | null,
): ReplyFacts {
  const named = fieldErrors.filter(({ path }) => path.length > 0);
  return {
    provenCauses: causes.filter(({ certainty }) => certainty === 'certain').map(({ id }) => id),
    fields: [...new Set(named.map(({ path }) => pathLabel(path)))],
    wait: retryAfter?.seconds ?? null,
    hasAnswer: shape !== null || fieldErrors.length > 0,
    hasRequest: request !== null || sent !== null,
  };
}

/** The case at hand as a guide sees it; `null` while there is none. */
export function useGuideEvidence(): GuideEvidence | null {
  const arrived = useInspected();
  // The texts of a large case come first; its steps stand there already.
  const inspected = useLater(arrived, arrived !== null && isLargeCase(arrived.input));
  const { showPlace } = useProblemFocus();
  return useMemo(() => {
    if (inspected === null) return null;
    return {
      findings: inspected.inspection.diagnosis.findings,
      quote: (label) => quoteOf(inspected, label, showPlace),
      reply: replyFacts(inspected.inspection.diagnosis, inspected.input.request),
    };
  }, [inspected, showPlace]);
}
