import type { JsonNode } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { nameOrIndex } from '../spelled-path.ts';
import { readCode } from './entry.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { codeOf, foldedMembers, isCode, isScalar } from './reading-context.ts';
import { echoWords, envelopeWords, isContainerWord, messageWords, wordSet } from './vocabulary.ts';

/** One error about a field. */
export interface Leaf {
  readonly message: string;
  readonly code: string | null;
}

/** Reading: a rule's name as validators write it: `Unique`, `_required`, `isEmail`, `max_length`. */
const ruleName =
  /^(?:_\w{2,30}|(?:is|not|no|has)[A-Z]\w{1,30}|[a-z]\w{1,30}(?:Invalid|TooShort|TooLong|NotMatch)\w{0,20}|[A-Z][A-Za-z]{2,30}(?:\\[A-Z]\w{1,40}){0,8}|required|email|min|max|between|unique|format|regex|pattern|length|numeric|integer|min_?[lL]ength|max_?[lL]ength|not_?[eE]mpty|not_?[bB]lank|valid)$/u;

/** Whether a list of error objects lies inside: then the object is a wrapper, not one error. */
function holdsErrors(node: JsonNode, depth: number): boolean {
  if (depth === 0 || node.kind !== 'object') return false;
  return node.members.some(({ name, value }) => {
    const list =
      isContainerWord(foldName(name)) &&
      (value.elements.some(({ kind }) => kind === 'object') ||
        value.members.some((field) => field.value.elements.some(({ kind }) => kind === 'string')));
    return list || holdsErrors(value, depth - 1);
  });
}

/** Reading: a list of objects as JSON text. */
const nestedList = /^\s{0,20}\[\s{0,20}\{/u;

/** Whether the object lists errors that name places themselves: joi's under a part of the request. */
function holdsPlacedErrors(node: JsonNode): boolean {
  return node.members.some(
    ({ name, value }) =>
      isContainerWord(foldName(name)) &&
      value.elements.length > 0 &&
      value.elements.every((element) => element.members.some((member) => foldName(member.name) === 'path')),
  );
}

/** One error as an object: `{message, code}`, `{msg, args}`, `{error: "blank"}`. */
export function readLeafObject(node: JsonNode): readonly Leaf[] | undefined {
  const members = foldedMembers(node);
  if (node.members.some(({ value }) => holdsErrors(value, 2)) || holdsPlacedErrors(node)) return undefined;
  for (const word of messageWords) {
    const value = members.get(word)?.value;
    if (value?.kind !== 'string' || value.text === '') continue;
    if (nestedList.test(value.text)) return undefined;
    const code = readCode(members);
    const strong = strongMessages.has(word);
    const others = node.members.every(
      ({ name, value: other }) =>
        isScalar(other) || envelopeWords.has(foldName(name)) || echoWords.has(foldName(name)),
    );
    if (!strong && (!others || !node.members.every(({ name }) => isLeafWord(name)))) return undefined;
    if (isCode(value.text)) return [{ message: value.text, code: code ?? value.text }];
    return [{ message: value.text, code }];
  }
  // Django REST's `ErrorDetail(string='…', code='…')`, as Python prints it.
  const printed = node.members.length === 2 ? members.get('string')?.value : undefined;
  if (printed?.kind === 'string' && members.has('code'))
    return [{ message: printed.text, code: codeOf(members.get('code')?.value) }];
  const listed =
    (members.get('msg') ?? members.get('message') ?? members.get('messages'))?.value.elements ?? [];
  if (
    listed.length > 0 &&
    (members.has('args') || members.has('code') || (members.size === 2 && members.has('value'))) &&
    listed.every(({ kind }) => kind === 'string')
  ) {
    return listed.map(({ text }) => ({ message: text, code: isCode(text) ? text : null }));
  }
  const code = codeOf(
    (members.get('code') ?? members.get('rule') ?? members.get('kind') ?? members.get('validation'))?.value,
  );
  return code !== null &&
    node.members.every(
      ({ name, value }) => isLeafWord(name) && !holdsMore(name, value) && !isStatusLine(name, value),
    )
    ? [{ message: code, code }]
    : undefined;
}

/** Whether the object is a result with its own sentence: `{"code": 400, "status": "Nothing was found."}`. */
function isStatusLine(name: string, value: JsonNode): boolean {
  return value.text.includes(' ') && foldName(name) === 'status';
}

/** Whether the words of an error are in an object of their own: `{"code": 17, "detail": {"ref": "/a/b", "desc": "…"}}`. */
function holdsMore(name: string, value: JsonNode): boolean {
  return (
    value.kind === 'object' &&
    value.members.length > 0 &&
    (messageWords as readonly string[]).includes(foldName(name))
  );
}

/** Words that hold a sentence whatever stands beside them. */
const strongMessages = wordSet('message msg defaultmessage errormessage');

const leafWords: ReadonlySet<string> = wordSet(
  'value count params args values limit actual expected min given got provided supplied sent minimum maximum',
  'max allowed input properties parameters validation attempts options ctx valid isvalid passed',
);

function isLeafWord(name: string): boolean {
  const folded = foldName(name);
  return envelopeWords.has(folded) || leafWords.has(folded) || folded === 'msg';
}

/** Rules as keys: Laravel's `failed()` (`{"Min": ["8"]}`), CakePHP (`{"_required": "…"}`), AngularJS (`{"required": true}`). */
export function readRules(
  node: JsonNode,
  place: Below,
  context: ReadingContext,
): readonly Leaf[] | undefined {
  if (node.members.length === 0) return undefined;
  const asked = nodeAt(context.body.request?.body, place.prefix);
  const scalarAsked = asked !== undefined && isScalar(asked);
  // An item's `email` is a field of it, not the rule of that name.
  const isItem = typeof place.prefix.at(-1) === 'number' && !scalarAsked;
  const rules: Leaf[] = [];
  for (const { name, value } of node.members) {
    // What the request has there is a member, not a rule: `contact.email`.
    if (!scalarAsked && nodeAt(asked, [name]) !== undefined) return undefined;
    if (isItem && name === 'email') return undefined;
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
