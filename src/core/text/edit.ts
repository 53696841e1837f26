import type { Span } from './span.ts';

/** One change of a text: the range becomes `text`; an empty range is an insertion. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * The text with all edits made. Of two edits of the same characters the first counts; insertions at one place keep
 * their order. Everything outside the ranges stays byte for byte.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < done || edit.end > text.length) continue;
    parts.push(text.slice(done, edit.start), edit.text);
    done = edit.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
