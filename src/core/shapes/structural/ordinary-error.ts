import type { JsonMember, JsonNode } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import { foldName } from '../../text/fold-name.ts';
import { isAsked } from './asked.ts';
import { className } from './entry-place.ts';
import type { MapTrust } from './map-sniff.ts';
import { isEmpty } from './map-value.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { foldedMembers, isCode, isScalar, isSentence, wordOf } from './reading-context.ts';
import { echoWords, envelopeWords, isContainerWord, messageWords } from './vocabulary.ts';

// One error as an object, `{ "code": …, "message": … }`, told from a map of fields.

const messageWordSet: ReadonlySet<string> = new Set(messageWords);

/** Reading: three words or more. */
const fullSentence = /^\S{1,80} {1,3}\S{1,80} {1,3}\S/u;

/** `{ "code": …, "message": … }` under `error` or `details`: one error, no map. */
export function isOrdinaryError(
  node: JsonNode,
  below: Below,
  context: ReadingContext,
  trust: MapTrust,
): boolean {
  if (isThrown(node)) return true;
  if (!node.members.some(({ name, value }) => value.kind === 'string' && messageWordSet.has(wordOf(name))))
    return false;
  const members = foldedMembers(node);
  const message = messageWords.some((word) => members.get(word)?.value.kind === 'string');
  if (!message) return false;
  const spoken = ['message', 'msg', 'detail'].some((word) => members.get(word)?.value.text.includes(' '));
  const { statusCode } = context.body;
  const refused = statusCode === 400 || statusCode === 422;
  if (refused && trust === 'mixed' && holdsFieldsBeside(node)) return false;
  // Of a batch the whole succeeded.
  const batch = statusCode !== null && statusCode < 300 && !spoken && !members.has('message');
  if ((refused || batch) && trust === 'container' && speaksOfKeys(node)) return false;
  return node.members.every(({ name, value }) => {
    const asked = isAsked(name, below, context);
    if (asked && trust === 'container') return false;
    const folded = wordOf(name);
    const free = context.names === null && !isContainerWord(folded);
    if (refused && (asked || free) && isSentenceList(value)) return false;
    if (envelopeWords.has(folded) || echoWords.has(folded) || isContainerWord(folded)) return true;
    return isScalar(value)
      ? spoken
      : !value.elements.some(({ kind, text }) => kind === 'string' && fullSentence.test(text));
  });
}

/** A program's exception as JSON: its class under `name`, and beside it nothing but an error's own members. */
function isThrown({ members }: JsonNode): boolean {
  return (
    members.length > 1 &&
    members.some(
      ({ name, value }) => name === 'name' && value.kind === 'string' && className.test(value.text),
    ) &&
    members.every(({ name, value }) => {
      const folded = wordOf(name);
      return isScalar(value) && (envelopeWords.has(folded) || echoWords.has(folded));
    })
  );
}

const holdsCode = byOutline(({ names }) => names.some((name) => wordOf(name) === 'code'));

/**
 * Whether an object is one error whatever its sentence is called: a machine's word under `code`, and beside it nothing but
 * texts, of which one is a full sentence and none leaves its subject to the key: `{ "code": "missing_key", "info": "The key …" }`.
 */
export function isCodedError(node: JsonNode, below: Below, context: ReadingContext): boolean {
  if (!holdsCode(node)) return false;
  const { members } = node;
  let coded = false;
  let spoken = false;
  for (const { name, value } of members) {
    if (!isScalar(value) || isAsked(name, below, context) || predicate.test(value.text)) return false;
    if (wordOf(name) !== 'code') {
      if (namesItself(name, value.text)) return false;
      spoken ||= value.kind === 'string' && fullSentence.test(value.text);
    } else if (isCode(value.text)) coded = true;
    else return false;
  }
  return coded && spoken;
}

/** Whether a sentence begins with the key it stands under: `"zip": "Zip code must …"`. */
export function namesItself(name: string, text: string): boolean {
  return foldName(text.slice(0, 100)).startsWith(foldName(name));
}

/** Reading: how a sentence begins that leaves its subject to the key. */
const predicate =
  /^(?:is|are|must|should|can['’]?t|cannot|can not|may not|has|have|does|needs?|requires?|too|ist|muss|darf|fehlt|doit|est|ne|debe|es|deve|não|è|musi|je|nije|mora)(?!\p{L})/iu;

/** Whether every text of a map speaks of its key: it needs a subject, or names the key. */
function speaksOfKeys(node: JsonNode): boolean {
  return node.members.every(
    ({ name, value }) =>
      !isScalar(value) ||
      (value.kind === 'string' &&
        isSentence(value.text) &&
        (predicate.test(value.text) || foldName(value.text).includes(foldName(name)))),
  );
}

/** A member that an ordinary error has, whatever fields stand beside it. */
export function isOrdinaryMember({ name, value }: JsonMember): boolean {
  const folded = wordOf(name);
  return isScalar(value)
    ? envelopeWords.has(folded) || echoWords.has(folded)
    : echoWords.has(folded) || isContainerWord(folded);
}

/** Whether lists of texts, some of them sentences, stand under names of their own beside an error's message. */
export function holdsFieldsBeside(node: JsonNode): boolean {
  const speaks = node.members.some(({ name, value }) => isScalar(value) && messageWordSet.has(wordOf(name)));
  if (!speaks) return false;
  const others = node.members.filter((member) => !isOrdinaryMember(member) && !isEmpty(member.value));
  return (
    others.length > 0 &&
    others.every(({ value }) => listsTexts(value)) &&
    others.some(({ value }) => saysSomething(value))
  );
}

/** Whether nothing but lists of texts, and maps of them, stands in the value. */
function listsTexts(value: JsonNode, depth = 0): boolean {
  if (depth > 8) return false;
  if (value.kind === 'array')
    return value.elements.length > 0 && value.elements.every(({ kind }) => kind === 'string');
  return (
    value.kind === 'object' &&
    value.members.length > 0 &&
    value.members.every((member) => listsTexts(member.value, depth + 1))
  );
}

function saysSomething(value: JsonNode): boolean {
  return (
    value.elements.some(({ text }) => isSentence(text)) ||
    value.members.some((member) => saysSomething(member.value))
  );
}

function isSentenceList(value: JsonNode): boolean {
  return (
    value.elements.length > 0 &&
    value.elements.every(({ kind, text }) => kind === 'string' && text.includes(' '))
  );
}
