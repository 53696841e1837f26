import type { Exchange, HttpRequest, HttpResponse } from '../http/message.ts';
import type { SchemaFacts } from '../facts/schema-facts.ts';
import type { JsonNode } from '../json/node.ts';
import type { LocatedField } from '../locate/located.ts';
import type { ApiError, ErrorBody, RequestView, StatedFieldError } from '../shapes/shape.ts';
import type { Span } from '../text/span.ts';
import type { ApiFacts } from './api-facts.ts';
import type { CauseId } from './cause.ts';

/** A field error as stated, where it lies in the request, and both places in source coordinates. */
export interface FieldError extends LocatedField {
  readonly stated: StatedFieldError;
  /** The request's value at the place, when there is one. Its spans lie in the request body's text. */
  readonly value: JsonNode | null;
  /** In the pasted text. */
  readonly responseSpan: Span;
  /** In the request's text (the second text when one was given, else the paste). */
  readonly requestSpan: Span | null;
}

/** Everything a check may look at. Plain data but for the three mapping functions. */
export interface Evidence {
  /** The clock to judge by, milliseconds since the epoch. */
  readonly now: number;
  /** The diagnosed exchange and the others of the same paste, in time order. */
  readonly exchange: Exchange;
  readonly exchanges: readonly Exchange[];
  readonly request: HttpRequest | null;
  readonly response: HttpResponse | null;
  /** Status code as decided by the pipeline; `null` when unknown. */
  readonly statusCode: number | null;
  readonly errorBody: ErrorBody | null;
  readonly error: ApiError | null;
  readonly fieldErrors: readonly FieldError[];
  readonly requestView: RequestView | null;
  /** Id of the format the paste was read as. */
  readonly formatId: string;
  /** What the guide pack says about the API, when the paste may concern that API; `null` otherwise. */
  readonly api: ApiFacts | null;
  /** What a schema document says about this request; `null` without one. */
  readonly schema: SchemaFacts | null;
  readonly paste: string;
  /** The second text; `null` when the request came in the paste or not at all. */
  readonly requestText: string | null;
  /** Range of the response body's text → range of the paste. */
  readonly fromResponseBody: (span: Span) => Span;
  /** Range of the request body's text → range of the request's text. */
  readonly fromRequestBody: (span: Span) => Span;
}

/** A place that decided a judgement, in source coordinates, with the words that stand beside the carets. */
export interface Label {
  readonly in: 'response' | 'request';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Verdict = 'pass' | 'fail' | 'unknown';
/** `certain` only when the pasted text proves it. */
export type Certainty = 'certain' | 'likely';

export interface Judgement {
  readonly verdict: Verdict;
  readonly certainty: Certainty;
  /** What is so; names the thing in backticks; never contains the fix. For `unknown`: why it could not be checked. */
  readonly message: string;
  /** What to do now, imperative; for `unknown`: what to paste to settle it. */
  readonly help: string | null;
  readonly labels: readonly Label[];
  /** The cause a failure stands for; `null` when the verdict is not `fail`, or when it is only a hint. */
  readonly cause: CauseId | null;
}

/**
 * A rule of judgement, named by the failing thing. One file a check; `index.ts` is the list.
 * `run` answers `null` when the check has no bearing on this evidence (a date check without dates).
 */
export interface Check {
  readonly id: string;
  readonly run: (evidence: Evidence) => Judgement | null;
}

/** A judgement stamped with its check's id by the runner. */
export interface Finding extends Judgement {
  readonly check: string;
}
