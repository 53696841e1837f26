import type { Exchange } from '../http/message.ts';
import type { MappedText } from '../text/mapped-text.ts';
import type { Reading, Sniff } from '../text/reading.ts';

/**
 * Reads a text that lies inside the pasted one (a fenced block, the characters of a JSON string, what stands behind a
 * command) with whichever format fits it. Spans of the result lie in the text that `inner` was taken from.
 */
export type ReadInside = (inner: MappedText) => Reading<readonly Exchange[]>;

/** One way in which a paste may be written down. One file a format; `index.ts` is the list. */
export interface Format {
  /** = file name = fixture folder. */
  readonly id: string;
  /** As people call it, completing "Read as …": "curl -v transcript". */
  readonly name: string;
  /** Only a wrapping, such as a Markdown fence: the paste is reported under the format found inside. */
  readonly wraps?: true;
  /** Cheap: looks at a bounded part of the text. `undefined`: certainly not this. */
  readonly sniff: (text: string) => Sniff | undefined;
  /** Never throws; spans lie in `text`. An empty list: nothing of this format was found after all. */
  readonly parse: (text: string, inside: ReadInside) => Reading<readonly Exchange[]>;
}
