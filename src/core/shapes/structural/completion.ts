import type { JsonMember, Path } from '../../json/node.ts';
import type { Span } from '../../text/span.ts';
import { memberInSentence } from './sentence-member.ts';
import { completionWords } from './vocabulary.ts';
import { foldedMembers } from './reading-context.ts';

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
  members: ReadonlyMap<string, JsonMember>,
  message: string,
  span: Span,
): readonly Completed[] {
  const named = membersNamed(members);
  const names = named.length > 0 ? named : namedInSentence(message);
  const fresh = names.filter(({ name }) => !paths.some((path) => path.at(-1) === name));
  if (fresh.length === 0) return [{ paths, span }];
  return fresh.map(({ name, span: at }) => ({
    paths: paths.map((path) => [...path, name]),
    span: at ?? span,
  }));
}

interface Named {
  readonly name: string;
  readonly span: Span | null;
}

function membersNamed(members: ReadonlyMap<string, JsonMember>): readonly Named[] {
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

function namedInSentence(message: string): readonly Named[] {
  const name = memberInSentence(message);
  return name === undefined ? [] : [{ name, span: null }];
}
