import type { ApiFacts } from '../core/checks/api-facts.ts';
import type { Inspection } from '../core/diagnosis.ts';
import type { DocumentReading } from '../core/facts/document-reading.ts';
import type { LessonOrder } from '../core/shapes/taught/lesson.ts';
import type { TaughtShape } from '../core/shapes/taught/taught-shape.ts';

/** What the checks and the links to steps need of the guide packs: plain data that can cross into a worker. */
export interface DiagnosisFacts {
  readonly api: ApiFacts | null;
  /** Of the person's pack first, then of the general one. */
  readonly causeSteps: readonly Readonly<Record<string, readonly string[]>>[];
  /** Rules for reading error bodies: the person's own, and those of the pack. */
  readonly taught: readonly TaughtShape[];
  readonly packShapes: readonly TaughtShape[];
}

/** `null`: the same text as in the message before; a long text crosses once. `pieces`: it went ahead in pieces. */
type TextUpdate = { readonly text: string | null } | 'pieces' | null;

/** One order to the worker. */
export type WorkerOrder = DiagnosisOrder | TextPiece | DocumentOrder | RowsOrder | WarmUpOrder;

/** Loads what reads schema documents, so that it is there without the network too, and reads what is read often. */
interface WarmUpOrder {
  readonly kind: 'warm-up';
}

/** A part of a text that is too long to be copied in one task of the page. */
export interface TextPiece {
  readonly kind: 'piece';
  readonly of: 'paste' | 'request';
  readonly text: string;
}

/** A part of the text that was read last, to be cut into rows for the view. */
export interface RowsOrder {
  readonly kind: 'rows';
  readonly id: number;
  readonly of: TextPiece['of'];
  readonly start: number;
  readonly end: number;
  readonly firstLine: number;
  /** Break long lines of brackets. */
  readonly pretty: boolean;
  /** Characters after which a row is cut. */
  readonly columns: number;
}

/** A schema document to read and to hold until the next; `text: null` forgets the one that is held. */
export interface DocumentOrder {
  readonly kind: 'document';
  readonly document: number;
  readonly name: string;
  readonly text: string | null;
}

export interface DiagnosisOrder {
  readonly kind: 'diagnosis';
  readonly id: number;
  readonly paste: TextUpdate;
  readonly request: TextUpdate;
  readonly spareRequest: string | null;
  readonly format: string | null;
  readonly exchange: number | null;
  readonly now: number;
  readonly facts: DiagnosisFacts;
  /** Number of the schema document to check against; `null` for none. */
  readonly document: number | null;
  /** What the person points at to teach a rule. */
  readonly lesson: LessonOrder | null;
}

/** `Table`: the rows as the view has them. They are carried, never looked into. */
export type WorkerAnswer<Table> = DiagnosisAnswer | DocumentAnswer | RowsAnswer<Table>;

export interface RowsAnswer<Table> {
  readonly kind: 'rows';
  readonly id: number;
  readonly table: Table;
}

export interface DocumentAnswer {
  readonly kind: 'document';
  readonly document: number;
  readonly reading: DocumentReading;
}

export interface DiagnosisAnswer {
  readonly kind: 'diagnosis';
  readonly id: number;
  readonly inspection: Inspection;
}
