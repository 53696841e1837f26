/** One line of a YAML text. The reader moves `start` and `indent` behind the marks that it has read. */
export interface YamlLine {
  /** Column of the first character that is not a blank. */
  indent: number;
  /** Offset of that character. */
  start: number;
  /** Behind the last character that is not a blank, comments included. */
  readonly end: number;
  /** Offset of the line's first character. */
  readonly first: number;
  readonly isBlank: boolean;
}

/** The lines of a text; `undefined` when one is indented with tabs, which YAML 1.2 §6.1 does not allow. */
export function yamlLines(text: string): YamlLine[] | undefined {
  const lines: YamlLine[] = [];
  let first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (first < text.length) {
    const found = text.indexOf('\n', first);
    const next = found === -1 ? text.length : found;
    let start = first;
    while (start < next && text.charCodeAt(start) === 32) start += 1;
    let end = next;
    while (end > start && ' \t\r'.includes(text.charAt(end - 1))) end -= 1;
    if (text.charCodeAt(start) === 9 && end > start) return undefined;
    lines.push({ indent: start - first, start, end, first, isBlank: end === start });
    first = next + 1;
  }
  return lines;
}
