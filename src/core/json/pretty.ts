/** Reading: a string, or a run of anything else that is one token, or blanks. */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+|"/gu;

/**
 * A JSON text in lines, for reading: only blanks between tokens change, so that numbers, escapes, order and names stay
 * as they are written. Takes text that is not quite JSON too. A text of our own is never sent in this form.
 */
export function prettyJson(text: string): string {
  const parts: string[] = [];
  let depth = 0;
  let last = '';
  const newLine = (): void => {
    parts.push('\n', '  '.repeat(Math.min(depth, 40)));
  };
  for (const [written] of text.matchAll(token)) {
    const closes = written === '}' || written === ']';
    const opened = last === '{' || last === '[';
    if (closes) {
      depth = Math.max(0, depth - 1);
      if (!opened) newLine();
    } else if (opened || last === ',') {
      newLine();
    } else if (last === ':') {
      parts.push(' ');
    }
    parts.push(written);
    if (written === '{' || written === '[') depth += 1;
    last = written;
  }
  return parts.join('');
}
