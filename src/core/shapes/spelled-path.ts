import type { Path } from '../json/node.ts';
import { locationWord } from './location-word.ts';
import { objectNames } from './object-names.ts';

type Segments = (string | number)[];

/** Longer texts are no field names; they are taken literally. */
const longest = 1000;

/** Reading: an array index as servers write it, at most nine digits. */
const indexText = /^(?:0|[1-9]\d{0,8})$/u;
/** Reading: the name a Java compiler gives an argument, as Jersey and Spring print it. */
const argumentName = /^arg\d{1,2}$/u;
/** Reading: Bean Validation's words for a container's element, `<list element>`, `<map value>`. */
const elementWords = /^<[a-z ]{1,40}>$/u;
/** Reading: the type argument that Bean Validation puts behind a map's name, `prices<K>[EU]`. */
const typeArgument = /<[A-Z]>$/u;
/** Reading: the part of a Jackson chain in brackets: `["lines"]`, `[1]`, `[?]`. */
const chainStep = /\[(?:"([^"]*)"|(\d{1,9}|\?))\]/u;
/** Reading: an arrow between two segments, with or without blanks. */
const arrow = /\s?(?:->|→|»|›)\s?/u;
/** Reading: an OData key predicate, `(pos=2)` or `(2)`. */
const keyPredicate = /\([^()]{1,80}\)$/u;
/** Reading: better-ajv-errors' word for the document. */
const basePrefix = /^\{base\}\.?/u;
/** Reading: schema-inspector's word for the document: `@.lorem`, `@[1]`. */
const atRoot = /^@(?:\.|(?=\[)|$)/u;
/** Reading: Mailchimp's element of a list: `operations.item:80`. */
const countedItem = /\.item:(\d{1,9})(?=\.|$)/gu;
/** Reading: tsoa's and Vapor's element of a list: `leaves.$1.species`, `leaves.Index 1.species`. */
const numberedIndex = /(?:\.\$|(?:^|\.)Index )(\d{1,9})(?=\.|$)/gu;
/** Reading: every one of them. */
const predicates = /\([^()]{1,80}\)/gu;

/** Reading: a place in an OpenAPI document or JSON Schema instead of the request: `#/components/schemas/Order/properties/qty`. */
const schemaPointer = /^#\/(?:components\/schemas|definitions|\$defs|paths)\/|^#\/properties\//u;
/** Reading: a place in a GraphQL document down to an argument: `$.selectionSet.addOrder.args.`. */
const documentPlace = /^\$\.selectionSet\.[\w.]{1,200}?\.args\./u;
/** Reading: segments behind commas, with an index among them: `variants, 0, price`. */
const commaSegments = /^(?=[^\d]{1,200}\b\d)[\w-]{1,80}(?:, [\w-]{1,80}){1,12}$/u;
/** Reading: Python's word for the document, with a quoted member behind it: `data['lines'][1]`. */
const dataBracket = /^(?:data|root|obj|doc|document|json)\[["']/u;
/** Reading: a pointer's segment that picks a list's element by a member: `@reference_id=='default'` (PayPal). */
const picked = /^@\w{1,60}==/u;
/** Reading: an XML name with its prefix: `ns2:qty`. */
const qualified = /^[A-Za-z][\w-]{0,20}:[A-Za-z_][\w.-]{0,80}$/u;
/** Reading: XPath all of whose steps have prefixes: `/f:Patient/f:gender`. */
const qualifiedPath = /^(?:\/[A-Za-z][\w-]{0,20}:[A-Za-z_][\w.-]{0,80}(?:\[\d{1,6}\])?){1,20}$/u;
/** Reading: the prefix of a step. */
const elementPrefix = /(^|\/)[A-Za-z][\w-]{0,20}:/gu;
/** Reading: an XML namespace before a name, as XML libraries print it: `{urn:shop}qty`. */
const namespace = /^\{[^{}\s]{0,300}[:/#][^{}\s]{0,300}\}(?=[\p{L}_])/u;
/** Reading: RFC 6901's escapes of a slash and a tilde. */
const pointerEscape = /~[01]/u;
/** Reading: two underscores between names, as Django and its kin join them: `customer__email`. */
const doubleUnderscore = /(?<=[\p{L}\d])__(?=[\p{L}\d])/gu;

/** Words for the whole body; jsonschema's `instance` and Rails' `base` may be a member's name as well. */
const wholeBody = new Set(['', '.', '/', '#', '#/', '$', '(root)', 'instance', 'base']);

/**
 * Every reasonable reading of a path as a server spells it, most likely first and never empty; `[]` is the whole body.
 * It knows spellings, not requests: `locate` decides between the readings. An index that the spelling leaves open
 * (`items[].name`, `items.*.name`) is left out of the path.
 */
export function readSpelledPath(text: string): readonly Path[] {
  const spelled = unquote(text.trim())
    .replace(namespace, '')
    .replace(basePrefix, '')
    .replace(atRoot, '')
    .replace(countedItem, '[$1]')
    .replace(numberedIndex, '[$1]');
  if (wholeBody.has(spelled)) return spelled === 'instance' || spelled === 'base' ? [[], [spelled]] : [[]];
  if (spelled.length > longest) return [[spelled]];
  const readings: Path[] = [];
  for (const path of readSpelling(spelled)) readings.push(...withoutPrefix(path));
  if (qualified.test(spelled)) readings.push([spelled.slice(spelled.indexOf(':') + 1)]);
  if (qualifiedPath.test(spelled)) {
    const path = scan(spelled.replace(elementPrefix, '$1'), true);
    readings.unshift(path.slice(1), path);
  }
  const literal = literalKey(spelled);
  if (literal !== undefined) readings.push([literal]);
  if (spelled.search(doubleUnderscore) > 0)
    readings.push(scan(spelled.replace(doubleUnderscore, '.'), false));
  return distinct(readings.some((path) => path.some(isObjectName)) ? readings.map(withoutObject) : readings);
}

/** The same for a path given as an array of segments (`["body", "items", "0"]`): numerals become indexes. */
export function readSegments(segments: readonly (string | number)[]): readonly Path[] {
  const path = segments.map((segment) => (typeof segment === 'number' ? segment : nameOrIndex(segment)));
  return distinct(withoutPrefix(withoutObject(path)));
}

const isObjectName = (segment: string | number): boolean =>
  typeof segment === 'string' && objectNames.has(segment);

/** The path without the library's name for the object it ends in: `lines.0.non_field_errors`. */
function withoutObject(path: Path): Path {
  return path.some(isObjectName) ? path.filter((segment) => !isObjectName(segment)) : path;
}

/** A numeral of array-index form as a number, anything else unchanged. */
export function nameOrIndex(segment: string): string | number {
  return indexText.test(segment) ? Number(segment) : segment;
}

function distinct(paths: readonly Path[]): readonly Path[] {
  if (paths.length < 2) return paths;
  const seen = new Set<string>();
  return paths.filter((path) => {
    const key = JSON.stringify(path);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function unquote(text: string): string {
  const first = text[0];
  if (text.length < 2 || (first !== '"' && first !== "'" && first !== '`')) return text;
  return text.indexOf(first, 1) === text.length - 1 ? text.slice(1, -1) : text;
}

/** The text as one member name, when its spelling could also be a name with separators in it. */
function literalKey(text: string): string | undefined {
  const marked = text.startsWith('/') || text.startsWith('#') || text.startsWith('$') || text.startsWith('[');
  return marked || text.includes('->') ? undefined : text;
}

function readSpelling(text: string): Path[] {
  if (text.includes('->') || text.includes('→') || /[»›]/u.test(text)) return [readArrows(text)];
  if (schemaPointer.test(text)) {
    const pointer = readPointer(decodeFragment(text.slice(1)));
    return [schemaProperties(pointer), pointer];
  }
  if (text.startsWith('#/')) return [readPointer(decodeFragment(text.slice(1)))];
  if (text.startsWith('/')) {
    const pointer = readPointer(text);
    if (text.includes('[') || keyPredicate.test(text)) return [scan(text, true), pointer];
    const open = pointer.filter((segment) => !(typeof segment === 'string' && picked.test(segment)));
    if (open.length < pointer.length) return [open, pointer];
    // Active Model Serializers: `/data/attributes/items.sku`.
    if (!text.includes('.')) return [pointer];
    return text.startsWith('/data/attributes/') ? [scan(text, true), pointer] : [pointer, scan(text, true)];
  }
  if (text.startsWith('(root)')) return [scan(text.slice(6), false)];
  if (text.startsWith('$')) return readDollar(text);
  if (text.startsWith('instance.') || text.startsWith('instance[')) {
    return [scan(text.slice(8), false), scan(text, false)];
  }
  if (commaSegments.test(text)) return [text.split(', ').map(nameOrIndex), scan(text, false)];
  if (dataBracket.test(text)) {
    const path = scan(text, false);
    return [path.slice(1), path];
  }
  if (text.startsWith('children[')) {
    const path = scan(text, false);
    // A list may be called so, too: `children[0].name`.
    return typeof path[1] === 'number' ? [path, formChildren(path)] : [formChildren(path), path];
  }
  const slashed = text.includes('/') && !text.replace(predicates, '').includes(' ');
  // Fastify: `body/meta/a~1b/0` is a pointer behind a word.
  if (slashed && pointerEscape.test(text)) return [readPointer(`/${text}`), scan(text, slashed)];
  const path = scan(text, slashed);
  // `parts(pos=2)/note`: the key predicate may find the element; without it the index is open.
  const open = path.map((segment) =>
    typeof segment === 'string' ? segment.replace(keyPredicate, '') : segment,
  );
  return [path, open.filter((segment) => segment !== '')];
}

/** The names of the properties on the way through a schema; the indexes of lists are not in it. */
function schemaProperties(pointer: Path): Path {
  return pointer.filter((_, index) => pointer[index - 1] === 'properties');
}

/** JSONPath (`$.a[0]`, `$['a']`) or a GraphQL variable (`$input.a`). */
function readDollar(text: string): Path[] {
  const next = text[1];
  if (documentPlace.test(text))
    return [scan(text.replace(documentPlace, ''), false), scan(text.slice(1), false)];
  if (next === '.' || next === '[') return [scan(text.slice(1), false)];
  return [scan(text.slice(1), false), scan(text, false)];
}

/** RFC 6901, with array indexes as numbers. A trailing slash adds no segment. */
function readPointer(text: string): Path {
  const tokens = text.split('/').slice(1);
  if (tokens.length > 1 && tokens.at(-1) === '') tokens.pop();
  return tokens.map((token) => nameOrIndex(token.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function decodeFragment(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Jackson's reference chain (`Order["lines"]->java.util.ArrayList[1]->Line["qty"]`) or `address -> zip`. */
function readArrows(text: string): Path {
  const path: Segments = [];
  for (const part of text.split(arrow)) {
    const step = chainStep.exec(part);
    if (step === null) path.push(...scan(part.trim(), false));
    else if (step[1] !== undefined) path.push(step[1]);
    else if (step[2] !== undefined && step[2] !== '?') path.push(Number(step[2]));
  }
  return path;
}

/** Symfony forms: `children[lines].children[1].children[sku].data`. */
function formChildren(path: Path): Path {
  const names = path.filter((segment) => segment !== 'children');
  return names.at(-1) === 'data' ? names.slice(0, -1) : names;
}

/** Splits dots, brackets and (on demand) slashes; a backslash protects the next character. */
function scan(text: string, slashes: boolean): Path {
  const path: Segments = [];
  let name = '';
  let at = 0;
  const close = (): void => {
    const trimmed = name.trim().replace(typeArgument, '');
    if (trimmed !== '' && trimmed !== '*' && !elementWords.test(trimmed)) path.push(nameOrIndex(trimmed));
    name = '';
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\' && at + 1 < text.length) {
      name += text.charAt(at + 1);
      at += 2;
    } else if (character === '.' || (slashes && character === '/')) {
      close();
      at += 1;
    } else if (character === '[') {
      close();
      const bracket = readBracket(text, at);
      if (bracket.segment !== undefined) path.push(bracket.segment);
      at = bracket.end;
    } else if (character === '(') {
      const end = text.indexOf(')', at);
      const stop = end < 0 ? text.length : end + 1;
      name += text.slice(at, stop);
      at = stop;
    } else {
      name += character;
      at += 1;
    }
  }
  close();
  return path;
}

/** What stands in the bracket that opens at `start`: an index, a name (quoted or not), or nothing (`[]`, `[*]`). */
function readBracket(text: string, start: number): { segment: string | number | undefined; end: number } {
  const quote = text.charAt(start + 1);
  if (quote === '"' || quote === "'") {
    let name = '';
    for (let at = start + 2; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (character === '\\' && at + 1 < text.length) {
        at += 1;
        name += text.charAt(at);
      } else if (character === quote && text.charAt(at + 1) === ']') {
        return { segment: name, end: at + 2 };
      } else name += character;
    }
  }
  const end = text.indexOf(']', start);
  const inner = text.slice(start + 1, end < 0 ? text.length : end).trim();
  const open = inner === '' || inner === '*' || inner === '?' || elementWords.test(inner);
  return { segment: open ? undefined : nameOrIndex(inner), end: end < 0 ? text.length : end + 1 };
}

/** The readings that a known prefix allows: with it, without it, in the likelier order. */
function withoutPrefix(path: Path): Path[] {
  const [first, second] = path;
  if ((first === 'request' || first === 'req') && locationWord(second) !== undefined)
    return [path.slice(2), path];
  const argument = path.findIndex((segment) => typeof segment === 'string' && argumentName.test(segment));
  // The method may stand before it, and the class before that.
  if (argument >= 0 && argument <= 2) return [path.slice(argument + 1), path];
  const counted = countedFromOne(path);
  if (counted !== undefined) return [counted, path];
  const location = locationWord(first);
  if (location === undefined || path.length < 2) return [path];
  return location.strong ? [path.slice(1), path] : [path, path.slice(1)];
}

/** AWS numbers list members from 1: `Tags.member.2.Value` in query protocols, `tags.2.member.value` in JSON ones. */
function countedFromOne(path: Path): Path | undefined {
  const member = path.indexOf('member');
  if (member < 1) return undefined;
  const behind = path[member + 1];
  if (typeof behind === 'number' && behind > 0)
    return [...path.slice(0, member), behind - 1, ...path.slice(member + 2)];
  const before = path[member - 1];
  if (typeof before !== 'number' || before < 1 || member < 2) return undefined;
  return [...path.slice(0, member - 1), before - 1, ...path.slice(member + 1)];
}
