import { useCallback, useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import { type Change, type ChangedTexts, changesOf, textsOf } from '../../core/correct/change.ts';
import { carryOver, type Choices, decide, type Decision, firstChoices } from '../../core/correct/choices.ts';
import { correctRequest, type RequestCorrection } from '../../core/correct/correct-request.ts';
import { isSameAnswer } from '../../core/correct/same-answer.ts';
import { requestText } from '../../core/correct/request-text.ts';
import type { Inspection } from '../../core/diagnosis.ts';

/**
 * What a person decided about each reading, so that it is there again after another page or another round was looked at.
 * In memory alone; gone with the reading it belongs to.
 */
const decisions = new WeakMap<Inspection, Choices>();

/** Up to this a body is put right with every keystroke. */
const mostAtOnce = 200_000;

export interface CorrectionState {
  readonly texts: ChangedTexts;
  readonly changes: readonly Change[];
  readonly choices: Choices;
  readonly correction: RequestCorrection;
  readonly make: (decision: Decision) => void;
}

/** What was decided of this reading, else of the one shown before it, when that was of the same body or the same answer. */
function choicesFor(
  inspection: Inspection,
  before: Inspection | null,
  { body }: ChangedTexts,
  changes: readonly Change[],
) {
  const own = decisions.get(inspection);
  if (own !== undefined) return own;
  const earlier = before === null ? undefined : decisions.get(before);
  const bodyBefore = before?.requestBody ?? null;
  if (before === null || earlier === undefined || bodyBefore === null) return firstChoices(changes);
  if (bodyBefore !== body && !isSameAnswer(before.diagnosis, inspection.diagnosis))
    return firstChoices(changes);
  return carryOver({ changes: changesOf(before.diagnosis, textsOf(before)), choices: earlier }, changes);
}

/** The corrected request of one reading; draw it under a key that changes with the reading. */
export function useCorrection(inspection: Inspection, before: Inspection | null): CorrectionState {
  const texts = useMemo(() => textsOf(inspection), [inspection]);
  const changes = useMemo(() => changesOf(inspection.diagnosis, texts), [inspection, texts]);
  const [choices, make] = useReducer(decide, null, () => choicesFor(inspection, before, texts, changes));
  useEffect(() => {
    decisions.set(inspection, choices);
  }, [inspection, choices]);
  // A long body follows a moment later, so that writing a value goes on meanwhile.
  const settled = useDeferredValue(choices);
  const basis = texts.body.length > mostAtOnce ? settled : choices;
  const correction = useMemo(() => correctRequest(texts, changes, basis), [texts, changes, basis]);
  return { texts, changes, choices, correction, make: useCallback((decision) => make(decision), []) };
}

/** What was decided so far of a reading, whether it is shown or not. */
export function correctionOf(inspection: Inspection): RequestCorrection {
  const texts = textsOf(inspection);
  const changes = changesOf(inspection.diagnosis, texts);
  return correctRequest(texts, changes, decisions.get(inspection) ?? firstChoices(changes));
}

/** The request as it was decided so far, to be read with the API's next answer; `null` when there is none. */
export function requestToSend(inspection: Inspection): string | null {
  const { text, address, made } = correctionOf(inspection);
  if (inspection.requestBody === null && made.length === 0) return null;
  return requestText(inspection.diagnosis, text, address.text === '' ? undefined : address.text);
}
