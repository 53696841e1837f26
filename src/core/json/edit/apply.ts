import { makeEdits, type TextEdit } from '../../text/edit.ts';
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
  if (one === ',' && (other === '}' || other === ']')) return { start: left, end: left + 1, text: '' };
  if (left >= 0 && right < text.length && valueEnd.test(one) && valueStart.test(other) && left < at)
    return { start: left + 1, end: left + 1, text: ',' };
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

/**
 * A JSON text with any selection of fixes made. Each fix is complete by itself, yet two removals may leave a comma
 * between nothing, and two members put into an empty object have none between them: where the text was JSON before and
 * is not afterwards, the commas at the edits' own borders are put right. A text that was no JSON is edited and no more.
 */
export function applyFixes(text: string, edits: readonly TextEdit[]): string {
  const result = makeEdits(text, edits);
  if (parses(result.text) || !parses(text)) return result.text;
  const joints: TextEdit[] = [];
  for (const { start, end } of result.made) {
    for (const at of [start, end]) {
      const edit = joint(result.text, at);
      if (edit !== null && !joints.some((other) => other.start === edit.start && other.end === edit.end))
        joints.push(edit);
    }
  }
  const joined = makeEdits(result.text, joints).text;
  if (parses(joined) || joints.length === 0) return joined;
  // `[,,` or `,,]`: a comma beside one that went. The commas left are few, so a second look is enough.
  const again = makeEdits(
    joined,
    joints.flatMap(({ start }) => joint(joined, start) ?? []),
  ).text;
  return parses(again) ? again : result.text;
}
