import type { YAMLError } from 'yaml';

/** What to do about the mistakes that writers of YAML make most; the rest keeps the parser's words. */
const advice: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'this line is indented with a tab; use blanks',
  DUPLICATE_KEY: 'this key stands twice in the same group; rename or remove one of the two',
  BAD_INDENT: 'this line is not indented like its neighbours; line it up with them',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon needs quotes around it',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line and end with a colon',
  MISSING_CHAR:
    'a quote, bracket or colon is missing here; a text with a colon or a quote in it needs quotes around it',
  BAD_ALIAS: 'this `*name` refers to nothing; a text that begins with `*` needs quotes around it',
};

export function wordsForYamlError(error: YAMLError): string {
  const known = advice[error.code];
  return known === undefined ? error.message : known;
}
