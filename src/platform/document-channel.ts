import type { DocumentReading } from '../core/facts/document-reading.ts';
import type { DocumentAnswer, DocumentOrder } from './diagnosis-messages.ts';

/** A schema document on its way into the worker, and kept for the next worker should this one be ended. */
export interface DocumentChannel {
  /** Reads a document in place of the one before; rejects when it takes too long or another takes its place. */
  readonly read: (name: string, text: string) => Promise<ReadDocument>;
  readonly forget: () => void;
  /** To be told of every answer of the worker that concerns a document. */
  readonly answered: (answer: DocumentAnswer) => void;
  /** The order that a fresh worker needs before any other; `null` when there is nothing to hold. */
  readonly renewal: () => DocumentOrder | null;
  /** To be told when the worker was ended: a document that was being read is given up. */
  readonly ended: (words: string) => void;
}

export interface ReadDocument {
  /** By this number readings ask for it. */
  readonly document: number;
  readonly reading: DocumentReading;
}

/** Longest reading of a document, in milliseconds. 20 MB of YAML take some seconds. */
const deadline = 60_000;
const tooLong = `Reading the document took longer than ${deadline / 1000} seconds and was stopped.`;

interface Waiting {
  readonly resolve: (read: ReadDocument) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** `post` starts the worker when there is none; `end` ends it. */
export function createDocumentChannel(
  post: (order: DocumentOrder) => void,
  end: (words: string) => void,
): DocumentChannel {
  let last = 0;
  let held: DocumentOrder | null = null;
  let waiting: Waiting | null = null;

  const settle = (action: (waiting: Waiting) => void): void => {
    if (waiting === null) return;
    clearTimeout(waiting.timer);
    const settled = waiting;
    waiting = null;
    action(settled);
  };

  return {
    read: (name, text) =>
      new Promise((resolve, reject) => {
        settle((before) => before.reject(new Error('Another document took its place.')));
        last += 1;
        const order: DocumentOrder = { kind: 'document', document: last, name, text };
        waiting = { resolve, reject, timer: setTimeout(() => end(tooLong), deadline) };
        held = null;
        post(order);
        held = order;
      }),
    forget: () => {
      settle((before) => before.reject(new Error('The document was put away.')));
      if (held !== null) post({ ...held, text: null });
      held = null;
    },
    answered: ({ document, reading }) => {
      if (document === last) settle(({ resolve }) => resolve({ document, reading }));
    },
    renewal: () => held,
    ended: (words) => {
      if (waiting !== null) held = null;
      settle(({ reject }) => reject(new Error(words)));
    },
  };
}
