import type { JsonMember, JsonNode, Path } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Span } from '../../text/span.ts';
import { locationWord, readLocation } from '../location-word.ts';
import type { FieldLocation, StatedFieldError } from '../shape.ts';
import { readSegments, readSpelledPath } from '../spelled-path.ts';
import { completePaths } from './completion.ts';
import { callStatuses } from './call-statuses.ts';
import { fieldInside } from './sentence-inside.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { codeOf, foldedMembers, isCode, isScalar } from './reading-context.ts';
import {
  codeWords,
  isContainerWord,
  locationWords,
  messageListWords,
  messageWords,
  pathListWords,
  strongPathWords,
  weakPathWords,
} from './vocabulary.ts';

type Folded = ReadonlyMap<string, JsonMember>;

/** One place an entry names. */
interface NamedPlace {
  readonly paths: readonly Path[];
  readonly in: FieldLocation | null;
  readonly span: Span;
  /** `false`: the word could mean something else (`name`, `key`, `target`). */
  readonly strong: boolean;
  readonly requestOffset?: number;
}

interface Said {
  readonly message: string;
  readonly code: string | null;
}

/** An error entry: what it names, what it says, and the entries below it. */
export interface Entry {
  readonly errors: readonly StatedFieldError[];
  /** Whether the entry names a place at all. */
  readonly placed: boolean;
  readonly strong: boolean;
}

/** Reading: an error class, not a field: `ValidationError`, `BadRequestException`. */
const className = /(?:Error|Exception|Failure|Violation)$/u;
/** Reading: an absolute URL or a namespace. */
const urlLike = /^[a-z][a-z0-9+.-]{1,20}:\/\//iu;
/** Reading: words of a message about the URL, the method or the session, not about a field. */
const aboutTheCall =
  /\b(?:not found|not allowed|unsupported media type|unauthori[sz]ed|forbidden|authorization header|no route|cannot (?:get|post|put|patch|delete))\b/iu;

/**
 * Reads one object of a list of errors. `undefined`: it says nothing, or nothing about a place.
 * Words like `path` mean a field only where nothing else shows that they mean the URL.
 */
export function readEntry(node: JsonNode, below: Below, context: ReadingContext): Entry | undefined {
  const members = foldedMembers(node);
  const said = readSaid(members);
  const graphql =
    members.has('locations') || (members.has('extensions') && members.get('path')?.value.kind === 'array');
  const places = graphql ? readExtensions(members) : readPlaces(members, context, said[0]?.message ?? '');
  const children = readChildren(members, places[0]?.paths[0], below, context);
  const firstPlace = places[0];
  // A key or a controller's argument names no field when the sentence itself names one.
  if (firstPlace !== undefined && sentenceNamesBetter(firstPlace, said[0]?.message ?? '', context))
    return undefined;
  if (firstPlace === undefined) {
    if (said.length === 0 && children.length === 0) return undefined;
    return {
      errors: children.length > 0 ? children : wholeErrors(node, said, below),
      placed: children.length > 0,
      strong: false,
    };
  }
  if (said.length === 0 && children.length === 0) return undefined;
  if (!firstPlace.strong && !said.some(({ message }) => !isCode(message))) return undefined;
  const errors: StatedFieldError[] = [];
  for (const named of places) {
    const place = syntaxPlace(named, said);
    for (const { message, code } of said) {
      const completed = completePaths(place.paths, members, message, place.span);
      for (const { paths, span } of completed) {
        errors.push({
          paths: paths.map((path) => [...below.prefix, ...path]),
          in: place.in ?? below.in,
          message,
          code,
          span,
          said: 'structure',
          ...(place.requestOffset === undefined ? {} : { requestOffset: place.requestOffset }),
        });
      }
    }
  }
  return { errors: [...errors, ...children], placed: true, strong: firstPlace.strong };
}

/**
 * Whether the sentence names a place of the request while the entry's own word names none: a rule's key
 * (`validation.body.type`) or the name of the server's argument. Without a request only weak words give way.
 */
function sentenceNamesBetter(place: NamedPlace, message: string, { names, body }: ReadingContext): boolean {
  const [path = []] = place.paths;
  const last = path.findLast((segment) => typeof segment === 'string');
  if (message === '' || typeof last !== 'string' || names?.has(foldName(last)) === true) return false;
  if (place.strong && (names === null || path.length !== 1)) return false;
  if (names === null && path.length < 3) return false;
  const inside = fieldInside(message, names);
  if (inside?.strength !== 'strong') return false;
  return names === null || inside.paths.some((found) => nodeAt(body.request?.body, found) !== undefined);
}

/** pydantic's `["body", 29]` is an offset only for a syntax error, else an index. */
function syntaxPlace(place: NamedPlace, said: readonly Said[]): NamedPlace {
  const { requestOffset, ...indexed } = place;
  if (requestOffset === undefined) return place;
  return said.some(({ code }) => code !== null && /json/iu.test(code)) ? { ...place, paths: [[]] } : indexed;
}

function wholeErrors(node: JsonNode, said: readonly Said[], below: Below): StatedFieldError[] {
  return said.map(({ message, code }) => ({
    paths: [below.prefix],
    in: below.in,
    message,
    code,
    span: node.span,
    said: 'structure' as const,
  }));
}

/** The sentences of an entry with their codes. */
function readSaid(members: Folded): readonly Said[] {
  const constraints = members.get('constraints')?.value;
  if (constraints !== undefined && constraints.members.length > 0) {
    const texts = constraints.members.filter(({ value }) => value.kind === 'string');
    if (texts.length > 0) return texts.map(({ name, value }) => ({ message: value.text, code: name }));
  }
  const code = readCode(members);
  for (const word of messageWords) {
    const value = members.get(word)?.value;
    if (value?.kind !== 'string' || value.text.trim() === '') continue;
    if ((word === 'reason' || word === 'error' || word === 'issue' || word === 'title') && isCode(value.text))
      continue;
    return [{ message: value.text, code: code === value.text ? null : code }];
  }
  for (const word of [...messageListWords, 'message', 'msg', 'description', 'error'] as const) {
    const list =
      members.get(word)?.value.elements.filter(({ kind, text }) => kind === 'string' && text !== '') ?? [];
    if (list.length > 0) return list.map(({ text }) => ({ message: text, code }));
  }
  for (const word of ['title', 'reason', 'error', 'issue'] as const) {
    const value = members.get(word)?.value;
    if (value?.kind === 'string' && value.text !== '')
      return [{ message: value.text, code: code ?? value.text }];
  }
  return code === null ? [] : [{ message: code, code }];
}

/** `type` values that only say what kind of entry this is. */
const kindsOfEntry: ReadonlySet<string> = new Set([
  'field',
  'alternative',
  'alternative_grouped',
  'unknown_fields',
  'global',
]);

export function readCode(members: Folded): string | null {
  for (const word of codeWords) {
    const value = members.get(word)?.value;
    const code = codeOf(value);
    if (code === null || kindsOfEntry.has(code)) continue;
    // The sentence itself may stand under `error` or `reason`; a name may be the field's.
    if (word === 'name' && !className.test(code) && !members.has('argument')) continue;
    return code;
  }
  const tag = members.get('_tag')?.value;
  return tag === undefined ? null : codeOf(tag);
}

function readPlaces(members: Folded, context: ReadingContext, message: string): readonly NamedPlace[] {
  const found = locationOf(members);
  const source = members.get('source')?.value;
  if (source?.kind === 'object') {
    const place = readSource(source);
    if (place !== undefined) return [place];
  }
  const places: NamedPlace[] = [];
  for (const word of strongPathWords) {
    const member = members.get(word);
    if (member === undefined || (word === 'path' && isUrl(member.value, members, context, message))) continue;
    // jsonschema for JavaScript gives the rule's argument beside the path.
    if (word === 'argument' && places.length > 0) continue;
    const place = readPlace(word, member.value, true, found);
    if (place !== undefined) places.push(place);
  }
  const [first, ...rest] = places;
  if (first !== undefined) {
    const others = rest
      .filter(({ strong, span }) => strong && span !== first.span)
      .flatMap(({ paths }) => paths);
    return [{ ...first, paths: joinReadings(first.paths, others) }];
  }
  for (const word of pathListWords) {
    const list = members.get(word)?.value.elements ?? [];
    const listed = list.flatMap((element) => readListed(element, found));
    if (listed.length > 0 && listed.length === list.length) return listed;
  }
  for (const word of ['meta', 'context', 'extensions', 'metadata', 'info', 'details', 'data'] as const) {
    const inner = members.get(word)?.value;
    if (inner?.kind !== 'object') continue;
    const place = readInner(inner, found);
    if (place.length > 0) return place;
  }
  if (source?.kind === 'string' && readLocation(source.text) === null && !source.text.includes(' ')) {
    const place = readPlace('source', source, false, found);
    if (place !== undefined) return [place];
  }
  for (const word of weakPathWords) {
    const member = members.get(word);
    if (member === undefined) continue;
    const place = readPlace(word, member.value, false, found);
    if (place !== undefined) return [place];
  }
  return [];
}

function joinReadings(first: readonly Path[], others: readonly Path[]): readonly Path[] {
  const seen = new Set(first.map((path) => JSON.stringify(path)));
  return [...first, ...others.filter((path) => path.length > 0 && !seen.has(JSON.stringify(path)))];
}

/** GraphQL: `path` is the answer's; a field of the request can only stand in `extensions`. */
function readExtensions(members: Folded): readonly NamedPlace[] {
  const extensions = members.get('extensions')?.value;
  if (extensions?.kind !== 'object') return [];
  // A list of errors inside says more than the argument's name.
  const listed = extensions.members.some(
    ({ name, value }) => !isScalar(value) && isContainerWord(foldName(name)),
  );
  return listed ? [] : readInner(extensions, null);
}

/** A field named inside a helper object: Prisma's `meta.target`, HubSpot's `context.propertyName`. */
function readInner(inner: JsonNode, found: FieldLocation | null): readonly NamedPlace[] {
  const members = foldedMembers(inner);
  for (const word of [
    'field',
    'fieldname',
    'propertyname',
    'argumentname',
    'target',
    'param',
    'attribute',
    'column',
    'inputpath',
    'validatedpath',
    'jsonpath',
  ]) {
    const value = members.get(word)?.value;
    if (value === undefined) continue;
    if (value.kind === 'array') {
      const listed = value.elements.flatMap((element) => readListed(element, found));
      if (listed.length > 0) return listed;
    }
    const place = readPlace(word, value, true, found);
    if (place !== undefined) return [place];
  }
  return [];
}

function readListed(element: JsonNode, found: FieldLocation | null): readonly NamedPlace[] {
  if (element.kind === 'string') {
    const place = readPlace('field', element, true, found);
    return place === undefined ? [] : [place];
  }
  if (element.kind !== 'object') return [];
  const members = foldedMembers(element);
  const path = members.get('path') ?? members.get('field') ?? members.get('name');
  const place =
    path === undefined ? undefined : readPlace('path', path.value, true, locationOf(members) ?? found);
  return place === undefined ? [] : [place];
}

/** JSON:API's `source`: a pointer, a query parameter or a header. */
function readSource(source: JsonNode): NamedPlace | undefined {
  const members = foldedMembers(source);
  const pointer = members.get('pointer') ?? members.get('path') ?? members.get('field');
  if (pointer !== undefined) return readPlace('pointer', pointer.value, true, null);
  const parameter = members.get('parameter')?.value;
  if (parameter?.kind === 'string') {
    return {
      paths: [[parameter.text], ...readSpelledPath(parameter.text)],
      in: 'query',
      span: parameter.span,
      strong: true,
    };
  }
  const header = members.get('header')?.value;
  return header?.kind === 'string'
    ? { paths: [[header.text]], in: 'header', span: header.span, strong: true }
    : undefined;
}

function locationOf(members: Folded): FieldLocation | null {
  for (const word of locationWords) {
    const value = members.get(word)?.value;
    if (value?.kind !== 'string') continue;
    const location = readLocation(value.text);
    if (location !== null) return location;
  }
  return null;
}

function readPlace(
  word: string,
  value: JsonNode,
  strong: boolean,
  found: FieldLocation | null,
): NamedPlace | undefined {
  if (value.kind === 'array') return readPathArray(word, value, found);
  if (value.kind === 'null') return strong ? { paths: [[]], in: found, span: value.span, strong } : undefined;
  if (value.kind !== 'string') return undefined;
  const text = value.text.trim();
  if (text.length > 300 || urlLike.test(text) || className.test(text)) return undefined;
  if (!strong && (text === '' || text.includes(' ') || readLocation(text) !== null)) return undefined;
  if (word === 'context' && !text.startsWith('(root)')) return undefined;
  if (text.split(' ').length > 5) return undefined;
  let paths = readSpelledPath(text);
  // A Go namespace begins with the type's name.
  if (word === 'namespace' || word === 'failedfield') {
    const [first] = paths;
    if (first !== undefined && first.length > 1) paths = [first.slice(1), ...paths];
  }
  return { paths, in: found, span: value.span, strong };
}

/** Segments as an array: names and indexes, or valibot's and AJV-like objects with a `key`. */
function readPathArray(word: string, value: JsonNode, found: FieldLocation | null): NamedPlace | undefined {
  const segments: (string | number)[] = [];
  for (const element of value.elements) {
    if (element.kind === 'number') segments.push(Number(element.text));
    else if (element.kind === 'string') segments.push(element.text);
    else if (element.kind === 'object') {
      const members = foldedMembers(element);
      const key = (
        members.get('key') ??
        members.get('name') ??
        members.get('fieldname') ??
        members.get('index')
      )?.value;
      if (key === undefined || !isScalar(key)) return undefined;
      segments.push(key.kind === 'number' ? Number(key.text) : key.text);
    } else if (element.kind !== 'null') return undefined;
  }
  const [first, second] = segments;
  const location = word === 'loc' || word === 'location' ? locationWord(first) : undefined;
  if (location === undefined) {
    // One dotted spelling in a list of its own: `["items.0.qty"]`.
    const single = segments.length === 1 && typeof first === 'string' ? readSpelledPath(first) : [];
    const whole = readSegments(segments);
    const paths = word === 'location' ? joinReadings(single, whole) : joinReadings(whole, single);
    return { paths, in: found, span: value.span, strong: true };
  }
  // pydantic's `["body", 29]` for a syntax error: the number is an offset of the request's text.
  const readings = readSegments(segments.slice(1));
  return {
    paths: readings,
    in: location.in,
    span: value.span,
    strong: true,
    ...offsetOf(word, segments.length, second),
  };
}

function offsetOf(
  word: string,
  length: number,
  second: string | number | undefined,
): { requestOffset?: number } {
  return word === 'loc' && length === 2 && typeof second === 'number' ? { requestOffset: second } : {};
}

/** Whether a `path` is the URL of the call (Spring, Micronaut, express-openapi-validator's 404). */
function isUrl(value: JsonNode, members: Folded, context: ReadingContext, message: string): boolean {
  if (value.kind !== 'string') return false;
  const { statusCode, request } = context.body;
  const path = value.text;
  if (urlLike.test(path)) return true;
  if (!path.startsWith('/')) return false;
  if (members.has('timestamp') || members.has('status') || members.has('statuscode')) return true;
  if (statusCode !== null && callStatuses.has(statusCode)) return true;
  const target = request?.target?.split('?')[0];
  if (target !== undefined && (target === path || (path.length > 1 && target.endsWith(path)))) return true;
  return statusCode === null && aboutTheCall.test(message);
}

/** Trees of entries are read no deeper. */
const deepest = 60;

/** Entries below an entry: class-validator's `children`, a property's own list of entries. */
function readChildren(
  members: Folded,
  parent: Path | undefined,
  below: Below,
  context: ReadingContext,
): StatedFieldError[] {
  const list = members.get('children')?.value;
  if (list === undefined || parent === undefined || below.prefix.length > deepest) return [];
  const inside: Below = { ...below, prefix: [...below.prefix, ...parent] };
  return list.elements.flatMap((element) =>
    element.kind === 'object' ? (readEntry(element, inside, context)?.errors ?? []) : [],
  );
}
