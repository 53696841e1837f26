import type { JsonNode, Path } from '../../json/node.ts';
import type { Span } from '../../text/span.ts';
import type { FieldLocation, StatedFieldError } from '../shape.ts';
import { objectNames } from '../object-names.ts';
import { nameOrIndex, readSpelledPath } from '../spelled-path.ts';
import { reachText } from './reach.ts';
import { stated } from './stated.ts';

/** How a map from field to error is read. */
export interface MapRule {
  /** `name`: a key is one member's name and maps nest; `path`: it may spell a whole path. */
  readonly keys: 'name' | 'path';
  /** Keys that stand for the object they lie in, beside the libraries' own names for it. */
  readonly whole?: ReadonlySet<string>;
  /** Keys between a place and what is below it, which name nothing themselves (marshmallow's `value`). */
  readonly through?: ReadonlySet<string>;
  /** Names of the request lie below those keys alone: what else an object has is about itself. */
  readonly onlyThrough?: boolean;
  readonly in?: FieldLocation | null;
  /** Where an error object keeps its sentence and its code. */
  readonly message?: string | readonly string[];
  readonly code?: string | readonly string[];
}

/** Maps nest no deeper than this. */
const deepest = 48;
const none: ReadonlySet<string> = new Set();

/** Where a walk stands: the path so far and the range that names it. */
interface Standing {
  readonly path: Path;
  readonly span: Span;
  readonly depth: number;
}

/** The errors of a map from field to error: sentences, lists of them, error objects, nested maps, lists with positions. */
export function readErrorMap(map: JsonNode, rule: MapRule): readonly StatedFieldError[] {
  const errors: StatedFieldError[] = [];
  walk(map, rule, { path: [], span: map.span, depth: 0 }, errors);
  return errors;
}

function walk(map: JsonNode, rule: MapRule, at: Standing, errors: StatedFieldError[]): void {
  if (at.depth > deepest) return;
  for (const [index, element] of map.elements.entries()) {
    // An element that says a sentence is an error entry, whose members are no fields.
    if (sentenceOf(element, rule).length > 0) continue;
    walk(element, rule, { path: [...at.path, index], span: at.span, depth: at.depth + 1 }, errors);
  }
  for (const { name, nameSpan, value } of map.members) {
    const here = objectNames.has(name) || (rule.whole ?? none).has(name);
    if ((rule.through ?? none).has(name) && sentencesOf(value, rule).length === 0) {
      // Names of the request lie right below: a member may be called `items`, too.
      for (const member of value.members) walkBranch(member, rule, at, errors);
      for (const [index, element] of value.elements.entries())
        walk(element, rule, { path: [...at.path, index], span: at.span, depth: at.depth + 1 }, errors);
      continue;
    }
    if (rule.onlyThrough === true && !here) continue;
    const span = here && at.depth > 0 ? at.span : nameSpan;
    const paths = here ? [at.path] : pathsOf(name, rule, at.path);
    const said = sentencesOf(value, rule);
    for (const one of said) errors.push(stated({ paths, ...one, in: rule.in ?? null, span }));
    if (said.length === 0) walk(value, rule, { path: paths[0] ?? [], span, depth: at.depth + 1 }, errors);
  }
}

function walkBranch(
  { name, nameSpan, value }: JsonNode['members'][number],
  rule: MapRule,
  at: Standing,
  errors: StatedFieldError[],
): void {
  const paths = pathsOf(name, rule, at.path);
  const said = sentencesOf(value, rule);
  for (const one of said) errors.push(stated({ paths, ...one, in: rule.in ?? null, span: nameSpan }));
  if (said.length === 0)
    walk(value, rule, { path: paths[0] ?? [], span: nameSpan, depth: at.depth + 2 }, errors);
}

function pathsOf(name: string, rule: MapRule, above: Path): readonly Path[] {
  if (rule.keys === 'name') return [[...above, nameOrIndex(name)]];
  const readings = readSpelledPath(name);
  return above.length === 0 ? readings : readings.map((path) => [...above, ...path]);
}

interface Sentence {
  readonly message: string;
  readonly code: string | null;
}

/** What a value says about its field; empty when it is a map of its own. */
function sentencesOf(value: JsonNode, rule: MapRule): readonly Sentence[] {
  return value.kind === 'array'
    ? value.elements.flatMap((element) => sentenceOf(element, rule))
    : sentenceOf(value, rule);
}

function sentenceOf(value: JsonNode, rule: MapRule): readonly Sentence[] {
  if (value.kind === 'string') return value.text === '' ? [] : [{ message: value.text, code: null }];
  if (value.kind !== 'object') return [];
  const code = reachText(value, rule.code ?? 'code');
  const message = reachText(value, rule.message ?? ['message', 'msg']);
  if (message !== null) return [{ message, code }];
  return rule.code === undefined || code === null ? [] : [{ message: code, code }];
}
