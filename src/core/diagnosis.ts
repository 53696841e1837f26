import type { Certainty, Label, Verdict } from './checks/check.ts';
import type { CauseId } from './checks/cause.ts';
import type { StatusSource } from './http/message.ts';
import type { Path } from './json/node.ts';
import type { FieldLocation } from './shapes/shape.ts';

/** `unstuck.diagnosis/1`: the public form, documented in `docs/contract.md`. Plain JSON data. Extended, never renamed. */
export interface Diagnosis {
  readonly schema: 'unstuck.diagnosis/1';
  /** Path as given, or `-`. */
  readonly source: string;
  readonly format: {
    readonly id: string;
    readonly because: string;
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
}
