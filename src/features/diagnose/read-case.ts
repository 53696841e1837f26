import type { Inspection, Pane } from '../../core/diagnosis.ts';
import { afterPaint } from '../../platform/after-paint.ts';

/** Everything the engine is asked with. Plain data, so that it can cross into a worker. */
export interface CaseInput {
  readonly paste: string;
  readonly request: string | null;
  /** The request of the round before as it was put right: in force when the paste holds no body of its own. */
  readonly spareRequest: string | null;
  /** The person's own choices; `null` leaves them to the engine. */
  readonly format: string | null;
  readonly exchange: number | null;
  readonly pack: string | null;
  /** Number of the schema document to check against; `null` for none. */
  readonly document: number | null;
  /** How the file was decoded that the paste came from, where that needs saying. */
  readonly fileNote: string | null;
  /** Whether the paste was written or changed by hand; what arrived whole may lead on to another page at once. */
  readonly isTyped: boolean;
  /** The clock at the moment of the paste, milliseconds since the epoch. */
  readonly now: number;
}

export const emptyInput: CaseInput = {
  paste: '',
  request: null,
  spareRequest: null,
  format: null,
  exchange: null,
  pack: null,
  document: null,
  fileNote: null,
  isTyped: false,
  now: 0,
};

/** A diagnosis with the very texts it speaks of: while a newer paste is being read, the older pair stays whole. */
export interface Inspected {
  readonly inspection: Inspection;
  readonly input: CaseInput;
  /** Number of the reading; grows with every change of the case. */
  readonly revision: number;
}

export type Inspect = (input: CaseInput, signal: AbortSignal) => Promise<Inspection>;

/** From here on reading a text, and drawing all that is known of it, takes the page longer than a frame. */
const largeText = 200_000;

export function isLargeCase({ paste, request }: CaseInput): boolean {
  return paste.length + (request ?? '').length > largeText;
}

export function isLargePane({ text, start, end }: Pane): boolean {
  return (text?.length ?? end - start) > largeText;
}

/** Asks the engine. Where it took the spare request, that is the request from now on. */
export async function readCase(
  inspect: Inspect,
  input: CaseInput,
  signal: AbortSignal,
): Promise<Omit<Inspected, 'revision'>> {
  // The text itself is drawn before it is handed to the engine.
  if (isLargeCase(input)) await afterPaint();
  const inspection = await inspect(input, signal);
  if (!inspection.usesSpareRequest) return { inspection, input };
  return { inspection, input: { ...input, request: input.spareRequest, spareRequest: null } };
}
