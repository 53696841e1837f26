import type { JsonNode, Path } from '../json/node.ts';
import type { RequestView, StatedFieldError } from '../shapes/shape.ts';
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { behindLastChild, isElement } from '../xml/insert-element.ts';
import type { Followed } from './follow.ts';
import { follow } from './follow.ts';
import type { LocatedField } from './located.ts';
import { inRequestStyle } from './name-style.ts';
import { isOfAddress } from './address.ts';
import type { BodyReading } from './readings.ts';
import type { Base } from './wrappers.ts';
import { basesOf, withoutLeading } from './wrappers.ts';

/** Members that stand beside a wrapper's content without being content. */
const besideContent: ReadonlySet<string> = new Set([
  'type',
  'id',
  'lid',
  'query',
  'operationname',
  'extensions',
  'meta',
  'jsonapi',
  'jsonrpc',
  'version',
  'relationships',
  'method',
  'links',
]);

/** The place of a member that the request does not have: behind the last member of the object it belongs to. */
export function locateMissing(
  given: readonly BodyReading[],
  body: JsonNode,
  stated: StatedFieldError,
  { bodyText: text, target }: RequestView,
): LocatedField {
  const readings = given.map((reading) => withoutRoot(withoutBatch(reading, body), body, text));
  const [likeliest] = readings;
  if (likeliest === undefined || likeliest.path.length === 0)
    return whole(likeliest?.path ?? [], body, stated);
  const best = bestPartial(readings, body, stated, target);
  const parent = best.node;
  const [first, ...others] = best.rest;
  const styled =
    typeof first === 'string' && parent.kind === 'object' && others.length === 0
      ? [inRequestStyle(first, parent, body)]
      : first === undefined
        ? []
        : [first];
  const path: Path = [...best.path, ...styled, ...others];
  return {
    path,
    in: 'body',
    place: { span: insertionPlace(parent, text), match: 'missing', within: 'body' },
    because: 'the request has no such member',
  };
}

/** `/0/name` of a server that makes a batch of one record: no index when the request is an object. */
function withoutBatch(reading: BodyReading, body: JsonNode): BodyReading {
  const [first, ...rest] = reading.path;
  return typeof first === 'number' && rest.length > 0 && body.kind === 'object' && !memberNamed(body, first)
    ? { ...reading, path: rest }
    : reading;
}

/** The name of an XML body's outermost element, before which nothing stands. */
function withoutRoot(reading: BodyReading, body: JsonNode, text: string): BodyReading {
  const [first, ...rest] = reading.path;
  if (typeof first !== 'string' || rest.length === 0 || !isElement(text, body)) return reading;
  const tag = /^<(?:[^\s:/>]{1,80}:)?([^\s/>]{1,200})/u.exec(
    text.slice(body.span.start, body.span.start + 300),
  );
  return tag?.[1] === first && !body.members.some(({ name }) => name === first)
    ? { ...reading, path: rest }
    : reading;
}

function memberNamed(body: JsonNode, index: number): boolean {
  return body.members.some(({ name }) => name === String(index));
}

function whole(path: Path, body: JsonNode, stated: StatedFieldError): LocatedField {
  const start = stated.requestOffset ?? body.span.start;
  return {
    path,
    in: 'body',
    place: { span: { start, end: Math.min(start + 1, body.span.end) }, match: 'exact', within: 'body' },
    because: null,
  };
}

function bestPartial(
  readings: readonly BodyReading[],
  body: JsonNode,
  stated: StatedFieldError,
  target: string | null,
): Followed {
  let best: Followed | undefined;
  let bestScore = -Infinity;
  for (const [order, { path }] of readings.entries()) {
    if (path.length === 0) continue;
    for (const shorter of withoutLeading(path)) {
      for (const base of basesOf(body)) {
        const found = follow(base.node, shorter.path, base.path);
        if (found.openList !== null) continue;
        const resolved = shorter.path.length - found.rest.length;
        const wrapped =
          base.path.length > 0 && fitsAsWrapper(base, body, stated, target) ? 3 * base.path.length : 0;
        // A segment that was found outweighs all; leaving out leading names must find something.
        if (shorter.path.length < path.length && resolved === 0 && shorter.cost > 2) continue;
        const score = resolved * 10 - found.cost - shorter.cost * 2 - (wrapped > 0 ? -1 : base.cost) - order;
        const dropped = shorter.path.length < path.length && resolved === 0 ? (shorter.sure ? -8 : 6) : 0;
        if (score + wrapped - dropped > bestScore) {
          best = found;
          bestScore = score + wrapped - dropped;
        }
      }
    }
  }
  return (
    best ?? {
      path: [],
      node: body,
      member: null,
      rest: readings[0]?.path ?? [],
      openList: null,
      cost: 0,
      because: null,
    }
  );
}

/** Reading: Rails' words for the wrapper itself that a request lacks. */
const lacksWrapper = /^param is missing or the value is empty/u;

/** Whether everything on the way to the base is a wrapper and nothing else: `{ "data": { "attributes": {…} } }`. */
function fitsAsWrapper(base: Base, body: JsonNode, stated: StatedFieldError, target: string | null): boolean {
  if (lacksWrapper.test(stated.message)) return false;
  let at = body;
  for (const [depth, name] of base.path.entries()) {
    const others = at.members.filter((member) => member.name !== name);
    if (!others.every((member) => besideContent.has(foldName(member.name)))) return false;
    const next = at.members.find((member) => member.name === name)?.value;
    if (next === undefined) return false;
    const named = [
      'data',
      'attributes',
      'variables',
      'input',
      'json',
      'fields',
      'properties',
      ...(isCall(at) ? ['params'] : []),
    ].includes(foldName(String(name)));
    // A place stated from the body's root on is not wrapped in a resource's name.
    const isFull = next.members.length > 1 || isOfAddress(name, target);
    if (!named && (depth > 0 || !isFull || stated.in === 'body')) return false;
    at = next;
  }
  return true;
}

/** Whether an object is a call of JSON-RPC, whose `params` are its content. */
function isCall({ members }: JsonNode): boolean {
  return members.some(({ name }) => name === 'jsonrpc' || name === 'method');
}

/** Behind the last member or element, or behind the opening bracket or before the end tag; a scalar is to be replaced. */
export function insertionPlace(parent: JsonNode, text = ''): Span {
  if (isElement(text, parent)) {
    const at = behindLastChild(text, parent);
    return { start: at, end: at };
  }
  const last = parent.members.at(-1)?.value ?? parent.elements.at(-1);
  if (last !== undefined) return { start: last.span.end, end: last.span.end };
  if (parent.kind !== 'object' && parent.kind !== 'array') return parent.span;
  const start = Math.min(parent.span.start + 1, parent.span.end);
  return { start, end: start };
}
