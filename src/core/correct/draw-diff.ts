import { prettyJson } from '../json/pretty.ts';
import { type DiffLine, diffLines } from '../text/line-diff.ts';
import { looksLikeJson } from './is-json.ts';

/** What changed, for reading. */
export interface DrawnDiff {
  readonly lines: readonly DiffLine[];
  /** Whether both texts were broken into lines for this view only. */
  readonly isPretty: boolean;
}

/** Beyond this a body is changed and copied, but not drawn a second time. */
const longestDrawn = 2_000_000;
const longestLine = 120;
const longestOnlyLine = 40;

/** `null` for a body too long to draw. A body without line breaks is drawn with some; what is sent has none of them. */
export function drawDiff(body: string, corrected: string): DrawnDiff | null {
  if (Math.max(body.length, corrected.length) > longestDrawn) return null;
  const isPretty = looksLikeJson(body) && isMinified(body);
  return isPretty
    ? { isPretty, lines: diffLines(prettyJson(body), prettyJson(corrected)) }
    : { isPretty, lines: diffLines(body, corrected) };
}

function isMinified(body: string): boolean {
  const lines = body.trim().split('\n');
  return lines.length === 1
    ? body.trim().length > longestOnlyLine
    : lines.some((line) => line.length > longestLine);
}
