import type { Exchange } from '../http/message.ts';
import type { Reading, Sniff } from '../text/reading.ts';

/** One way in which a paste may be written down. One file a format; `index.ts` is the list. */
export interface Format {
  /** = file name = fixture folder. */
  readonly id: string;
  /** As people call it, completing "Read as …": "curl -v transcript". */
  readonly name: string;
  /** Cheap: looks at a bounded part of the text. `undefined`: certainly not this. */
  readonly sniff: (text: string) => Sniff | undefined;
  /** Never throws; spans lie in `text`. An empty list: nothing of this format was found after all. */
  readonly parse: (text: string) => Reading<readonly Exchange[]>;
}
