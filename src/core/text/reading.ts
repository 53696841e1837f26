import type { Span } from './span.ts';

/** Something odd about a text that did not stop its reader. The span lies in the text the reader was given. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** What every reader returns: what it understood, and what was odd. Readers never throw on input. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A guess with its reason, so the page can say "read as a curl -v transcript, because lines start with `<`". */
export interface Sniff {
  /** 0 to 1; compared with the other candidates' confidences, never interpreted alone. */
  readonly confidence: number;
  /** Completes the sentence "read as X because it …", without a full stop. */
  readonly because: string;
}
