import type { Certainty, Label, Verdict } from './checks/check.ts';
import type { CauseId } from './checks/cause.ts';
import type { StatusSource } from './http/message.ts';
import type { Path } from './json/node.ts';
import type { RequestParts } from './runnable/request-parts.ts';
import type { FieldLocation } from './shapes/shape.ts';
import type { Lesson } from './shapes/taught/lesson.ts';
import type { TextEdit } from './text/edit.ts';
import type { Span } from './text/span.ts';

/** `unstuck.diagnosis/1`: the public form, documented in `docs/contract.md`. Plain JSON data. Extended, never renamed. */
export interface Diagnosis {
  readonly schema: 'unstuck.diagnosis/1';
  /** Path as given, or `-`. */
  readonly source: string;
  readonly format: {
    readonly id: string;
    readonly because: string;
    /** 0 to 1, as for the alternatives; `null` when the format was chosen by hand. */
    readonly confidence: number | null;
    readonly alternatives: readonly { readonly id: string; readonly confidence: number }[];
  };
  /** How many exchanges the paste holds, and the index of the diagnosed one. */
  readonly exchanges: number;
  readonly selected: number;
  readonly request: { readonly method: string | null; readonly target: string | null } | null;
  readonly status: { readonly code: number | null; readonly from: StatusSource | null };
  readonly shape: { readonly id: string; readonly confidence: number; readonly because: string } | null;
  readonly title: string | null;
  readonly detail: string | null;
  readonly code: string | null;
  readonly fieldErrors: readonly DiagnosedField[];
  /** What will probably be refused next; ours, not the API's. */
  readonly advice: readonly DiagnosedAdvice[];
  readonly findings: readonly DiagnosedFinding[];
  /** Most likely first. */
  readonly causes: readonly DiagnosedCause[];
  readonly retryAfter: { readonly seconds: number; readonly from: string } | null;
  readonly requestId: string | null;
  /** What was odd about the paste itself; line and column from 1. */
  readonly problems: readonly { readonly message: string; readonly line: number; readonly column: number }[];
}

/** UTF-16 offsets into the text; line and column from 1. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

export interface Suggestion {
  readonly edit: 'replace' | 'insert' | 'remove';
  /** The text to put at the request place. */
  readonly text: string;
  readonly certainty: Certainty;
  readonly because: string;
  /** How to make the change; more than one when only a person can decide (`03/04/2026`), the likelier first. */
  readonly fixes: readonly Fix[];
}

/** One way to put a place right: the edits of the request's body that belong together. */
export interface Fix {
  /** What will stand there afterwards, for a person to read; empty for a removal. */
  readonly text: string;
  readonly because: string;
  /**
   * The text that the edits lie in: `target` is the address as {@link Diagnosis.request} has it, `head` the header fields
   * as {@link RequestParts.head} has them; absent: the body.
   */
  readonly within?: 'target' | 'head';
  /** In the request's body as decoded ({@link Inspection.requestBody}), not in the source text around it. */
  readonly edits: readonly TextEdit[];
  /** The range of `text` inside the edit that only the person knows (the `…` of a stub); `null` when it is complete. */
  readonly asks: Span | null;
}

/** Our own remark about a place of the request that the API did not complain of. Never mixed with its field errors. */
export interface DiagnosedAdvice {
  readonly path: Path;
  /** RFC 6901. */
  readonly pointer: string;
  readonly message: string;
  readonly certainty: Certainty;
  /** Id of the probe that says so. */
  readonly probe: string;
  /** In the request's text. */
  readonly request: Place | null;
  readonly suggestion: Suggestion | null;
}

export interface DiagnosedField {
  readonly path: Path;
  /** RFC 6901. */
  readonly pointer: string;
  readonly in: FieldLocation | null;
  readonly message: string;
  readonly code: string | null;
  /** In the pasted text. */
  readonly response: Place | null;
  /** In the request's text. */
  readonly request: (Place & { readonly match: 'exact' | 'near' | 'missing' }) | null;
  readonly suggestion: Suggestion | null;
  /** What is wrong with the value itself, by our own look at it; `null` when it does not show. */
  readonly explained: {
    readonly probe: string;
    readonly certainty: Certainty;
    readonly message: string;
  } | null;
}

export interface DiagnosedFinding {
  readonly check: string;
  readonly verdict: Verdict;
  readonly certainty: Certainty;
  readonly message: string;
  readonly help: string | null;
  readonly labels: readonly Label[];
}

export interface DiagnosedCause {
  readonly id: CauseId;
  readonly certainty: Certainty;
  readonly message: string;
  readonly step: { readonly guide: string; readonly id: string } | null;
}

/**
 * What a view needs beside the public diagnosis: the two bodies as readable texts and every mark in their coordinates.
 * `text: null` means the pane is a verbatim slice of its source text, so a large body is not copied.
 */
export interface Pane {
  readonly of: 'paste' | 'request';
  readonly start: number;
  readonly end: number;
  readonly text: string | null;
  /** Lines of a head that was put before the text it was taken from; absent: none. Lines are counted behind them. */
  readonly headLines?: number;
  readonly mediaType: string | null;
  readonly marks: readonly PaneMark[];
}

export interface PaneMark {
  /** Offsets in the pane's text; equal for an insertion place. */
  readonly start: number;
  readonly end: number;
  /** Number of the field problem (from 1), shared by both panes; `null` for a finding's label. */
  readonly number: number | null;
  readonly kind: 'problem' | 'near' | 'missing' | 'note';
  /** Words at the line's end. */
  readonly text: string;
}

export interface Inspection {
  readonly diagnosis: Diagnosis;
  readonly panes: { readonly response: Pane | null; readonly request: Pane | null };
  /** Whether the request is the one that was held ready for a paste without a body. */
  readonly usesSpareRequest: boolean;
  /** Whether the answer came with a body that may name something. */
  readonly hasAnswerBody: boolean;
  /** The request's body with every layer of quoting taken off: what fixes edit. `null` when there is none. */
  readonly requestBody: string | null;
  /** The request around that body, without its secrets, to be written down as code. `null` when there is no request. */
  readonly requestParts: RequestParts | null;
  /** What a person who teaches a rule can point at next, and what was learned; `null` unless asked for. */
  readonly lesson: Lesson | null;
}
