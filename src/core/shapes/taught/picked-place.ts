import { fromSource, toSource } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import type { ErrorBody } from '../shape.ts';
import { cut, insideJson, isNameWritten, piecesOf, rootSpot, type Spot, trimRange, wordsOf } from './spot.ts';
import type { Step, TaughtShape } from './taught-shape.ts';

/** One step of the way to a place that a person pointed at, and where it was taken from. */
export interface Stride {
  readonly step: string | number | { readonly inside: 'json' } | { readonly split: string };
  readonly from: Spot;
}

/** What a person pointed at: a member's name, a value, or a part of a value's text. */
export interface PickedPlace {
  readonly root: TaughtShape['root'];
  /** The way from the root; for a name it ends with that name. */
  readonly way: readonly Stride[];
  readonly kind: 'name' | 'value';
  /** The value, or the value that the name leads to. */
  readonly spot: Spot;
  /** In the value's text; `null` when the whole of it is meant. */
  readonly part: Span | null;
}

/** Layers of JSON in JSON that are looked into. */
const mostLayers = 4;
/** Values deeper than this are not pointed at. */
const deepest = 60;

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Where in the body's tree or text a range of the body's characters lies; `undefined` when it names nothing. */
export function placeAt(body: ErrorBody, span: Span): PickedPlace | undefined {
  const range = trimRange(body.text, span);
  if (range.end <= range.start) return undefined;
  const tree = rootSpot(body, 'tree');
  const text = rootSpot(body, 'text');
  const lines = text !== undefined && goesOn(body) ? inLine(text, range) : undefined;
  if (lines !== undefined) return lines;
  const inTree = tree === undefined ? undefined : descend(tree, range, 'tree', 0);
  if (inTree !== undefined) return inTree;
  return text === undefined || body.kind === 'html' ? undefined : descend(text, range, 'text', 0);
}

/** Whether more follows behind the body's first value. */
function goesOn({ text, root, kind }: ErrorBody): boolean {
  return kind === 'json' && root !== undefined && text.slice(root.span.end).trim() !== '';
}

/** A line that holds JSON of its own (NDJSON in one body). */
function inLine(text: Spot, range: Span): PickedPlace | undefined {
  const split = { split: '\n' };
  for (const line of piecesOf(text.home.text, split.split)) {
    if (!contains(line, range)) continue;
    const spot: Spot = { node: null, home: cut(text.home, line), choices: [] };
    const inner = insideJson(spot);
    const found = inner === undefined ? undefined : descend(inner, range, 'text', 1);
    if (found === undefined) return undefined;
    const way: Stride[] = [
      { step: split, from: text },
      { step: { inside: 'json' }, from: spot },
    ];
    return { ...found, way: [...way, ...found.way] };
  }
  return undefined;
}

function descend(
  start: Spot,
  range: Span,
  root: TaughtShape['root'],
  layers: number,
): PickedPlace | undefined {
  const way: Stride[] = [];
  let spot = start;
  for (let depth = 0; depth < deepest; depth += 1) {
    const { node, home } = spot;
    if (node?.kind === 'object') {
      const named = node.members.find(
        (member) => isNameWritten(member) && contains(toSource(home, member.nameSpan), range),
      );
      const holder = named ?? node.members.find(({ value }) => contains(toSource(home, value.span), range));
      if (holder === undefined) return undefined;
      way.push({ step: holder.name, from: spot });
      spot = { ...spot, node: holder.value };
      if (named !== undefined) return { root, way, kind: 'name', spot, part: null };
    } else if (node?.kind === 'array') {
      const index = node.elements.findIndex((element) => contains(toSource(home, element.span), range));
      const element = node.elements[index];
      if (element === undefined) return undefined;
      way.push({ step: index, from: spot });
      spot = { ...spot, node: element };
    } else return inWords(spot, range, root, layers, way);
  }
  return undefined;
}

function inWords(
  spot: Spot,
  range: Span,
  root: TaughtShape['root'],
  layers: number,
  way: readonly Stride[],
): PickedPlace | undefined {
  const words = wordsOf(spot);
  if (words === undefined) return undefined;
  const whole = trimRange(words.text, { start: 0, end: words.text.length });
  if (whole.end <= whole.start) return undefined;
  const picked = fromSource(words, range);
  const part = picked === undefined ? whole : trimRange(words.text, picked);
  if (part.end <= part.start) return undefined;
  const isWhole = part.start <= whole.start && part.end >= whole.end;
  if (!isWhole && layers < mostLayers) {
    const inner = insideJson(spot);
    const found = inner === undefined ? undefined : descend(inner, range, root, layers + 1);
    if (found !== undefined) {
      const stride: Stride = { step: { inside: 'json' }, from: spot };
      return { ...found, way: [...way, stride, ...found.way] };
    }
  }
  return { root, way, kind: 'value', spot, part: isWhole ? null : part };
}

/** The text that a person pointed at, as the rule would give it. */
export function textOf(place: PickedPlace): string {
  const last = place.way.at(-1)?.step;
  if (place.kind === 'name') return typeof last === 'string' ? last : '';
  const text = wordsOf(place.spot)?.text ?? '';
  return place.part === null ? text : text.slice(place.part.start, place.part.end);
}

/** The way as fixed steps, each element and name as it is. */
export function fixedSteps(way: readonly Stride[]): readonly Step[] {
  return way.map(({ step }) => step);
}
