import type { JsonNode } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import type { Span } from '../../text/span.ts';
import { foldName } from '../../text/fold-name.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { fieldSentences } from './sentences.ts';
import type { Group, Standing } from './standing.ts';
import { isContainerWord, wordSet } from './vocabulary.ts';

/** Members whose value is a list of field names. */
const listWords = wordSet(
  'keys fields missing missingkeys invalidkeys unknownkeys missingfields missingparams missingparameters missingproperties required requiredfields',
  'invalidfields invalidparams invalid errorfields invalidattributes attrnames missingattributes unknownfields',
);

/** Reading: a field's name or path, without blanks. */
const nameText = /^[\p{L}\p{N}_$.[\]/-]{1,200}$/u;

/**
 * `{ "source": "payload", "keys": ["owner", "contacts.0.mail"] }` (hapi, celebrate) or
 * `{ "error": "Missing fields", "fields": ["name"] }`: names in one list, sentences in another place.
 */
export function readKeyList(node: JsonNode, standing: Standing, context: ReadingContext): Group {
  return {
    errors: listedErrors(node, standing, context).map((error) => ({
      ...error,
      code: error.code ?? standing.code,
    })),
    confidence: 0.7,
    because: 'lists the names of the fields beside the sentence about them',
  };
}

function listedErrors(
  node: JsonNode,
  { said: above, below, word }: Standing,
  context: ReadingContext,
): readonly StatedFieldError[] {
  let said = above;
  const duplicate = duplicateKey(node, below, above);
  if (duplicate.length > 0) return duplicate;
  const told = word !== null && isContainerWord(word);
  const list = listOf(node);
  if (said === null) {
    const reasons = reasonLists(node, below, context);
    if (reasons.length > 0) return reasons;
  }
  // Under a word for errors the list's own name says what is wrong: `{ "errors": { "missing_params": ["name"] } }`.
  said ??= told && list !== undefined && saysWrong.test(list.name) ? list.name : null;
  if (list === undefined || said === null) return [];
  const names = namesIn(list.value);
  const sentences = fieldSentences(said, context.names, { listed: true, least: 'plain' });
  return names.map((element, index) => {
    const paths = readSpelledPath(element.text);
    const key = JSON.stringify(paths[0]);
    const own = sentences.length === names.length ? sentences[index] : undefined;
    const same =
      own ?? sentences.find(({ named }) => named.paths.some((path) => JSON.stringify(path) === key));
    const message = same?.message ?? said;
    return {
      paths: paths.map((path) => [...below.prefix, ...path]),
      in: below.in,
      message,
      code: null,
      span: element.span,
      said: 'structure' as const,
    };
  });
}

/** Whether MongoDB's key stands in the object. */
const holdsKey = byOutline(({ names, kinds }) =>
  names.some((name, at) => kinds[at] === 'object' && (name === 'keyPattern' || name === 'keyValue')),
);
/** Reading: what is said of a key that is there already. */
const thereAlready = /duplicate|unique|exist|taken|in use/iu;

/**
 * MongoDB's duplicate key as drivers serialise it, `{ "code": 11000, "keyPattern": { "email": 1 }, "keyValue": { "email": "…" } }`:
 * its sentence may stand beside it, deeper, or nowhere.
 */
function duplicateKey(node: JsonNode, below: Below, above: string | null): readonly StatedFieldError[] {
  if (!holdsKey(node)) return [];
  const member = (name: string): JsonNode | undefined => node.members.find((one) => one.name === name)?.value;
  const code = member('code')?.text ?? null;
  const inner = member('errorResponse')?.members.find(({ name }) => name === 'errmsg')?.value;
  const sentence = member('errmsg')?.text ?? member('message')?.text ?? inner?.text ?? above;
  if (code !== '11000' && code !== '11001' && !thereAlready.test(sentence ?? '')) return [];
  const keys = member('keyPattern')?.members ?? member('keyValue')?.members ?? [];
  return keys.map(({ name, nameSpan }) => ({
    paths: readSpelledPath(name).map((path) => [...below.prefix, ...path]),
    in: below.in,
    message: sentence ?? code ?? name,
    code,
    span: nameSpan,
    said: 'structure' as const,
  }));
}

/** Lists of names that say by their own name what is wrong with them. */
const reasonWords = wordSet(
  'missing invalid unknown unexpected unrecognized unrecognised extra surplus required forbidden duplicate duplicated empty',
  'missingfields missingparams invalidfields invalidparams unknownfields unknownparams extrafields',
);

/** Whether two lists stand under words for reasons. */
const mayGiveReasons = byOutline(
  ({ names, kinds }) =>
    names.filter((name, at) => kinds[at] === 'array' && reasonWords.has(foldName(name))).length > 1,
);

/** `{"missing": ["name"], "invalid": ["mail", "zip"]}`: the reasons are the keys. */
function reasonLists(node: JsonNode, below: Below, { body }: ReadingContext): readonly StatedFieldError[] {
  if ((body.statusCode !== 400 && body.statusCode !== 422) || !mayGiveReasons(node)) return [];
  const lists = node.members.filter(
    ({ name, value }) => reasonWords.has(foldName(name)) && isNameList(value),
  );
  const others = node.members.filter(({ value }) => value.kind === 'array' || value.kind === 'object');
  if (lists.length < 2 || others.some((other) => !lists.includes(other) && other.value.elements.length > 0))
    return [];
  return lists.flatMap(({ name, value }) =>
    value.elements.map((element) => ({
      paths: readSpelledPath(element.text).map((path) => [...below.prefix, ...path]),
      in: below.in,
      message: name,
      code: name,
      span: element.span,
      said: 'structure' as const,
    })),
  );
}

/** Reading: a list's name that says what is wrong with the fields in it. */
const saysWrong = /^(?:missing|unknown|invalid)[_A-Z]/u;

/** Whether the object lists the names of fields. */
export function isKeyList(node: JsonNode): boolean {
  const list = listOf(node);
  return (
    list !== undefined && node.members.some(({ name }) => name === 'source' || foldName(name) === 'message')
  );
}

/** Whether a list stands under a word for one. */
const mayList = byOutline(({ names, kinds, empty }) =>
  names.some(
    (name, at) =>
      (kinds[at] === 'array' || kinds[at] === 'object') &&
      empty[at] !== true &&
      listWords.has(foldName(name)),
  ),
);

function listOf(node: JsonNode): JsonNode['members'][number] | undefined {
  if (!mayList(node)) return undefined;
  return node.members.find(({ name, value }) => listWords.has(foldName(name)) && isNameList(value));
}

/** The names of a list, or of a map that says of each whether it is one: `{ "city": true, "zip": false }`. */
function namesIn({ elements, members }: JsonNode): readonly { readonly text: string; readonly span: Span }[] {
  const told = members.filter(({ value }) => value.text === 'true');
  return elements.length > 0 ? elements : told.map(({ name, nameSpan }) => ({ text: name, span: nameSpan }));
}

function isNameList(value: JsonNode): boolean {
  const { elements, members } = value;
  if (members.length > 0)
    return members.every((member) => member.value.kind === 'boolean') && namesIn(value).length > 0;
  return elements.length > 0 && elements.every(({ kind, text }) => kind === 'string' && nameText.test(text));
}
