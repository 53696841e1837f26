import { createLineIndex, type LineIndex } from './line-index.ts';
import type { Span } from './span.ts';

export interface ExcerptLabel {
  readonly span: Span;
  /** Stands beside the carets; may be empty. */
  readonly text: string;
}

export interface ExcerptOptions {
  /** Name of the text, for the line above: `request:1:28`. */
  readonly name?: string;
  /** Most characters of a line that are shown. */
  readonly width?: number;
  /** A line index of the same text, so that it is not made again for each excerpt. */
  readonly lines?: LineIndex;
}

/** Characters kept before the first label when a long line is cut. */
const leading = 30;
const defaultWidth = 100;

/** Control characters would move the carets away from what they point at. */
// oxlint-disable-next-line no-control-regex -- these are the characters to replace
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu;

interface Marked {
  /** Columns in the shown line, from 0. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Row {
  readonly line: number;
  readonly shown: string;
  readonly marks: readonly Marked[];
}

/** The part of a line that is shown: all of it, or a window around the labels with `…` where something is left out. */
function cut(
  line: string,
  from: number,
  to: number,
  width: number,
): { readonly shown: string; readonly shift: number } {
  if (line.length <= width) return { shown: line.replace(control, ' '), shift: 0 };
  const start = to <= width - 10 ? 0 : Math.min(Math.max(0, from - leading), line.length - width);
  const end = Math.min(line.length, start + width);
  const body = line.slice(start, end).replace(control, ' ');
  return {
    shown: `${start > 0 ? '…' : ''}${body}${end < line.length ? '…' : ''}`,
    shift: start - (start > 0 ? 1 : 0),
  };
}

function rowOf(
  text: string,
  lines: LineIndex,
  line: number,
  labels: readonly ExcerptLabel[],
  width: number,
): Row {
  const span = lines.lineSpan(line);
  const columns = labels.map(({ span: place, text: words }) => {
    const from = Math.max(0, Math.min(place.start, span.end) - span.start);
    const to = Math.max(from, Math.min(place.end, span.end) - span.start);
    return { from, to, text: place.end > span.end + 2 ? `${words} …`.trim() : words };
  });
  const first = Math.min(...columns.map(({ from }) => from));
  const last = Math.max(...columns.map(({ to }) => to));
  // The line itself may be a whole minified body: take the neighbourhood only.
  const { shown, shift } = cut(text.slice(span.start, span.end), first, last, width);
  const marks = columns
    .map(({ from, to, text: words }) => {
      const start = Math.max(0, Math.min(from - shift, shown.length));
      return { from: start, to: Math.max(start + 1, Math.min(to - shift, shown.length)), text: words };
    })
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  return { line, shown, marks };
}

/** The lines below the text: all carets with the last label beside them, the others below, right to left. */
function underline(marks: readonly Marked[]): readonly string[] {
  const width = Math.max(...marks.map(({ to }) => to));
  const carets = Array.from({ length: width }, (_, column) =>
    marks.some(({ from, to }) => column >= from && column < to) ? '^' : ' ',
  ).join('');
  const last = marks.at(-1);
  const lines = [`${carets} ${last?.text ?? ''}`.trimEnd()];
  const others = marks.slice(0, -1).filter(({ text }) => text !== '');
  for (let index = others.length - 1; index >= 0; index -= 1) {
    const own = others[index];
    if (own === undefined) continue;
    const bars = others.slice(0, index).filter(({ from }) => from < own.from);
    const before = bars.reduce((line, { from }) => (from < line.length ? line : `${line.padEnd(from)}|`), '');
    lines.push(`${before.padEnd(own.from)}${own.text}`);
  }
  return lines;
}

/**
 * Lines of a text with carets under the labelled places, as rustc prints them. Labels on one line share it; long lines
 * are cut around them; a label over several lines is drawn on its first. Every character counts as one column.
 */
export function renderExcerpts(
  text: string,
  labels: readonly ExcerptLabel[],
  options: ExcerptOptions = {},
): string {
  const lines = options.lines ?? createLineIndex(text);
  const width = Math.max(20, options.width ?? defaultWidth);
  const byLine = new Map<number, ExcerptLabel[]>();
  const places = labels.map((label) => ({ label, place: lines.positionAt(label.span.start) }));
  for (const { label, place } of places) {
    const together = byLine.get(place.line);
    if (together === undefined) byLine.set(place.line, [label]);
    else together.push(label);
  }
  const rows = [...byLine]
    .toSorted(([one], [other]) => one - other)
    .map(([line, together]) => rowOf(text, lines, line, together, width));
  const margin = Math.max(1, ...rows.map(({ line }) => String(line).length)) + 1;
  const gutter = `${' '.repeat(margin)} |`;
  const printed: string[] = [];
  const [first] = places;
  if (options.name !== undefined && first !== undefined) {
    printed.push(`${' '.repeat(margin)}--> ${options.name}:${first.place.line}:${first.place.column}`);
  }
  let before: number | undefined;
  for (const { line, shown, marks } of rows) {
    if (before !== undefined && line > before + 1) printed.push(`${' '.repeat(margin)}...`);
    before = line;
    printed.push(`${String(line).padStart(margin)} | ${shown}`.trimEnd());
    for (const under of underline(marks)) printed.push(`${gutter} ${under}`.trimEnd());
  }
  return printed.join('\n');
}

/** {@link renderExcerpts} with one label. */
export function renderExcerpt(text: string, span: Span, label: string, options: ExcerptOptions = {}): string {
  return renderExcerpts(text, [{ span, text: label }], options);
}
