/** The kinds of JSON values as JSON Schema names them (JSON Schema 2020-12, validation §6.1.1). */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** What is known of one member of a request: from the API's own message, from a schema, or from a guide pack. */
export interface FieldFacts {
  /** Who says so; decides the words: "your schema says …", "the API says …". */
  readonly source: 'message' | 'schema' | 'pack';
  /** Empty when every kind is allowed. */
  readonly types: readonly JsonType[];
  /** JSON Schema's word: `date`, `date-time`, `uuid`, `email`, `uri` …; `null` when none is stated. */
  readonly format: string | null;
  /** Allowed values as JSON texts (`"qualified"`, `3`); `null` when the choice is open. */
  readonly choices: readonly string[] | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly exclusiveMinimum: number | null;
  readonly exclusiveMaximum: number | null;
  readonly multipleOf: number | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** As the schema writes it. Never run: a stranger's pattern may take for ever. */
  readonly pattern: string | null;
  readonly minItems: number | null;
  readonly maxItems: number | null;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** A value to begin with, as JSON text: the schema's example, default or only choice. */
  readonly example: string | null;
}

export const nothingKnown: FieldFacts = {
  source: 'message',
  types: [],
  format: null,
  choices: null,
  minimum: null,
  maximum: null,
  exclusiveMinimum: null,
  exclusiveMaximum: null,
  multipleOf: null,
  minLength: null,
  maxLength: null,
  pattern: null,
  minItems: null,
  maxItems: null,
  required: false,
  readOnly: false,
  example: null,
};
