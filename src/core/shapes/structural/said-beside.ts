import type { JsonNode } from '../../json/node.ts';
import { mayGiveReason, maySaySentence, messageWordSet, reasonWords } from './glance.ts';
import { codeOf, foldedMembers, wordOf } from './reading-context.ts';
import { messageWords } from './vocabulary.ts';

/** What an object says beside its errors: the reason that machines read, and the sentence. */

/** Reading: a reason's name as machines write it, as goa has it in `name`. */
const snakeName = /^[a-z]+(?:_[a-z]+)+$/u;

/** The machine-readable reason an object states: no HTTP status, no gRPC number, nobody's class name. */
export function reasonOf(node: JsonNode): string | null {
  if (!mayGiveReason(node)) return null;
  const members = foldedMembers(node);
  for (const word of reasonWords) {
    const value = members.get(word)?.value;
    const code = codeOf(value);
    if (code !== null && !(value?.kind === 'number' && Number(code) < 600)) return code;
  }
  for (const word of ['name', 'type'] as const) {
    const name = codeOf(members.get(word)?.value);
    if (name !== null && snakeName.test(name)) return name;
  }
  return codeOf(extensionCode(members.get('extensions')?.value));
}

/** GraphQL keeps it in `extensions.code`. */
function extensionCode(extensions: JsonNode | undefined): JsonNode | undefined {
  return extensions?.members.find(({ name }) => name === 'code')?.value;
}

/** The sentence under the best word for one; of several members with one word the first speaks. */
export function sentenceOf(node: JsonNode): string | null {
  if (!maySaySentence(node)) return null;
  let spoken: Map<string, JsonNode> | undefined;
  for (const { name, value } of node.members) {
    if (value.kind !== 'string') continue;
    const word = wordOf(name);
    if (!messageWordSet.has(word)) continue;
    spoken ??= new Map();
    if (!spoken.has(word)) spoken.set(word, value);
  }
  if (spoken === undefined) return null;
  for (const word of messageWords) {
    const text = spoken.get(word)?.text;
    if (text?.includes(' ') === true) return text;
  }
  return null;
}
