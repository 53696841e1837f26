import { foldName } from '../../text/fold-name.ts';
import { readLocation } from '../location-word.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { humanised, isKnown } from './known-name.ts';
import type { NamedInProse } from './named-in-prose.ts';
import { nameInProse } from './named-in-prose.ts';
import { sticky, verbAt } from './predicate.ts';
import type { RequestNames } from './request-names.ts';

// Openings of a sentence that are places in words or brackets, not one word: read with the names of the request.

/** Reading: express-validator's part of the request around a place: `body[lines[1].qty]: must be positive`. */
const partBracket =
  /(body|query|params|headers|cookies)\[((?:[\p{L}\p{N}_$.-]|\[[\p{L}\p{N}_*-]{1,60}\]){1,160})\]: (?=\S)/uy;
/** Reading: class-validator's parent before a sentence of the application: `contact.Please give an address`. */
const parentBefore = /((?:[\p{L}\p{N}_$-]{1,60}\.){1,12})(?=\p{Lu}\p{L}{0,20} \p{L})/uy;
/** Reading: two to five words and a blank. */
const severalWords = /\p{L}[\p{L}\p{N}_-]{0,40}(?: [\p{L}\p{N}_-]{1,40}){1,4} /uy;

export function partBracketAt(text: string, at: number): NamedInProse | undefined {
  const [whole, part, place] = sticky(partBracket, text, at) ?? [];
  if (whole === undefined || part === undefined || place === undefined) return undefined;
  const start = at + part.length + 1;
  const named = { paths: readSpelledPath(place), in: readLocation(part), start, end: start + place.length };
  return nameInProse({ ...named, messageFrom: at + whole.length });
}

/** The member whose name the sentence has in words, or the parent alone. */
export function parentAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const place = sticky(parentBefore, text, at)?.[1]?.slice(0, -1);
  if (place === undefined || (names !== null && !isKnown(place, names))) return undefined;
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
