import type { ApiFacts } from '../core/checks/api-facts.ts';
import type { Inspection } from '../core/diagnosis.ts';

/** What the checks and the links to steps need of the guide packs: plain data that can cross into a worker. */
export interface DiagnosisFacts {
  readonly api: ApiFacts | null;
  /** Of the person's pack first, then of the general one. */
  readonly causeSteps: readonly Readonly<Record<string, readonly string[]>>[];
}

/** `null`: the same text as in the message before; a long text crosses once. */
type TextUpdate = { readonly text: string | null } | null;

/** One order to the worker. */
export interface DiagnosisOrder {
  readonly id: number;
  readonly paste: TextUpdate;
  readonly request: TextUpdate;
  readonly format: string | null;
  readonly exchange: number | null;
  readonly now: number;
  readonly facts: DiagnosisFacts;
}

export interface DiagnosisAnswer {
  readonly id: number;
  readonly inspection: Inspection;
}
