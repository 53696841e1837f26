import type { Path } from '../json/node.ts';
import type { FieldLocation } from '../shapes/shape.ts';
import type { Span } from '../text/span.ts';

/** How a stated field error was found in the request. */
export type Match =
  /** The member stands there under the stated name. */
  | 'exact'
  /** Found after folding case, adding or stripping a wrapper, dropping a branch name …; `because` says which. */
  | 'near'
  /** Not there: the span is the empty place where the member belongs. */
  | 'missing';

/** Where a field error lies in the request. Spans lie in the request body's text (or the target, for query and path). */
export interface LocatedField {
  /** As it lies in the request body, or the parameter's name. */
  readonly path: Path;
  readonly in: FieldLocation | null;
  readonly place: {
    readonly span: Span;
    readonly match: Match;
    readonly within: 'body' | 'target' | 'header';
  } | null;
  /** Why a near match was taken; `null` for exact ones. */
  readonly because: string | null;
}
