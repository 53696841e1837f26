import { type FieldFacts, type JsonType, nothingKnown } from '../facts/field-facts.ts';
import type { DateLayout } from '../values/date-layout.ts';

/** Facts of one member from all sources, the API's own message before the schema, the schema before the pack. */
export interface KnownFacts extends Omit<FieldFacts, 'source'> {
  /** A date pattern the API's message shows; `null` when it shows none. */
  readonly layout: DateLayout | null;
  /** Who says so: "the API says", "your schema says". */
  readonly says: (fact: keyof FieldFacts) => string;
}

const speakers: Readonly<Record<FieldFacts['source'], string>> = {
  message: 'the API says',
  schema: 'your schema says',
  pack: 'the API’s guide says',
};

function isStated(facts: FieldFacts, fact: keyof FieldFacts): boolean {
  const value = facts[fact];
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== false;
}

/** Facts that belong together, the first source that states one of them states all. */
export function mergeFacts(sources: readonly FieldFacts[], layout: DateLayout | null): KnownFacts {
  const first = <Fact extends keyof FieldFacts>(fact: Fact): FieldFacts[Fact] =>
    (sources.find((facts) => isStated(facts, fact)) ?? nothingKnown)[fact];
  return {
    types: first('types'),
    format: first('format'),
    choices: first('choices'),
    minimum: first('minimum'),
    maximum: first('maximum'),
    exclusiveMinimum: first('exclusiveMinimum'),
    exclusiveMaximum: first('exclusiveMaximum'),
    multipleOf: first('multipleOf'),
    minLength: first('minLength'),
    maxLength: first('maxLength'),
    pattern: first('pattern'),
    minItems: first('minItems'),
    maxItems: first('maxItems'),
    required: first('required'),
    readOnly: first('readOnly'),
    example: first('example'),
    layout,
    says: (fact) => speakers[sources.find((facts) => isStated(facts, fact))?.source ?? 'message'],
  };
}

export const noFacts: KnownFacts = mergeFacts([], null);

/** Whether a kind of value is what the facts want; `null` when they do not say. */
export function takesType(facts: KnownFacts, ...types: readonly JsonType[]): boolean | null {
  if (facts.types.length === 0) return null;
  return facts.types.some((type) => types.includes(type));
}
