import { isHexDigit } from './characters.ts';
import { fours, octets, type OctetView, surplusOf } from './octet-view.ts';
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

/** Reading: a number (RFC 8259 §6), which may go on behind the octets at hand. Applied at an offset. */
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;

/**
 * Runs over well-formed JSON (RFC 8259) as long as it is well-formed. Leaves the scanner at the first oddity,
 * or behind the outermost value. Everything lives in locals here: this loop decides how fast a paste is read.
 * It goes over octets, which cost a third of a call of `charCodeAt` each; `at` counts octets, `at + shift` characters.
 */
export function scanStrict(scanner: Scanner): void {
  const { text, end, view } = scanner;
  let { entries, size, state, open, openBraces, openSquares } = scanner;
  let capacity = entries.length - 2;
  let at = view.enter(scanner.at);
  let { shift, edge } = view;
  scan: for (;;) {
    if (at >= edge) {
      view.fill(at + shift);
      at = 0;
      ({ shift, edge } = view);
    }
    let code = octets[at] ?? 0;
    if (code <= 32) {
      while (code === 32 || code === 10 || code === 13 || code === 9) {
        at += 1;
        // Indentation is most of a pretty-printed text: one comparison for four.
        while (fours.getInt32(at, true) === 0x20202020) at += 4;
        while (octets[at] === 32) at += 1;
        code = octets[at] ?? 0;
      }
      if (at >= edge) continue;
    }
    if (size > capacity) {
      entries = grown(entries, (at + shift) / end);
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
          entries[size] = at + shift;
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
        const behind = stringEnd(view, at, shift);
        if (behind < 0) break scan;
        entries[size] = at + shift;
        ({ shift, edge } = view);
        entries[size + 1] = behind + shift;
        size += 2;
        at = behind;
        if (octets[at] === 58) {
          at += 1;
          // Pretty-printers set one blank.
          if (octets[at] === 32) at += 1;
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
        if (code === 123) {
          entries[size] = at + shift;
          entries[size + 1] = open;
          open = size | 1;
          size += 2;
          at += 1;
          openBraces += 1;
          state = expectFirstName;
        } else if (code === 91) {
          entries[size] = at + shift;
          entries[size + 1] = open;
          open = size;
          size += 2;
          at += 1;
          openSquares += 1;
          state = expectFirstElement;
        } else if (code === 93 && state === expectFirstElement) {
          state = expectSeparator;
        } else {
          const start = at + shift;
          if (code === 34) {
            const behind = stringEnd(view, at, shift);
            if (behind < 0) break scan;
            at = behind;
            ({ shift, edge } = view);
          } else if (code === 45 || (code >= 48 && code <= 57)) {
            const behind = numberEnd(at);
            if ((behind < 0 || behind >= edge) && edge !== Infinity) {
              // Perhaps it is cut where the octets at hand end.
              const whole = at > 0 ? start : longNumberEnd(text, start);
              if (whole < 0) break scan;
              view.fill(whole);
              at = 0;
              ({ shift, edge } = view);
              if (whole === start) continue;
            } else if (behind < 0) break scan;
            else at = behind;
          } else {
            const behind = wordEnd(at);
            if (behind < 0) break scan;
            at = behind;
          }
          entries[size] = start;
          entries[size + 1] = at + shift;
          size += 2;
          // A comma mostly follows: settled here, without another turn of the loop.
          if (octets[at] === 44 && open >= 0) {
            at += 1;
            state = (open & 1) === 1 ? expectName : expectValue;
          } else state = expectSeparator;
        }
      }
    }
  }
  view.leave(at, shift);
  scanner.entries = entries;
  scanner.size = size;
  scanner.at = at + shift;
  scanner.state = state;
  scanner.open = open;
  scanner.openBraces = openBraces;
  scanner.openSquares = openSquares;
}

/**
 * Behind the closing quote of the string that opens at `start`; `-1` when it has none or is not well-formed.
 * What stands for one character in several octets is taken off the view's `shift`.
 */
function stringEnd(view: OctetView, start: number, shift: number): number {
  let at = start + 1;
  let characters = shift;
  let hasMoved = false;
  for (;;) {
    const four = fours.getInt32(at, true);
    const odd = oddOf(four);
    if (odd === 0) {
      at += 4;
      continue;
    }
    // The lowest bit that is set is that of the first odd octet.
    at += (31 - Math.clz32(odd & -odd)) >> 3;
    const code = octets[at] ?? 0;
    if (code === 34) {
      view.shift = characters;
      return at + 1;
    }
    if (code === 92) {
      // JSON within JSON is full of these.
      const length = octets[at + 1] === 34 ? 1 : escapeLength(at + 1);
      if (length > 0) {
        at += length + 1;
        continue;
      }
    } else if (code > 127) {
      characters -= surplusOf(code);
      at += 1;
      continue;
    }
    // Something else, or the end of the octets at hand.
    if (at < view.edge) {
      if (hasMoved) view.forget();
      return -1;
    }
    view.fill(at + characters);
    hasMoved = true;
    characters = view.shift;
    at = 0;
  }
}

/**
 * The highest bit of each of four octets that a string does not hold as they are: quotes, backslashes, control
 * characters, and what is beyond ASCII. Bits above the lowest one may be wrong, since a subtraction borrows.
 */
function oddOf(four: number): number {
  const quoteless = (four ^ 0x22222222) - 0x01010101;
  const slashless = (four ^ 0x5c5c5c5c) - 0x01010101;
  return (four | (four - 0x20202020) | quoteless | slashless) & 0x80808080;
}

/** Octets behind the backslash that belong to its escape (RFC 8259 §7); `0` when it is none. */
function escapeLength(at: number): number {
  switch (octets[at]) {
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
      return isHexDigit(octets[at + 1] ?? 0) &&
        isHexDigit(octets[at + 2] ?? 0) &&
        isHexDigit(octets[at + 3] ?? 0) &&
        isHexDigit(octets[at + 4] ?? 0)
        ? 5
        : 0;
    default:
      return 0;
  }
}

function digitsEnd(start: number): number {
  let at = start;
  for (;;) {
    const code = octets[at] ?? 0;
    if (code < 48 || code > 57) return at;
    at += 1;
  }
}

/** Behind the number that starts here (RFC 8259 §6); `-1` when it is not well-formed. */
function numberEnd(start: number): number {
  const first = octets[start] === 45 ? start + 1 : start;
  let at = digitsEnd(first);
  if (at === first || (at > first + 1 && octets[first] === 48)) return -1;
  if (octets[at] === 46) {
    const fraction = digitsEnd(at + 1);
    if (fraction === at + 1) return -1;
    at = fraction;
  }
  if (((octets[at] ?? 0) | 32) === 101) {
    const sign = octets[at + 1];
    const exponent = sign === 43 || sign === 45 ? at + 2 : at + 1;
    const behind = digitsEnd(exponent);
    if (behind === exponent) return -1;
    at = behind;
  }
  return at;
}

function longNumberEnd(text: string, start: number): number {
  number.lastIndex = start;
  return number.test(text) ? number.lastIndex : -1;
}

/** Behind `true`, `false` or `null`; `-1` when none of them starts here. */
function wordEnd(at: number): number {
  const second = octets[at + 1];
  const third = octets[at + 2];
  const fourth = octets[at + 3];
  switch (octets[at]) {
    case 116: // true
      return second === 114 && third === 117 && fourth === 101 ? at + 4 : -1;
    case 102: // false
      return second === 97 && third === 108 && fourth === 115 && octets[at + 4] === 101 ? at + 5 : -1;
    case 110: // null
      return second === 117 && third === 108 && fourth === 108 ? at + 4 : -1;
    default:
      return -1;
  }
}
