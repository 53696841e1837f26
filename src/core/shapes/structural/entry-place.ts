import type { JsonNode, Path } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Span } from '../../text/span.ts';
import { locationWord, readLocation } from '../location-word.ts';
import type { FieldLocation } from '../shape.ts';
import { readSegments, readSpelledPath } from '../spelled-path.ts';
import { callStatuses } from './call-statuses.ts';
import type { Folded, ReadingContext } from './reading-context.ts';
import { foldedMembers, isScalar, isSentence } from './reading-context.ts';
import {
  holdsPlaceWord,
  innerPlaceWords,
  isContainerWord,
  locationWords,
  messageWords,
  pathListWords,
  strongPathWords,
  weakPathWords,
  wholeWords,
} from './vocabulary.ts';

/** One place an entry names. */
export interface NamedPlace {
  readonly paths: readonly Path[];
  readonly in: FieldLocation | null;
  readonly span: Span;
  /** `false`: the word could mean something else (`name`, `key`, `target`). */
  readonly strong: boolean;
  readonly requestOffset?: number;
}

/** Reading: an error class, not a field: `ValidationError`, `BadRequestException`. */
export const className = /(?:Error|Exception|Failure|Violation)$/u;
/** Reading: an absolute URL or a namespace. */
export const urlLike = /^[a-z][a-z0-9+.-]{1,20}:\/\//iu;
/** Reading: a piece of JSON: what was sent, not where. */
const jsonPiece = /^\{\s{0,4}["'{]|^["'][^"']{0,200}$/u;
/** Reading: words of a message about the URL, the method or the session, not about a field. */
const aboutTheCall =
  /(?<!\w)(?:not found|not allowed|unsupported media type|unauthori[sz]ed|forbidden|authorization header|no route|too many requests|rate limit|cannot (?:get|post|put|patch|delete))\b/iu;

/** Names of a pair whose value is a field's name. */
const fieldNouns: ReadonlySet<string> = new Set([
  'field',
  'fieldname',
  'parameter',
  'parametername',
  'property',
  'propertyname',
]);

/** Reading: OData's keys in brackets. */
const keyPredicates = /\([^()]{1,80}\)/gu;
/** Reading: a member's name or path; a word in capitals is a server's. */
const sourceName = /^(?:\p{Ll}|[^\s./[]{0,100}[./[])\S*$/u;
/** Reading: an index inside a spelled path. */
const spelledIndex = /\[\d{1,6}\]|\.\d{1,6}(?:\.|$)/u;
/** Reading: the name of a header field. */
const headerName = /^[\w-]{1,60}$/u;

const empty: JsonNode = { kind: 'object', span: { start: 0, end: 0 }, members: [], elements: [], text: '' };

/** The places that an entry names: by a word that means nothing else, in a helper object, or by a weaker word. */
export function readPlaces(members: Folded, context: ReadingContext, message: string): readonly NamedPlace[] {
  if (!holdsPlaceWord(members.keys())) return [];
  const found = locationOf(members);
  const source = members.get('source')?.value;
  if (source?.kind === 'object') {
    const place = readSource(source);
    if (place !== undefined) return [place];
  }
  const places: NamedPlace[] = [];
  // malli and clojure.spec: `in` is the value's place, `path` the schema's.
  const inside = members.get('in')?.value;
  if (inside?.kind === 'array' && inside.elements.length > 0 && members.get('path')?.value.kind === 'array') {
    const place = readPathArray('in', inside, found);
    if (place !== undefined) return [place];
  }
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
  for (const word of innerPlaceWords) {
    const inner = members.get(word)?.value;
    if (inner?.kind !== 'object') continue;
    const place = readInner(inner, found);
    if (place.length > 0) return place;
  }
  // eBay: `parameters: [{ "name": "fieldName", "value": "price" }]`.
  for (const pair of members.get('parameters')?.value.elements ?? []) {
    const [name, value] = ['name', 'value'].map((word) => foldedMembers(pair).get(word)?.value);
    if (value === undefined || !fieldNouns.has(foldName(name?.text ?? ''))) continue;
    const place = readPlace('field', value, true, found);
    if (place !== undefined) return [place];
  }
  // Ory: a form's node with the input's `attributes.name` and `messages`.
  const named = foldedMembers(members.get('attributes')?.value ?? empty).get('name')?.value;
  const node = named === undefined ? undefined : readPlace('name', named, true, found);
  if (node !== undefined) return [node];
  if (source?.kind === 'string' && readLocation(source.text) === null && sourceName.test(source.text)) {
    const place = readPlace('source', source, false, found);
    if (place !== undefined) return [place];
  }
  // RFC 9457's relatives: a header beside `pointer` and `parameter`.
  const header = members.get('header')?.value;
  if (header?.kind === 'string' && headerName.test(header.text))
    return [{ paths: [[header.text]], in: 'header', span: header.span, strong: true }];
  for (const word of weakPathWords) {
    const member = members.get(word);
    if (member === undefined) continue;
    // Without a status what has an id of its own is a record.
    if (word === 'name' && context.body.statusCode === null && describes(members)) continue;
    const place = readPlace(word, member.value, false, found);
    // Beside a part of the request a `name` is a field's.
    if (place !== undefined) return [word === 'name' && found !== null ? { ...place, strong: true } : place];
  }
  return [];
}

/** Whether an object is a record, or describes a member of one. */
function describes(members: Folded): boolean {
  return members.get('id')?.value.kind === 'number' || members.get('required')?.value.kind === 'boolean';
}

function joinReadings(first: readonly Path[], others: readonly Path[]): readonly Path[] {
  const seen = new Set(first.map((path) => JSON.stringify(path)));
  return [...first, ...others.filter((path) => path.length > 0 && !seen.has(JSON.stringify(path)))];
}

/**
 * GraphQL: `path` is the answer's; a field of the request can only stand in `extensions`. gqlgen alone writes the
 * variable's place into `path` and opens it with the word `variable`.
 */
export function readExtensions(members: Folded): readonly NamedPlace[] {
  const path = members.get('path')?.value;
  if (path?.elements[0]?.text === 'variable' && path.elements.length > 1) {
    const place = readPathArray('path', path, 'body');
    const [segments = []] = place?.paths ?? [];
    if (place !== undefined) return [{ ...place, paths: [['variables', ...segments.slice(1)]] }];
  }
  const extensions = members.get('extensions')?.value;
  // A member of a type that the query names is none of the input.
  if (extensions?.kind !== 'object' || extensions.members.some(({ name }) => name === 'typeName')) return [];
  // A list of errors inside says more than the argument's name.
  const listed = extensions.members.some(
    ({ name, value }) => !isScalar(value) && isContainerWord(foldName(name)),
  );
  return listed && !extensions.members.every(({ name, value }) => isScalar(value) || name === 'invalidArgs')
    ? []
    : readInner(extensions, null);
}

/** A field named inside a helper object: Prisma's `meta.target`, HubSpot's `context.propertyName`. */
function readInner(inner: JsonNode, found: FieldLocation | null): readonly NamedPlace[] {
  const members = foldedMembers(inner);
  // Apollo's custom: the names of the arguments that were refused.
  const refused = members.get('invalidargs')?.value.elements ?? [];
  const names = refused.flatMap((element) => (element.kind === 'string' ? readListed(element, found) : []));
  if (names.length > 0) return names;
  for (const word of [
    'field',
    'fieldname',
    'propertyname',
    'argumentname',
    'target',
    'param',
    'attribute',
    'column',
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
  for (const word of ['inputpath', 'validatedpath', 'jsonpath', 'apiname', 'path'] as const) {
    const value = members.get(word)?.value;
    // A plain `path` may be the answer's; in JSONPath's spelling it is not.
    if (value === undefined || (word === 'path' && !value.text.startsWith('$.'))) continue;
    const place = readPlace(word, value, true, found);
    // Hasura's `$.selectionSet.addOrder.args.objects` is the argument as a whole.
    if (place !== undefined && (word !== 'path' || (place.paths[0]?.length ?? 0) > 1)) return [place];
  }
  // graphql-java: `classification.validatedPath`.
  const classification = members.get('classification')?.value;
  return classification?.kind === 'object' ? readInner(classification, found) : [];
}

function readListed(element: JsonNode, found: FieldLocation | null): readonly NamedPlace[] {
  if (element.kind === 'string') {
    const place = readPlace('field', element, true, found);
    return place === undefined ? [] : [place];
  }
  if (element.kind !== 'object') return [];
  const members = foldedMembers(element);
  // What says itself what is wrong is an entry of its own.
  if (messageWords.some((word) => isSentence(members.get(word)?.value.text ?? ''))) return [];
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
  // protovalidate: `{"elements": [{"fieldName": "lines", "index": "0"}, …]}`.
  const [elements, ...more] = value.members;
  if (elements?.name === 'elements' && more.length === 0) return readPathArray(word, elements.value, found);
  if (value.kind === 'null') return strong ? { paths: [[]], in: found, span: value.span, strong } : undefined;
  if (value.kind !== 'string') return undefined;
  const text = value.text.trim();
  if (text.length > 300 || urlLike.test(text) || className.test(text) || jsonPiece.test(text))
    return undefined;
  if (
    !strong &&
    (text === '' || text.replace(keyPredicates, '').includes(' ') || readLocation(text) !== null)
  )
    return undefined;
  const whole = wholeWords.has(text) && text.length > 1;
  if (whole) return { paths: [[], [text]], in: found, span: value.span, strong };
  if (word === 'context' && !text.startsWith('(root)')) return undefined;
  if (text.replaceAll(' -> ', '.').split(' ').length > 5) return undefined;
  let paths = readSpelledPath(text);
  // A Go namespace begins with the type's name.
  if (word === 'namespace' || word === 'failedfield') {
    const [first] = paths;
    if (first !== undefined && first.length > 1) paths = [first.slice(1), ...paths];
  }
  return { paths, in: found, span: value.span, strong };
}

/** No request is nested so deep: a longer list is a list of names. */
const mostSegments = 64;

/** Segments as an array: names and indexes, or valibot's and AJV-like objects with a `key`. */
function readPathArray(word: string, value: JsonNode, found: FieldLocation | null): NamedPlace | undefined {
  if (value.elements.length > mostSegments) return undefined;
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
      const index = members.get('fieldname') === undefined ? undefined : members.get('index')?.value.text;
      if (index !== undefined && /^\d{1,6}$/u.test(index)) segments.push(Number(index));
    } else if (element.kind !== 'null') return undefined;
  }
  const [first, second] = segments;
  // A place in the API's description: `["paths", "/pets", "post", …]`.
  if (first === 'paths' && typeof second === 'string' && second.startsWith('/')) return undefined;
  const location = word === 'loc' || word === 'location' ? locationWord(first) : undefined;
  if (location === undefined) {
    // One dotted spelling in a list of its own: `["items.0.qty"]`.
    const single = segments.length === 1 && typeof first === 'string' ? readSpelledPath(first) : [];
    const whole = readSegments(segments);
    const paths =
      single.length > 0 && (word === 'location' || spelledIndex.test(String(first)))
        ? joinReadings(single, whole)
        : joinReadings(whole, single);
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
  if (['timestamp', 'status', 'statuscode', 'links', '_links'].some((word) => members.has(word))) return true;
  if (statusCode !== null && callStatuses.has(statusCode)) return true;
  const target = request?.target?.split('?')[0];
  if (target !== undefined && (target === path || (path.length > 1 && target.endsWith(path)))) return true;
  return statusCode === null && aboutTheCall.test(message);
}
