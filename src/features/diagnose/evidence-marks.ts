import { pathName } from '../../core/json/path-name.ts';
import type { DiagnosedField, Pane, PaneMark } from '../../core/diagnosis.ts';
import type { Position } from '../../core/text/line-index.ts';
import type { CaseInput, Inspected } from './case.tsx';
import type { Side } from './problem-focus.tsx';

/** A pane as a text of its own, and the number its first line has in the text it was taken from. */
export interface PaneText {
  readonly text: string;
  readonly firstLine: number;
}

/** The text that a pane shows, or shows a part of. */
export function sourceOf(pane: Pane, input: CaseInput): string {
  return pane.text ?? (pane.of === 'paste' ? input.paste : (input.request ?? ''));
}

/** A decoded body is a text of its own; a verbatim one keeps the line numbers of the paste. */
export function paneText(pane: Pane, input: CaseInput): PaneText {
  if (pane.text !== null) return { text: pane.text, firstLine: firstLineOf(pane) };
  const source = sourceOf(pane, input);
  return { text: source.slice(pane.start, pane.end), firstLine: countLines(source, pane.start) + 1 };
}

/** Lines of a head above the text have no number of their own. */
function firstLineOf({ headLines = 0 }: Pane): number {
  return 1 - headLines;
}

interface PaneLookup {
  readonly positions: ReadonlyMap<PaneMark, Position>;
  readonly byNumber: ReadonlyMap<number, PaneMark>;
}

/** Panes are made once a reading; what is asked of each mark again and again is counted in one pass over the text. */
const lookups = new WeakMap<Pane, PaneLookup>();

function lookUp(pane: Pane, input: CaseInput): PaneLookup {
  const known = lookups.get(pane);
  if (known !== undefined) return known;
  const source = sourceOf(pane, input);
  const base = pane.text === null ? pane.start : 0;
  const positions = new Map<PaneMark, Position>();
  let line = firstLineOf(pane);
  let lineStart = 0;
  let next = source.indexOf('\n');
  for (const mark of pane.marks.toSorted((one, other) => one.start - other.start)) {
    const place = base + mark.start;
    for (; next !== -1 && next < place; next = source.indexOf('\n', next + 1)) {
      line += 1;
      lineStart = next + 1;
    }
    positions.set(mark, { line, column: place - lineStart + 1 });
  }
  const byNumber = new Map(
    pane.marks.flatMap((mark) => (mark.number === null ? [] : [[mark.number, mark] as const])),
  );
  const lookup = { positions, byNumber };
  lookups.set(pane, lookup);
  return lookup;
}

/** The line a mark begins on, as the pane numbers it. */
export function lineInPane(pane: Pane, mark: PaneMark, input: CaseInput): number {
  return lookUp(pane, input).positions.get(mark)?.line ?? 1;
}

/** Where a mark begins, as the pane counts: "line 5, column 18". */
export function placeInPane(pane: Pane, mark: PaneMark, input: CaseInput): string {
  const { line, column } = lookUp(pane, input).positions.get(mark) ?? { line: 1, column: 1 };
  const counted = line + (pane.headLines ?? 0);
  return line < 1 ? `line ${counted} of the head` : `line ${line}, column ${column}`;
}

/** The mark of a field problem on one side; `undefined` where it cannot be shown. */
export function markOfProblem(inspected: Inspected, side: Side, number: number): PaneMark | undefined {
  const pane = inspected.inspection.panes[side];
  return pane === null ? undefined : lookUp(pane, inspected.input).byNumber.get(number);
}

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

export const markId = (side: Side, number: number): string => `${side}-${number}`;
export const problemId = (number: number): string => `problem-${number}`;

export const noteId = (side: Side, index: number): string => `${side}-note-${index}`;

/** The problem a mark belongs to, read from its id; `null` for a note. */
export function problemOfMark(id: string): number | null {
  const number = /^(?:response|request)-(\d{1,9})$/u.exec(id)?.[1];
  return number === undefined ? null : Number(number);
}

/** The sides on which a problem can be shown. */
export function sidesOf(inspected: Inspected, number: number): readonly Side[] {
  return (['request', 'response'] as const).filter(
    (side) => markOfProblem(inspected, side, number) !== undefined,
  );
}

/** The problem that comes first behind (or before) a place of a pane, around at its ends; `null` when it marks none. */
export function problemFrom(pane: Pane | null, offset: number, by: 1 | -1): number | null {
  const marks = pane?.marks.filter(({ number }) => number !== null) ?? [];
  const found =
    by === 1
      ? (marks.find(({ start }) => start >= offset) ?? marks[0])
      : (marks.findLast(({ end }) => end <= offset) ?? marks.at(-1));
  return found?.number ?? null;
}

/** Where F8 goes: the side the person is on, else where they can mend it, else where the API says it. */
export function targetSide(inspected: Inspected, number: number, wanted: Side | null): Side | null {
  const sides = sidesOf(inspected, number);
  return wanted !== null && sides.includes(wanted) ? wanted : (sides[0] ?? null);
}

/** A path as developers write it: `items[0].price`; the whole body has a name of its own. */
export function pathLabel(path: DiagnosedField['path']): string {
  return path.length === 0 ? 'the whole body' : pathName(path);
}
