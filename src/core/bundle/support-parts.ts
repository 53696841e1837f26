import type { Diagnosis } from '../diagnosis.ts';

/** What a person did about one step; `note` is the deciding words. */
export interface TriedStep {
  readonly title: string;
  readonly state: string;
  readonly by: 'paste' | 'you' | null;
  readonly note: string | null;
}

export interface SupportTextInput {
  readonly diagnosis: Diagnosis | null;
  readonly paste: string;
  readonly request: string | null;
  readonly guide: string | null;
  readonly steps: readonly TriedStep[];
  /** The person's own words: what they did, since when, how often. */
  readonly notes: string;
  /** UTC time of the failing call as an ISO string, when known. */
  readonly calledAt: string | null;
}

/** One thing support needs, in the order of the finished text. */
export type PartId = 'status' | 'response' | 'request' | 'time' | 'request-id' | 'steps' | 'notes';

export interface PartState {
  readonly id: PartId;
  readonly there: boolean;
}

/** Which parts of a hand-off the evidence already holds. */
export function supportParts(input: SupportTextInput): PartState[] {
  const { diagnosis } = input;
  const there: Record<PartId, boolean> = {
    status: diagnosis !== null && diagnosis.status.code !== null,
    response: input.paste.trim() !== '',
    request: (input.request ?? '').trim() !== '' || (diagnosis?.request ?? null) !== null,
    time: input.calledAt !== null,
    'request-id': (diagnosis?.requestId ?? null) !== null,
    steps: input.steps.some((step) => step.state !== 'to do'),
    notes: input.notes.trim() !== '',
  };
  const order: readonly PartId[] = ['status', 'response', 'request', 'time', 'request-id', 'steps', 'notes'];
  return order.map((id) => ({ id, there: there[id] }));
}
