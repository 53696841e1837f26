import type { Path } from '../json/node.ts';
import type { RequestView, StatedFieldError } from '../shapes/shape.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
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
  if (reading.in === 'query') return locateInQuery(reading, readings, request);
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
): LocatedField | undefined {
  const reading = readings.find(({ path }) => path.length > 0 && findParameter(path, request) !== undefined);
  return reading === undefined ? undefined : locateInQuery({ ...reading, in: 'query' }, readings, request);
}

function findParameter(path: Path, request: RequestView): RequestView['query'][number] | undefined {
  const name = path.join('.');
  return (
    request.query.find((parameter) => parameter.name === name) ??
    request.query.find((parameter) => foldParameter(parameter.name) === foldParameter(name))
  );
}

function locateInQuery(
  reading: BodyReading,
  readings: readonly BodyReading[],
  request: RequestView,
): LocatedField {
  const single = readings.find(
    ({ path }) => path.length === 1 && request.query.some(({ name }) => name === path[0]),
  );
  const { path } = single ?? belowArgument(readings, request) ?? reading;
  const parameter = findParameter(path, request);
  if (parameter !== undefined) {
    const exact = parameter.name === path[0] && path.length === 1;
    return {
      path,
      in: 'query',
      place: { span: parameter.span, match: exact ? 'exact' : 'near', within: 'target' },
      because: exact ? null : `it is spelled \`${parameter.name}\` in the query`,
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
function belowArgument(readings: readonly BodyReading[], request: RequestView): { path: Path } | undefined {
  const longer = readings.filter(({ path }) => path.length > 1);
  if (longer.some(({ path }) => findParameter(path, request) !== undefined)) return undefined;
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
