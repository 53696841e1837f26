import type { CodeMark } from './lines.ts';

/** One tick beside the scrollbar; marks that would lie on each other share it. */
export interface Tick {
  /** Hundredths of the height. */
  readonly at: number;
  readonly tone: CodeMark['tone'];
  /** The mark it leads to. */
  readonly mark: CodeMark;
  /** Names all its marks. */
  readonly name: string;
}

/** Ticks closer than a hundredth of the height could not be told apart or hit. */
const slots = 100;
const mostNamed = 4;

function nameOf(marks: readonly CodeMark[]): string {
  const names = marks
    .slice(0, mostNamed)
    .map(({ sign, message }) => (sign === null ? message : `${sign}: ${message}`));
  const more = marks.length - mostNamed;
  return more > 0 ? `${names.join('\n')}\nand ${more} more` : names.join('\n');
}

/** Where on the height of the text the marks stand. `lineOf` counts from 0. */
export function overviewTicks(
  marks: readonly CodeMark[],
  lineOf: (offset: number) => number,
  lineCount: number,
): Tick[] {
  const groups = new Map<number, CodeMark[]>();
  for (const mark of marks) {
    const slot = Math.floor((lineOf(mark.start) / Math.max(1, lineCount)) * slots);
    const at = Math.min(slots - 1, slot);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [mark]);
    else group.push(mark);
  }
  return [...groups]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([at, group]) => {
      const mark = group.find(({ sign }) => sign !== null) ?? group[0];
      return mark === undefined ? [] : [{ at, tone: mark.tone, mark, name: nameOf(group) }];
    });
}
