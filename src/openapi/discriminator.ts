import { entriesOf, member, textMember, type RawObject } from './raw.ts';
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

/**
 * OpenAPI's `discriminator` as what it means: each branch holds for certain values of one member, and the member has
 * one of all these. Without a mapping a branch is named like its schema; branches that are no references have no name.
 *
 * @see {@link https://spec.openapis.org/oas/v3.1.1.html#discriminator-object OpenAPI 3.1 Discriminator Object}
 */
export function discriminate(
  raw: RawObject,
  branches: readonly AnySchema[],
  sources: readonly unknown[],
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
  const values = named.map((reference) => {
    const name = nameOf(reference ?? '');
    const mapped = mapping.filter(([, to]) => to === reference || to === name).map(([value]) => value);
    return mapped.length > 0 ? mapped : [name];
  });
  return {
    branches: branches.map((branch, index) => ({ allOf: [tagged(values[index] ?? []), branch] })),
    tag: tagged([...new Set(values.flat())]),
  };
}
