import { readSpelledPath } from '../spelled-path.ts';
import { nameInProse } from './named-in-prose.ts';
import type { FieldSentence } from './sentences.ts';

/** Reading: "Missing required fields: name, email", "Required fields are missing: [LastName]", "Missing params: ['a', 'b']". */
const nameList =
  /(?<!\w)(?:(?:missing|required|invalid|unknown|unexpected|unpermitted) (?:required |mandatory )?(?:field|param|parameter|propertie|attribute|key|argument)(?:s|\(s\)|ies)(?: are (?:missing|required|invalid)(?: from (?:the )?\w{1,20})?)?|requires the following parameters to be present |following (?:field|path|param|parameter|propertie|attribute|key|column)(?:s|ies)? (?:cannot|can['’]t|could not|may not) be \w{3,20})(?:: ?\[?| \(\[?)(["'`:]?[\w.$[\]-]{1,80}["'`]?(?:(?:,\s?| and |, and )["'`:]?[\w.$[\]-]{1,80}["'`]?){0,50})/iu;
/** Reading: kotlinx.serialization: Fields [name, email] are required for type …, but they were missing at path: $.owner */
const bracketList =
  /\bFields \[([\w.]{1,80}(?:, [\w.]{1,80}){0,50})\] are required\b(?:[^\n]{1,200} missing at path: (\$[\w.[\]]{0,200}))?/u;
/** Reading: Symfony: Extra attributes are not allowed ("a", "b" are unknown). The required options "a", "b" are missing. */
const quotedList =
  /\b(?:Extra attributes are not allowed \(|The required options? )("[^"\n]{1,80}"(?:, "[^"\n]{1,80}"){0,30}) (?:is|are) (?:unknown|missing)\b/u;
/** Reading: Newtonsoft's place of the object that the names belong to. */
const ofObject = / Path '([^'\n]{1,200})', line \d/u;
/** Reading: what surrounds a name in such a list. */
const listMarks = /^["'`:]|(?<!["'`.\]])["'`.\]]{1,4}$/gu;

/** Reading: a pointer in quotes: the names lie below it. */
const placedBefore = /["'`][/$#]/u;

/** Several names in one sentence. */
export function listedNames(text: string): readonly FieldSentence[] {
  const head = text.slice(0, 5000);
  const match = quotedList.exec(head) ?? nameList.exec(head) ?? bracketList.exec(head);
  const list = match?.[1];
  if (match === null || list === undefined || placedBefore.test(text.slice(0, match.index))) return [];
  const [whole] = match;
  const offset = match.index + (whole.endsWith(list) ? whole.length - list.length : whole.indexOf(list));
  const [prefix = []] = readSpelledPath(match[2] ?? ofObject.exec(head)?.[1] ?? '');
  const found: FieldSentence[] = [];
  let at = 0;
  for (const part of list.split(/, and | and |,\s?/u)) {
    const name = part.replace(listMarks, '');
    const start = offset + list.indexOf(name, at);
    at = start - offset + name.length;
    if (name === '') continue;
    const end = start + name.length;
    const paths = readSpelledPath(name).map((path) => [...prefix, ...path]);
    const named = nameInProse({ paths, start, end });
    found.push({ named, message: text, start, end, code: null });
  }
  return found;
}
