import type { HttpRequest } from '../http/message.ts';
import type { JsonNode, Path } from '../json/node.ts';
import type { FieldFacts } from './field-facts.ts';

/** A member that a schema knows of an object. */
export interface KnownMember {
  readonly name: string;
  readonly facts: FieldFacts;
}

/** Where a request breaks a schema, as the validator says it. */
export interface SchemaViolation {
  /** In the request's body; `[]` is the whole body. */
  readonly path: Path;
  /** JSON Schema's keyword: `required`, `type`, `enum`, `additionalProperties` … */
  readonly keyword: string;
  readonly message: string;
}

/** What a schema says about an operation, found by the request's method and path. */
export interface SchemaOperation {
  readonly method: string;
  /** The path template: `/records/contact/{id}`. */
  readonly path: string;
}

/**
 * What a schema document says about one request. Read outside the core from OpenAPI or JSON Schema (the core knows no
 * `$ref` and no validator); asked by the checks and probes inside it.
 */
export interface SchemaFacts {
  /** What to call the document: its title, or the file's name. */
  readonly name: string;
  /** `null`: a bare JSON Schema, or no operation fits; then `operationProblem` says why. */
  readonly operation: SchemaOperation | null;
  /** Why no operation fits, for a person: the path is unknown, the method is not among GET, POST …; `null` when one fits. */
  readonly operationProblem: {
    readonly kind: 'unknown-path' | 'unknown-method';
    readonly message: string;
    readonly allowed: readonly string[];
  } | null;
  /** What is known of a place in the request's body; `null` when the schema says nothing of it. */
  readonly field: (path: Path) => FieldFacts | null;
  /** The members known of the object at a place; `null` when the schema says nothing of it. */
  readonly members: (path: Path) => readonly KnownMember[] | null;
  /** Whether the object at a place may hold members that are not listed. */
  readonly isOpen: (path: Path) => boolean;
  readonly violations: readonly SchemaViolation[];
}

/** Asked once a diagnosis, with the request and its body as read; `null` when the document says nothing of it. */
export type SchemaReader = (request: HttpRequest, body: JsonNode | undefined) => SchemaFacts | null;
