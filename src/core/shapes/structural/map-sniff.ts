import type { JsonMember, JsonNode } from '../../json/node.ts';
import { byOutline, memberCount } from '../../json/outline.ts';
import { foldName } from '../../text/fold-name.ts';
import { locationWord } from '../location-word.ts';
import { callStatuses } from './call-statuses.ts';
import { readLeafObject } from './map-leaf.ts';
import { isAsked } from './asked.ts';
import { holdsFieldsBeside, isCodedError, isOrdinaryError, isOrdinaryMember } from './ordinary-error.ts';
import { listsFieldSentences } from './sentence-list.ts';
import { holdsSentences, pathKey, repeatsItsKey, saysOfPaths, saysOnly } from './map-sentences.ts';
import type { ValueKind } from './map-value.ts';
import {
  isEmpty,
  isRuleCode,
  isSilent,
  isTreeNode,
  hasWords,
  plainWrappers,
  valueKind,
} from './map-value.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { isCode, isScalar, isSentence, wordOf } from './reading-context.ts';
import {
  echoWords,
  envelopeWords,
  isContainerWord,
  isLikelyWhole,
  messageWords,
  wholeWords,
  wordSet,
} from './vocabulary.ts';

/** How freely an object is taken for a map from field to error. */
export type MapTrust =
  /** It stands under a word such as `errors` or `fields`: any sentence under any key will do. */
  | 'container'
  /** It stands under a word such as `error` or `details`, which may as well hold one ordinary error. */
  | 'mixed'
  /** Nothing but its own look speaks for it: values must be lists of sentences, or the keys the request's. */
  | 'bare';

/** Whether an object is a map from field to error. */
export function isFieldMap(node: JsonNode, below: Below, context: ReadingContext, trust: MapTrust): boolean {
  if (node.kind !== 'object' || memberCount(node) === 0) return false;
  if (trust === 'bare' && numbersIn(node).some((name) => !isAsked(name, below, context))) return false;
  const { statusCode } = context.body;
  const aboutCall = statusCode !== null && callStatuses.has(statusCode);
  const allAsked = !aboutCall && node.members.every(({ name }) => isAsked(name, below, context));
  const [only, ...others] = node.members;
  // Confluence: `errors: [{ "message": { "translation": "…" } }]` names no field.
  if (only?.name === 'message' && only.value.kind === 'object' && others.length === 0 && !allAsked)
    return false;
  const plainObject = trust !== 'container' && isPlainObject(node);
  if ((!allAsked || plainObject) && isOrdinaryError(node, below, context, aboutCall ? 'mixed' : trust))
    return false;
  if (isCodedError(node, below, context) || isResult(node, below, context)) return false;
  if (wrapsAnswer(node, below, context)) return false;
  if (listsSentences(node, below) || wrapsOne(node)) return false;
  if (trust === 'mixed' && !allAsked && isNumbered(node)) return false;
  if (trust !== 'bare' && !isTreeNode(node) && wrapsErrors(node, below, context)) return false;
  // `{"errors": {"name": ["…"]}, "full_messages": ["…"]}`: the map is below.
  const mapsBelow = ({ name, value }: JsonMember): boolean =>
    (plainWrappers.has(wordOf(name)) || isRecordOfErrors(node, value)) &&
    value.members.length > 0 &&
    !isAsked(name, below, context);
  if (trust === 'bare' && node.members.some(mapsBelow)) return false;
  const saysItself = ({ name, value }: JsonMember): boolean =>
    value.elements.length > 1 && !isAsked(name, below, context) && listsFieldSentences(value, name, context);
  if (trust === 'bare' && !isListMap(node) && node.members.some(saysItself)) return false;
  const refused = statusCode === 400 || statusCode === 422;
  // Whatever the status says: a tutorial's Laravel answers a refused form with 404.
  if (node.members.length > 1 && node.members.every(repeatsItsKey)) return true;
  if (trust === 'mixed' && refused && holdsFieldsBeside(node)) return true;
  const uniform = trust === 'bare' && isUniform(node);
  let fields = 0;
  let spoken = 0;
  let mute = 0;
  let coded = 0;
  let known = 0;
  let weak = 0;
  for (const member of node.members) {
    const folded = wordOf(member.name);
    const requested = isAsked(member.name, below, context);
    if (isSilent(member)) continue;
    // An XML element with attributes is its text.
    if (member.name === '#text' || faultName.test(member.name)) return false;
    const kind = valueKind(member.value, below, member.name, context);
    if (trust === 'bare' && !allAsked && !uniform && !requested && isEnvelopeMember(member, kind)) continue;
    if (trust === 'bare' && !requested && isDataBeside(member, node)) continue;
    if (kind === 'none') {
      const counts = member.value.kind === 'number' && isContainerWord(folded);
      if (counts || (isScalar(member.value) && envelopeWords.has(folded))) continue;
      // FormEncode counts a list's items among its messages; what else has no words is no map of messages.
      if (trust === 'container' && member.value.kind === 'string' && !hasWords(member.value.text)) {
        mute += 1;
        continue;
      }
      return false;
    }
    fields += 1;
    if (isCodeList(member.value)) coded += 1;
    else if (!isScalar(member.value) || isSentence(member.value.text)) spoken += 1;
    if (requested) known += 1;
    if (kind === 'weak') weak += 1;
  }
  // Lists of codes say something of their fields where all values are lists.
  if (coded === fields) spoken = coded;
  // `{"validation": {"budget": "gt", "title": "required"}}`: nothing but validators' codes.
  const ruled = trust === 'mixed' && fields > 1 && node.members.every(({ value }) => isRuleCode(value.text));
  if (ruled && !isPlainObject(node)) spoken = fields;
  if (fields <= mute || (aboutCall && weak > 0 && trust !== 'container')) return false;
  if (trust === 'bare' && weak === fields && !allAsked && spoken === 0) return false;
  if (trust === 'container' || weak === 0) return true;
  if (trust === 'mixed') return (known > 0 && !sideData(node)) || spoken * 2 >= fields;
  const halfKnown =
    refused && known * 2 === fields && node.members.every(({ value }) => holdsSentences(value));
  // With a request too: what it lacks is what is refused most often.
  const lacks = refused && below.prefix.length === 0 && node.members.length > 1;
  const maySay = lacks || ((refused || statusCode === null) && context.names === null);
  const spokenBeside = refused && weak < fields && spoken === fields && node.members.every(isFieldLike);
  return (
    known * 2 > fields || halfKnown || spokenBeside || (maySay && (saysOnly(node, 0) || saysOfPaths(node)))
  );
}

/** Whether several names have a list each: `{"holder.email": ["The e-mail …", "The e-mail …"], "terms": ["…"]}`. */
function isListMap({ members }: JsonNode): boolean {
  return (
    members.length > 1 && members.every(({ value }) => value.kind === 'array' && value.elements.length > 0)
  );
}

/** `{ "parcel": { "errors": { "weight": ["…"] } } }`: the lone record's name. */
function isRecordOfErrors(node: JsonNode, { members: [only, ...others] }: JsonNode): boolean {
  const held = only?.value.members ?? [];
  return (
    node.members.length === 1 &&
    others.length === 0 &&
    only?.name === 'errors' &&
    held.length > 0 &&
    !held.some(({ name }) => /^\d/u.test(name))
  );
}

/** Whether every value is one error as an object with a code, so that every key is a field's, whatever it is called. */
function isUniform({ members }: JsonNode): boolean {
  return (
    members.length > 1 &&
    members.every(
      ({ value }) => typeof (value.kind === 'object' && readLeafObject(value)?.[0]?.code) === 'string',
    )
  );
}

/** Whether a member's name is none of an answer's own. */
function isFieldLike({ name }: JsonMember): boolean {
  const folded = wordOf(name);
  return !envelopeWords.has(folded) && !echoWords.has(folded) && !isContainerWord(folded);
}

/** The names of numbers that no envelope has: unless the request has them, the object is no bare map. */
const numbersIn = byOutline(({ names, kinds }) =>
  names.filter((name, at) => {
    if (kinds[at] !== 'number') return false;
    const folded = wordOf(name);
    return !envelopeWords.has(folded) && (wholeWords.has(name) || !isContainerWord(folded));
  }),
);

/** Reading: the name of a fault's element or class: `e:myFaultDetails`, `ValidationException`. */
const faultName = /(?:fault|exception)(?:details?|info)?$/iu;

function isCodeList({ elements }: JsonNode): boolean {
  return elements.length > 0 && elements.every(({ kind, text }) => kind === 'string' && !text.includes(' '));
}

/** Whether nothing but texts and numbers under an error's own words stands in the object. */
function isPlainObject(node: JsonNode): boolean {
  return node.members.every(({ name, value }) => isScalar(value) && envelopeWords.has(wordOf(name)));
}

/** Whether the object is one error with its status: `{ "code": 400, "name": "Bad Request", "brief": "…" }`. */
function isNumbered(node: JsonNode): boolean {
  return (
    node.members.every(
      ({ name, value }) =>
        isScalar(value) || (value.kind === 'array' && value.elements.length === 0 && name !== ''),
    ) &&
    node.members.some(
      ({ name, value }) => value.kind === 'number' && /^(?:code|status|statuscode)$/u.test(wordOf(name)),
    )
  );
}

/** Whether the object says of which resource an error speaks: `{ "kind": "orders", "name": "a" }` (Kubernetes). */
function sideData(node: JsonNode): boolean {
  return isPlainObject(node) && node.members.every(({ value }) => !value.text.includes(' '));
}

/** `{ "body": { "errors": ["email is required"] } }`: a part of the request with its list of sentences. */
function listsSentences({ members: [only, ...others] }: JsonNode, below: Below): boolean {
  return below.in !== null && only?.name === 'errors' && others.length === 0;
}

/** `{ "json": { "message": …, "code": …, "data": {…} } }`: superjson's wrapper of one error. */
function wrapsOne({ members: [only, ...others] }: JsonNode): boolean {
  if (only === undefined || others.length > 0 || locationWord(only.name)?.in !== 'body') return false;
  return ['message', 'code'].every((word) => only.value.members.some(({ name }) => name === word));
}

/** Reading: what SOAP and its kin call an answer: `ns1:getRatesResponse`, `return`. Applied to one name. */
const answerName = /(?:Response|Result|^return)$/u;

/** Whether an answer lies below its own name, as in SOAP's body. */
function wrapsAnswer({ members }: JsonNode, below: Below, context: ReadingContext): boolean {
  return members.some(
    ({ name, value }) => value.kind === 'object' && answerName.test(name) && !isAsked(name, below, context),
  );
}

const resultCodes = wordSet('resultcode returncode responsecode code');

/** An answer's own code beside its message with one: `{ "resultCode": "Error", "message": { "code": "E7", "text": "…" } }`. */
function isResult(node: JsonNode, below: Below, context: ReadingContext): boolean {
  return (
    node.members.some(({ name, value }) => isScalar(value) && resultCodes.has(wordOf(name))) &&
    node.members.some(
      ({ name, value }) => wordOf(name) === 'message' && !isScalar(value) && !isAsked(name, below, context),
    )
  );
}

/** The members to be read as fields: of a bare map all but those of an ordinary answer. */
export function fieldMembers(
  node: JsonNode,
  below: Below,
  context: ReadingContext,
  trust: MapTrust,
): readonly JsonMember[] {
  if (trust === 'mixed' && holdsFieldsBeside(node))
    return node.members.filter((member) => !isOrdinaryMember(member) || isAsked(member.name, below, context));
  // `{"type": "split_error", "splits": {…}}`: the code of what stands beside it.
  if (trust === 'mixed' && node.members.some(({ value }) => !isScalar(value)))
    return node.members.filter((member) => !isOrdinaryCode(member) || isAsked(member.name, below, context));
  if (trust !== 'bare' || isUniform(node) || node.members.every(({ name }) => isAsked(name, below, context)))
    return node.members;
  const spelled = node.members.some(({ name }) => pathKey.test(name));
  return node.members.filter((member) => {
    const folded = wordOf(member.name);
    const wrapper = isContainerWord(folded);
    if (wholeWords.has(member.name)) return true;
    if (isScalar(member.value)) {
      // Beside keys that are paths, a word with a sentence is a field: `{ "name": "Too short", "lines.0.qty": "…" }`.
      const said = spelled && !wordsOfSentences.has(folded) && isSentence(member.value.text);
      return !wrapper && (said || !envelopeWords.has(folded));
    }
    const kind = valueKind(member.value, below, member.name, context);
    if (kind === 'none' || plainWrappers.has(folded)) return false;
    const isWrapper = member.value.kind === 'object' && wrapperWords.has(folded);
    const isSide = kind === 'weak' && isEnvelopeMember(member, kind) && !saysSentence(member.value);
    if ((isWrapper || isSide) && !isAsked(member.name, below, context)) return false;
    return kind === 'strong' || !(wrapper || echoWords.has(folded));
  });
}

/** Members whose sentences are an answer's own. */
const wordsOfSentences: ReadonlySet<string> = new Set([...messageWords, 'status', 'hint', 'info']);

function isOrdinaryCode({ name, value }: JsonMember): boolean {
  return isScalar(value) && isCode(value.text) && envelopeWords.has(wordOf(name));
}

/** Whether an object says in a sentence what is wrong. */
function saysSentence(value: JsonNode): boolean {
  return readLeafObject(value)?.some(({ message }) => isSentence(message)) === true;
}

/** Members that hold the map of fields where they hold an object. */
const wrapperWords: ReadonlySet<string> = wordSet(
  'data description detail details errmsg message msg reason cause response result payload body',
);

/** Scalars and lists under an ordinary error object's words are no fields of a bare map. */
function isEnvelopeMember(member: JsonMember, kind: ValueKind): boolean {
  const folded = wordOf(member.name);
  if (wholeWords.has(member.name)) return false;
  if (member.value.kind === 'object' && wrapperWords.has(folded)) return true;
  if (isScalar(member.value)) return envelopeWords.has(folded) || isContainerWord(folded);
  return (
    (isContainerWord(folded) && folded !== 'field') ||
    (echoWords.has(folded) && !(kind === 'strong' && isLikelyWhole(member.name))) ||
    (kind !== 'strong' && envelopeWords.has(folded))
  );
}

/** `{ "success": false, "code": "…", "data": {…} }`: what stands beside scalars of an answer is its wrapper. */
function isDataBeside({ name, value }: JsonMember, node: JsonNode): boolean {
  return (
    name === 'data' &&
    value.kind === 'object' &&
    node.members.length > 1 &&
    node.members.every(
      (other) => other.name === name || (isScalar(other.value) && envelopeWords.has(wordOf(other.name))),
    )
  );
}

/** Wrappers of errors that stand beside nothing a field could be called: `{ "issues": [{…}], "name": "ZodError" }`. */
function wrapsErrors(node: JsonNode, below: Below, context: ReadingContext): boolean {
  return node.members.some(({ name, value }) => {
    const folded = wordOf(name);
    // RFC 9457 in XML: `<invalid-params><i>…</i><i>…</i></invalid-params>`.
    if (name === 'i' && node.members.length === 1 && !isScalar(value)) return true;
    if (!isContainerWord(folded) || wholeWords.has(name) || isAsked(name, below, context)) return false;
    // `soapenv:Fault` is a wrapper whatever it holds: fields have no vocabulary. In XML a list of one is its entry.
    const alone = node.members.every((other) => other.name === name || other.name.startsWith('@'));
    const wrapper = folded !== foldName(name) || (alone && entryNames.has(folded));
    if (wrapper && !isEmpty(value)) return true;
    if (value.kind === 'object')
      return value.members.length > 0 && (readLeafObject(value) === undefined || isLoneField(folded, value));
    return (
      value.kind === 'array' &&
      (plainWrappers.has(folded) ||
        (folded === 'messages' && node.members.length === 1) ||
        value.elements.some(({ kind }) => kind === 'object'))
    );
  });
}

/** `{ "errors": { "summary": "You must …" } }`: a word for several errors holds a map, unless it says `message`. */
function isLoneField(word: string, { members: [only, ...others] }: JsonNode): boolean {
  return (
    plainWrappers.has(word) && others.length === 0 && only !== undefined && foldName(only.name) === 'summary'
  );
}

const entryNames: ReadonlySet<string> = wordSet('error violation issue failure validationerror fielderror');
