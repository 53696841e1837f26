import type { JsonMember, Path } from '../../json/node.ts';
import type { Span } from '../../text/span.ts';
import { locationWord } from '../location-word.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { memberInSentence } from './sentence-member.ts';
import { completionListWords, completionWords } from './vocabulary.ts';
import { type Folded, foldedMembers } from './reading-context.ts';

/** Wrappers that hold the parameters of a failed rule. */
const parameterWords = ['params', 'info', 'details', 'meta', 'context', 'parameters'] as const;

interface Completed {
  readonly paths: readonly Path[];
  readonly span: Span;
}

/**
 * Rules about an object's members (`required`, `additionalProperties`) name the object and leave the member to their
 * parameters or to the sentence: adds it, once for each member named.
 */
export function completePaths(
  paths: readonly Path[],
  members: Folded,
  message: string,
  span: Span,
): readonly Completed[] {
  const named = membersNamed(members);
  const names = named.length > 0 ? named : namedInSentence(message, paths);
  const fresh = names.filter(({ name }) => !paths.some((path) => path.at(-1) === name));
  if (fresh.length === 0) return [{ paths, span }];
  return fresh.map(({ name, span: at }) => ({
    paths: paths.flatMap((path) => {
      // `/header` of a validator that sees the whole request: the member lies in a part of it.
      const part = path.length === 1 && locationWord(path[0]) !== undefined;
      return part ? [[...path, name], [name]] : [[...path, name]];
    }),
    span: at ?? span,
  }));
}

interface Named {
  readonly name: string;
  readonly span: Span | null;
}

function membersNamed(members: Folded): readonly Named[] {
  // zod: `unrecognized_keys` lists the keys.
  const code = members.get('code')?.value.text;
  const keys = members.get('keys')?.value;
  if (keys !== undefined && code !== undefined && code.toLowerCase().includes('unrecognized')) {
    return keys.elements
      .filter(({ kind }) => kind === 'string')
      .map(({ text, span }) => ({ name: text, span }));
  }
  for (const word of parameterWords) {
    const value = members.get(word)?.value;
    if (value === undefined) continue;
    const found = value.kind === 'array' ? listedNames(value, code) : namedInParameters(value);
    if (found.length > 0) return found;
  }
  const argument = members.get('argument')?.value;
  const rule = members.get('name')?.value.text;
  if (argument?.kind === 'string' && (rule === 'required' || rule === 'additionalProperties')) {
    return [{ name: argument.text, span: argument.span }];
  }
  return [];
}

function namedInParameters(value: JsonMember['value']): readonly Named[] {
  const inner = foldedMembers(value);
  for (const word of completionWords) {
    const name = inner.get(word)?.value;
    if (name?.kind === 'string' && name.text !== '') return [{ name: name.text, span: name.span }];
  }
  // TypeBox lists the members that an object lacks or has too many.
  for (const word of completionListWords) {
    const names = inner.get(word)?.value.elements.filter(({ kind }) => kind === 'string') ?? [];
    if (names.length > 0) return names.map(({ text, span }) => ({ name: text, span }));
  }
  // ajv-errors keeps the replaced errors: `params.errors[0].params.missingProperty`.
  const replaced = inner.get('errors')?.value.elements ?? [];
  return replaced.flatMap((element) => {
    const params = foldedMembers(element).get('params')?.value;
    return params?.kind === 'object' ? namedInParameters(params) : [];
  });
}

/** z-schema: `params: ["name"]`, `params: [["surplus"]]`, told by its upper-case code. */
function listedNames(value: JsonMember['value'], code: string | undefined): readonly Named[] {
  if (code === undefined || !code.startsWith('OBJECT_')) return [];
  return value.elements.flatMap((element) => {
    if (element.kind === 'string') return [{ name: element.text, span: element.span }];
    return element.elements
      .filter(({ kind }) => kind === 'string')
      .map(({ text, span }) => ({ name: text, span }));
  });
}

/** Reading: the JSONPath that a sentence opens with: `$.lines[0].sku: is missing`. */
const opening = /^(\$[^\s:]{1,200}): /u;

function namedInSentence(message: string, paths: readonly Path[]): readonly Named[] {
  const place = opening.exec(message.slice(0, 300))?.[1];
  const [path = []] = place === undefined ? [] : readSpelledPath(place);
  const last = path.at(-1);
  if (typeof last === 'string') {
    const below = JSON.stringify(path.slice(0, -1));
    if (paths.some((stated) => JSON.stringify(stated) === below)) return [{ name: last, span: null }];
  }
  const name = memberInSentence(message);
  return name === undefined ? [] : [{ name, span: null }];
}
