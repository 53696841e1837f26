import { discriminate } from './discriminator.ts';
import { isJudgedFormat } from './formats.ts';
import { readNullable, readRanges, readTypes } from './older-keywords.ts';
import {
  entriesOf,
  isObject,
  listMember,
  member,
  numberMember,
  textMember,
  textsOf,
  type RawObject,
} from './raw.ts';
import type { References } from './references.ts';
import { safePattern } from '../core/text/safe-pattern.ts';
import type { AnySchema, Schema, SchemaLookup, SchemaSet } from './schema.ts';

/** Parts of schemas that one question may reach; of what is beyond nothing is said. */
const mostParts = 200_000;
const deepest = 60;
const longestExample = 2_000;

type Draft = { -readonly [Name in keyof Schema]: Schema[Name] };

const singles = [
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
  'contains',
  'unevaluatedProperties',
  'unevaluatedItems',
] as const;
const combinations = ['anyOf', 'oneOf', 'allOf'] as const;
const counts = [
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
] as const;

export interface SchemaCompiler {
  readonly compile: (raw: unknown) => SchemaSet;
}

function exampleOf(raw: RawObject): string | null {
  const stated = [
    member(raw, 'example'),
    listMember(raw, 'examples')[0],
    member(raw, 'default'),
    member(raw, 'const'),
  ];
  const value = stated.find((one) => one !== undefined);
  if (value === undefined) return null;
  try {
    const text = JSON.stringify(value);
    return text.length <= longestExample ? text : null;
  } catch {
    return null;
  }
}

/**
 * Turns the schemas of a document into {@link Schema}s, each part once and only when asked for. References out of the
 * document and what cannot be understood become `true`: nothing is said of it.
 */
export function createSchemaCompiler(references: References, refAlone: boolean): SchemaCompiler {
  const lookup: SchemaLookup = Object.create(null);
  const keys = new Map<object, string>();
  const pending: { readonly key: string; readonly raw: RawObject }[] = [];
  let parts = 0;
  /** Rules met so far that are not judged: unsafe patterns, formats of the writer's own. */
  let unjudged = 0;

  const refer = (reference: string): AnySchema => {
    const target = references.resolve(reference);
    if (typeof target === 'boolean') return target;
    if (!isObject(target)) return true;
    let key = keys.get(target);
    if (key === undefined) {
      key = `#/$defs/${keys.size}`;
      keys.set(target, key);
      pending.push({ key, raw: target });
    }
    return { $ref: key };
  };

  const named = (map: unknown, depth: number): Record<string, AnySchema> => {
    const made: Record<string, AnySchema> = {};
    for (const [name, value] of entriesOf(map)) {
      // Defined, so that a member may be called `__proto__`.
      Object.defineProperty(made, name, { value: part(value, depth), enumerable: true, configurable: true });
    }
    return made;
  };

  const readTexts = (raw: RawObject, draft: Draft): void => {
    const format = textMember(raw, 'format');
    if (format !== null) {
      draft.ourFormat = format;
      if (isJudgedFormat(format)) draft.format = format;
      else unjudged += 1;
    }
    const pattern = textMember(raw, 'pattern');
    if (pattern !== null) {
      draft.ourPattern = pattern;
      if (safePattern(pattern) === null) unjudged += 1;
      else draft.pattern = pattern;
    }
  };

  const readArrays = (raw: RawObject, draft: Draft, depth: number): void => {
    const items = member(raw, 'items');
    const prefix = Array.isArray(items) ? items : listMember(raw, 'prefixItems');
    if (prefix.length > 0) draft.prefixItems = prefix.map((item) => part(item, depth));
    const rest = Array.isArray(items) ? member(raw, 'additionalItems') : items;
    if (rest !== undefined) draft.items = part(rest, depth);
    if (member(raw, 'uniqueItems') === true) draft.ourUnique = true;
  };

  const readObjects = (raw: RawObject, draft: Draft, depth: number): void => {
    const required = textsOf(listMember(raw, 'required'));
    if (required.length > 0) draft.required = required;
    if (isObject(member(raw, 'properties'))) draft.properties = named(raw['properties'], depth);
    const patterns = entriesOf(member(raw, 'patternProperties'));
    const safe = patterns.filter(([pattern]) => safePattern(pattern) !== null);
    if (safe.length > 0) draft.patternProperties = named(Object.fromEntries(safe), depth);
    // With a pattern that is not run, any member may be one that it allows.
    const isOpen = safe.length < patterns.length;
    const additional = member(raw, 'additionalProperties');
    if (additional !== undefined && !isOpen) draft.additionalProperties = part(additional, depth);
    if (isOpen) delete draft.unevaluatedProperties;
    const depends = entriesOf(member(raw, 'dependencies'));
    const names = [...entriesOf(member(raw, 'dependentRequired')), ...depends].filter(([, on]) =>
      Array.isArray(on),
    );
    if (names.length > 0)
      draft.dependentRequired = Object.fromEntries(
        names.map(([name, on]) => [name, textsOf(Array.isArray(on) ? on : [])]),
      );
    const schemas = [...entriesOf(member(raw, 'dependentSchemas')), ...depends].filter(
      ([, on]) => !Array.isArray(on),
    );
    if (schemas.length > 0) draft.dependentSchemas = named(Object.fromEntries(schemas), depth);
  };

  const object = (raw: RawObject, depth: number): AnySchema => {
    const reference =
      textMember(raw, '$ref') ?? textMember(raw, '$dynamicRef') ?? textMember(raw, '$recursiveRef');
    const isAlone = reference !== null && refAlone;
    const draft: Draft = {};
    if (!isAlone) {
      for (const word of singles) {
        const before = unjudged;
        const made = member(raw, word) === undefined ? undefined : part(raw[word], depth);
        // What is not judged in full can be neither excluded nor made a condition.
        const isOpen = unjudged > before && (word === 'not' || word === 'if');
        if (made !== undefined && !isOpen) draft[word] = made;
      }
      for (const word of combinations) {
        const sources = listMember(raw, word);
        if (sources.length === 0) continue;
        const before = unjudged;
        const branches = sources.map((one) => part(one, depth));
        // Of branches that are not judged in full, several may seem to fit.
        const isOpen = unjudged > before && word === 'oneOf';
        if (isOpen) draft.allOf = [...(draft.allOf ?? []), { anyOf: branches }];
        else if (word === 'allOf') draft.allOf = [...branches, ...(draft.allOf ?? [])];
        else {
          const chosen = discriminate(raw, branches, sources, references);
          draft[word] = chosen.branches;
          if (chosen.tag !== null) draft.allOf = [...(draft.allOf ?? []), chosen.tag];
        }
      }
      for (const word of counts) {
        const count = numberMember(raw, word);
        if (count !== null) draft[word] = count;
      }
      Object.assign(draft, readTypes(raw), readRanges(raw));
      if (Object.hasOwn(raw, 'const')) draft.const = raw['const'];
      readArrays(raw, draft, depth);
      readObjects(raw, draft, depth);
      readTexts(raw, draft);
      const example = exampleOf(raw);
      if (example !== null) draft.ourExample = example;
    }
    if (reference !== null) {
      const target = refer(reference);
      if (typeof target === 'object' && target.$ref !== undefined) draft.$ref = target.$ref;
      else if (target === false) draft.not = true;
    }
    if (member(raw, 'readOnly') === true) draft.ourReadOnly = true;
    return readNullable(raw, draft);
  };

  const part = (raw: unknown, depth: number): AnySchema => {
    if (typeof raw === 'boolean') return raw;
    if (!isObject(raw)) return true;
    parts += 1;
    if (parts > mostParts || depth > deepest) return true;
    return object(raw, depth + 1);
  };

  return {
    compile: (raw) => {
      parts = 0;
      const schema = part(raw, 0);
      for (let next = pending.pop(); next !== undefined; next = pending.pop())
        lookup[next.key] = part(next.raw, 0);
      return { schema, lookup };
    },
  };
}
