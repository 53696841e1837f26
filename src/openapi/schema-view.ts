import type { FieldFacts } from '../core/facts/field-facts.ts';
import type { KnownMember } from '../core/facts/schema-facts.ts';
import type { Path } from '../core/json/node.ts';
import { formatPointer } from '../core/json/pointer.ts';
import { applicable, schemasAt, type Applicable } from './applicable.ts';
import { factsOf } from './facts.ts';
import type { SchemaSet } from './schema.ts';

/** What a schema says of the places of one value. */
export interface SchemaView {
  /** The schemas that hold for a place, whether something stands there or not. */
  readonly at: (path: Path) => Applicable;
  readonly field: (path: Path) => FieldFacts | null;
  readonly members: (path: Path) => readonly KnownMember[] | null;
  readonly isOpen: (path: Path) => boolean;
}

/** An own member or element; `undefined` when there is none. */
export function childOf(value: unknown, segment: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) !== (typeof segment === 'number') || !Object.hasOwn(value, segment))
    return undefined;
  const found: unknown = Reflect.get(value, segment);
  return found;
}

/** Nothing may stand beside what is listed. */
function isClosed(schemas: Applicable): boolean {
  return schemas.some(
    (one) =>
      one === false ||
      ((one.additionalProperties === false || one.unevaluatedProperties === false) &&
        one.patternProperties === undefined),
  );
}

export function createSchemaView({ schema, lookup }: SchemaSet, value: unknown): SchemaView {
  const known = new Map<string, { readonly schemas: Applicable; readonly value: unknown }>();

  const look = (path: Path): { readonly schemas: Applicable; readonly value: unknown } => {
    const key = formatPointer(path);
    const before = known.get(key);
    if (before !== undefined) return before;
    const segment = path.at(-1);
    let made: { readonly schemas: Applicable; readonly value: unknown };
    if (segment === undefined) made = { schemas: applicable(schema, value, lookup), value };
    else {
      const parent = look(path.slice(0, -1));
      const own = childOf(parent.value, segment);
      const schemas = schemasAt(parent.schemas, segment).flatMap((one) => applicable(one, own, lookup));
      made = { schemas, value: own };
    }
    known.set(key, made);
    return made;
  };

  const isRequired = (path: Path): boolean => {
    const name = path.at(-1);
    if (typeof name !== 'string') return false;
    return look(path.slice(0, -1)).schemas.some(
      (one) => one !== false && one.required?.includes(name) === true,
    );
  };

  const field = (path: Path): FieldFacts | null => {
    const { schemas } = look(path);
    return schemas.some((one) => one !== false) ? factsOf(schemas, isRequired(path)) : null;
  };

  return {
    at: (path) => look(path).schemas,
    field,
    members: (path) => {
      const { schemas } = look(path);
      const names = new Set(
        schemas.flatMap((one) =>
          one === false ? [] : [...Object.keys(one.properties ?? {}), ...(one.required ?? [])],
        ),
      );
      const saysNothing = names.size === 0 && !isClosed(schemas);
      if (saysNothing) return null;
      return [...names].flatMap((name): KnownMember[] => {
        const inner = [...path, name];
        const facts = field(inner) ?? factsOf([], isRequired(inner));
        return facts === null || look(inner).schemas.includes(false) ? [] : [{ name, facts }];
      });
    },
    isOpen: (path) => !isClosed(look(path).schemas),
  };
}
