import type { YAMLError } from 'yaml';

/** What to do about the mistakes that writers of YAML make most; the rest keeps the parser's words. */
const advice: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'this line is indented with a tab; use blanks',
  DUPLICATE_KEY: 'this key stands twice in the same group; rename or remove one of the two',
  BLOCK_AS_IMPLICIT_KEY: 'this text holds a colon; put quotes around it',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line and end with a colon',
  BAD_SCALAR_START: 'a text that begins with this character needs quotes around it',
  MISSING_CHAR:
    'a quote, bracket or colon is missing here; a text with a colon or a quote in it needs quotes around it',
  BAD_ALIAS: 'this `*name` refers to nothing; a text that begins with `*` needs quotes around it',
};

export function wordsForYamlError(error: YAMLError, text: string): string {
  // In a list whose entry is indented too little the parser misses a hyphen.
  const isIndent = error.code === 'BAD_INDENT' || error.message.startsWith('Sequence item without');
  if (isIndent) return indentWords(text, error.pos[0]);
  const quote = /^Missing closing (['"])/u.exec(error.message)?.[1];
  return quote === undefined
    ? (advice[error.code] ?? error.message)
    : `a text that began with ${quote} does not end; write a second ${quote} where it ends`;
}

/** How far the line at an offset is indented, and the written line before it: what follows `- ` counts as indented. */
function indentWords(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  const above = lines.slice(0, -1).findLast((line) => !/^\s*(?:#|$)/u.test(line));
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const here = indentOf(text.slice(start).split('\n', 1)[0] ?? '');
  const there = above === undefined ? '' : `; the line before it begins after ${blanks(indentOf(above))}`;
  return `this line begins after ${blanks(here)} and lines up with none of its neighbours${there}`;
}

function indentOf(line: string): number {
  return /^(?: {0,200}- )? {0,200}/u.exec(line)?.[0].length ?? 0;
}

function blanks(count: number): string {
  return count === 1 ? '1 blank' : `${count} blanks`;
}
