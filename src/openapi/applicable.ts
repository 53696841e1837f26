import { complaintsAbout, misfit, notMeant, otherKind } from './fit.ts';
import { safePattern } from '../core/text/safe-pattern.ts';
import type { AnySchema, Schema, SchemaLookup } from './schema.ts';

/** The schemas that all hold for one place; `false` among them: nothing may stand there. */
export type Applicable = readonly (Schema | false)[];

const mostReferences = 500;

/** `undefined`: there is no value yet, so conditions and branches stay open. */
type Value = unknown;

function isValid(value: Value, schema: AnySchema, lookup: SchemaLookup): boolean {
  return complaintsAbout(value, schema, lookup)?.length === 0;
}

function isNullOnly(schema: AnySchema): boolean {
  return typeof schema === 'object' && schema.type?.length === 1 && schema.type[0] === 'null';
}

function orNull(schema: Schema | false): Schema | false {
  if (schema === false) return { type: ['null'] };
  const { type, enum: choices } = schema;
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [...new Set([...type, 'null' as const])] }),
    ...(choices === undefined ? {} : { enum: [...choices, null] }),
  };
}

/** What several branches have in common, when which one is meant is not known: their kinds and choices. */
function inCommon(branches: readonly AnySchema[], lookup: SchemaLookup, seen: Set<string>): Applicable {
  const each = branches.map((branch) => applicable(branch, undefined, lookup, new Set(seen)));
  const types = each.map((schemas) => schemas.flatMap((one) => (one === false ? [] : (one.type ?? []))));
  const choices = each.map((schemas) =>
    schemas.flatMap((one) => (one === false ? [] : 'const' in one ? [one.const] : (one.enum ?? []))),
  );
  return [
    {
      ...(types.every((list) => list.length > 0) ? { type: [...new Set(types.flat())] } : {}),
      ...(choices.every((list) => list.length > 0) ? { enum: choices.flat() } : {}),
    },
  ];
}

function choose(
  branches: readonly AnySchema[],
  value: Value,
  lookup: SchemaLookup,
  seen: Set<string>,
): Applicable {
  if (value === undefined) {
    const real = branches.filter((branch) => !isNullOnly(branch));
    const [only] = real;
    if (real.length !== 1 || only === undefined) return inCommon(branches, lookup, seen);
    const schemas = applicable(only, undefined, lookup, seen);
    return real.length === branches.length ? schemas : schemas.map(orNull);
  }
  let best: AnySchema = true;
  let least = Infinity;
  let possible = 0;
  for (const branch of branches) {
    const distance = misfit(value, branch, lookup);
    if (distance < otherKind) possible += 1;
    if (distance >= least) continue;
    least = distance;
    best = branch;
  }
  if (least >= notMeant && possible !== 1) return inCommon(branches, lookup, seen);
  return applicable(best, value, lookup, seen);
}

/**
 * All schemas that hold for a value: references followed, `allOf` gathered, of `oneOf` and `anyOf` the branch that the
 * value fits best, of a condition the side that holds. What is referred to twice (`seen`) holds once.
 */
export function applicable(
  schema: AnySchema,
  value: Value,
  lookup: SchemaLookup,
  seen: Set<string> = new Set(),
): Applicable {
  if (schema === true) return [];
  if (schema === false) return [false];
  const found: (Schema | false)[] = [schema];
  const add = (part: AnySchema): void => void found.push(...applicable(part, value, lookup, seen));
  if (schema.$ref !== undefined && !seen.has(schema.$ref) && seen.size < mostReferences) {
    seen.add(schema.$ref);
    add(lookup[schema.$ref] ?? true);
  }
  for (const part of schema.allOf ?? []) add(part);
  if (schema.oneOf !== undefined) found.push(...choose(schema.oneOf, value, lookup, seen));
  if (schema.anyOf !== undefined) found.push(...choose(schema.anyOf, value, lookup, seen));
  if (value !== undefined) {
    if (schema.if !== undefined) add((isValid(value, schema.if, lookup) ? schema.then : schema.else) ?? true);
    for (const [name, part] of Object.entries(schema.dependentSchemas ?? {})) {
      if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) add(part);
    }
  }
  return found;
}

/** The schemas given for one member or element, each still to be resolved with its value. */
export function schemasAt(schemas: Applicable, segment: string | number): readonly AnySchema[] {
  if (typeof segment === 'number') {
    return schemas.flatMap((one): readonly AnySchema[] => {
      if (one === false) return [];
      const own = one.prefixItems?.[segment] ?? one.items;
      return own === undefined ? [] : [own];
    });
  }
  const stated: AnySchema[] = [];
  const rest: AnySchema[] = [];
  for (const one of schemas) {
    if (one === false) continue;
    const own: AnySchema[] = [];
    if (one.properties !== undefined && Object.hasOwn(one.properties, segment)) {
      const part = one.properties[segment];
      if (part !== undefined) own.push(part);
    }
    for (const [pattern, part] of Object.entries(one.patternProperties ?? {}))
      if (safePattern(pattern)?.test(segment.slice(0, 500)) === true) own.push(part);
    if (own.length === 0 && one.additionalProperties !== undefined) own.push(one.additionalProperties);
    stated.push(...own);
    if (one.unevaluatedProperties !== undefined) rest.push(one.unevaluatedProperties);
  }
  return stated.length > 0 ? stated : rest;
}
