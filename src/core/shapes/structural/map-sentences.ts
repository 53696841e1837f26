import type { JsonMember, JsonNode } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { readLeafObject } from './map-leaf.ts';
import { isSentence } from './reading-context.ts';

// What the sentences of a map say of its keys.

/** Whether nothing but rules with full sentences stands in the value: `{ "required": "email is required" }`. */
export function holdsSentences({ members }: JsonNode): boolean {
  return (
    members.length > 0 && members.every(({ value }) => value.kind === 'string' && value.text.includes(' '))
  );
}

/** Reading: how validators begin a sentence that leaves the name to the key, in several languages. */
export const validatorSays =
  /^(?:must|should|can['’]?t|cannot|can not|may not|is|are|has|does|needs?|requires?|not|too|invalid|required|missing|expected|unknown|already|value|please|this (?:field|value)|the (?:length|value|field)|enter|muss|darf|ist|wird|doit|ne|est|cette valeur|ce champ|debe|es|el campo|este campo|deve|não|o campo)(?!\p{L})|不能|不正确|不可|不得|必须|必填|必須|无效|错误|超过|已存在|してください|입력|필수|올바/iu;

/** Whether a list of sentences names its own key: `{"holder.name": ["The holder.name field is required."]}`. */
export function repeatsItsKey({ name, value: { elements } }: JsonMember): boolean {
  const word = foldName(name.slice(name.lastIndexOf('.') + 1));
  return (
    word.length > 1 &&
    elements.length > 0 &&
    elements.every(
      ({ kind, text }) =>
        kind === 'string' && isSentence(text) && foldName(text.slice(0, 300)).includes(word),
    )
  );
}

/** Whether every text in a map of maps is a validator's sentence: `{"email": "must be …", "lines": {"1": {…}}}`. */
export function saysOnly(node: JsonNode, depth: number): boolean {
  return (
    depth < 8 &&
    node.members.length > 0 &&
    node.members.every(({ name, value }) =>
      value.kind === 'object'
        ? isCoded(name, value) || saysOnly(value, depth + 1)
        : value.kind === 'string' && isSentence(value.text) && speaksOf(name, value.text),
    )
  );
}

/** Reading: a key that is a path: `items[1].price`, `recipient.mail`. */
export const pathKey = /^[\p{L}_][\p{L}\p{N}_]{0,60}(?:\[\d{1,6}\]|\.(?=[\p{L}\d_]))/u;

/** Whether nothing but sentences stands under keys some of which are paths. */
export function saysOfPaths({ members }: JsonNode): boolean {
  return (
    members.every(({ value }) => value.kind === 'string' && isSentence(value.text)) &&
    members.some(({ name }) => pathKey.test(name))
  );
}

/** Reading: a sentence's first word, behind an article, and what it is said to be. */
const subjectFirst = /^(?:the )?(\S{2,80}) (\S.*)$/isu;

/** Whether a validator's sentence leaves its subject to the key, or repeats the key's last word: `"order_id": "id is required"`. */
function speaksOf(key: string, text: string): boolean {
  if (validatorSays.test(text)) return true;
  const [, subject = '', predicate = ''] = subjectFirst.exec(text.slice(0, 300)) ?? [];
  const [folded, named] = [foldName(key), foldName(subject)];
  const isOfKey = folded.endsWith(named) || (named.length > 3 && folded.startsWith(named));
  return subject.length > 1 && isOfKey && validatorSays.test(predicate);
}

/** Whether an object is a validator's sentence with its code: `{"message": "Enter a valid email.", "code": "invalid"}`. */
function isCoded(key: string, node: JsonNode): boolean {
  const [leaf] = readLeafObject(node) ?? [];
  return (
    leaf?.code !== undefined && leaf.code !== null && !/^\d/u.test(leaf.code) && speaksOf(key, leaf.message)
  );
}
