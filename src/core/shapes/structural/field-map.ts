import type { JsonMember, JsonNode, Path } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { locationWord } from '../location-word.ts';
import type { StatedFieldError } from '../shape.ts';
import { nameOrIndex, readSpelledPath } from '../spelled-path.ts';
import { readCode } from './entry.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { codeOf, foldedMembers, isCode, isScalar } from './reading-context.ts';
import {
  containerWords,
  echoWords,
  envelopeWords,
  likelyWholeWords,
  messageWords,
  wholeWords,
  wordSet,
} from './vocabulary.ts';
import { isKeyList } from './key-list.ts';

/** How freely an object is taken for a map from field to error. */
export type MapTrust =
  /** It stands under a word such as `errors` or `fields`: any sentence under any key will do. */
  | 'container'
  /** It stands under a word such as `error` or `details`, which may as well hold one ordinary error. */
  | 'mixed'
  /** Nothing but its own look speaks for it: values must be lists of sentences, or the keys the request's. */
  | 'bare';

interface Leaf {
  readonly message: string;
  readonly code: string | null;
}

/** Reading: a rule's name as validators write it: `Unique`, `_required`, `isEmail`, `max_length`. */
const ruleName =
  /^(?:_\w{2,30}|is[A-Z]\w{1,30}|[A-Z][A-Za-z]{2,30}|required|email|min|max|between|unique|format|regex|pattern|length|numeric|integer|min_?[lL]ength|max_?[lL]ength|not_?[eE]mpty|not_?[bB]lank|notNull|valid)$/u;

/** The errors of a map from field to error; `undefined` when the object is no such map. */
export function readFieldMap(
  node: JsonNode,
  below: Below,
  context: ReadingContext,
  trust: MapTrust,
): readonly StatedFieldError[] | undefined {
  if (!isFieldMap(node, below, context, trust)) return undefined;
  const errors: StatedFieldError[] = [];
  collect(node, below, context, errors, 0);
  return errors.length === 0 ? undefined : errors;
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
  if (!filled.every((element) => isFieldMap(element, below, context, trust))) return undefined;
  const errors: StatedFieldError[] = [];
  collectPositions(node, below, context, errors, 0);
  return errors.length === 0 ? undefined : errors;
}

function isFieldMap(node: JsonNode, below: Below, context: ReadingContext, trust: MapTrust): boolean {
  if (node.kind !== 'object' || node.members.length === 0) return false;
  const allAsked = node.members.every(({ name }) => isAsked(name, below, context));
  if (!allAsked && isOrdinaryError(node, below, context, trust)) return false;
  if (trust !== 'bare' && !isTreeNode(node) && wrapsErrors(node, below, context)) return false;
  let fields = 0;
  let known = 0;
  let weak = 0;
  for (const member of node.members) {
    const folded = foldName(member.name);
    const requested = isAsked(member.name, below, context);
    if (isEmpty(member.value)) continue;
    const kind = valueKind(member.value, below, member.name, context);
    if (trust === 'bare' && !allAsked && isEnvelopeMember(member, kind)) continue;
    if (kind === 'none') {
      if (isScalar(member.value) && envelopeWords.has(folded)) continue;
      return false;
    }
    fields += 1;
    if (requested) known += 1;
    if (kind === 'weak') weak += 1;
  }
  if (fields === 0) return false;
  if (trust === 'container' || weak === 0) return true;
  if (trust === 'mixed') return known > 0 || sentencesIn(node) * 2 >= fields;
  return known * 2 > fields;
}

/** Scalars and lists under an ordinary error object's words are no fields of a bare map. */
function isEnvelopeMember(member: JsonMember, kind: ValueKind): boolean {
  const folded = foldName(member.name);
  if (wholeWords.has(member.name)) return false;
  if (isScalar(member.value)) return envelopeWords.has(folded) || containerWords.has(folded);
  return (
    (containerWords.has(folded) && folded !== 'field') ||
    echoWords.has(folded) ||
    (kind !== 'strong' && envelopeWords.has(folded))
  );
}

/** Whether the request has a member of this name where the map speaks of it. */
function isAsked(name: string, below: Below, context: ReadingContext): boolean {
  if (context.names === null) return false;
  const [path] = readSpelledPath(name);
  const first = path?.find((segment) => typeof segment === 'string');
  return (
    context.names.under(below.prefix, foldName(name)) ||
    (typeof first === 'string' && context.names.under(below.prefix, foldName(first)))
  );
}

/** `{ "code": …, "message": … }` under `error` or `details`: one error, no map. */
function isOrdinaryError(node: JsonNode, below: Below, context: ReadingContext, trust: MapTrust): boolean {
  const members = foldedMembers(node);
  const message = messageWords.some((word) => members.get(word)?.value.kind === 'string');
  if (!message) return false;
  const spoken = ['message', 'msg', 'detail'].some((word) => members.get(word)?.value.text.includes(' '));
  return node.members.every(({ name, value }) => {
    if (trust === 'container' && isAsked(name, below, context)) return false;
    const folded = foldName(name);
    return envelopeWords.has(folded) || echoWords.has(folded) || !isScalar(value) || spoken;
  });
}

/** Wrappers of errors that stand beside nothing a field could be called: `{ "issues": [{…}], "name": "ZodError" }`. */
function wrapsErrors(node: JsonNode, below: Below, context: ReadingContext): boolean {
  return node.members.some(({ name, value }) => {
    const folded = foldName(name);
    if (!containerWords.has(folded) || wholeWords.has(name) || isAsked(name, below, context)) return false;
    if (value.kind === 'object') return value.members.length > 0 && readLeafObject(value) === undefined;
    return (
      value.kind === 'array' &&
      (plainWrappers.has(folded) || value.elements.some(({ kind }) => kind === 'object'))
    );
  });
}

const plainWrappers: ReadonlySet<string> = wordSet(
  'errors issues violations fielderrors formerrors validationerrors fieldviolations',
);

/** How many members hold a sentence of more than one word, or an object. */
function sentencesIn(node: JsonNode): number {
  return node.members.filter(
    ({ value }) => !isScalar(value) || (value.kind === 'string' && value.text.includes(' ')),
  ).length;
}

type ValueKind = 'strong' | 'weak' | 'none';

function isEmpty(value: JsonNode): boolean {
  if (value.kind === 'null') return true;
  if (value.kind === 'string') return value.text === '';
  return !isScalar(value) && value.members.length === 0 && value.elements.length === 0;
}

/** How much a value looks like what is wrong with a field. `strong` only for lists of sentences and trees of them. */
function valueKind(
  value: JsonNode,
  below: Below,
  name: string,
  context: ReadingContext,
  depth = 0,
): ValueKind {
  if (depth > 12) return 'none';
  if (value.kind === 'string') return 'weak';
  if (value.kind === 'boolean') return value.text === 'true' ? 'weak' : 'none';
  if (value.kind === 'array') return listKind(value, below, name, context, depth);
  if (value.kind !== 'object' || isKeyList(value)) return 'none';
  if (readLeafObject(value) !== undefined) return 'weak';
  let kind: ValueKind = 'strong';
  let any = false;
  for (const member of value.members) {
    if (isEmpty(member.value)) continue;
    any = true;
    const inner = valueKind(member.value, below, member.name, context, depth + 1);
    if (inner === 'none') return 'none';
    if (inner === 'weak') kind = 'weak';
  }
  return any ? kind : 'weak';
}

function listKind(
  value: JsonNode,
  below: Below,
  name: string,
  context: ReadingContext,
  depth: number,
): ValueKind {
  let sentences = 0;
  let texts = 0;
  let leaves = 0;
  for (const element of value.elements.slice(0, 200)) {
    if (element.kind === 'string') {
      texts += 1;
      if (element.text.includes(' ')) sentences += 1;
    } else if (element.kind === 'object' && readLeafObject(element) !== undefined) leaves += 1;
    else if (isEmpty(element)) continue;
    else if (valueKind(element, below, name, context, depth + 1) === 'none') return 'none';
  }
  if (texts > 0) return sentences * 2 >= texts ? 'strong' : 'weak';
  return leaves > 0 || depth < 12 ? 'strong' : 'weak';
}

/** One error as an object: `{message, code}`, `{msg, args}`, `{error: "blank"}`. */
function readLeafObject(node: JsonNode): readonly Leaf[] | undefined {
  const members = foldedMembers(node);
  for (const word of messageWords) {
    const value = members.get(word)?.value;
    if (value?.kind !== 'string' || value.text === '') continue;
    const code = readCode(members);
    const strong = word === 'message' || word === 'msg' || word === 'defaultmessage';
    const others = node.members.every(
      ({ name, value: other }) =>
        isScalar(other) || envelopeWords.has(foldName(name)) || echoWords.has(foldName(name)),
    );
    if (!strong && (!others || !node.members.every(({ name }) => isLeafWord(name)))) return undefined;
    if (isCode(value.text)) return [{ message: value.text, code: value.text }];
    return [{ message: value.text, code }];
  }
  const listed = (members.get('msg') ?? members.get('message'))?.value.elements ?? [];
  if (
    listed.length > 0 &&
    (members.has('args') || members.has('code')) &&
    listed.every(({ kind }) => kind === 'string')
  ) {
    return listed.map(({ text }) => ({ message: text, code: isCode(text) ? text : null }));
  }
  const code = codeOf(
    (members.get('code') ?? members.get('rule') ?? members.get('kind') ?? members.get('validation'))?.value,
  );
  return code !== null && node.members.every(({ name }) => isLeafWord(name))
    ? [{ message: code, code }]
    : undefined;
}

const leafWords: ReadonlySet<string> = new Set([
  'value',
  'count',
  'params',
  'args',
  'values',
  'limit',
  'actual',
  'expected',
  'min',
  'max',
  'allowed',
  'input',
  'properties',
  'parameters',
  'validation',
  'attempts',
  'options',
  'ctx',
]);

function isLeafWord(name: string): boolean {
  const folded = foldName(name);
  return envelopeWords.has(folded) || leafWords.has(folded) || folded === 'msg';
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
    if (isEmpty(member.value)) continue;
    if (tree && (member.name === 'properties' || member.name === 'items')) {
      if (member.value.kind === 'array') collectPositions(member.value, below, context, errors, depth);
      else collect(member.value, below, context, errors, depth + 1);
      continue;
    }
    if (tree && member.name === 'errors') {
      collectValue(member.value, member, [below.prefix], below, context, errors, depth);
      continue;
    }
    collectMember(member, below, context, errors, depth);
  }
}

/** zod's `treeifyError`: `{ errors: […], properties?: {…}, items?: […] }`. */
function isTreeNode(node: JsonNode): boolean {
  const errors = node.members.find(({ name }) => name === 'errors');
  return (
    errors?.value.kind === 'array' &&
    errors.value.elements.every(({ kind }) => kind === 'string') &&
    node.members.every(({ name }) => ['errors', 'properties', 'items'].includes(name))
  );
}

function collectMember(
  member: JsonMember,
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  const { name, value } = member;
  const folded = foldName(name);
  const requested = context.names?.has(folded) ?? false;
  if (
    wholeWords.has(name) ||
    (!requested && likelyWholeWords.has(name) && (isScalar(value) || value.kind === 'array'))
  ) {
    collectValue(value, member, [below.prefix], below, context, errors, depth);
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
  if (!requested && isScalar(value) && envelopeWords.has(folded) && value.kind !== 'string') return;
  const keys = readSpelledPath(name);
  // Below a known place a name is a name; only the outermost key is spelled as a path.
  const paths = keys.map((path) => [...below.prefix, ...path]);
  collectValue(value, member, paths, below, context, errors, depth);
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
    add({ message: value.text, code: isCode(value.text) ? value.text : null });
    return;
  }
  const leaf = value.kind === 'object' ? readLeafObject(value) : undefined;
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

function collectPositions(
  list: JsonNode,
  below: Below,
  context: ReadingContext,
  errors: StatedFieldError[],
  depth: number,
): void {
  for (const [index, element] of list.elements.entries()) {
    if (element.kind !== 'object' || readLeafObject(element) !== undefined) continue;
    collect(element, { prefix: [...below.prefix, index], in: below.in }, context, errors, depth + 1);
  }
}

/** Rules as keys: Laravel's `failed()` (`{"Min": ["8"]}`), CakePHP (`{"_required": "…"}`), AngularJS (`{"required": true}`). */
function readRules(node: JsonNode, place: Below, context: ReadingContext): readonly Leaf[] | undefined {
  if (node.members.length === 0) return undefined;
  const asked = nodeAt(context.body.request?.body, place.prefix);
  const scalarAsked = asked !== undefined && isScalar(asked);
  const rules: Leaf[] = [];
  for (const { name, value } of node.members) {
    if (typeof nameOrIndex(name) === 'number' || !(ruleName.test(name) || scalarAsked)) return undefined;
    if (value.kind === 'string' && value.text !== '') rules.push({ message: value.text, code: name });
    else if (value.kind === 'boolean' && value.text === 'true') rules.push({ message: name, code: name });
    else if (
      value.kind === 'array' &&
      value.elements.every((element) => isScalar(element) && !element.text.includes(' '))
    ) {
      rules.push({ message: name, code: name });
    } else return undefined;
  }
  return rules;
}
