import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Change } from './change.ts';
import { type Choices, fixInForce, isWaiting } from './choices.ts';
import { isJson, looksLikeJson } from './is-json.ts';
import { fitCommas } from './fit-commas.ts';
import { filledIn, type Made, stub } from './made.ts';
import { overlap } from './overlap.ts';
import { ownValue, valueSlot } from './value-slot.ts';

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

/** Makes the accepted changes. */
export function correct(body: string, changes: readonly Change[], choices: Choices): Correction {
  const accepted = choices.accepted.flatMap((id) => changes.find((change) => change.id === id) ?? []);
  const kept: Made[] = [];
  const leftOut: { id: string; rival: string }[] = [];
  for (const change of accepted) {
    const made = makeChange(change, choices);
    if (made === null) continue;
    const rival = kept.find((other) => collide(made, other));
    const clipped = rival === undefined ? made : clip(made, kept);
    if (clipped === null) leftOut.push({ id: change.id, rival: rival?.id ?? '' });
    else kept.push(clipped);
  }
  const inOrder = kept.toSorted((one, other) => firstOf(one) - firstOf(other));
  const made = looksLikeJson(body) ? fitCommas(body, inOrder) : inOrder;
  const waiting = changes.filter((change) => isWaiting(change, choices));
  return {
    text: applyEdits(
      body,
      made.flatMap(({ edits }) => edits),
    ),
    made,
    leftOut,
    asking: [...waiting.map(({ id }) => id), ...made.filter(({ asks }) => asks).map(({ id }) => id)],
    parses: looksLikeJson(body) ? isJson(applyEdits(body, made.flatMap(filledIn))) : null,
  };
}

function firstOf({ edits }: Made): number {
  return edits[0]?.start ?? 0;
}

function makeChange(change: Change, choices: Choices): Made | null {
  const fix = fixInForce(change, choices);
  if (fix === null) return null;
  const slot = valueSlot(fix);
  const own = slot === null ? undefined : choices.written[change.id];
  const isBlank = own !== undefined && own.trim() === '';
  const edits = fix.edits.map((edit, index): TextEdit => {
    if (slot?.edit !== index || own === undefined) return edit;
    const value = isBlank ? stub : ownValue(own, slot);
    return { ...edit, text: edit.text.slice(0, slot.start) + value + edit.text.slice(slot.end) };
  });
  return {
    id: change.id,
    edits: edits.toSorted((one, other) => one.start - other.start || one.end - other.end),
    asks: isBlank || (fix.asks !== null && own === undefined),
  };
}

function collide(one: Made, other: Made): boolean {
  return one.edits.some((edit) => other.edits.some((rival) => overlap(edit, rival)));
}

/** Two removals may take the same comma with them: the later one takes what is left. `null` when more is at stake. */
function clip(made: Made, kept: readonly Made[]): Made | null {
  const [only] = made.edits;
  if (only?.text !== '' || made.edits.length !== 1) return null;
  let { start, end } = only;
  for (const rival of kept.flatMap(({ edits }) => edits).filter((edit) => overlap(only, edit))) {
    if (rival.text !== '') return null;
    if (rival.start <= start) start = Math.max(start, rival.end);
    else end = Math.min(end, rival.start);
  }
  return start < end ? { ...made, edits: [{ start, end, text: '' }] } : null;
}
