import type { Path } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { readLocation } from '../location-word.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { humanised, isKnown } from './known-name.ts';
import type { NamedInProse } from './named-in-prose.ts';
import { nameInProse } from './named-in-prose.ts';
import { notNames } from './not-names.ts';
import { sticky, verbAt } from './predicate.ts';
import type { RequestNames } from './request-names.ts';
import { wordSet } from './vocabulary.ts';

// Openings of a sentence that are places in words or brackets, not one word: read with the names of the request.

/** Reading: express-validator's part of the request around a place: `body[lines[1].qty]: must be positive`. */
const partBracket =
  /(body|query|params|headers|cookies)\[((?:[\p{L}\p{N}_$.-]|\[[\p{L}\p{N}_*-]{1,60}\]){1,160})\]: (?=\S)/uy;
/** Reading: a place in brackets before its sentence: `[body.email] Invalid email`, `[lines[1].qty] must be positive`. */
const bracketedPlace =
  /\[(?:(body|query|params|headers|cookies)\.)?([\p{L}_$][\p{L}\p{N}_$-]{0,80}(?:\.[\p{L}\p{N}_$-]{1,80}|\[\d{1,6}\]){0,12})\] (?=\S)/uy;
/** Reading: class-validator's parent before a sentence of the application: `contact.Please give an address`. */
const parentBefore = /((?:[\p{L}\p{N}_$-]{1,60}\.){1,12})(?=\p{Lu}\p{L}{0,20} \p{L})/uy;
/** Reading: one to three words and of what there is too much. */
const tooMuch =
  /([\p{L}_][\p{L}\p{N}_-]{0,60}(?: [\p{L}\p{N}_-]{1,40}){0,2}?) too (?:short|long|small|large|big|many|few|weak|low|high|old|young)\b/uy;
/** Reading: two to five words and a blank. */
const severalWords = /\p{L}[\p{L}\p{N}_-]{0,40}(?: [\p{L}\p{N}_-]{1,40}){1,4} /uy;

export function partBracketAt(text: string, at: number): NamedInProse | undefined {
  const [whole, part, place] = sticky(partBracket, text, at) ?? [];
  if (whole === undefined || part === undefined || place === undefined) return undefined;
  const start = at + part.length + 1;
  const named = { paths: readSpelledPath(place), in: readLocation(part), start, end: start + place.length };
  return nameInProse({ ...named, messageFrom: at + whole.length });
}

/** A place in brackets that its spelling proves: a part of the request before it, or an index in it. */
export function bracketedPlaceAt(text: string, at: number): NamedInProse | undefined {
  const [whole, part, place] = sticky(bracketedPlace, text, at) ?? [];
  if (whole === undefined || place === undefined || (part === undefined && !place.includes('[')))
    return undefined;
  const start = at + whole.length - 2 - place.length;
  const location = part === undefined ? null : readLocation(part);
  const named = { paths: readSpelledPath(place), in: location, start, end: start + place.length };
  return nameInProse({ ...named, messageFrom: at + whole.length });
}

/** The member whose name the sentence has in words, or the parent alone. */
export function parentAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const place = sticky(parentBefore, text, at)?.[1]?.slice(0, -1);
  if (place === undefined || notNames.has(place.toLowerCase()) || (names !== null && !isKnown(place, names)))
    return undefined;
  const [path = []] = readSpelledPath(place);
  const said = text.slice(at + place.length + 1, at + place.length + 200).split(/[.\n]/u, 1)[0] ?? '';
  const members = said
    .match(/[\p{L}\p{N}_-]{2,40}/gu)
    ?.flatMap((word) =>
      (names?.paths(foldName(word)) ?? []).filter((full) =>
        `.${full.slice(0, -1).join('.')}`.endsWith(`.${path.join('.')}`),
      ),
    );
  const paths = [...(members ?? []).slice(-1), path];
  return nameInProse({ paths, start: at, end: at + place.length });
}

/** A member of the request and what is wrong with it in short: `Password too short`. */
export function tooMuchAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const name = names === null ? undefined : sticky(tooMuch, text, at)?.[1];
  return name === undefined || !isKnown(name, names)
    ? undefined
    : nameInProse({ paths: humanised(name, names), start: at, end: at + name.length });
}

/** The longest run of words that the request has as one name: `Party size must`, `Starts on can't`. */
export function knownWordsAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  if (names === null) return undefined;
  const run = sticky(severalWords, text, at)?.[0] ?? '';
  for (let end = run.lastIndexOf(' '); end > 0; end = run.lastIndexOf(' ', end - 1)) {
    const name = run.slice(0, end);
    if (!name.includes(' ') || !verbAt(text, at + end) || !names.has(foldName(name))) continue;
    return nameInProse({ paths: humanised(name, names), start: at, end: at + end });
  }
  return undefined;
}

/** Reading: two small words. */
const twoWords = /(\p{Ll}[\p{L}\p{N}_-]{0,40}) (\p{Ll}[\p{L}\p{N}_-]{0,40})/uy;

/** Vapor: `contact email is not a valid email address`: a member of the request below another one. */
export function nestedWordsAt(
  text: string,
  at: number,
  names: RequestNames | null,
): NamedInProse | undefined {
  const [name, parent, member] = names === null ? [] : (sticky(twoWords, text, at) ?? []);
  if (name === undefined || parent === undefined || member === undefined) return undefined;
  const path = names
    ?.paths(foldName(member))
    .find((found) => foldName(String(found.at(-2) ?? '')) === foldName(parent));
  return path === undefined || !verbAt(text, at + name.length)
    ? undefined
    : nameInProse({ paths: [path], start: at, end: at + name.length });
}

/** Members that are called so in most requests, so that another thing's may be meant. */
const vague = wordSet(
  'id name type code key number date status state token body user size count limit value data time url path index',
);

/** The request's only member that the second of two words names: `Deal title must be given` of a request with `title`. */
export function memberOfThing(name: string, names: RequestNames | null): string | undefined {
  const member = name.slice(name.lastIndexOf(' ') + 1);
  const unique = names?.paths(foldName(member)).length === 1 && !isKnown(name, names);
  return unique && /^\p{Ll}+$/u.test(member) && !vague.has(member) ? member : undefined;
}

/** Reading: a label of two to four words before a validator's sentence: `Plan name: This field is required.` */
const label =
  /(\p{Lu}[\p{L}\p{N}]{0,30}(?: [\p{L}\p{N}-]{1,30}){1,3}): (?=(?:[Tt]his field|[Ff]ield must|[Nn]ot a valid|[Ee]nter an?|[Mm]ust|[Ii]s|[Ii]nvalid|[Mm]issing|[Rr]equired|[Cc]an['’]?t|[Cc]annot)\b)/uy;

/** Reading: what happened, rather than what a field is called: `Payment failed`. */
const isHappening = / (?:failed|failure|error|exception|warning|denied|refused|rejected)$/iu;

/** The field that a form calls by its label. */
export function labelAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const [whole, name] = sticky(label, text, at) ?? [];
  if (whole === undefined || name === undefined || isHappening.test(name)) return undefined;
  if (notNames.has(name.split(' ', 1)[0]?.toLowerCase() ?? '')) return undefined;
  const strength = isKnown(name, names) ? 'strong' : 'plain';
  return nameInProse({
    paths: humanised(name, names),
    start: at,
    end: at + name.length,
    strength,
    messageFrom: at + whole.length,
  });
}

/** Reading: a noun and the quoted name (Path `role` is required, Argument `dueDate` is missing), Sequelize's rule on a column. */
const setPhrase =
  /(?:(?:Path|Argument) ["'`]([^"'`\s]{1,120})["'`](?= \(| is | must |: )|Validation \w{1,40} on ([\w.]{1,80}) (?=failed)|([A-Za-z]\w{0,60})\.([a-z]\w{0,80}) (?=cannot be null))/uy;

export function setPhraseAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const match = sticky(setPhrase, text, at);
  const [, noun, column, model, attribute] = match ?? [];
  const name = noun ?? column ?? attribute;
  if (match === null || name === undefined) return undefined;
  // Sequelize's model is no member, unless the request has one of its name.
  if (model !== undefined && /^[a-z]/u.test(model) && names?.has(foldName(model)) === true) return undefined;
  const start = at + match[0].lastIndexOf(name);
  return nameInProse({ paths: readSpelledPath(name), start, end: start + name.length });
}

/** Reading: class-validator's set phrases, whose first word somebody took for the field. */
const phraseWord =
  /^(?:each value in (?:nested property )?|(?:nested )?property )([\w.[\]-]{1,120}) (?:must|should|is|has)\b/u;

/** The places that an entry means: `"field": "each"` beside `each value in tags must be a string` is `tags`. */
export function meantPaths(paths: readonly Path[], message: string): readonly Path[] {
  const [[only, ...below] = []] = paths;
  if ((only !== 'each' && only !== 'property' && only !== 'nested') || below.length > 0) return paths;
  const name = phraseWord.exec(message)?.[1];
  return name === undefined || !message.startsWith(only) ? paths : [...readSpelledPath(name), ...paths];
}

/** Reading: Go validator's "Key: 'Order.Lines[1].Sku' Error:Field validation for 'Sku' failed on the 'gte' tag". */
const goKey =
  /Key: '([^']{1,200})' Error:Field validation for '[^']{1,100}' failed on the '([^']{1,60})' tag/uy;

export function goKeyAt(text: string, at: number): NamedInProse | undefined {
  const match = sticky(goKey, text, at);
  const [, namespace, tag] = match ?? [];
  if (namespace === undefined) return undefined;
  const [path = [], ...rest] = readSpelledPath(namespace);
  const paths = path.length > 1 ? [path.slice(1), path, ...rest] : [path, ...rest];
  return nameInProse({ paths, start: at + 6, end: at + 6 + namespace.length, code: tag ?? null });
}
