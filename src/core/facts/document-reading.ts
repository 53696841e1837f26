/** A place in a document's text that its reader could not make sense of. Line and column count from 1. */
export interface DocumentProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** What a schema document is, for a person to recognise it by. Plain data that can cross out of a worker. */
export interface DocumentSummary {
  readonly kind: 'openapi' | 'swagger' | 'json-schema';
  /** `OpenAPI 3.1.0`, `JSON Schema 2020-12`. */
  readonly dialect: string;
  /** The document's own title, or the file's name. */
  readonly title: string;
  /** The version the document states of itself (`info.version`); `null` for none. */
  readonly version: string | null;
  /** How many operations it describes; 0 for a JSON Schema. */
  readonly operations: number;
  /** What was left out of account, each a sentence: references to other files, a part that is too large. */
  readonly notes: readonly string[];
}

/** How a text was read as a schema document. `summary: null`: it is none, and `message` says what it is instead. */
export interface DocumentReading {
  readonly summary: DocumentSummary | null;
  /** Why there is no summary; `null` when there is one. */
  readonly message: string | null;
  /** The text is an answer, a call or a recording: it belongs where errors are pasted. */
  readonly isEvidence: boolean;
  readonly problems: readonly DocumentProblem[];
}
