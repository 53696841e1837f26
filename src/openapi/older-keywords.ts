import type { JsonType } from '../core/facts/field-facts.ts';
import { listMember, member, numberMember, type RawObject } from './raw.ts';
import type { AnySchema, Schema } from './schema.ts';

const jsonTypes: readonly JsonType[] = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

/** `type` as a list, and `enum`. Swagger's `file` is a kind that JSON does not have: it says nothing. */
export function readTypes(raw: RawObject): Pick<Schema, 'type' | 'enum'> {
  const stated = member(raw, 'type');
  const names: readonly unknown[] = Array.isArray(stated) ? stated : [stated];
  const type = jsonTypes.filter((one) => names.includes(one));
  const choices = listMember(raw, 'enum');
  return {
    ...(type.length > 0 && type.length === names.length ? { type } : {}),
    ...(choices.length > 0 ? { enum: choices } : {}),
  };
}

/** Ranges; where an exclusive bound is a flag (draft 4, OpenAPI up to 3.0) it takes the number beside it. */
export function readRanges(
  raw: RawObject,
): Pick<Schema, 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum' | 'multipleOf'> {
  const bound = (name: 'minimum' | 'maximum', exclusive: 'exclusiveMinimum' | 'exclusiveMaximum') => {
    const number = numberMember(raw, name);
    const above = numberMember(raw, exclusive);
    const isFlag = member(raw, exclusive) === true;
    return {
      ...(number !== null && !isFlag ? { [name]: number } : {}),
      ...(number !== null && isFlag ? { [exclusive]: number } : {}),
      ...(above === null ? {} : { [exclusive]: above }),
    };
  };
  const step = numberMember(raw, 'multipleOf');
  return {
    ...bound('minimum', 'exclusiveMinimum'),
    ...bound('maximum', 'exclusiveMaximum'),
    ...(step !== null && step > 0 ? { multipleOf: step } : {}),
  };
}

/**
 * `nullable` (OpenAPI 3.0, and still written in 3.1) and `x-nullable` (Swagger 2): null is one more allowed value.
 * More lenient than the specification, which wants `type` beside it and null in `enum`: writers mean it so.
 */
export function readNullable(raw: RawObject, schema: Schema): AnySchema {
  if (member(raw, 'nullable') !== true && member(raw, 'x-nullable') !== true) return schema;
  const { type, enum: choices } = schema;
  const isPlain =
    schema.$ref === undefined &&
    schema.allOf === undefined &&
    schema.anyOf === undefined &&
    schema.oneOf === undefined &&
    schema.const === undefined;
  if (!isPlain)
    return { anyOf: [schema, { type: ['null'] }], ...(schema.ourReadOnly ? { ourReadOnly: true } : {}) };
  return {
    ...schema,
    ...(type === undefined || type.includes('null') ? {} : { type: [...type, 'null'] }),
    ...(choices === undefined || choices.includes(null) ? {} : { enum: [...choices, null] }),
  };
}
