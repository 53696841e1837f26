import type { Certainty } from '../checks/check.ts';
import type { Diagnosis, Fix, Inspection, Suggestion } from '../diagnosis.ts';
import type { Path } from '../json/node.ts';
import type { TextEdit } from '../text/edit.ts';
import { overlap } from './overlap.ts';

/** One thing to put right in the request, as it is offered to a person. */
export interface Change {
  /** Stable within one diagnosis. */
  readonly id: string;
  /** Whether the API refused the place, or we expect it to be refused next. */
  readonly by: 'api' | 'ours';
  /** Numbers of the field problems it answers, from 1; several when the API complains twice of one value. */
  readonly numbers: readonly number[];
  /** The text that its edits lie in: the body, the address of the request, or its header fields. */
  readonly within: keyof ChangedTexts;
  readonly path: Path;
  readonly edit: Suggestion['edit'];
  readonly certainty: Certainty;
  /** What the API, or we, say of the place. */
  readonly message: string;
  readonly because: string;
  /** More than one when only a person can decide. Never empty. */
  readonly fixes: readonly Fix[];
}

/** The texts that changes lie in, in the order of a request. */
export interface ChangedTexts {
  readonly target: string;
  readonly head: string;
  readonly body: string;
}

const order: readonly (keyof ChangedTexts)[] = ['target', 'head', 'body'];

/** The texts of a reading that changes lie in. */
export function textsOf({
  diagnosis,
  requestBody,
  requestParts,
}: Pick<Inspection, 'diagnosis' | 'requestBody' | 'requestParts'>): ChangedTexts {
  return {
    target: diagnosis.request?.target ?? '',
    head: requestParts?.head ?? '',
    body: requestBody ?? '',
  };
}

/** What there is to put right, in the order of the request: the API's own complaints, and what we expect it to refuse next. */
export function changesOf({ fieldErrors, advice }: Diagnosis, texts: ChangedTexts): readonly Change[] {
  const changes: Change[] = [];
  const add = (
    change: Pick<Change, 'by' | 'numbers' | 'path' | 'message'>,
    id: string,
    suggestion: Suggestion | null,
  ): void => {
    const within = suggestion?.fixes[0]?.within ?? 'body';
    const text = texts[within];
    const fixes = (suggestion?.fixes ?? []).filter((fix) => isSound(fix, text));
    if (suggestion === null || !fixes.some((fix) => changesSomething(fix, text))) return;
    const same = changes.findIndex((other) => other.within === within && samePlace(other.fixes, fixes));
    const known = changes[same];
    if (known !== undefined) {
      if (change.by === 'api') changes[same] = { ...known, numbers: [...known.numbers, ...change.numbers] };
      return;
    }
    const { edit, certainty, because } = suggestion;
    changes.push({ ...change, id, within, edit, certainty, because, fixes });
  };
  for (const [index, { path, message, suggestion }] of fieldErrors.entries()) {
    add({ by: 'api', numbers: [index + 1], path, message }, `problem-${index + 1}`, suggestion);
  }
  for (const [index, { path, message, suggestion }] of advice.entries()) {
    add({ by: 'ours', numbers: [], path, message }, `advice-${index + 1}`, suggestion);
  }
  return changes.toSorted(
    (one, other) => order.indexOf(one.within) - order.indexOf(other.within) || startOf(one) - startOf(other),
  );
}

function startOf({ fixes }: Change): number {
  return Math.min(...fixes.flatMap(({ edits }) => edits.map(({ start }) => start)));
}

/** Edits that lie in the text and leave each other alone. */
function isSound({ edits }: Fix, text: string): boolean {
  return (
    edits.length > 0 &&
    edits.every(
      (edit, index) =>
        edit.start >= 0 &&
        edit.start <= edit.end &&
        edit.end <= text.length &&
        edits.slice(index + 1).every((other) => !overlap(edit, other)),
    )
  );
}

/** A fix that shows what stands there, for a person to write over, is offered in the text and not as a change. */
function changesSomething({ edits }: Fix, before: string): boolean {
  return edits.some(({ start, end, text }) => before.slice(start, end) !== text);
}

/** Whether two complaints ask for the very same edits. */
function samePlace(ones: readonly Fix[], others: readonly Fix[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((fix, index) => sameEdits(fix.edits, others[index]?.edits ?? []))
  );
}

function sameEdits(ones: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((one, index) => {
      const other = others[index];
      return one.start === other?.start && one.end === other.end && one.text === other.text;
    })
  );
}
