import type { JsonMember, JsonNode, Path } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { locationWord } from '../location-word.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { Leaf } from './map-leaf.ts';
import { readLeafObject, readRules } from './map-leaf.ts';
import type { MapTrust } from './map-sniff.ts';
import { isAsked } from './asked.ts';
import { fieldMembers, isFieldMap } from './map-sniff.ts';
import { isEmpty, isRecord, isRuleCall, isSilent, isTreeNode, hasWords, treeBranches } from './map-value.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { isCode, isScalar } from './reading-context.ts';
import { memberInSentence } from './sentence-member.ts';
import { envelopeWords, isLikelyWhole, wholeWords } from './vocabulary.ts';

/** The errors of a map from field to error; `undefined` when the object is no such map. */
export function readFieldMap(
  node: JsonNode,
  below: Below,
  context: ReadingContext,
  trust: MapTrust,
): readonly StatedFieldError[] | undefined {
  if (!isFieldMap(node, below, context, trust)) return undefined;
  const errors: StatedFieldError[] = [];
  if (isTreeNode(node)) collect(node, below, context, errors, 0);
  else {
    const members = fieldMembers(node, below, context, trust);
    const repeatsOthers = repetition(members);
    for (const member of members)
      if (!repeatsOthers(member) && !isSilent(member))
        collectAmong(member, members, below, context, errors, 0);
  }
  return errors.length === 0 ? undefined : errors;
}

/** The sentences of a member's list. */
function saidBy({ value }: JsonMember): readonly JsonNode[] {
  return value.elements.filter(({ kind, text }) => kind === 'string' && text !== '');
}

/** Says of a list whether it says again, with the names in them, what the other members say: Rails' `full_messages`. */
function repetition(members: readonly JsonMember[]): (member: JsonMember) => boolean {
  const total = members.reduce((sum, member) => sum + saidBy(member).length, 0);
  return (member) => {
    const sentences = member.value.elements;
    const own = saidBy(member).length;
    // Counted first: at most two members hold half of all sentences each, so the others are gathered but twice.
    if (own === 0 || own !== sentences.length || total - own !== own) return false;
    const others = members.filter((other) => other !== member).flatMap(saidBy);
    return sentences.every(
      ({ text }, index) =>
        text.length > (others[index]?.text.length ?? 0) && text.endsWith(others[index]?.text ?? ''),
    );
  };
}

/** The errors of a list whose positions are the request's: `[{}, { "sku": ["…"] }]`. */
export function readPositions(
  node: JsonNode,
  below: Below,
  context: ReadingContext,
  trust: MapTrust,
): readonly StatedFieldError[] | undefined {
  const filled = node.elements.filter(({ kind, members }) => kind === 'object' && members.length > 0);
  if (filled.length === 0 || node.elements.some(({ kind }) => kind !== 'object' && kind !== 'null'))
    return undefined;
  if (filled.some((element) => isRecord(element, context))) return undefined;
  if (!filled.every((element) => isFieldMap(element, below, context, trust))) return undefined;
  const errors: StatedFieldError[] = [];
  collectPositions(node, below, context, errors, 0);
  return errors.length === 0 ? undefined : errors;
}

function collect(
  node: JsonNode,
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  if (depth > 12) return;
  const tree = isTreeNode(node);
  for (const member of node.members) {
    if (isSilent(member)) continue;
    if (tree && treeBranches.has(member.name)) {
      if (member.value.kind === 'array') collectPositions(member.value, below, context, errors, depth);
      else for (const named of member.value.members) collectMember(named, below, context, errors, depth + 1);
      continue;
    }
    if (tree && member.name === 'errors') {
      collectValue(member.value, member, [below.prefix], below, context, errors, depth);
      continue;
    }
    collectAmong(member, node.members, below, context, errors, depth);
  }
}

/** PHP numbers what is said of the object itself in the array that has its fields by name. */
function collectAmong(
  member: JsonMember,
  members: readonly JsonMember[],
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  if (
    position.test(member.name) &&
    isScalar(member.value) &&
    members.length > 1 &&
    !members.some(({ name }) => name !== member.name && startsAtPosition.test(name))
  )
    collectValue(member.value, member, [below.prefix], below, context, errors, depth);
  else collectMember(member, below, context, errors, depth);
}

/** Reading: several names as one key: `voucher,credit_note`. */
const severalNames = /^[\p{L}_][\w.[\]-]{0,80}(?:,\s?[\p{L}_][\w.[\]-]{0,80}){1,9}$/u;

function collectMember(
  member: JsonMember,
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  const { name, value } = member;
  const folded = foldName(name);
  const requested = isAsked(name, below, context);
  if (
    wholeWords.has(name) ||
    (!requested && isLikelyWhole(name) && (value.kind !== 'object' || readLeafObject(value) !== undefined))
  ) {
    collectValue(value, member, [below.prefix], below, context, errors, depth);
    return;
  }
  // Colander: `{ "lines": { "errors": { "0": { "errors": { "qty": "…" } } } } }`.
  if (folded === 'errors' && depth > 0 && !requested && value.kind === 'object') {
    collect(value, below, context, errors, depth + 1);
    return;
  }
  const location = locationWord(name);
  if (
    location !== undefined &&
    !requested &&
    depth === 0 &&
    value.kind === 'object' &&
    readLeafObject(value) === undefined
  ) {
    collect(value, { prefix: below.prefix, in: location.in }, context, errors, depth + 1);
    return;
  }
  // webargs: the part of the request could not be read at all: `{ "json": ["Invalid JSON body."] }`.
  if (location?.in === 'body' && !requested && depth === 0 && isList(value)) {
    collectValue(value, member, [below.prefix], { ...below, in: 'body' }, context, errors, depth);
    return;
  }
  if (!requested && isScalar(value) && envelopeWords.has(folded) && value.kind !== 'string') return;
  if (!requested && severalNames.test(name)) {
    for (const one of name.split(','))
      collectMember({ name: one.trim(), nameSpan: member.nameSpan, value }, below, context, errors, depth);
    return;
  }
  const keys = readSpelledPath(name);
  // Below a known place a name is a name; only the outermost key is spelled as a path.
  const paths = keys.map((path) => [...below.prefix, ...path]);
  const [own = []] = keys;
  const said = own.length === 0 ? (value.elements[0]?.text ?? value.text) : value.text;
  const absent = memberInSentence(said);
  if (absent !== undefined && own.at(-1) !== absent) paths.unshift([...below.prefix, ...own, absent]);
  collectValue(value, member, paths, below, context, errors, depth);
}

/** The map of what is wrong inside of a value that an error object speaks of: runtypes' nested `details`. */
function deeperMap({ members }: JsonNode): JsonNode | undefined {
  const details = members.find(({ name }) => name === 'details' || name === 'errors')?.value;
  return details?.kind === 'object' &&
    details.members.length > 0 &&
    details.members.every(({ value }) => value.kind === 'object' && readLeafObject(value) !== undefined)
    ? details
    : undefined;
}

function isList(value: JsonNode): boolean {
  return value.kind === 'array' && value.elements.every(({ kind }) => kind === 'string');
}

function collectValue(
  value: JsonNode,
  member: JsonMember,
  paths: readonly Path[],
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  const add = ({ message, code }: Leaf): void => {
    errors.push({ paths, in: below.in, message, code, span: member.nameSpan, said: 'structure' });
  };
  if (value.kind === 'string') {
    if (!hasWords(value.text)) return;
    add({ message: value.text, code: isCode(value.text) ? value.text : null });
    return;
  }
  const leaf = value.kind === 'object' ? readLeafObject(value) : undefined;
  const deeper = leaf === undefined ? undefined : deeperMap(value);
  if (deeper !== undefined) {
    collect(deeper, { prefix: paths[0] ?? below.prefix, in: below.in }, context, errors, depth + 1);
    return;
  }
  if (leaf !== undefined) {
    for (const one of leaf) add(one);
    return;
  }
  const inside: Below = { prefix: paths[0] ?? below.prefix, in: below.in };
  if (value.kind === 'object') {
    const rules = readRules(value, inside, context);
    if (rules !== undefined) for (const rule of rules) add(rule);
    else collect(value, inside, context, errors, depth + 1);
    return;
  }
  if (value.kind !== 'array') return;
  const [rule] = value.elements;
  if (rule !== undefined && isRuleCall(value)) {
    add({ message: rule.text, code: rule.text });
    return;
  }
  if (isPositional(value)) {
    for (const [index, element] of value.elements.entries())
      if (!isEmpty(element))
        collectValue(
          element,
          member,
          paths.map((path) => [...path, index]),
          below,
          context,
          errors,
          depth + 1,
        );
    return;
  }
  for (const element of value.elements) {
    if (element.kind === 'string' && element.text !== '')
      add({ message: element.text, code: isCode(element.text) ? element.text : null });
    else if (element.kind === 'object') for (const one of readLeafObject(element) ?? []) add(one);
  }
  if (
    value.elements.some(
      (element) =>
        element.kind === 'object' && element.members.length > 0 && readLeafObject(element) === undefined,
    )
  ) {
    collectPositions(value, inside, context, errors, depth);
  }
}

/** Whether nothings hold the places of the items that are right: `[null, "is too short"]`. */
function isPositional({ elements }: JsonNode): boolean {
  return (
    elements.some(({ kind }) => kind === 'string') &&
    elements.some((element) => isEmpty(element) && element.kind !== 'string')
  );
}

function collectPositions(
  list: JsonNode,
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  // Cerberus puts the map of what lies below into a list of its own: the list is no position then.
  const [only, ...more] = list.elements;
  const asked = nodeAt(context.body.request?.body, below.prefix);
  const boxed = more.length === 0 && only?.kind === 'object' && only.members.length > 0;
  const numbered = boxed && only.members.every(({ name }) => position.test(name));
  if (boxed && (asked?.kind === 'object' || numbered || (asked === undefined && isBoxed(only, below)))) {
    for (const member of only.members) {
      const inner = numbered && member.value.elements.length === 1 ? member.value.elements[0] : undefined;
      if (inner?.kind === 'object')
        collect(
          inner,
          { ...below, prefix: [...below.prefix, Number(member.name)] },
          context,
          errors,
          depth + 1,
        );
      else collectMember(member, below, context, errors, depth + 1);
    }
    return;
  }
  for (const [index, element] of list.elements.entries()) {
    if (element.kind !== 'object' || readLeafObject(element) !== undefined) continue;
    collect(element, { prefix: [...below.prefix, index], in: below.in }, context, errors, depth + 1);
  }
}

/** Whether maps are boxed wherever one stands in another, as Cerberus does: nothing but lists, and no second box. */
function isBoxed({ members }: JsonNode, { prefix }: Below): boolean {
  return prefix.length === 1 && members.length > 1 && members.every(({ value }) => isList(value));
}

/** Reading: a key that leads into a list: `1.total`. */
const startsAtPosition = /^\d/u;
/** Reading: a position as a key. */
const position = /^\d{1,6}$/u;
