import type { JsonNode, Path } from '../../json/node.ts';
import { readLocation } from '../location-word.ts';
import type { FieldLocation, StatedFieldError } from '../shape.ts';
import { readSegments } from '../spelled-path.ts';
import type { NamedMember } from './members-named.ts';
import { fits, type Pattern } from './pattern.ts';
import { reachFirst, reachText } from './reach.ts';
import { locationAt, pathsAt, segmentsOf, stated } from './stated.ts';

type Names = string | readonly string[];

/** How the entries of a list of errors are read. Names are addresses (`reach.ts`); of several the first present counts. */
export interface EntryRule {
  /** Where the entry says the place. */
  readonly place: Names;
  /** The readings of that place; without it, of any spelling (`pathsAt`). */
  readonly paths?: (place: JsonNode, entry: JsonNode) => readonly Path[];
  /** Members below the place that the entry is really about (`required`, `additionalProperties`). */
  readonly about?: (entry: JsonNode) => readonly NamedMember[];
  /** The sentence, or a list of sentences. Without one the code stands for it. */
  readonly message: Names;
  readonly code?: Names;
  /** A part of the request; `prefix`: the path's first segment says it; an address: the entry's word says it; or what the place says. */
  readonly in?:
    FieldLocation | 'prefix' | { readonly at: Names } | ((place: JsonNode) => FieldLocation | null);
  /** Whether an entry that names no place speaks of the whole body; otherwise it is no field error. */
  readonly whole?: boolean;
  /** Entries that do not look like this are no field errors. */
  readonly only?: Pattern;
  /** Entries below an entry, whose places are relative to its own. */
  readonly children?: string;
}

/** The errors of these entries, in order. */
export function readEntries(entries: readonly JsonNode[], rule: EntryRule): readonly StatedFieldError[] {
  const errors: StatedFieldError[] = [];
  for (const entry of entries) collect(entry, rule, [], errors, 0);
  return errors;
}

/** Trees of entries are followed no deeper. */
const deepest = 64;

function collect(
  entry: JsonNode,
  rule: EntryRule,
  parent: Path,
  errors: StatedFieldError[],
  depth: number,
): void {
  if (entry.kind !== 'object' || (rule.only !== undefined && !fits(entry, rule.only))) return;
  const place = placeOf(entry, rule);
  if (place === undefined && rule.whole !== true) return;
  const own = place === undefined ? [[]] : (rule.paths?.(place, entry) ?? pathsAt(place));
  const paths = parent.length === 0 ? own : own.map((path) => [...parent, ...path]);
  // With ajv's `errorDataPath` the place already ends in the member.
  const about = (rule.about?.(entry) ?? []).filter(({ text }) => own[0]?.at(-1) !== text);
  const where = locationOf(entry, place, rule);
  for (const { node, message, code } of sentences(entry, rule)) {
    const span =
      place !== undefined && place.text !== ''
        ? place.span
        : place?.kind === 'array'
          ? place.span
          : node.span;
    if (about.length === 0) errors.push(stated({ paths, message, code, in: where, span }));
    for (const member of about) {
      // With the member behind it a part of the request shows as one: `["body"]` and `colour`.
      const listed = parent.length === 0 && rule.paths === undefined && place?.kind === 'array';
      const below = listed
        ? readSegments([...segmentsOf(place), member.text])
        : paths.map((path) => [...path, member.text]);
      errors.push(stated({ paths: below, message, code, in: where, span: member.span }));
    }
  }
  if (rule.children === undefined || depth > deepest) return;
  for (const child of reachFirst(entry, rule.children)?.elements ?? []) {
    collect(child, rule, paths[0] ?? parent, errors, depth + 1);
  }
}

function placeOf(entry: JsonNode, rule: EntryRule): JsonNode | undefined {
  let empty: JsonNode | undefined;
  for (const address of typeof rule.place === 'string' ? [rule.place] : rule.place) {
    const place = reachFirst(entry, address);
    if (place?.kind === 'array' && place.elements.length === 0) empty ??= place;
    else if (place?.kind === 'string' || place?.kind === 'array' || place?.kind === 'number') return place;
  }
  return empty;
}

function locationOf(entry: JsonNode, place: JsonNode | undefined, rule: EntryRule): FieldLocation | null {
  if (rule.in === undefined) return null;
  if (rule.in === 'prefix') return place === undefined ? null : locationAt(place);
  if (typeof rule.in === 'function') return place === undefined ? null : rule.in(place);
  if (typeof rule.in === 'string') return rule.in;
  const word = reachText(entry, rule.in.at);
  return word === null ? null : readLocation(word);
}

interface Sentence {
  readonly node: JsonNode;
  readonly message: string;
  readonly code: string | null;
}

function sentences(entry: JsonNode, rule: EntryRule): readonly Sentence[] {
  const code = rule.code === undefined ? null : reachText(entry, rule.code);
  for (const address of typeof rule.message === 'string' ? [rule.message] : rule.message) {
    const node = reachFirst(entry, address);
    if (node?.kind === 'string' && node.text !== '') return [{ node, message: node.text, code }];
    const listed = node?.elements.filter(({ kind, text }) => kind === 'string' && text !== '') ?? [];
    if (listed.length > 0) return listed.map((element) => ({ node: element, message: element.text, code }));
  }
  return code === null ? [] : [{ node: entry, message: code, code }];
}
