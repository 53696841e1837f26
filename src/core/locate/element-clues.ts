import type { JsonNode } from '../json/node.ts';
import { boundsIn } from '../values/stated-bounds.ts';

/** Sentences are looked at up to here. */
const longest = 2000;

/** Reading: words by which servers say that a value is not there. */
const absence =
  /(?<!\w)(?:(?:is|are|was) (?:required|missing)|missing|required|(?:can['’]?t|cannot|may not|must not|should not) be (?:blank|null|empty)|must be (?:present|provided|given|set)|(?:not|be) (?:provided|present|set|defined))\b/iu;

/** Whether a sentence says that the value is absent or empty. */
export function saysAbsent(message: string): boolean {
  return absence.test(message.slice(0, longest));
}

/** `""`, `null`, an empty list or object: what `can't be blank` is said of, too. */
export function isBlankValue({ kind, text, members, elements }: JsonNode): boolean {
  if (kind === 'null') return true;
  if (kind === 'string') return text.trim() === '';
  return (kind === 'array' && elements.length === 0) || (kind === 'object' && members.length === 0);
}

/** Reading: the kind of value that a decoder met: `cannot unmarshal string into`, `received string`, `got number`. */
const kindMet =
  /(?<!\w)(?:unmarshal|received|got|given|found)[: ]{1,2}(?:an? )?["'`]?(string|number|bool|boolean|object|array|null)\b/iu;

/** Whether the sentence says that it met a value of this kind; `null` when it names none. */
export function meetsKind(message: string, value: JsonNode): boolean | null {
  const said = kindMet.exec(message.slice(0, longest))?.[1]?.toLowerCase();
  if (said === undefined) return null;
  return value.kind === (said === 'bool' ? 'boolean' : said);
}

/** Reading: the choices of an enumeration behind its usual words, up to the sentence's end. */
const choicesSaid =
  /(?<!\w)(?:one of|any of|allowed values(?: are)?|choose from)(?: the following(?: values)?)?:? ?([^.;\n]{1,600})/iu;
const separators = /\s{0,4}[,|]\s{0,4}|\s{1,4}(?:or|and)\s{1,4}/u;

/** Whether the sentence lists choices and the value is none of them; `null` when it lists none. */
function isOutsideChoices(message: string, value: JsonNode): boolean | null {
  const list = choicesSaid.exec(message.slice(0, longest))?.[1];
  if (list === undefined) return null;
  const choices = list.split(separators).map((choice) => choice.replaceAll(/["'`[\](){}]/gu, '').trim());
  return choices.length < 2 ? null : !choices.includes(value.text);
}

/** Reading: words that count characters or items rather than weigh the value. */
const counted = /\b(?:char(?:acter)?s?|length|long|short|letters?|digits|items?|elements?|entries)\b/iu;

/** What a bound is compared with: the number itself, or how many characters or items there are. */
function measureOf({ kind, text, elements }: JsonNode, message: string): number | null {
  if (kind === 'array') return elements.length;
  if (kind === 'number') return Number(text);
  if (kind !== 'string' || text === '') return null;
  const isNumber = /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text) && !counted.test(message);
  return isNumber ? Number(text) : Array.from(text.slice(0, longest)).length;
}

/** Whether the sentence states bounds and the value lies outside; `null` when it states none or the value has no measure. */
function isOutsideBounds(message: string, value: JsonNode): boolean | null {
  const { least, most, above, below } = boundsIn(message.slice(0, longest));
  const measure = measureOf(value, message);
  if (measure === null || (least ?? most ?? above ?? below) === null) return null;
  return (
    (least !== null && measure < least) ||
    (most !== null && measure > most) ||
    (above !== null && measure <= above) ||
    (below !== null && measure >= below)
  );
}

/** Whether the sentence states choices or bounds and the value does not keep to them. */
export function isRefused(message: string, value: JsonNode): boolean {
  return isOutsideChoices(message, value) === true || isOutsideBounds(message, value) === true;
}
