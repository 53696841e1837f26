import type { Fix } from '../diagnosis.ts';
import { isJson } from './is-json.ts';

/** The part of a fix that a person may write in its place: a range of the text of one of its edits. */
export interface ValueSlot {
  /** Index in `fix.edits`. */
  readonly edit: number;
  readonly start: number;
  readonly end: number;
  /** Whether the quotes stand around it already: a text goes there, not a value as JSON writes it. */
  readonly isInString: boolean;
}

/** Longer proposals are taken or left as they are. */
const longestEditable = 2_000;
/** Reading: an inserted member up to its value. */
const memberName = /^[\s,]*"(?:[^"\\]|\\.)*"\s*:\s*/u;
/** Reading: blanks and commas, which join a member to its neighbours. */
const joint = /[\s,]/u;

/**
 * Where a person's own value goes: the part that the fix asks for; else the whole value that it writes. `null` for a
 * removal and for a fix that has no one value.
 */
export function valueSlot({ text, edits, asks }: Fix): ValueSlot | null {
  if (asks !== null) {
    const stub = text.slice(asks.start, asks.end);
    for (const [edit, { text: written }] of edits.entries()) {
      const whole = written.indexOf(text);
      const at = whole === -1 ? written.indexOf(stub) : whole + asks.start;
      if (at !== -1) return slotAt(edit, written, at, at + stub.length);
    }
    return null;
  }
  const [only] = edits;
  if (edits.length !== 1 || only === undefined) return null;
  const written = only.text;
  if (written.trim() === '' || written.length > longestEditable) return null;
  const from = memberName.exec(written)?.[0].length ?? written.length - written.trimStart().length;
  let to = written.length;
  while (to > from && joint.test(written.charAt(to - 1))) to -= 1;
  const isValue = from < to && isJson(written.slice(from, to));
  return isValue ? slotAt(0, written, from, to) : slotAt(0, written, 0, written.length);
}

function slotAt(edit: number, written: string, start: number, end: number): ValueSlot {
  const isInString = written.charAt(start - 1) === '"' && written.charAt(end) === '"';
  return { edit, start, end, isInString };
}

/** A person's own text as it stands in the slot: between quotes it is escaped, and quotes of its own are not doubled. */
export function ownValue(own: string, { isInString }: ValueSlot): string {
  const text = own.trim();
  if (!isInString) return text;
  const isQuoted = text.length > 1 && text.startsWith('"') && isJson(text);
  return (isQuoted ? text : JSON.stringify(text)).slice(1, -1);
}

/** What the fix itself writes in its slot. */
export function proposedValue(fix: Fix): string {
  const slot = valueSlot(fix);
  return slot === null ? '' : (fix.edits[slot.edit]?.text.slice(slot.start, slot.end) ?? '');
}
