import type { Path } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { RequestNames } from './request-names.ts';

// A name as a sentence has it, and the members of the request that it may mean.

/** Reading: what makes a bare word a path or a programmer's name: a joint or a capital inside. */
export const special = /[._[\]/]|[\p{Ll}\d]\p{Lu}/u;

/** Reading: an e-mail address or a host. */
const address = /^(?:[^@\s]{1,64}@[^@\s]{1,100}|(?:[a-z\d-]{1,60}\.){1,4}(?:com|org|net))$/u;

/** Whether a word is a value rather than a name: an address, or what the request has as a value. */
export function isValue(word: string, names: RequestNames | null): boolean {
  return address.test(word) || names?.isValue(word) === true;
}

/** Whether the request has a member of this name, or of the last word of it. */
export function isKnown(name: string, names: RequestNames | null): boolean {
  if (names === null) return false;
  if (names.has(foldName(name))) return true;
  const [path] = readSpelledPath(name);
  const last = path?.findLast((segment) => typeof segment === 'string');
  if (path !== undefined && path.length > 1 && typeof last === 'string' && names.has(foldName(last)))
    return true;
  const parts = name.split(' ');
  return parts.length > 1 && names.has(foldName(parts.at(-1) ?? '')) && names.has(foldName(parts[0] ?? ''));
}

/** A capital that only opens the sentence is left off first. */
export function lowered(name: string): readonly Path[] {
  const spelled = readSpelledPath(name);
  if (!/^\p{Lu}/u.test(name) || special.test(name)) return spelled;
  const lower =
    name.toUpperCase() === name ? name.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1);
  return [...readSpelledPath(lower), ...spelled];
}

/** `Line items quantity`: the longest opening that the request has as a member, and the rest below it. */
function splitByRequest(name: string, names: RequestNames): Path | undefined {
  const parts = name.toLowerCase().split(' ');
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const head = parts.slice(0, count).join('_');
    const rest = parts.slice(count).join('_');
    if (names.has(foldName(head)) && (count > 1 || names.has(foldName(rest)))) return [head, rest];
    // Rails' nested attributes: an error of `loans` is sent under `loans_attributes`.
    const nested = `${head}_attributes`;
    if (names.has(foldName(nested)) && names.has(foldName(rest))) return [nested, rest];
  }
  return undefined;
}

/** Reading: `price of the item`. */
const owned = /^(\S{1,60}(?: \S{1,40})?) of (?:the|an?|your) (\S{1,60})$/iu;

/** The member of a thing: `price` of `items`, which the request may have as a list. */
function memberOf(part: string, thing: string, names: RequestNames | null): Path {
  const member = part.toLowerCase().replaceAll(' ', '_');
  const owner = thing.toLowerCase();
  if (names === null) return [owner, member];
  const known = [owner, `${owner}s`].find((one) => names.has(foldName(one)));
  return known === undefined ? [member] : [known, member];
}

/** The readings of a name written for people: `customer id` is `customer_id`; `Items sku` is `items.sku`. */
export function humanised(name: string, names: RequestNames | null): readonly Path[] {
  const spelled = readSpelledPath(name);
  if (!name.includes(' ')) {
    return lowered(name);
  }
  const [, part, thing] = owned.exec(name) ?? [];
  if (part !== undefined && thing !== undefined) return [memberOf(part, thing, names), ...spelled];
  const joined = name.toLowerCase().replaceAll(' ', '_');
  // Laravel's `guest.first name` is a path whose last name has two words.
  const dotted = name.includes('.') && !name.includes('[');
  const snake = (dotted ? readSpelledPath(joined)[0] : undefined) ?? [joined];
  // "Items unit price" is the `unit_price` of `items`.
  const nested = readSpelledPath(joined.replace('_', '.'));
  // "Items sku" is most likely the `sku` of `items`; "Unit price" one name.
  const plural = /^\S+[^s]s (?!(?:on|at|by|to|from|in|until)$)/u.test(name);
  const [opening = ''] = name.split(' ');
  const apart =
    plural || (names !== null && (names.has(foldName(opening)) || splitByRequest(name, names) !== undefined));
  const whole = (names?.has(foldName(name)) ?? false) || !apart;
  const split = names === null || whole ? undefined : splitByRequest(name, names);
  if (split !== undefined) return [split, ...nested, snake, ...spelled];
  const indexed = name.includes('[');
  return whole && !indexed ? [snake, ...nested, ...spelled] : [...nested, snake, ...spelled];
}
