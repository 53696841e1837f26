import type { JsonMember, JsonNode } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { locationWord } from '../location-word.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { isKeyList } from './key-list.ts';
import { readLeafObject } from './map-leaf.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { foldedMembers, isCode, isScalar, isSentence, wordOf } from './reading-context.ts';
import { isContainerWord, messageWords, strongPathWords, wholeWords, wordSet } from './vocabulary.ts';

// What stands under a key of a map, and whether it can be what is wrong with the field of that name.

/** Words for lists of errors that no field is called by. */
export const plainWrappers: ReadonlySet<string> = wordSet(
  'errors issues violations fielderrors formerrors validationerrors fieldviolations',
);

/** How much a value looks like what is wrong with a field. */
export type ValueKind = 'strong' | 'weak' | 'none';

/** Whether a value says nothing: `null`, an empty text, list or object. */
export function isEmpty(value: JsonNode): boolean {
  if (value.kind === 'null') return true;
  if (value.kind === 'string') return value.text === '';
  return !isScalar(value) && value.members.length === 0 && value.elements.length === 0;
}

/** Whether a member of a map says nothing of its field: it is empty, an XML attribute, or says that all is well. */
export function isSilent({ name, value }: JsonMember): boolean {
  return isEmpty(value) || (name.startsWith('@') && isPlain.test(value.text)) || isWell(value);
}

/** Reading: what an XML attribute holds beside a list: `type="array"`. JSON's `@type` is a vocabulary's. */
const isPlain = /^\w{1,40}$/u;

/** Reading: a field's own word for a success; `true` says that a rule is broken. */
const fine = /^(?:ok|okay|valid|passed|success)$/iu;

/** Whether a value says that the field is right: `"ok"`, `{ "valid": true }`. */
function isWell({ text, members }: JsonNode): boolean {
  return (
    fine.test(text) ||
    members.some(
      ({ name, value }) => validWords.has(wordOf(name)) && (value.text === 'true' || fine.test(value.text)),
    )
  );
}

const validWords = wordSet('valid isvalid ok success passed');

/** `strong` only for lists of sentences and trees of them. */
export function valueKind(
  value: JsonNode,
  below: Below,
  name: string,
  context: ReadingContext,
  depth = 0,
): ValueKind {
  if (depth > 12) return 'none';
  if (value.kind === 'string')
    return !hasWords(value.text) || repeatsRequest(value, name, below, context) ? 'none' : 'weak';
  if (value.kind === 'boolean') return value.text === 'true' ? 'weak' : 'none';
  if (value.kind === 'array') return listKind(value, below, name, context, depth);
  if (value.kind !== 'object' || isKeyList(value)) return 'none';
  if (readLeafObject(value) !== undefined) return 'weak';
  if (areRuleLists(value)) return 'strong';
  let kind: ValueKind = 'strong';
  let any = false;
  for (const member of value.members) {
    if (isSilent(member)) continue;
    any = true;
    if (
      isContainerWord(wordOf(member.name)) &&
      !wholeWords.has(member.name) &&
      (member.value.elements.some(({ kind: inner }) => inner === 'object') ||
        member.value.members.some((entry) => entry.name === 'error' && !isScalar(entry.value)))
    )
      return 'none';
    // A result beside its errors: `{ "post": null, "errors": ["…"] }`.
    const beside = value.members.length > 1 && plainWrappers.has(wordOf(member.name)) && !isTreeNode(value);
    if (beside && member.value.kind === 'array' && !wholeWords.has(member.name)) return 'none';
    const inner = valueKind(member.value, below, member.name, context, depth + 1);
    if (inner === 'none') return 'none';
    if (inner === 'weak') kind = 'weak';
  }
  return any ? kind : 'weak';
}

/** Reading: a rule as Laravel's `failed()` has it: `Required`, `Illuminate\Validation\Rules\Unique`. */
const ruleClass = /^[A-Z][A-Za-z]{2,30}(?:\\[A-Z]\w{1,40}){0,8}$/u;

/** Reading: a letter of any script. */
const letter = /\p{L}/u;
/** Reading: a URL, a pointer, JSONPath, or names with an index behind them: where, not what. */
const evidentPlace =
  /^[a-z][a-z\d+.-]{1,20}:\/\/|^\$[.[]|^#?\/[\p{L}_]|^[\p{L}_][\p{L}\p{N}_.]{0,100}?(?:\.\d{1,6}(?:\.|$)|\[\d{1,6}\])/u;

/** Whether a text may say what is wrong: a number, a URL or a place says nothing. */
export function hasWords(text: string): boolean {
  return text === '' || (letter.test(text) && (isSentence(text) || !evidentPlace.test(text)));
}

/** Reading: what validators' codes are made of. */
const ruleStem =
  /invalid|requi|miss|uni(?:que|t)|taken|exist|empty|blank|null|format|pattern|regex|match|length|len|short|long|small|big|large|m[ai]n|max|range|between|less|great|type|duplic|unkn|unexp|unsup|forbid|allow|denied|expir|not|must|bad|wrong|too|^(?:is|has)[A-Z_]|^(?:[gl]te?|eq|ne|oneof|in|enum|email|e164|url|uri|uuid|ip|date(?:time)?|time|alpha\w*|num(?:ber|eric)?|int(?:eger)?|string|bool(?:ean)?|array|object|confirmed|accepted|after|before|digits|decimal|positive|negative|fail(?:ed)?|error)$/iu;

/** Whether a text is a validator's code, as far as its words tell. */
export function isRuleCode(text: string): boolean {
  return isCode(text) && ruleStem.test(text);
}

/**
 * Whether an object of a list is a record of its own words: a code that is no rule's stands in it, and the request knows
 * none of its names: `{ "entity": "patient", "reason": "unknown" }`.
 */
export function isRecord(node: JsonNode, { names }: ReadingContext): boolean {
  return (
    node.members.some(
      ({ value }) => value.kind === 'string' && isCode(value.text) && !isRuleCode(value.text),
    ) && !node.members.some(({ name }) => names?.has(foldName(name)) === true)
  );
}

/** Rules with their parameters: `{ "Integer": [], "Min": ["1"] }`. */
function areRuleLists(node: JsonNode): boolean {
  return (
    node.members.length > 0 &&
    node.members.every(
      ({ name, value }) =>
        ruleClass.test(name) &&
        value.kind === 'array' &&
        value.elements.every((element) => isScalar(element) && !element.text.includes(' ')),
    )
  );
}

/** Whether a value only repeats what the request has under this name. */
function repeatsRequest(value: JsonNode, name: string, below: Below, context: ReadingContext): boolean {
  const asked = nodeAt(context.body.request?.body, [...below.prefix, name]);
  if (asked !== undefined && isScalar(asked) && asked.text === value.text) return true;
  return isCode(value.text) && !isRuleCode(value.text) && context.names?.isValue(value.text) === true;
}

/** Whether an error object names a field that is not the one of its key: then the key is a wrapper. */
function namesAnother(node: JsonNode, key: string): boolean {
  const members = foldedMembers(node);
  const details = members.get('details')?.value;
  const inner = details?.kind === 'object' ? foldedMembers(details) : undefined;
  const member = strongPathWords
    .map((word) => members.get(word) ?? inner?.get(word))
    .find((found) => found !== undefined);
  // `{"body": [{ "key": "lines.0.qty", … }]}`: so does a weaker word below a part of the request.
  if (member === undefined)
    return locationWord(key)?.strong === true && members.get('key')?.value.kind === 'string';
  const { value } = member;
  // `{"body": [{ "instancePath": "", … }]}`: the key is a part of the request.
  if (locationWord(key)?.strong === true) return true;
  const text = value.kind === 'array' ? (value.elements.at(-1)?.text ?? '') : value.text;
  const last = readSpelledPath(text)[0]?.at(-1);
  return last !== undefined && String(last) !== String(readSpelledPath(key)[0]?.at(-1));
}

/** Whether an object of a list is an error entry: it names a place and says something. */
function statesPlace(node: JsonNode): boolean {
  const members = foldedMembers(node);
  const spoken = (words: readonly string[]): boolean =>
    words.some((word) => members.get(word)?.value.kind === 'string');
  return spoken(strongPathWords) && spoken(messageWords);
}

/** Whether a list is a rule's name and its parameters: `["size", 1, 3]`. */
export function isRuleCall({ elements: [rule, ...parameters] }: JsonNode): boolean {
  return (
    rule?.kind === 'string' &&
    isCode(rule.text) &&
    parameters.every(isScalar) &&
    parameters.some(({ kind }) => kind === 'number' || kind === 'boolean')
  );
}

function listKind(
  value: JsonNode,
  below: Below,
  name: string,
  context: ReadingContext,
  depth: number,
): ValueKind {
  if (isRuleCall(value)) return 'weak';
  let sentences = 0;
  let texts = 0;
  let leaves = 0;
  let weak = 0;
  for (const element of value.elements.slice(0, 200)) {
    if (element.kind === 'string') {
      texts += 1;
      if (isSentence(element.text)) sentences += 1;
    } else if (element.kind === 'object' && readLeafObject(element) !== undefined) {
      if (namesAnother(element, name)) return 'none';
      leaves += 1;
    } else if (statesPlace(element)) return 'none';
    else if (isEmpty(element)) continue;
    else if (isRecord(element, context)) return 'none';
    else {
      const kind = valueKind(element, below, name, context, depth + 1);
      if (kind === 'none') return 'none';
      if (kind === 'weak') weak += 1;
    }
  }
  if (texts > 0) return wholeWords.has(name) || sentences * 2 >= texts ? 'strong' : 'weak';
  return leaves > 0 || weak === 0 ? 'strong' : 'weak';
}

/**
 * zod's `treeifyError` (`{ errors: […], properties?: {…}, items?: […] }`) and Symfony's forms
 * (`{ errors?: […], children?: {…} }`).
 */
export function isTreeNode(node: JsonNode): boolean {
  const errors = node.members.find(({ name }) => name === 'errors');
  const texts =
    errors === undefined ||
    (errors.value.kind === 'array' && errors.value.elements.every(({ kind }) => kind === 'string'));
  const branches = node.members.some(
    ({ name, value }) =>
      treeBranches.has(name) && !isScalar(value) && value.elements.every(({ kind }) => kind !== 'string'),
  );
  return (
    texts &&
    (branches || errors !== undefined) &&
    node.members.every(({ name }) => name === 'errors' || treeBranches.has(name))
  );
}

/** Members of a tree that hold the places below. */
export const treeBranches: ReadonlySet<string> = wordSet('properties items children');
