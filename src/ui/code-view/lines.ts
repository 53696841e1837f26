/** A mark in the text of a code view. Offsets are half-open; equal for a place where something is missing. */
export interface CodeMark {
  /** Unique in the page: it becomes part of element ids. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly tone: 'problem' | 'near' | 'missing' | 'note' | 'found';
  /** Number shown in the gutter; `null` for a note. */
  readonly sign: string | null;
  /** Words at the line's end, and the mark's accessible description. */
  readonly message: string;
  /** The place in words, for those who hear the message: "line 5, column 18". */
  readonly where: string;
  /** What would stand at a missing place: `"last_name": …`. */
  readonly ghost: string | null;
}

/** A run of characters of one line with the marks that cover it. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly CodeMark[];
}

/** Room for the longest sign, so that a line with one begins where the others do. */
export function signWidth(marks: readonly CodeMark[]): string {
  return `${marks.reduce((most, { sign }) => Math.max(most, sign?.length ?? 0), 1)}ch`;
}

/** Half-open range of one line, without its line break. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Line breaks as editors see them: `\n`, `\r\n`. */
export function lineRanges(text: string): LineRange[] {
  const ranges: LineRange[] = [];
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const stop = next === -1 ? text.length : next;
    const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
    ranges.push({ start, end });
    start = stop + 1;
  }
  if (ranges.length > 1 && text.endsWith('\n')) ranges.pop();
  return ranges;
}

/** A line that fits beside another text needs no breaks. */
const longLine = 80;

/** A line that breaks would make readable: long, and beginning with a bracket. */
export function isLongLine(text: string, { start, end }: LineRange): boolean {
  return end - start > longLine && /^\s{0,40}[[{]/u.test(text.slice(start, start + 48));
}

/** Whether any line is one that breaks would make readable. Of a million short ones few are looked at: those in between are shorter still. */
export function hasLongLine(text: string): boolean {
  for (let start = 0; start <= text.length;) {
    const last = start + longLine < text.length ? text.lastIndexOf('\n', start + longLine) : text.length;
    if (last < start) {
      const next = text.indexOf('\n', start + longLine);
      const end = next === -1 ? text.length : next;
      if (isLongLine(text, { start, end })) return true;
      start = end + 1;
    } else start = last + 1;
  }
  return false;
}

/** Index of the line that holds the offset. */
export function lineAt(ranges: readonly LineRange[], offset: number): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ranges[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface LineMarks {
  /** Marks that cover characters of this line. */
  readonly covering: CodeMark[];
  /** Marks that begin here: their signs and messages stand on this line. */
  readonly starting: CodeMark[];
  /** Missing places after this line. */
  readonly ghosts: CodeMark[];
}

/** A mark over a whole object is drawn on its first lines only: a tinted page points at nothing. */
const mostLines = 3;

/** Which marks concern which line; lines without any are not in the map. */
export function marksByLine(
  ranges: readonly LineRange[],
  marks: readonly CodeMark[],
): ReadonlyMap<number, LineMarks> {
  const byLine = new Map<number, LineMarks>();
  const at = (line: number): LineMarks => {
    const known = byLine.get(line);
    if (known !== undefined) return known;
    const made: LineMarks = { covering: [], starting: [], ghosts: [] };
    byLine.set(line, made);
    return made;
  };
  for (const mark of marks) {
    const first = lineAt(ranges, mark.start);
    if (mark.tone === 'missing' && mark.end <= mark.start) {
      at(first).ghosts.push(mark);
      continue;
    }
    at(first).starting.push(mark);
    const last = Math.min(lineAt(ranges, Math.max(mark.start, mark.end - 1)), first + mostLines - 1);
    for (let line = first; line <= last; line += 1) at(line).covering.push(mark);
  }
  return byLine;
}

/** Cuts one line at the borders of its marks. An empty mark takes the character beside it, so that it can be seen. */
export function segmentsOf(text: string, range: LineRange, marks: readonly CodeMark[]): Segment[] {
  const spans = marks.map((mark) => {
    const start = Math.min(Math.max(mark.start, range.start), range.end);
    const end = Math.min(Math.max(mark.end, start), range.end);
    if (end > start) return { start, end, mark };
    return end < range.end
      ? { start, end: end + 1, mark }
      : { start: Math.max(range.start, start - 1), end, mark };
  });
  const borders = [
    ...new Set([range.start, range.end, ...spans.flatMap(({ start, end }) => [start, end])]),
  ].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (let index = 0; index + 1 < borders.length; index += 1) {
    const start = borders[index] ?? 0;
    const end = borders[index + 1] ?? start;
    const covering = spans.filter((span) => span.start <= start && span.end >= end).map(({ mark }) => mark);
    segments.push({ text: text.slice(start, end), marks: covering });
  }
  return segments;
}
