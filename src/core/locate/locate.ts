import type { JsonNode, Path } from '../json/node.ts';
import type { RequestView, StatedFieldError } from '../shapes/shape.ts';
import type { Span } from '../text/span.ts';
import { isBlankValue, isRefused, saysAbsent } from './element-clues.ts';
import type { Followed } from './follow.ts';
import { follow } from './follow.ts';
import { headerNamed, locateInHead } from './header.ts';
import type { LocatedField } from './located.ts';
import { memberIndex, nearMember } from './member-index.ts';
import { locateMissing } from './missing.ts';
import { namesakes } from './namesakes.ts';
import { locateInOpenList } from './open-list.ts';
import { locateParameter, parameterNamed } from './parameter.ts';
import type { BodyReading } from './readings.ts';
import { readingsOf } from './readings.ts';
import { basesOf, withoutLeading } from './wrappers.ts';

/**
 * Finds the place in the request that a field error speaks of. Tries each reading of the API's spelling as it is, then
 * with other spellings of the names, without and with wrappers, without branch names; else says where the member is
 * missing. Does not judge the value that stands there.
 */
export function locate(stated: StatedFieldError, request: RequestView | null): LocatedField {
  const readings = readingsOf(stated);
  const [likeliest] = readings;
  if (request === null || likeliest === undefined) return unlocated(likeliest, stated, request);
  const outside = readings.find((reading) => reading.in !== null && reading.in !== 'body');
  const inBody = readings.filter((reading) => reading.in === null || reading.in === 'body');
  const { body } = request;
  if (body !== undefined) {
    const exact = locateExactly(inBody, body, stated);
    if (exact !== undefined) return exact;
  }
  if (outside !== undefined) return locateParameter(outside, readings, request, stated);
  const mayBeParameter = stated.in === null || body === undefined;
  const parameter = mayBeParameter ? parameterNamed(readings, request, stated) : undefined;
  if (parameter !== undefined && (body === undefined || !isNear(inBody, body))) return parameter;
  const header = stated.in === null ? headerNamed(readings, request) : undefined;
  if (header !== undefined && (body === undefined || !isNear(inBody, body)))
    return locateInHead(header, request, stated);
  if (body === undefined) return unlocated(likeliest, stated, request);
  return locateNearly(inBody, body, stated, request);
}

/** Without a request's body: the likeliest reading, as it would lie there. */
function unlocated(
  likeliest: BodyReading | undefined,
  stated: StatedFieldError,
  request: RequestView | null,
): LocatedField {
  const path = likeliest?.path ?? [];
  const method = request?.method?.toUpperCase() ?? null;
  const bodiless = method === 'GET' || method === 'HEAD' || method === 'DELETE';
  const place =
    likeliest?.in ?? stated.in ?? (bodiless && path.length > 0 ? parameterPlace(path, stated) : 'body');
  if (request !== null && place !== 'body' && likeliest !== undefined) {
    return locateParameter({ ...likeliest, in: place }, [likeliest], request, stated);
  }
  return { path, in: place, place: null, because: null };
}

/** Reading: what a segment of the path is called, rather than a parameter of the query. */
const identifier = /^(?:id|uuid|guid|pk|slug)$|(?:_id|Id|ID)$/u;

/** Where a parameter lies that the query has not: an identifier whose value is refused was sent, so in the path. */
function parameterPlace(path: Path, { missing }: StatedFieldError): 'path' | 'query' {
  const [name] = path;
  const inPath = path.length === 1 && typeof name === 'string' && identifier.test(name) && missing !== true;
  return inPath ? 'path' : 'query';
}

function locateExactly(
  readings: readonly BodyReading[],
  body: JsonNode,
  stated: StatedFieldError,
): LocatedField | undefined {
  // The whole body always resolves: any other reading that does is preferred.
  const ordered = readings.toSorted((a, b) => Number(a.path.length === 0) - Number(b.path.length === 0));
  const whole = readings[0]?.path.length === 0;
  for (const { path } of ordered) {
    if (path.length === 0 && !whole) continue;
    const found = follow(body, path);
    if (found.rest.length > 0 || found.cost > 0) continue;
    const offset = path.length === 0 ? stated.requestOffset : undefined;
    const span =
      offset === undefined
        ? placeOf(found, body)
        : { start: offset, end: Math.min(offset + 1, body.span.end) };
    return { path: found.path, in: 'body', place: { span, match: 'exact', within: 'body' }, because: null };
  }
  return undefined;
}

/** The whole body is marked by its first character only: a mark over everything shows nothing. */
function placeOf(found: Followed, body: JsonNode): Span {
  if (found.path.length > 0 || body.span.end - body.span.start < 2) return found.node.span;
  return { start: body.span.start, end: body.span.start + 1 };
}

/** A place that is found near weighs more than a list whose element stays open. */
const priceOfOpenList = 4;

interface Candidate {
  readonly found: Followed;
  readonly cost: number;
  readonly reading: number;
  readonly wanted: Path;
}

function candidatesOf(readings: readonly BodyReading[], body: JsonNode): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [reading, { path }] of readings.entries()) {
    if (path.length === 0) continue;
    for (const shorter of withoutLeading(path)) {
      // What the elements of the list have as a member is no wrapper around it.
      const dropped = path.slice(0, path.length - shorter.path.length);
      if (dropped.some((segment) => isMemberOfElements(body, segment))) break;
      for (const base of basesOf(body)) {
        const found = follow(base.node, shorter.path, base.path);
        const cost = found.cost + shorter.cost + base.cost + reading / 4;
        candidates.push({ found, cost, reading, wanted: shorter.path });
      }
    }
  }
  return candidates;
}

/** Elements of the outermost list that are looked at. */
const mostElements = 20;

function isMemberOfElements(body: JsonNode, segment: string | number): boolean {
  return (
    typeof segment === 'string' &&
    body.elements
      .slice(0, mostElements)
      .some(
        (element) => memberIndex(element).exact.has(segment) || nearMember(element, segment) !== undefined,
      )
  );
}

const cheapest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || next.cost < best.cost ? next : best),
    undefined,
  );

function isNear(readings: readonly BodyReading[], body: JsonNode): boolean {
  return candidatesOf(readings, body).some(({ found }) => found.rest.length === 0);
}

function locateNearly(
  readings: readonly BodyReading[],
  body: JsonNode,
  stated: StatedFieldError,
  request: RequestView,
): LocatedField {
  const candidates = candidatesOf(readings, body);
  const complete = cheapest(
    candidates.filter(
      ({ found, wanted }) => found.rest.length === 0 && found.path.length > 0 && wanted.length > 0,
    ),
  );
  const open = cheapest(
    candidates.filter(
      ({ found, cost }) => found.openList !== null && cost + priceOfOpenList < (complete?.cost ?? Infinity),
    ),
  );
  if (open !== undefined && !isPartlyThere(candidates)) {
    const located = locateInOpenList(open.found, stated);
    if (located !== undefined) return located;
  }
  if (complete !== undefined && !(isShortened(complete, readings) && isPartlyThere(candidates))) {
    const { found } = complete;
    const because = found.because ?? 'the request wraps it, or the answer does';
    return {
      path: found.path,
      in: 'body',
      place: { span: found.node.span, match: 'near', within: 'body' },
      because,
    };
  }
  return (
    uniqueNamesake(readings, body, stated) ??
    namesakeInList(readings, body, stated) ??
    locateMissing(readings, body, stated, request)
  );
}

/** Whether names at the path's beginning were left out to find the place. */
function isShortened({ reading, wanted }: Candidate, readings: readonly BodyReading[]): boolean {
  return wanted.length < (readings[reading]?.path.length ?? 0);
}

/** Whether a reading as it stands leads to an object that lacks its last member only. */
function isPartlyThere(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ found, cost }) =>
      cost === 0 && found.rest.length === 1 && found.openList === null && found.path.length > 0,
  );
}

/** A name without a place before it. */
function loneName([reading]: readonly BodyReading[]): string | undefined {
  const [name, ...others] = reading?.path ?? [];
  return typeof name === 'string' && others.length === 0 ? name : undefined;
}

/** A name that stands alone, in a sentence or as a label: the API may have left out where it lies. */
function bareName(readings: readonly BodyReading[], stated: StatedFieldError): string | undefined {
  const name = loneName(readings);
  return name !== undefined && (stated.said === 'sentence' || /^[A-Z]/u.test(name)) ? name : undefined;
}

/** The only member anywhere in the body that has the last name, when the API does not say that it is absent. */
function uniqueNamesake(
  readings: readonly BodyReading[],
  body: JsonNode,
  stated: StatedFieldError,
): LocatedField | undefined {
  const isRefusal = stated.missing !== true && !saysAbsent(stated.message);
  const name = bareName(readings, stated) ?? (isRefusal ? loneName(readings) : undefined);
  if (name === undefined) return undefined;
  const [only, another] = namesakes(body, name);
  if (only === undefined || another !== undefined) return undefined;
  // What is called absent may be there and empty.
  if (stated.missing === true && !isBlankValue(only.member.value)) return undefined;
  return {
    path: only.path,
    in: 'body',
    place: { span: only.member.value.span, match: 'near', within: 'body' },
    because: `it is the only \`${name}\` in the request`,
  };
}

const unnumbered = (path: Path): string =>
  JSON.stringify(path.filter((segment) => typeof segment !== 'number'));

/**
 * A bare name that only elements of one list have: the one element that fits, else the list itself. A name that the API
 * gives as a place is looked for only where its words, which are no complaint of absence, fit an element's value.
 */
function namesakeInList(
  readings: readonly BodyReading[],
  body: JsonNode,
  stated: StatedFieldError,
): LocatedField | undefined {
  const isBare = bareName(readings, stated) !== undefined;
  const name =
    isBare || (stated.missing !== true && !saysAbsent(stated.message)) ? loneName(readings) : undefined;
  const [one, other] = name === undefined ? [] : namesakes(body, name);
  if (one === undefined || other === undefined) return undefined;
  const index = one.path.findIndex((segment) => typeof segment === 'number');
  if (index < 1 || unnumbered(one.path) !== unnumbered(other.path)) return undefined;
  const located = locateInOpenList(follow(body, one.path.toSpliced(index, 1)), stated);
  if (located === undefined || located.path.some((segment) => typeof segment === 'number')) return located;
  const isMeant = isBare || [one, other].some(({ member }) => isRefused(stated.message, member.value));
  return !isMeant
    ? undefined
    : { ...located, path: one.path.slice(0, index), because: 'it is one of the items' };
}
