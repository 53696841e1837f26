import { nothingKnown, type FieldFacts, type JsonType } from '../core/facts/field-facts.ts';
import type { Applicable } from './applicable.ts';
import type { Schema } from './schema.ts';

type NumberKeyword =
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'minLength'
  | 'maxLength'
  | 'minItems'
  | 'maxItems'
  | 'multipleOf';

function extreme(
  schemas: readonly Schema[],
  keyword: NumberKeyword,
  choose: (...all: number[]) => number,
): number | null {
  const all = schemas.flatMap((schema) => schema[keyword] ?? []);
  return all.length === 0 ? null : choose(...all);
}

function has(list: readonly JsonType[], one: JsonType): boolean {
  return list.includes(one) || (one === 'integer' && list.includes('number'));
}

/** Kinds that all schemas allow; a whole number is a number. */
export function allowedTypes(schemas: Applicable): readonly JsonType[] {
  let allowed: readonly JsonType[] | null = null;
  for (const schema of schemas) {
    if (schema === false || schema.type === undefined) continue;
    const { type } = schema;
    const both: readonly JsonType[] = allowed ?? type;
    allowed = [...new Set([...both, ...type])].filter((one) => has(both, one) && has(type, one));
  }
  return allowed ?? [];
}

function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'null';
  } catch {
    return 'null';
  }
}

function choicesOf(schemas: readonly Schema[]): readonly string[] | null {
  let choices: readonly string[] | null = null;
  for (const schema of schemas) {
    const own = 'const' in schema ? [schema.const] : schema.enum;
    if (own === undefined) continue;
    const texts = own.map(jsonText);
    choices = choices === null ? texts : choices.filter((text) => texts.includes(text));
  }
  return choices;
}

/** What the schemas that hold for a place say of it together; `null` when they say nothing. */
export function factsOf(all: Applicable, required: boolean): FieldFacts | null {
  const schemas = all.filter((schema) => schema !== false);
  if (schemas.length === 0 && !required) return null;
  const choices = choicesOf(schemas);
  const stated = schemas.find((schema) => schema.ourExample !== undefined)?.ourExample ?? null;
  return {
    ...nothingKnown,
    source: 'schema',
    types: allowedTypes(schemas),
    format: schemas.find((schema) => schema.ourFormat !== undefined)?.ourFormat ?? null,
    choices,
    minimum: extreme(schemas, 'minimum', Math.max),
    maximum: extreme(schemas, 'maximum', Math.min),
    exclusiveMinimum: extreme(schemas, 'exclusiveMinimum', Math.max),
    exclusiveMaximum: extreme(schemas, 'exclusiveMaximum', Math.min),
    multipleOf: extreme(schemas, 'multipleOf', Math.max),
    minLength: extreme(schemas, 'minLength', Math.max),
    maxLength: extreme(schemas, 'maxLength', Math.min),
    pattern: schemas.find((schema) => schema.ourPattern !== undefined)?.ourPattern ?? null,
    minItems: extreme(schemas, 'minItems', Math.max),
    maxItems: extreme(schemas, 'maxItems', Math.min),
    required,
    readOnly: schemas.some((schema) => schema.ourReadOnly === true),
    example: stated ?? (choices?.length === 1 ? (choices[0] ?? null) : null),
  };
}
