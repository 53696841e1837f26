import type { Span } from './span.ts';

/** One change of a text: the range becomes `text`; an empty range is an insertion. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** An edit that was made, and where its text stands in the result. */
export interface MadeEdit {
  readonly edit: TextEdit;
  readonly start: number;
  readonly end: number;
}

function isSame(one: TextEdit | undefined, other: TextEdit): boolean {
  return one?.start === other.start && one.end === other.end && one.text === other.text;
}

/** {@link applyEdits}, with the places of the changes in the result. */
export function makeEdits(
  text: string,
  edits: readonly TextEdit[],
): { readonly text: string; readonly made: readonly MadeEdit[] } {
  const parts: string[] = [];
  const made: MadeEdit[] = [];
  let done = 0;
  let length = 0;
  let here: TextEdit[] = [];
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (here[0]?.start !== edit.start) here = [];
    if (edit.start < done || edit.end > text.length || here.some((other) => isSame(other, edit))) continue;
    here.push(edit);
    parts.push(text.slice(done, edit.start), edit.text);
    length += edit.start - done;
    made.push({ edit, start: length, end: length + edit.text.length });
    length += edit.text.length;
    done = edit.end;
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), made };
}

/**
 * The text with all edits made. Of two edits of the same characters the first counts; insertions at one place keep
 * their order, and the same one twice is made once. Everything outside the ranges stays byte for byte.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return makeEdits(text, edits).text;
}
