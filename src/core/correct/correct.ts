import { encodeFormText } from '../http/form-edit.ts';
import { applyFixes } from '../json/edit/apply.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Change } from './change.ts';
import { type Choices, fixInForce, isWaiting } from './choices.ts';
import { isJson, looksLikeJson } from './is-json.ts';
import { overlap } from './overlap.ts';
import { ownValue, proposedValue, type ValueSlot, valueSlot } from './value-slot.ts';

/** The edits of one accepted change. */
export interface Made {
  readonly id: string;
  readonly edits: readonly TextEdit[];
  /** Whether a value in it is still to be filled in. */
  readonly asks: boolean;
}

/** The body as a person decided it. */
export interface Correction {
  readonly text: string;
  /** Disjoint; everything outside them stands as it was sent, byte for byte. */
  readonly made: readonly Made[];
  /** Accepted changes of characters that an earlier accepted one changes already. */
  readonly leftOut: readonly { readonly id: string; readonly rival: string }[];
  /** Ids of what waits for a person: an accepted stub, a value or a choice that nobody gave. */
  readonly asking: readonly string[];
  /** `null` when the body is not meant as JSON. Values still to be filled in count as good. */
  readonly parses: boolean | null;
}

/** Stands where a value is to be filled in. */
const stub = '…';

/** A change on its way into the text. */
interface Draft extends Made {
  /** What a person wrote and what stands for it while commas are put right: a text that is surely JSON. */
  readonly own: { readonly written: string; readonly standIn: string; readonly isSound: boolean } | null;
}

/** Makes the accepted changes. */
export function correct(body: string, changes: readonly Change[], choices: Choices): Correction {
  const accepted = choices.accepted.flatMap((id) => changes.find((change) => change.id === id) ?? []);
  const kept: Draft[] = [];
  const leftOut: { id: string; rival: string }[] = [];
  const isPairs = holdsPairs(body);
  for (const [index, change] of accepted.entries()) {
    const draft = draftOf(change, choices, index, isPairs);
    if (draft === null) continue;
    const rival = kept.find((other) => collide(draft, other));
    if (rival === undefined) kept.push({ ...draft, edits: clipped(draft.edits, kept) });
    else leftOut.push({ id: change.id, rival: rival.id });
  }
  const all = kept.flatMap(({ edits }) => edits);
  const applied = applyFixes(body, all);
  const isTree = looksLikeJson(body.trim() === '' ? applied.text : body);
  const restored = (text: string): string =>
    kept.reduce((put, { own }) => (own === null ? put : put.replace(own.standIn, () => own.written)), text);
  const made = kept.map(({ id, edits, asks }): Made => ({
    id,
    asks,
    edits: applied.edits
      .filter(({ of }) => edits.includes(of))
      .map(({ start, end, text }) => ({ start, end, text: restored(text) })),
  }));
  const waiting = changes.filter((change) => isWaiting(change, choices));
  return {
    text: restored(applied.text),
    made: made.toSorted((one, other) => firstOf(one) - firstOf(other)),
    leftOut,
    asking: [...waiting.map(({ id }) => id), ...made.filter(({ asks }) => asks).map(({ id }) => id)],
    parses: isTree ? isJson(applied.text) && kept.every(({ own }) => own?.isSound !== false) : null,
  };
}

function firstOf({ edits }: Made): number {
  return edits[0]?.start ?? 0;
}

function draftOf(change: Change, choices: Choices, index: number, isPairs: boolean): Draft | null {
  const fix = fixInForce(change, choices);
  if (fix === null) return null;
  const slot = valueSlot(fix);
  const own = slot === null ? undefined : choices.written[change.id];
  const isBlank = own !== undefined && own.trim() === '';
  const asks = isBlank || (fix.asks !== null && own === undefined);
  const put =
    slot === null || (own === undefined && !asks)
      ? null
      : ownText(
          isBlank ? stub : own === undefined ? proposedValue(fix) : ownIn(own, slot, isPairs),
          slot,
          index,
        );
  const edits = fix.edits.map((edit, at): TextEdit => {
    if (slot?.edit !== at || put === null) return edit;
    return { ...edit, text: edit.text.slice(0, slot.start) + put.standIn + edit.text.slice(slot.end) };
  });
  return {
    id: change.id,
    edits: edits.toSorted((one, other) => one.start - other.start || one.end - other.end),
    asks,
    own: put,
  };
}

/** Reading: an address, or a form. */
const pairs = /^(?:[a-z][a-z\d+.-]{0,30}:\/\/|\/|[\w.[\]%+-]{1,200}=)/iu;

function holdsPairs(text: string): boolean {
  return pairs.test(text.slice(0, 400));
}

/** Where names and values are percent-encoded a person's own value is encoded too, unless it is so already. */
function ownIn(own: string, slot: ValueSlot, isPairs: boolean): string {
  const text = ownValue(own, slot);
  return isPairs && !/^[\w.*~%-]*$/u.test(text) ? encodeFormText(text).replaceAll('+', '%20') : text;
}

/** A text that is no JSON yet would hide whether the commas around it are right. */
function ownText(written: string, { isInString }: ValueSlot, index: number): NonNullable<Draft['own']> {
  const isSound = isInString || written === stub || isJson(written);
  const isAsIs = isInString || isJson(written);
  return { written, standIn: isAsIs ? written : `"\uFFFE${index}"`, isSound };
}

/** Two removals never quarrel: both take what is in common. */
function collide(one: Made, other: Made): boolean {
  return one.edits.some((edit) =>
    other.edits.some((rival) => overlap(edit, rival) && (edit.text !== '' || rival.text !== '')),
  );
}

/** Removals without what an earlier one takes along already. */
function clipped(edits: readonly TextEdit[], kept: readonly Made[]): readonly TextEdit[] {
  const gone = kept.flatMap((made) => made.edits).filter(({ text }) => text === '');
  return edits.flatMap((edit) =>
    edit.text === ''
      ? gone.reduce<readonly TextEdit[]>((left, hole) => left.flatMap((part) => without(part, hole)), [edit])
      : [edit],
  );
}

function without(part: TextEdit, hole: TextEdit): readonly TextEdit[] {
  if (!overlap(part, hole)) return [part];
  return [
    { ...part, end: Math.max(part.start, hole.start) },
    { ...part, start: Math.min(part.end, hole.end) },
  ].filter(({ start, end }) => start < end);
}
