import type { JsonNode } from '../../json/node.ts';
import type { Span } from '../../text/span.ts';
import { sortedPart } from '../location-word.ts';
import type { ErrorBody, FieldLocation } from '../shape.ts';
import { fits, type Pattern } from './pattern.ts';

/** Errors lie no deeper than `error.data.issues`. */
const deepest = 3;
/** Values looked into. */
const mostVisited = 40;
/** Members looked at in each. */
const mostMembers = 40;

/** Members that repeat what was sent, or show the server's inside. */
const echoes: ReadonlySet<string> = new Set(
  '_original value input output request schema trace traces stack'.split(' '),
);

interface Containers {
  readonly objects: readonly JsonNode[];
  readonly lists: readonly JsonNode[];
  readonly parts: readonly Part[];
}

/** A part of the request under whose name errors are listed: `{"body": […], "query": […]}`. */
interface Part {
  readonly span: Span;
  readonly in: FieldLocation;
}

const known = new WeakMap<ErrorBody, Containers>();

/** The objects and the lists of objects near the body's root, outermost first. Looked for once a body. */
function containersOf(body: ErrorBody): Containers {
  const before = known.get(body);
  if (before !== undefined) return before;
  const objects: JsonNode[] = [];
  const lists: JsonNode[] = [];
  const parts: Part[] = [];
  let level: readonly JsonNode[] = [body.root].filter((node) => node !== undefined);
  let visited = 0;
  for (let depth = 0; depth <= deepest; depth += 1) {
    const next: JsonNode[] = [];
    for (const node of level) {
      visited += 1;
      if (visited > mostVisited) break;
      if (node.kind === 'object') objects.push(node);
      else if (node.elements[0]?.kind === 'object') lists.push(node);
      for (const { name, value } of node.members.slice(0, mostMembers)) {
        // `params` alone is more often a list of any parameters (Recurly).
        const location = name !== 'params' && listsObjects(value) ? sortedPart(name) : null;
        if (location !== null) parts.push({ span: value.span, in: location });
        if (!echoes.has(name) && (value.kind === 'object' || value.kind === 'array')) next.push(value);
      }
    }
    level = next;
  }
  const found = { objects, lists, parts };
  known.set(body, found);
  return found;
}

/** Whether a value is a list of objects, or holds one. */
function listsObjects(value: JsonNode): boolean {
  return (
    value.elements[0]?.kind === 'object' ||
    value.members.some((member) => member.value.elements[0]?.kind === 'object')
  );
}

/** The parts of the request that the body sorts its errors by, outermost first. */
export function partsOf(body: ErrorBody): readonly Part[] {
  return containersOf(body).parts;
}

/** The lists whose first entry fits the pattern. */
export function listsOf(body: ErrorBody, entry: Pattern): readonly JsonNode[] {
  return containersOf(body).lists.filter(({ elements }) => fits(elements[0], entry));
}

/** The objects that fit the pattern. */
export function objectsOf(body: ErrorBody, pattern: Pattern): readonly JsonNode[] {
  return containersOf(body).objects.filter((node) => fits(node, pattern));
}
