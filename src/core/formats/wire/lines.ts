import type { Span } from '../../text/span.ts';

/** One line: `[start, end)` without its line break, `next` is where the following line starts. */
export interface Line extends Span {
  readonly next: number;
}

/** The line that starts at `start`; ends at LF, a CR before it left out. */
export function lineAt(text: string, start: number, limit: number = text.length): Line {
  const found = text.indexOf('\n', start);
  if (found === -1 || found >= limit) return { start, end: beforeReturn(text, start, limit), next: limit };
  return { start, end: beforeReturn(text, start, found), next: found + 1 };
}

function beforeReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}

/** The lines of `[from, limit)`; the empty one behind a final line break is not one of them. */
export function* linesOf(text: string, from = 0, limit: number = text.length): Generator<Line> {
  let start = from;
  while (start < limit) {
    const line = lineAt(text, start, limit);
    yield line;
    start = line.next;
  }
}

/** Space, tab, line break, no-break space, byte order mark: what may surround a text without being part of it. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}

/** The range without blanks at either end. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlankCode(text.charCodeAt(from))) from += 1;
  while (to > from && isBlankCode(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export function isBlank(text: string, start: number, end: number): boolean {
  const rest = trimmed(text, start, end);
  return rest.start === rest.end;
}
