import { pathName } from '../json/path-name.ts';
import type { Certainty } from '../checks/check.ts';
import { quoted } from '../checks/clues/words.ts';
import type { Fix } from '../diagnosis.ts';
import { encodeFormText } from '../http/form-edit.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Answer, Target } from './probe.ts';
import { toFill } from './stub.ts';

/** A longer value is not written anew: nobody reads such a fix. */
const longestValue = 4000;

/** An answer; a fix that asks, or one of several, is never certain. */
export function answer(
  certainty: Certainty,
  message: string,
  fixes: readonly (Fix | null)[] = [],
  fixCertainty: Certainty = certainty,
): Answer {
  const made = fixes.filter((one) => one !== null);
  const sure = made.length === 1 && made[0]?.asks === null;
  return { certainty, message, fixes: made, fixCertainty: sure ? fixCertainty : 'likely' };
}

/** The member's name as a sentence names it: `items[0]` for an element of a list. */
export function nameOf({ path, name }: Target): string {
  const last = path.at(-1);
  if (path.length === 0) return 'the body';
  return typeof last === 'number' ? quoted(pathName(path.slice(-3))) : quoted(name);
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A text as the body writes it: in quotes in JSON, percent-encoded in a form. */
function written({ body }: Target, text: string): string {
  if (body.style === 'json') return JSON.stringify(text);
  // A blank in a path is no plus sign.
  if (body.within === 'target') return encodeFormText(text).replaceAll('+', '%20');
  if (body.style === 'form') return encodeFormText(text);
  return body.text.trimStart().startsWith('<') ? xmlText(text) : text;
}

/** Edits that belong together, and the text to show for them. */
export function fix(
  text: string,
  because: string,
  edits: readonly TextEdit[],
  asks: Span | null = null,
): Fix {
  return { text, because, edits, asks };
}

function place(target: Target, text: string, because: string, asks: Span | null): Fix | null {
  if (target.node === null || text.length > longestValue) return null;
  const { start, end } = target.node.span;
  return fix(text, because, [{ start, end, text }], asks);
}

/** Another text in the value's place. */
export function writeText(target: Target, text: string, because: string): Fix | null {
  return place(target, written(target, text), because, null);
}

/** A text that a person must fill or confirm, as a whole. */
export function askText(target: Target, text: string, because: string): Fix | null {
  const put = written(target, text);
  const quote = target.body.style === 'json' ? 1 : 0;
  return place(target, put, because, { start: quote, end: put.length - quote });
}

/** A text in the value's place of which nothing is known but what it must be: `because` names it. */
export function askAnew(target: Target, because: string): Fix | null {
  return askText(target, toFill, because);
}

/** A number, boolean, `null`, object or list in the value's place; a form has only texts. */
export function writeLiteral(target: Target, json: string, because: string): Fix | null {
  return target.body.style === 'json'
    ? place(target, json, because, null)
    : place(target, written(target, json), because, null);
}

/** A literal that a person must confirm. */
export function askLiteral(target: Target, json: string, because: string): Fix | null {
  const made = writeLiteral(target, json, because);
  const quote = /^".*"$/su.test(json) ? 1 : 0;
  return made === null ? null : { ...made, asks: { start: quote, end: made.text.length - quote } };
}
