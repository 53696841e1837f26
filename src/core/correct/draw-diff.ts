import { prettyJson } from '../json/pretty.ts';
import { type DiffLine, diffLines } from '../text/line-diff.ts';
import { looksLikeJson } from './is-json.ts';

/** What changed, for reading. */
export interface DrawnDiff {
  readonly lines: readonly DiffLine[];
  /** Whether both texts were broken into lines for this view only. */
  readonly isPretty: boolean;
}

/** Beyond these a body is changed and copied, but not drawn a second time: with each decision it would be read anew. */
const longestDrawn = 1_000_000;
const longestBroken = 300_000;
const longestLine = 120;
const longestOnlyLine = 40;

/** `null` for a body too long to draw. A body without line breaks is drawn with some; what is sent has none of them. */
export function drawDiff(body: string, corrected: string): DrawnDiff | null {
  const length = Math.max(body.length, corrected.length);
  if (length > longestDrawn) return null;
  const isPretty = looksLikeJson(body) && isMinified(body);
  if (isPretty && length > longestBroken) return null;
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
