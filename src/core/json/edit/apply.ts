import { makeEdits, type MadeEdit, type TextEdit } from '../../text/edit.ts';
import { isSpace } from '../characters.ts';

/** Characters that end a value: a quote, a closing bracket, a letter or digit of a literal. */
const valueEnd = /["\]}\w]/u;
/** Characters that begin a value or a name. */
const valueStart = /["[{\w-]/u;

function before(text: string, from: number): number {
  let at = from - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

function behind(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The comma to take out or to put in where an edit begins or ends; `null` when its neighbours fit together. */
function joint(text: string, at: number): TextEdit | null {
  const left = before(text, at);
  const right = behind(text, at);
  const [one, other] = [text.charAt(left), text.charAt(right)];
  if (other === ',' && (one === '{' || one === '[' || one === ','))
    return { start: right, end: text.charAt(right + 1) === ' ' ? right + 2 : right + 1, text: '' };
  if (one === ',' && (other === '}' || other === ']'))
    return { start: left, end: text.charAt(left + 1) === ' ' ? left + 2 : left + 1, text: '' };
  if (left >= 0 && right < text.length && valueEnd.test(one) && valueStart.test(other) && left < at)
    return { start: left + 1, end: left + 1, text: right === left + 1 ? ', ' : ',' };
  return null;
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The commas to put right at the borders of the edits, each once. */
function jointsOf({ text, made }: ReturnType<typeof makeEdits>): readonly TextEdit[] {
  const joints = new Map<number, TextEdit>();
  for (const at of made.flatMap(({ start, end }) => [start, end])) {
    const edit = joint(text, at);
    if (edit !== null && !joints.has(edit.start)) joints.set(edit.start, edit);
  }
  return [...joints.values()];
}

/** An edit that was made, and the edit asked for that it belongs to: itself, or the one whose comma it puts right. */
export interface AppliedEdit extends TextEdit {
  readonly of: TextEdit;
}

export interface Applied {
  readonly text: string;
  /** Disjoint, in text order: applied to the text as it was they give {@link text}. */
  readonly edits: readonly AppliedEdit[];
}

/** Commas put right in a text with edits made: as part of the edit they lie in, else as an edit more in the text as it was. */
function withJoints(made: readonly MadeEdit[], joints: readonly TextEdit[]): readonly AppliedEdit[] {
  const open = joints.toSorted((one, other) => one.start - other.start);
  const edits: AppliedEdit[] = [];
  let shift = 0;
  let done = 0;
  const nearest = (start: number): TextEdit | undefined =>
    made.reduce<MadeEdit | undefined>(
      (best, next) =>
        best === undefined || Math.abs(next.start - start) < Math.abs(best.start - start) ? next : best,
      undefined,
    )?.edit;
  /** What of the joints lies between two edits: in the text as it was. */
  const between = (until: number): void => {
    for (let next = open[0]; next !== undefined && next.start < until; next = open[0]) {
      const start = Math.max(next.start, done);
      const end = Math.min(next.end, until);
      const of = nearest(start);
      if (of !== undefined) edits.push({ start: start - shift, end: end - shift, text: next.text, of });
      if (next.end <= until) open.shift();
      else open[0] = { ...next, start: until, text: '' };
    }
  };
  for (const { edit, start, end } of made) {
    between(start);
    let { text } = edit;
    let moved = start;
    for (let next = open[0]; next !== undefined && next.start <= end; next = open[0]) {
      const stop = Math.min(next.end, end);
      // A comma that goes and begins behind the edit is the text's own.
      if (next.text === '' && next.start === end) break;
      text = text.slice(0, next.start - moved) + next.text + text.slice(stop - moved);
      moved += stop - next.start - next.text.length;
      if (next.end <= end) open.shift();
      else {
        open[0] = { ...next, start: end, text: '' };
        break;
      }
    }
    edits.push({ start: edit.start, end: edit.end, text, of: edit });
    shift = end - edit.end;
    done = end;
  }
  between(Infinity);
  return edits.filter(({ start, end, text }) => start < end || text !== '');
}

/** Members put into an empty text, each as an object that is complete by itself, become one object. */
function asOneObject(text: string, edits: readonly TextEdit[]): Applied | null {
  if (edits.length < 2 || text.trim() !== '') return null;
  if (!edits.every(({ end, text: put }) => end === 0 && put.startsWith('{ ') && put.endsWith(' }')))
    return null;
  const fitted = edits.map((of, index): AppliedEdit => ({
    start: 0,
    end: 0,
    text: `${index === 0 ? '{' : ','}\n  ${of.text.slice(2, -2)}${index === edits.length - 1 ? '\n}' : ''}`,
    of,
  }));
  return { text: makeEdits(text, fitted).text, edits: fitted };
}

/**
 * A JSON text with any selection of fixes made, and the edits that were made. Each fix is complete by itself, yet two
 * removals may leave a comma between nothing, and two members put into an empty object have none between them: where the
 * text was JSON before and is not afterwards, the commas at the edits' own borders are put right. A text that was no
 * JSON is edited and no more.
 */
export function applyFixes(text: string, edits: readonly TextEdit[]): Applied {
  const object = asOneObject(text, edits);
  if (object !== null) return object;
  const result = makeEdits(text, edits);
  const plain = { text: result.text, edits: result.made.map(({ edit }) => ({ ...edit, of: edit })) };
  if (parses(result.text) || !parses(text)) return plain;
  const fitted = withJoints(result.made, jointsOf(result));
  const first = makeEdits(text, fitted);
  if (parses(first.text)) return { text: first.text, edits: fitted };
  // `[,,` or `,,]`: a comma beside one that went. The commas left are few, so a second look is enough.
  const owners = new Map<TextEdit, TextEdit>(fitted.map((edit) => [edit, edit.of]));
  const refitted = withJoints(first.made, jointsOf(first)).map((edit) => ({
    ...edit,
    of: owners.get(edit.of) ?? edit.of,
  }));
  const second = makeEdits(text, refitted).text;
  return parses(second) ? { text: second, edits: refitted } : plain;
}
