import type { Span } from '../../text/span.ts';

/** What a line has that tells of a failure: a level, what was thrown, a status behind its label, its arrow or a request's line. */
const markers = [
  'ERROR',
  'WARN',
  'FATAL',
  'CRITICAL',
  'error',
  'xception',
  '" 4',
  '" 5',
  ' 4',
  ' 5',
  'status=4',
  'status=5',
];
/** Reading: the same of one line, so that no number is taken for a status. Applied to a line's first 1000 characters. */
const failing =
  /\b(?:ERROR|WARN(?:ING)?|FATAL|CRITICAL|SEVERE|level=(?:error|warn|fatal)\w*)\b|"level":\s?"(?:error|warn|fatal)|\b\w{1,60}(?:Exception|Error)\b|(?:HTTP\/\d(?:\.\d)?"?|\bstatus(?:[ _]?code)?["']?\s?[:= ]|\bHTTP|->|\u2192)\s{0,2}[45]\d\d\b|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S{1,400} [45]\d\d\b/u;
/** So many lines are taken, and so many looked at for one marker. */
const most = 50;
const mostLooks = 2000;
/** Longer lines are looked at in part. */
const longest = 65536;

/** Whether the words before a place, on its line, tell of a failure. */
export function failsOnItsLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1000), at);
  return failing.test(before.slice(before.lastIndexOf('\n') + 1));
}

/**
 * The first lines of a range that tell of a failure, in their order. Each marker is looked for once from the range's start to
 * its end; words that stand in every line of a log without telling of a failure end the search early.
 */
export function failingLines(text: string, from: number, to: number): readonly Span[] {
  const lines = new Map<number, Span>();
  for (const marker of markers) {
    let found = 0;
    let at = text.indexOf(marker, from);
    for (let looks = 0; at !== -1 && at < to && found < most && looks < mostLooks; looks += 1) {
      const line = lineAround(text, at, from, to);
      if (failing.test(text.slice(line.start, Math.min(line.end, line.start + 1000)))) {
        lines.set(line.start, line);
        found += 1;
      }
      at = text.indexOf(marker, Math.max(at + 1, line.end));
    }
  }
  return [...lines.values()].toSorted((one, other) => one.start - other.start).slice(0, most);
}

/** Looks no further than a long line's bound: there may be no break in the whole text. */
function lineAround(text: string, at: number, from: number, to: number): Span {
  const before = text.slice(Math.max(from, at - longest), at);
  const behind = text.slice(at, Math.min(to, at + longest));
  const stop = behind.indexOf('\n');
  return {
    start: at - before.length + before.lastIndexOf('\n') + 1,
    end: at + (stop === -1 ? behind.length : stop),
  };
}
