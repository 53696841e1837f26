import type { HeaderField } from '../http/message.ts';
import type { JsonNode, Path } from '../json/node.ts';
import type { Sniff } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** How a body is written; decides which reader made its tree. */
export type BodyKind = 'json' | 'xml' | 'yaml' | 'form' | 'html' | 'text' | 'empty';

/** What a shape looks at: one response body with the little of its head that disambiguates. Spans lie in `text`. */
export interface ErrorBody {
  readonly text: string;
  readonly kind: BodyKind;
  /** The tree of a JSON, XML, YAML or form body, or of the answer a page shows; `undefined` for other bodies. */
  readonly root: JsonNode | undefined;
  readonly statusCode: number | null;
  readonly mediaType: string | null;
  /** Value of the response header field with this name, or `null`. */
  readonly header: (name: string) => string | null;
  /** The request this answers, as far as it is known; shapes use it to tell fields from echoes. */
  readonly request: RequestView | null;
}

/** The request as names and values: what a field error may point into. */
export interface RequestView {
  readonly method: string | null;
  readonly target: string | null;
  /** Tree of the request body (JSON, form, XML), spans in the body's text; `undefined` when there is none. */
  readonly body: JsonNode | undefined;
  readonly bodyText: string;
  readonly query: readonly { readonly name: string; readonly value: string; readonly span: Span }[];
  /** Spans of header fields lie in the source text, not in a body or target. */
  readonly headers: readonly HeaderField[];
  /** Where a header field that is not there would stand, in the source text; `null` when nothing of the head is known. */
  readonly headEnd: Span | null;
}

/** Which part of the request a field error speaks of. */
export type FieldLocation = 'body' | 'query' | 'path' | 'header' | 'cookie';

/** One field error as the API phrased it, before it is matched with the request. */
export interface StatedFieldError {
  /**
   * Readings of the API's spelling, most likely first; never empty; `[]` as a path means the whole body.
   * `locate` tries them in order against the request and applies case folding, wrappers and branch names itself.
   */
  readonly paths: readonly Path[];
  readonly in: FieldLocation | null;
  /** The API's sentence about this field, unchanged. */
  readonly message: string;
  /** The API's machine-readable reason, unchanged; `null` when absent. */
  readonly code: string | null;
  /** Where the response says it: the smallest range that names the field, else the message. In the body's text. */
  readonly span: Span;
  /** `structure`: read from members; `sentence`: the field's name was read out of prose. */
  readonly said: 'structure' | 'sentence';
  /** The API refers to the request by character offset or line and column of its text, not by name (0-based offset). */
  readonly requestOffset?: number;
  /** The API says the field is absent from the request. */
  readonly missing?: boolean;
  /** The response lost the index or key: "one of the items". */
  readonly lossy?: boolean;
}

/** An API's error answer in our words. Texts are the API's own; `null` when absent. */
export interface ApiError {
  readonly title: string | null;
  readonly detail: string | null;
  readonly code: string | null;
  /** HTTP status that the body itself states; `null` when it states none. */
  readonly statusCode: number | null;
  readonly fieldErrors: readonly StatedFieldError[];
}

/** One way in which APIs phrase errors. One file a shape; `index.ts` is the list. */
export interface Shape {
  readonly id: string;
  /** As people call it: "Problem Details (RFC 9457)". */
  readonly name: string;
  /** The specification's or vendor's page that describes it. */
  readonly reference: string;
  /** `undefined`: certainly not this shape. Confidence above 0.5 beats the structural fallback. */
  readonly recognise: (body: ErrorBody) => Sniff | undefined;
  readonly extract: (body: ErrorBody) => ApiError;
  /** `extract` names every field the answer names: when it finds none, the structural fallback is not asked. */
  readonly exhaustive?: boolean | ((body: ErrorBody) => boolean);
}
