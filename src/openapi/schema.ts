import type { JsonType } from '../core/facts/field-facts.ts';

/**
 * A schema in one dialect, whatever the document is written in: JSON Schema 2020-12 in short arrays and with references
 * into a {@link SchemaLookup}. What the validator shall not judge stands under names of ours.
 */
export interface Schema {
  readonly $ref?: string;
  readonly type?: readonly JsonType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly AnySchema[];
  readonly anyOf?: readonly AnySchema[];
  readonly oneOf?: readonly AnySchema[];
  readonly not?: AnySchema;
  readonly if?: AnySchema;
  readonly then?: AnySchema;
  readonly else?: AnySchema;
  readonly properties?: Readonly<Record<string, AnySchema>>;
  readonly patternProperties?: Readonly<Record<string, AnySchema>>;
  readonly additionalProperties?: AnySchema;
  readonly unevaluatedProperties?: AnySchema;
  readonly propertyNames?: AnySchema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly dependentSchemas?: Readonly<Record<string, AnySchema>>;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly prefixItems?: readonly AnySchema[];
  readonly items?: AnySchema;
  readonly unevaluatedItems?: AnySchema;
  readonly contains?: AnySchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Only what the validator is asked about; `ourFormat` and `ourPattern` are as the document writes them. */
  readonly format?: string;
  readonly pattern?: string;
  readonly ourFormat?: string;
  readonly ourPattern?: string;
  readonly ourUnique?: true;
  readonly ourReadOnly?: true;
  /** The schema's example or default, as JSON text. */
  readonly ourExample?: string;
}

export type AnySchema = Schema | boolean;

/** Where a `$ref` of a {@link Schema} leads. */
export type SchemaLookup = Record<string, AnySchema>;

/** A schema and all it refers to. */
export interface SchemaSet {
  readonly schema: AnySchema;
  readonly lookup: SchemaLookup;
}
