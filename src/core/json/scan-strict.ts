import { isHexDigit } from './characters.ts';
import { literalEnd } from './literals.ts';
import {
  expectColon,
  expectFirstElement,
  expectFirstName,
  expectName,
  expectSeparator,
  expectValue,
  grown,
  noBracket,
  type Scanner,
} from './scanner.ts';

/**
 * Runs over well-formed JSON (RFC 8259) as long as it is well-formed. Leaves the scanner at the first oddity,
 * or behind the outermost value. Everything lives in locals here: this loop decides how fast a paste is read.
 */
export function scanStrict(scanner: Scanner): void {
  const { text, end } = scanner;
  let { entries, size, at, state, open, openBraces, openSquares } = scanner;
  let capacity = entries.length - 2;
  scan: for (;;) {
    let code = at < end ? text.charCodeAt(at) : -1;
    if (code <= 32) {
      while (code === 32 || code === 10 || code === 13 || code === 9) {
        at += 1;
        // Indentation is most of a pretty-printed text: one comparison a blank.
        while (at < end && text.charCodeAt(at) === 32) at += 1;
        code = at < end ? text.charCodeAt(at) : -1;
      }
    }
    if (size > capacity) {
      entries = grown(entries, at / end);
      capacity = entries.length - 2;
    }
    switch (state) {
      case expectSeparator:
        if (open < 0) break scan;
        if (code === 44) {
          at += 1;
          state = (open & 1) === 1 ? expectName : expectValue;
        } else if (code === 125 || code === 93) {
          const slot = open & ~1;
          // `{` and `[` stand two before `}` and `]`.
          if (text.charCodeAt(entries[slot] ?? 0) !== code - 2) break scan;
          if (code === 125) openBraces -= 1;
          else openSquares -= 1;
          const outer = entries[slot + 1] ?? noBracket;
          entries[slot + 1] = size | (open & 1);
          entries[size] = at;
          entries[size + 1] = slot | 1;
          size += 2;
          at += 1;
          open = outer;
        } else break scan;
        break;
      case expectFirstName:
      case expectName: {
        if (code !== 34) {
          if (code !== 125 || state === expectName) break scan;
          state = expectSeparator;
          break;
        }
        const behind = stringEnd(text, at, end);
        if (behind < 0) break scan;
        entries[size] = at;
        entries[size + 1] = behind;
        size += 2;
        at = behind;
        if (at < end && text.charCodeAt(at) === 58) {
          at += 1;
          // Pretty-printers set one blank.
          if (at < end && text.charCodeAt(at) === 32) at += 1;
          state = expectValue;
        } else state = expectColon;
        break;
      }
      case expectColon:
        if (code !== 58) break scan;
        at += 1;
        state = expectValue;
        break;
      default: {
        // A value; right after `[` also the closing bracket.
        if (code === 34) {
          const behind = stringEnd(text, at, end);
          if (behind < 0) break scan;
          entries[size] = at;
          entries[size + 1] = behind;
          size += 2;
          // A comma mostly follows: settled here, without another turn of the loop.
          if (behind < end && open >= 0 && text.charCodeAt(behind) === 44) {
            at = behind + 1;
            state = (open & 1) === 1 ? expectName : expectValue;
          } else {
            at = behind;
            state = expectSeparator;
          }
        } else if (code === 123) {
          entries[size] = at;
          entries[size + 1] = open;
          open = size | 1;
          size += 2;
          at += 1;
          openBraces += 1;
          state = expectFirstName;
        } else if (code === 91) {
          entries[size] = at;
          entries[size + 1] = open;
          open = size;
          size += 2;
          at += 1;
          openSquares += 1;
          state = expectFirstElement;
        } else if (code === 93 && state === expectFirstElement) {
          state = expectSeparator;
        } else {
          const behind =
            code === 45 || (code >= 48 && code <= 57) ? numberEnd(text, at, end) : literalEnd(text, at, end);
          if (behind < 0) break scan;
          entries[size] = at;
          entries[size + 1] = behind;
          size += 2;
          if (behind < end && open >= 0 && text.charCodeAt(behind) === 44) {
            at = behind + 1;
            state = (open & 1) === 1 ? expectName : expectValue;
          } else {
            at = behind;
            state = expectSeparator;
          }
        }
      }
    }
  }
  scanner.entries = entries;
  scanner.size = size;
  scanner.at = at;
  scanner.state = state;
  scanner.open = open;
  scanner.openBraces = openBraces;
  scanner.openSquares = openSquares;
}

/** Behind the closing quote of the string that opens at `start`; `-1` when it has none or is not well-formed. */
function stringEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  for (;;) {
    if (at >= end) return -1;
    const code = text.charCodeAt(at);
    at += 1;
    // Letters first: most characters are settled by one comparison.
    if (code > 92) continue;
    if (code === 34) return at;
    if (code < 32) return -1;
    if (code === 92) {
      // JSON within JSON is full of these.
      if (at < end && text.charCodeAt(at) === 34) {
        at += 1;
        continue;
      }
      const length = escapeLength(text, at, end);
      if (length < 0) return -1;
      at += length;
    }
  }
}

/** Characters behind the backslash that belong to its escape (RFC 8259 §7); `-1` when it is none. */
function escapeLength(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const code = text.charCodeAt(at);
  switch (code) {
    case 34: // "
    case 92: // \
    case 47: // /
    case 98: // b
    case 102: // f
    case 110: // n
    case 114: // r
    case 116: // t
      return 1;
    case 117: // u
      return at + 4 < end &&
        isHexDigit(text.charCodeAt(at + 1)) &&
        isHexDigit(text.charCodeAt(at + 2)) &&
        isHexDigit(text.charCodeAt(at + 3)) &&
        isHexDigit(text.charCodeAt(at + 4))
        ? 5
        : -1;
    default:
      return -1;
  }
}

function digitsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) break;
    at += 1;
  }
  return at;
}

/** Behind the number that starts here (RFC 8259 §6); `-1` when it is not well-formed. */
function numberEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) === 45 ? start + 1 : start;
  let at = digitsEnd(text, first, end);
  if (at === first || (at > first + 1 && text.charCodeAt(first) === 48)) return -1;
  if (at < end && text.charCodeAt(at) === 46) {
    const fraction = digitsEnd(text, at + 1, end);
    if (fraction === at + 1) return -1;
    at = fraction;
  }
  if (at < end && (text.charCodeAt(at) | 32) === 101) {
    const sign = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    const exponent = sign === 43 || sign === 45 ? at + 2 : at + 1;
    const behind = digitsEnd(text, exponent, end);
    if (behind === exponent) return -1;
    at = behind;
  }
  return at;
}
