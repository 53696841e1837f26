import type { JsonNode } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import type { StatedFieldError } from '../shape.ts';
import { isAsked } from './asked.ts';
import { readEntry } from './entry.ts';
import { isEmpty } from './map-value.ts';
import type { ReadingContext } from './reading-context.ts';
import { recordAt } from './record.ts';
import type { Group, Standing } from './standing.ts';
import { trustIn } from './standing.ts';

/** Reading: a key that counts or identifies: no field is called so. */
const numbered = /\d/u;
/** Reading: a position. */
const position = /^\d{1,6}$/u;
/** Reading: a member's name with its number: `parameter0`, `L_ERRORCODE1`. */
const numberedName = /^(\D{1,40})(\d{1,3})$/u;

/**
 * Entries that name their places themselves, below keys that count them or identify what was sent:
 * `{ "0": { "param": "name", "msg": "…" } }`, JMAP's `{ "k1": { "type": "invalidProperties", "properties": ["name"] } }`.
 */
export function readKeyedEntries(
  node: JsonNode,
  { word, below }: Standing,
  context: ReadingContext,
): Group | null {
  if (node.members.length === 0 || !node.members.every(({ name }) => numbered.test(name))) return null;
  const entries = piecesOf(node) ?? node.members.map(({ name, value }) => ({ key: name, value }));
  const listed = node.members.some(({ name }) => numberedName.test(name)) && entries.length > 1;
  if (trustIn(word) === 'bare' && !listed) return null;
  const errors: StatedFieldError[] = [];
  for (const { key, value } of entries) {
    if (isEmpty(value)) continue;
    const entry = value.kind === 'object' ? readEntry(value, below, context) : undefined;
    if (entry?.placed !== true || !(entry.strong || listed) || isAsked(key, below, context)) return null;
    errors.push(...entry.errors.map((error) => belowKey(error, key, context)));
  }
  return {
    errors,
    confidence: 0.75,
    because: 'has errors that name their fields, each under a key of its own',
  };
}

/** Puts the key before the place where it leads to a record of the request. */
function belowKey(error: StatedFieldError, key: string, context: ReadingContext): StatedFieldError {
  const [path = []] = error.paths;
  if (position.test(key)) {
    const record =
      context.names?.has(foldName(String(path[0]))) === true ? recordAt(Number(key), path, context) : null;
    return record === null ? error : { ...error, paths: [[...record, ...path], ...error.paths] };
  }
  const found = context.names?.paths(foldName(key))[0] ?? context.names?.recordOf(key) ?? [];
  return found.length === 0 ? error : { ...error, paths: [[...found, ...path], ...error.paths] };
}

/** Entries in pieces: `{ "parameter0": "name", "message0": "…", "parameter1": … }`. */
function piecesOf({
  members,
  span,
}: JsonNode): readonly { readonly key: string; readonly value: JsonNode }[] | null {
  const pieces = new Map<string, JsonNode['members'][number][]>();
  for (const member of members) {
    const [, name = '', at = ''] = numberedName.exec(member.name) ?? [];
    if (name === '' || member.value.kind !== 'string') return null;
    const piece = pieces.get(at);
    const renamed = { name, nameSpan: member.nameSpan, value: member.value };
    if (piece === undefined) pieces.set(at, [renamed]);
    else piece.push(renamed);
  }
  const whole = [...pieces].every(([, piece]) => piece.length > 1);
  return whole
    ? [...pieces].map(([key, piece]) => ({
        key,
        value: { kind: 'object' as const, span, members: piece, elements: [], text: '' },
      }))
    : null;
}
