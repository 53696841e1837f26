import type { Path } from '../json/node.ts';
import { readJson } from '../json/read.ts';
import type { RequestView, StatedFieldError } from '../shapes/shape.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { follow } from './follow.ts';
import { locateInHead } from './header.ts';
import type { LocatedField } from './located.ts';
import type { BodyReading } from './readings.ts';

/** `filter.status`, `filter[status]` and `filterStatus` are one parameter. Reading: brackets. */
const brackets = /[[\]]/gu;

function foldParameter(name: string): string {
  return foldName(name.replace(brackets, '.'));
}

/** The place of an error about the query, the path, a header or a cookie. */
export function locateParameter(
  reading: BodyReading,
  readings: readonly BodyReading[],
  request: RequestView,
  stated: StatedFieldError,
): LocatedField {
  const { in: part } = reading;
  if (part === 'header' || part === 'cookie') return locateInHead({ ...reading, in: part }, request, stated);
  if (reading.in === 'query') return locateInQuery(reading, readings, request, stated);
  if (reading.in === 'path') {
    const span = lastSegment(request.target);
    const place = span === null ? null : ({ span, match: 'near', within: 'target' } as const);
    return {
      path: reading.path,
      in: 'path',
      place,
      because: place === null ? null : 'the last segment of the path is the likeliest',
    };
  }
  return { path: reading.path, in: reading.in, place: null, because: null };
}

/** A query parameter of one of these names, when there is one. */
export function parameterNamed(
  readings: readonly BodyReading[],
  request: RequestView,
  stated: StatedFieldError,
): LocatedField | undefined {
  const reading = readings.find(
    ({ path }) => path.length > 0 && findParameter(path, request, stated) !== undefined,
  );
  return reading === undefined
    ? undefined
    : locateInQuery({ ...reading, in: 'query' }, readings, request, stated);
}

type Parameter = RequestView['query'][number];

/** Reading: which of several values of one name a sentence speaks of, counted from 0. */
const indexSaid = /\bindex (\d{1,4})\b/u;

/** Of several values of one name: the one of the stated number, else the one that the sentence repeats, else the first. */
function oneOf(same: readonly Parameter[], index: Path[number] | undefined, { message }: StatedFieldError) {
  if (same.length < 2) return same[0];
  const said = typeof index === 'number' ? index : indexSaid.exec(message.slice(0, 600))?.[1];
  const quoted = same.filter(({ value }) => value !== '' && message.includes(`"${value}"`));
  return (said === undefined ? undefined : same[Number(said)]) ?? (quoted.length === 1 ? quoted[0] : same[0]);
}

function findParameter(path: Path, request: RequestView, stated: StatedFieldError): Parameter | undefined {
  const last = path.at(-1);
  const name = (path.length > 1 && typeof last === 'number' ? path.slice(0, -1) : path).join('.');
  return (
    oneOf(
      request.query.filter((parameter) => parameter.name === name),
      last,
      stated,
    ) ??
    oneOf(
      request.query.filter((parameter) => foldParameter(parameter.name) === foldParameter(name)),
      last,
      stated,
    ) ??
    request.query.find((parameter) => holds(parameter, path))
  );
}

/** Longer parameters are not read as JSON. */
const longestJson = 5000;

/** Whether a parameter's value is JSON in which the path leads somewhere: `input={"id":"7"}`. */
function holds({ value }: Parameter, path: Path): boolean {
  if (!value.startsWith('{') || value.length > longestJson) return false;
  const root = readJson(value).value;
  if (root === undefined) return false;
  const { rest, cost } = follow(root, path);
  return rest.length === 0 && cost === 0;
}

function locateInQuery(
  reading: BodyReading,
  readings: readonly BodyReading[],
  request: RequestView,
  stated: StatedFieldError,
): LocatedField {
  const single = readings.find(
    ({ path }) => path.length === 1 && request.query.some(({ name }) => name === path[0]),
  );
  const { path } = single ?? belowArgument(readings, request, stated) ?? reading;
  const parameter = findParameter(path, request, stated);
  if (parameter !== undefined) {
    const exact = parameter.name === path[0] && path.length === 1;
    return {
      path,
      in: 'query',
      place: { span: parameter.span, match: exact ? 'exact' : 'near', within: 'target' },
      because: exact
        ? null
        : foldParameter(parameter.name) === foldParameter(path.join('.'))
          ? `it is spelled \`${parameter.name}\` in the query`
          : `it belongs to \`${parameter.name}\` in the query`,
    };
  }
  if (request.target === null || path.length === 0) return { path, in: 'query', place: null, because: null };
  const fragment = request.target.indexOf('#');
  const end = fragment < 0 ? request.target.length : fragment;
  return {
    path,
    in: 'query',
    place: { span: { start: end, end }, match: 'missing', within: 'target' },
    because: 'the query has no such parameter',
  };
}

/** `filters.limit` of a server that names its own argument first, where the query has a `limit` and nothing of filters. */
function belowArgument(
  readings: readonly BodyReading[],
  request: RequestView,
  stated: StatedFieldError,
): { path: Path } | undefined {
  const longer = readings.filter(({ path }) => path.length > 1);
  if (longer.some(({ path }) => findParameter(path, request, stated) !== undefined)) return undefined;
  const name = longer[0]?.path.at(-1);
  return name !== undefined && request.query.some((parameter) => parameter.name === name)
    ? { path: [name] }
    : undefined;
}

/** The last part of a target's path. */
export function lastSegment(target: string | null): Span | null {
  if (target === null) return null;
  const query = target.search(/[?#]/u);
  const end = query < 0 ? target.length : query;
  const start = target.lastIndexOf('/', end - 1) + 1;
  return start > 0 && start < end ? { start, end } : null;
}
