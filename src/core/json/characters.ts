/** Questions about single UTF-16 code units that the JSON readers share. `-1` stands for the end of the text. */

/** RFC 8259 §2 `ws`. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** White space of Unicode and of editors that JSON does not allow: no-break and zero-width spaces, the BOM, … */
export function isForeignSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000
  );
}

/** `}`, `]` or `)`. */
export function isCloser(code: number): boolean {
  return code === 125 || code === 93 || code === 41;
}

/** Letters, digits, `_`, `$` and everything beyond ASCII that is no space: what an unquoted word is made of. */
export function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 36 ||
    (code > 0x7f && !isForeignSpace(code) && closersOf(code) === '' && code !== 0x2026)
  );
}

export function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);
}

/** The characters that end a string opened by this one; `''` when it opens none. */
export function closersOf(code: number): string {
  switch (code) {
    case 34: // "
      return '"';
    case 39: // '
      return "'’";
    case 96: // `
      return '`';
    case 0x201c: // “
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return '”“"';
    case 0x2018: // ‘
    case 0x2019:
    case 0x201a:
    case 0x201b:
      return "’‘'";
    case 0xab: // «
      return '»';
    default:
      return '';
  }
}

/** Whether the word stands there. A comparison of a few characters costs less than a call of `startsWith`. */
export function standsAt(text: string, start: number, end: number, word: string): boolean {
  const { length } = word;
  if (end - start < length) return false;
  for (let at = 0; at < length; at += 1)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}
