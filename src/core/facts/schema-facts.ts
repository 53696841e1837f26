import type { HttpRequest } from '../http/message.ts';
import type { JsonNode, Path } from '../json/node.ts';
import type { Span } from '../text/span.ts';
import type { FieldFacts } from './field-facts.ts';

/** A member that a schema knows of an object. */
export interface KnownMember {
  readonly name: string;
  readonly facts: FieldFacts;
}

/** Where a request breaks a schema, as the validator says it. */
export interface SchemaViolation {
  /** In the request's body; `[]` is the whole body. For `required` and for surplus members: of the member itself. */
  readonly path: Path;
  /** JSON Schema's keyword: `required`, `type`, `enum`, `additionalProperties`, `readOnly` … */
  readonly keyword: string;
  /** What the schema says of the place, to stand behind "your schema says": `a whole number`, `one of "a", "b"`. */
  readonly message: string;
}

/** A query parameter, a part of the path, a header field or a cookie that breaks what an operation says of it. */
export interface ParameterViolation {
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly name: string;
  /** As in {@link SchemaViolation}; `security`: a credential that the operation asks for. */
  readonly keyword: string;
  readonly message: string;
  /** The value's place in the request target; `null` where it is missing or stands in a header. */
  readonly span: Span | null;
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
  /**
   * Why no operation fits, for a person: the path is unknown, the method is not among GET, POST …; `null` when one
   * fits. Stands beside an operation when only the way there is wrong: a base path too few or too many, a slash.
   */
  readonly operationProblem: {
    readonly kind: 'unknown-path' | 'unknown-method';
    readonly message: string;
    /** The methods that the path takes. */
    readonly allowed: readonly string[];
    /** The path that was probably meant; `null` when none is near. */
    readonly nearest?: string | null;
  } | null;
  /** What is known of a place in the request's body; `null` when the schema says nothing of it. */
  readonly field: (path: Path) => FieldFacts | null;
  /** The members known of the object at a place; `null` when the schema says nothing of it. */
  readonly members: (path: Path) => readonly KnownMember[] | null;
  /** Whether the object at a place may hold members that are not listed. */
  readonly isOpen: (path: Path) => boolean;
  readonly violations: readonly SchemaViolation[];
  /** Whether the whole body was held against a schema: only then do no violations mean that it fits. */
  readonly isBodyJudged?: boolean;
  /** Keywords that some place was not judged by: a pattern that may run for long, a format nobody else knows. */
  readonly notJudged?: readonly string[];
  readonly parameters?: readonly ParameterViolation[];
  /** What is known of a parameter, and where it stands in the request target; `null` when the operation has none such. */
  readonly parameter?: (
    place: 'query' | 'path',
    name: string,
  ) => { readonly facts: FieldFacts | null; readonly span: Span | null } | null;
  /** The body's media type and those that the operation takes instead; `null` when it is among them. */
  readonly mediaTypeProblem?: { readonly sent: string; readonly allowed: readonly string[] } | null;
}

/** Asked once a diagnosis, with the request and its body as read; `null` when the document says nothing of it. */
export type SchemaReader = (request: HttpRequest, body: JsonNode | undefined) => SchemaFacts | null;
