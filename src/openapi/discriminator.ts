import { entriesOf, listMember, member, textMember, textsOf, type RawObject } from './raw.ts';
import { dereferenced, type References } from './references.ts';
import type { AnySchema, Schema } from './schema.ts';

interface Discriminated {
  readonly branches: readonly AnySchema[];
  /** What holds whichever branch is meant; `null` without a discriminator. */
  readonly tag: Schema | null;
}

/** The last name of a reference: `#/components/schemas/Cat` → `Cat`. */
function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

/** The texts that a schema itself lists for one of its members. */
function valuesListed(source: unknown, property: string, references: References): readonly string[] {
  const schema = member(member(dereferenced(source, references), 'properties'), property);
  const own = dereferenced(schema, references);
  const only = own === undefined ? null : textMember(own, 'const');
  return only !== null ? [only] : own === undefined ? [] : textsOf(listMember(own, 'enum'));
}

/**
 * OpenAPI's `discriminator` as what it means: each branch holds for certain values of one member, and the member has
 * one of all these. Without a mapping a branch is meant by the values that its own schema lists for the member, as documents
 * do that never heard of names, else by its schema's name; branches that are no references have no name.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1.html#discriminator-object OpenAPI 3.1 Discriminator Object}
 */
export function discriminate(
  raw: RawObject,
  branches: readonly AnySchema[],
  sources: readonly unknown[],
  references: References,
): Discriminated {
  const discriminator = member(raw, 'discriminator');
  const property = textMember(discriminator, 'propertyName');
  const named = sources.map((source) => textMember(source, '$ref'));
  if (property === null || named.includes(null)) return { branches, tag: null };
  const mapping = entriesOf(member(discriminator, 'mapping'));
  const tagged = (choices: readonly string[]): Schema => ({
    properties: { [property]: { enum: choices } },
    required: [property],
  });
  const values = named.map((reference, index) => {
    const name = nameOf(reference ?? '');
    const mapped = mapping.filter(([, to]) => to === reference || to === name).map(([value]) => value);
    if (mapped.length > 0) return mapped;
    const listed = valuesListed(sources[index], property, references);
    return listed.length > 0 ? listed : [name];
  });
  return {
    branches: branches.map((branch, index) => ({ allOf: [tagged(values[index] ?? []), branch] })),
    tag: tagged([...new Set(values.flat())]),
  };
}
