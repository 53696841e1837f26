import { isBlankCode, lineAt, type Line } from './lines.ts';

/** What a start line, or the mark between two requests of a file, may begin with. */
function canLead(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    code === 104 ||
    (code >= 49 && code <= 58) ||
    code === 60 ||
    code === 35 ||
    code === 0x2190
  );
}

/**
 * The lines of `[from, limit)` on which a message can start, judged by their first character: a body of a million lines is
 * walked without looking at each of them closer.
 */
export function* leadingLines(text: string, from: number, limit: number): Generator<Line> {
  let start = from;
  while (start < limit) {
    let at = start;
    let code = text.charCodeAt(at);
    while (code !== 10 && at < limit && isBlankCode(code)) {
      at += 1;
      code = text.charCodeAt(at);
    }
    if (at < limit && canLead(code)) {
      const line = lineAt(text, start, limit);
      yield line;
      start = line.next;
    } else {
      const end = text.indexOf('\n', at);
      start = end === -1 ? limit : end + 1;
    }
  }
}
