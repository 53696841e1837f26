import type { Problem, Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { isForeignSpace, isSpace } from './characters.ts';
import { duplicateNames } from './duplicates.ts';
import type { JsonNode } from './node.ts';
import { startsMember } from './recover-string.ts';
import { recover } from './recover.ts';
import { expectName, expectSeparator, expectValue, noBracket, Scanner } from './scanner.ts';
import { scanStrict } from './scan-strict.ts';
import { endOf, type Tape } from './tape.ts';
import { treeOf, treesOf } from './tree.ts';

/** A value that was read from the middle of a text, and the offset behind it. */
export interface JsonReading extends Reading<JsonNode | undefined> {
  readonly end: number;
}

/** Scans one value from the scanner's place on; `false` when none starts there. */
function scanValue(scanner: Scanner): boolean {
  const before = scanner.size;
  scanner.state = expectValue;
  do scanStrict(scanner);
  while (recover(scanner));
  return scanner.size > before;
}

/** Stands before each value of a JSON text sequence (RFC 7464 §2.2). */
const recordSeparator = 0x1e;
/** Most values in the middle of a text are no longer: a long log holds many of them. */
const smallBody = 65_536;
/** Slack that is not worth a copy. */
const smallSlack = 4096;

/** The tape without the scanner; cut to size when much of a large one is unused. */
function tapeOf({ text, entries, size }: Scanner): Tape {
  const slack = entries.length - size;
  return { text, size, entries: slack > smallSlack && slack > size >> 3 ? entries.slice(0, size) : entries };
}

/** Duplicate names are looked for when the problems are first asked for: most readers never ask. */
function readingOf<T>(
  value: T,
  end: number,
  tape: Tape,
  problems: readonly Problem[],
): Reading<T> & { end: number } {
  let complete: readonly Problem[] | undefined;
  return {
    value,
    end,
    get problems() {
      complete ??= [...problems, ...duplicateNames(tape)].toSorted((a, b) => a.span.start - b.span.start);
      return complete;
    },
  };
}

/**
 * Reads the one JSON value that `text` (or its part in `range`) holds, and everything people call JSON: Python and
 * JavaScript literals, single quotes, trailing commas, comments, cut-off text. Each tolerance is reported as a problem.
 * Positions are found in one pass; nodes are made when asked for. Does not look for a value behind prose.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259 RFC 8259}
 */
export function readJson(text: string, range?: Span): Reading<JsonNode | undefined> {
  const start = Math.max(0, range?.start ?? 0);
  const end = Math.min(text.length, range?.end ?? text.length);
  const scanner = new Scanner(text, start, end);
  let found = scanValue(scanner);
  if (found) reopen(scanner);
  const rest = skipBlanks(scanner);
  if (!found) scanner.report(rest === end ? 'there is no text' : 'no JSON value starts here', rest, end);
  else if (rest < end) {
    // `null pointer exception`, `12 errors`: a word or number with text behind it is prose.
    found = scanner.size > 2;
    scanner.report(found ? 'the text goes on behind the value' : 'no JSON value starts here', rest, end);
  }
  const tape = tapeOf(scanner);
  return readingOf(found ? treeOf(tape, 0) : undefined, scanner.at, tape, scanner.problems);
}

/** Reads the value that starts at `offset` (blanks may stand before it) and tells where it ended. */
export function readJsonAt(text: string, offset: number, limit = text.length): JsonReading {
  const start = Math.max(0, offset);
  const end = Math.min(limit, text.length);
  const scanner = new Scanner(text, start, end, Math.min(end - start, smallBody));
  const found = scanValue(scanner);
  const tape = tapeOf(scanner);
  return readingOf(
    found ? treeOf(tape, 0) : undefined,
    found ? endOf(tape, 0) : offset,
    tape,
    scanner.problems,
  );
}

/**
 * Reads the values of a text that holds several: NDJSON, JSON text sequences (RFC 7464), values pasted one after the
 * other. What stands between them is skipped line by line and reported.
 */
export function readJsonSequence(text: string): Reading<readonly JsonNode[]> {
  const scanner = new Scanner(text, 0, text.length);
  const slots: number[] = [];
  for (;;) {
    const at = skipBlanks(scanner);
    if (at >= text.length) break;
    if (text.charCodeAt(at) === recordSeparator) {
      scanner.at = at + 1;
      continue;
    }
    const slot = scanner.size;
    if (text.charCodeAt(at) !== 44 && scanValue(scanner)) {
      slots.push(slot);
      continue;
    }
    scanner.size = slot;
    const newline = text.indexOf('\n', at);
    const behind = text.charCodeAt(at) === 44 ? at + 1 : newline < 0 ? text.length : newline;
    if (text.charCodeAt(at) !== 44) scanner.report('no JSON value starts here', at, behind);
    scanner.at = behind;
  }
  const tape = tapeOf(scanner);
  return readingOf(treesOf(tape, slots), text.length, tape, scanner.problems);
}

/** Moves over blanks outside of values; those JSON does not know are reported. */
function skipBlanks(scanner: Scanner): number {
  for (;;) {
    const code = scanner.code(scanner.at);
    if (isForeignSpace(code)) {
      scanner.report('white space that JSON does not allow', scanner.at, scanner.at + 1);
    } else if (!isSpace(code)) return scanner.at;
    scanner.at += 1;
  }
}

/** `{"a":1}},"errors":…`: one bracket too many closed the outermost object; what follows are still its members. */
function reopen(scanner: Scanner): void {
  for (;;) {
    const close = scanner.size - 2;
    const slot = (scanner.entries[close + 1] ?? 0) & ~1;
    const offset = scanner.entries[close] ?? 0;
    if (
      slot !== 0 ||
      close < 2 ||
      scanner.code(offset) !== 125 ||
      scanner.code(scanner.entries[0] ?? 0) !== 123
    )
      return;
    let at = skipBlanks(scanner);
    while (scanner.code(at) === 125 || scanner.code(at) === 93) at += 1;
    if (scanner.code(at) !== 44) return;
    at += 1;
    while (isSpace(scanner.code(at))) at += 1;
    if (!startsMember(scanner, at)) return;
    scanner.report('`}` closes the outermost object before its end', offset, offset + 1);
    scanner.size = close;
    scanner.entries[1] = noBracket;
    scanner.open = 1;
    scanner.openBraces = 1;
    scanner.at = at;
    scanner.state = expectName;
    do scanStrict(scanner);
    while (recover(scanner));
    if (scanner.state !== expectSeparator) return;
  }
}
