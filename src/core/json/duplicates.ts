import type { Problem } from '../text/reading.ts';
import { decodeJsonText } from './strings.ts';
import { isContainer, linkOf, nextSlot, startOf, type Tape } from './tape.ts';

/** Objects with more members are compared through a map instead of pairwise. */
const mostPairwise = 12;
const mostReported = 1000;

/**
 * Members whose name their object already has. RFC 8259 §4: names SHOULD be unique; `JSON.parse` and most servers
 * take the last one without a word.
 */
export function duplicateNames(tape: Tape): readonly Problem[] {
  const problems: Problem[] = [];
  const slots: number[] = [];
  const escapes = tape.text.includes('\\u');
  for (let slot = 0; slot < tape.size; slot += 2) {
    // Closing entries and scalars are passed over; a closing entry may stand at any character.
    if (!isOpenEntry(tape, slot)) continue;
    const close = linkOf(tape, slot) & ~1;
    slots.length = 0;
    for (let at = slot + 2; at < close; at = nextSlot(tape, at + 2)) slots.push(at);
    if (slots.length < 2) continue;
    if (slots.length <= mostPairwise && !escapes) comparePairs(tape, slots, problems);
    else compareAll(tape, slots, problems);
    if (problems.length >= mostReported) break;
  }
  return problems;
}

/** Whether the entry opens a bracket that holds members: its closing entry links back to it. */
function isOpenEntry(tape: Tape, slot: number): boolean {
  const link = linkOf(tape, slot);
  if ((link & 1) !== 1 || !isContainer(tape, slot)) return false;
  const close = link & ~1;
  return close > slot && close < tape.size && (linkOf(tape, close) & ~1) === slot;
}

function report(tape: Tape, slot: number, problems: Problem[]): void {
  problems.push({
    message: 'this name stands in the object twice; most readers take the last',
    span: { start: startOf(tape, slot), end: linkOf(tape, slot) },
  });
}

function comparePairs(tape: Tape, slots: readonly number[], problems: Problem[]): void {
  for (const [index, slot] of slots.entries()) {
    for (let before = 0; before < index; before += 1) {
      if (!sameName(tape, slots[before] ?? 0, slot)) continue;
      report(tape, slot, problems);
      break;
    }
  }
}

/** Compares names as written: enough where no character is escaped by its number. */
function sameName(tape: Tape, one: number, other: number): boolean {
  const from = startOf(tape, one);
  const start = startOf(tape, other);
  const length = linkOf(tape, other) - start;
  if (linkOf(tape, one) - from !== length || length === 0) return false;
  for (let offset = length - 1; offset >= 0; offset -= 1) {
    if (tape.text.charCodeAt(from + offset) !== tape.text.charCodeAt(start + offset)) return false;
  }
  return true;
}

function compareAll(tape: Tape, slots: readonly number[], problems: Problem[]): void {
  const seen = new Set<string>();
  for (const slot of slots) {
    const name = decodeJsonText(tape.text, { start: startOf(tape, slot), end: linkOf(tape, slot) });
    if (seen.has(name)) report(tape, slot, problems);
    if (problems.length >= mostReported) return;
    seen.add(name);
  }
}
