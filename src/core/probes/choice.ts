import { quoted } from '../checks/clues/words.ts';
import { decodeJsonText } from '../json/strings.ts';
import { foldName } from '../text/fold-name.ts';
import { noWidth } from '../values/numbers.ts';
import { codeAmong } from '../values/codes.ts';
import { editDistance } from '../values/near-name.ts';
import { answer, askAnew, askLiteral, askText, nameOf, writeLiteral, writeText } from './fixes.ts';
import type { Answer, Probe, Target } from './probe.ts';

/** More choices are not offered one by one. */
const mostOffered = 12;
const mostCompared = 300;

interface Choice {
  readonly json: string;
  readonly text: string;
}

function plain(json: string): string {
  return json.startsWith('"') ? decodeJsonText(json, { start: 0, end: json.length }) : json;
}

function fold(text: string): string {
  return foldName(text.replaceAll(noWidth, '').trim().normalize('NFKC'));
}

interface Nearest {
  readonly choice: Choice;
  readonly how: 'kind' | 'spelling' | 'slip';
}

function only(choices: readonly Choice[]): Choice | null {
  return choices.length === 1 ? (choices[0] ?? null) : null;
}

/** The one choice a value was probably meant to be. */
function nearest(value: string, choices: readonly Choice[]): Nearest | null {
  const same = only(choices.filter(({ text }) => text === value));
  if (same !== null) return { choice: same, how: 'kind' };
  const folded = fold(value);
  const spelled = folded === '' ? null : only(choices.filter(({ text }) => fold(text) === folded));
  if (spelled !== null) return { choice: spelled, how: 'spelling' };
  const most = folded.length < 5 ? 1 : 2;
  if (folded.length < 3) {
    const named = codeAmong(
      value.trim(),
      choices.map(({ text }) => text),
    );
    const sign = choices.find(({ text }) => text === named);
    return sign === undefined ? null : { choice: sign, how: 'slip' };
  }
  const distances = choices.map((choice) => ({
    choice,
    distance: editDistance(fold(choice.text), folded, most),
  }));
  const least = Math.min(...distances.map(({ distance }) => distance));
  const slip =
    least > most
      ? null
      : only(distances.filter(({ distance }) => distance === least).map(({ choice }) => choice));
  if (slip !== null) return { choice: slip, how: 'slip' };
  const longer = only(
    choices.filter(({ text }) => {
      const other = fold(text);
      return (
        other.length >= 4 && folded.length >= 4 && (other.startsWith(folded) || folded.startsWith(other))
      );
    }),
  );
  if (longer !== null) return { choice: longer, how: 'slip' };
  const short = only(choices.filter(({ text }) => shortens(folded, fold(text))));
  const code = codeAmong(
    value.trim(),
    choices.map(({ text }) => text),
  );
  const meant = short ?? choices.find(({ text }) => text === code);
  return meant === undefined ? null : { choice: meant, how: 'slip' };
}

/** `med` of `medium`, `dbl` of `double`: its beginning, or its letters in order from the first to the last. */
function shortens(short: string, long: string): boolean {
  if (short.length < 3 || short.length >= long.length) return false;
  if (long.startsWith(short)) return true;
  if (short[0] !== long[0] || short.length * 3 < long.length) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length && !/[aeiou]/u.test(short.slice(1));
}

function write(target: Target, { json, text }: Choice, because: string) {
  return target.body.style === 'json'
    ? writeLiteral(target, json, because)
    : writeText(target, text, because);
}

function offer(target: Target, choices: readonly Choice[], says: string): Answer {
  const name = nameOf(target);
  const shown = quoted(target.node?.text ?? '', 30);
  const message = `${name} is ${shown}, which is none of the ${choices.length === 1 ? 'values' : `${choices.length} choices`} ${says}`;
  if (choices.length > mostOffered)
    return answer('certain', message, [askAnew(target, `one of the ${choices.length} choices`)]);
  return answer(
    'certain',
    message,
    choices.map((choice) => {
      const because =
        choices.length === 1
          ? 'the only choice'
          : `one of the ${choices.length} choices: decide which is meant`;
      return target.body.style === 'json'
        ? askLiteral(target, choice.json, because)
        : askText(target, choice.text, because);
    }),
  );
}

/** A list whose one element is a choice, where a choice is wanted. */
function unlisted(target: Target, choices: readonly Choice[]): Answer | null {
  const [element, ...others] = target.node?.elements ?? [];
  const found = choices.find(({ text }) => text === element?.text);
  if (found === undefined || others.length > 0) return null;
  return answer(
    'certain',
    `${nameOf(target)} is a list with one element, not a single value`,
    [write(target, found, 'the element itself')],
    'likely',
  );
}

/** A value that is none of the choices the message or the schema lists; the one it was probably meant to be. */
export const choice: Probe = {
  id: 'choice',
  explains: ['invalid-choice', 'wrong-type', 'invalid-field', 'invalid-format', 'invalid-lookup'],
  run: (target) => {
    const { node, facts, body, stated } = target;
    if (facts.choices === null || node === null || node.text.length > 200) return null;
    const choices = facts.choices.slice(0, mostCompared).map((json): Choice => ({ json, text: plain(json) }));
    const isKind = stated?.cause === 'invalid-choice' || stated?.cause === 'wrong-type';
    if (node.kind === 'null')
      return isKind && !facts.choices.includes('null') && !stated.saysMissing
        ? offer(target, choices, 'the API takes')
        : null;
    if (node.kind === 'array') return isKind ? unlisted(target, choices) : null;
    if (node.kind === 'object') return null;
    const isText = node.kind === 'string';
    const fits = (one: Choice): boolean =>
      one.text === node.text && (body.style !== 'json' || one.json.startsWith('"') === isText);
    if (choices.some(fits)) return null;
    const says = facts.says('choices') === 'the API says' ? 'the API takes' : 'your schema lists';
    const near = nearest(node.text, choices);
    if (near === null) return offer(target, choices, says);
    const name = nameOf(target);
    const value = quoted(node.text, 30);
    if (near.how === 'kind')
      return answer(
        'certain',
        `${name} is ${value} as ${isText ? 'a text' : 'a bare value'}, which is none of the choices ${says}`,
        [write(target, near.choice, 'the same value as the choices have it')],
        'certain',
      );
    const message = `${name} is ${value}, which is none of the ${choices.length} choices ${says}`;
    if (near.how === 'spelling')
      return answer(
        'certain',
        message,
        [write(target, near.choice, 'the same word as the choices spell it')],
        'certain',
      );
    return answer(
      'certain',
      message,
      [write(target, near.choice, `${quoted(near.choice.text, 30)} is the nearest choice`)],
      'likely',
    );
  },
};
