import type { JsonNode } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import type { Entry } from './entry.ts';
import type { MapTrust } from './map-sniff.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { isScalar } from './reading-context.ts';
import { isContainerWord, mixedContainerWords } from './vocabulary.ts';

/** Where a value stands: under which word, below which wrappers, and what they said. */
export interface Standing {
  /** Folded name of the member that holds it; `null` at the root and in lists of the root. */
  readonly word: string | null;
  readonly below: Below;
  readonly depth: number;
  /** Whether it stands below a word for errors. */
  readonly within: boolean;
  /** The nearest sentence above. */
  readonly said: string | null;
  /** The code of the object that holds it. */
  readonly code: string | null;
  /** The nearest object above that may say which record of the request is meant. */
  readonly record: JsonNode | null;
  /** The value as an entry of the list it stands in, read with what stands below. */
  readonly known: { readonly entry: Entry | undefined; readonly below: Below } | null;
}

/** Errors found together, with how sure that is. */
export interface Group {
  readonly errors: readonly StatedFieldError[];
  readonly confidence: number;
  readonly because: string;
  /** Nothing but its own look speaks for it: lists of sentences below names may as well be data sent back. */
  readonly byLooks?: boolean;
}

/** How freely a map is believed under a word. */
export function trustIn(word: string | null): MapTrust {
  if (word === null) return 'bare';
  if (mixedContainerWords.has(word)) return 'mixed';
  return isContainerWord(word) || word === 'body' || word === 'query' || word === 'json'
    ? 'container'
    : 'bare';
}

/**
 * PocketBase has the map under `data`: believed there when every member is an object or list. JSend has it there when
 * its `status` says `fail`.
 */
export function trustFor(node: JsonNode, word: string | null, context: ReadingContext): MapTrust {
  if (word === 'description') return 'mixed';
  if (word !== 'data' || succeeded(context)) return trustIn(word);
  if (isJsend(context)) return 'container';
  return node.members.some(({ value }) => isScalar(value)) ? 'bare' : 'mixed';
}

function isJsend({ body }: ReadingContext): boolean {
  return body.root?.members.some(({ name, value }) => name === 'status' && value.text === 'fail') === true;
}

/** Whether the status says that what was sent is at fault. */
export function refused({ body: { statusCode } }: ReadingContext): boolean {
  return statusCode === 400 || statusCode === 409 || statusCode === 422;
}

/** A success that says nothing of errors is a resource, whose members look like a map. */
export function succeeded({ body: { statusCode } }: ReadingContext): boolean {
  return statusCode !== null && statusCode >= 200 && statusCode < 300;
}
