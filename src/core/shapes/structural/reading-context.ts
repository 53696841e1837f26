import type { JsonMember, JsonNode, Path } from '../../json/node.ts';
import { foldName, isFolded } from '../../text/fold-name.ts';
import type { ErrorBody, FieldLocation } from '../shape.ts';
import type { RequestNames } from './request-names.ts';

/** What every part of the fallback looks at while it reads one body. */
export interface ReadingContext {
  readonly body: ErrorBody;
  readonly names: RequestNames | null;
}

/** Where in the request the errors of a subtree lie, as far as the wrappers above it said so. */
export interface Below {
  readonly prefix: Path;
  readonly in: FieldLocation | null;
}

export const atRoot: Below = { prefix: [], in: null };

const foldedOf = new WeakMap<JsonNode, ReadonlyMap<string, JsonMember>>();

/** The members of an object under their folded names; the first of equal names wins. Made once: every reader asks. */
export function foldedMembers(node: JsonNode): ReadonlyMap<string, JsonMember> {
  const known = foldedOf.get(node);
  if (known !== undefined) return known;
  const folded = new Map<string, JsonMember>();
  for (const member of node.members) {
    const name = wordOf(member.name);
    if (!folded.has(name)) folded.set(name, member);
  }
  foldedOf.set(node, folded);
  return folded;
}

/** Reading: a vocabulary's prefix and the word behind it. */
const vocabularyPrefix = /^(?:[a-z][\w-]{0,20}(?::|\.(?=error$|message$))|\$)(?=[a-z])/iu;

/** A member's folded name; a vocabulary's prefix (`hydra:description`, `odata.error`, `$message`) is no part of it. */
export function wordOf(name: string): string {
  if (isFolded(name)) return name;
  const prefixed = name.startsWith('$') || name.includes(':') || name.includes('.');
  return foldName(prefixed ? name.replace(vocabularyPrefix, '') : name);
}

/** Whether the value has no members or elements. */
export function isScalar(node: JsonNode): boolean {
  return node.kind !== 'object' && node.kind !== 'array';
}

/** Reading: a machine's word: one run of letters, digits and joints. */
const codeText = /^[\w.:/-]{1,60}$/u;

/** Whether a text is a code (`too_short`, `isEmail`, `any.required`) rather than a sentence. */
export function isCode(text: string): boolean {
  return codeText.test(text);
}

/** A scalar's text when it is a string or number that may serve as a code. */
export function codeOf(node: JsonNode | undefined): string | null {
  if (node === undefined || (node.kind !== 'string' && node.kind !== 'number')) return null;
  return isCode(node.text) ? node.text : null;
}
