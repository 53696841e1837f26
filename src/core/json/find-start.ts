import { closersOf, isForeignSpace, isSpace, isWord } from './characters.ts';

/** Blanks and name characters looked at behind a bracket. */
const lookAhead = 200;

/** Chats and word processors put no-break spaces between the tokens. */
function isAnySpace(code: number): boolean {
  return isSpace(code) || isForeignSpace(code);
}

function skipBlanks(text: string, from: number): number {
  const limit = Math.min(text.length, from + lookAhead);
  let at = from;
  while (at < limit && isAnySpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** `{"`, `{'`, `{name:`, `{ /` … : not `{}`, nor braces of a template or a code block. */
function opensObject(text: string, brace: number): boolean {
  const at = skipBlanks(text, brace + 1);
  const code = text.charCodeAt(at);
  if (closersOf(code) !== '') return true;
  let behind = code === 58 ? at + 1 : at;
  const limit = Math.min(text.length, behind + lookAhead);
  while (behind < limit && isWord(text.charCodeAt(behind))) behind += 1;
  if (behind === at || behind === limit) return false;
  const next = skipBlanks(text, behind);
  return text.charCodeAt(next) === 58 || text.startsWith('=>', next);
}

/**
 * `[{`, `["`: a bracket with words or a number in it is a log line's time, level or process id. Up to `seen` there are
 * known to be brackets and blanks alone, so that a run of brackets is looked at once, not once a bracket.
 */
function opensArray(text: string, bracket: number, seen: number): boolean | number {
  const first = skipBlanks(text, bracket + 1);
  const limit = Math.min(text.length, first + lookAhead);
  let at = Math.max(first, seen);
  while (at < limit && text.charCodeAt(at) === 91) at = skipBlanks(text, at + 1);
  if (at < text.length && text.charCodeAt(at) === 91) return at;
  return text.charCodeAt(at) === 123 ? opensObject(text, at) : closersOf(text.charCodeAt(at)) !== '';
}

/**
 * The offset at or behind `from` where an object or array starts inside a text that is not JSON itself: a log line,
 * an email. Empty ones (`{}`, `[]`) and arrays of numbers are passed over. `-1` when there is none.
 */
export function findJsonStart(text: string, from = 0): number {
  let brace = text.indexOf('{', from);
  let bracket = text.indexOf('[', from);
  let seen = 0;
  while (brace >= 0 || bracket >= 0) {
    if (bracket < 0 || (brace >= 0 && brace < bracket)) {
      if (opensObject(text, brace)) return brace;
      brace = text.indexOf('{', brace + 1);
    } else {
      const opens = opensArray(text, bracket, seen);
      if (opens === true) return bracket;
      if (opens !== false) seen = opens;
      bracket = text.indexOf('[', bracket + 1);
    }
  }
  return -1;
}
