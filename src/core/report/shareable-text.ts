import type { Diagnosis } from '../diagnosis.ts';
import { createPlaceholderBook, redact, type PlaceholderBook } from '../redaction/redact.ts';
import { printDiagnosis } from './plain-text.ts';

/** Up to this a text is searched whole; of a longer one only what is quoted, which is all that can leave. */
const searchedWhole = 200_000;
/** More than an excerpt shows of a line, on either side of its place. */
const around = 1_000;

const filler = '·';

const isBreak = (character: string): boolean => character === '\n' || character === '\r';

/** As long as what it hides, so that line, column and carets stay true; line breaks stay. */
function sameLength(hidden: string, placeholder: string): string {
  const word = placeholder.length > hidden.length ? filler.repeat(hidden.length) : placeholder;
  return word
    .padEnd(hidden.length, filler)
    .replaceAll(/./gsu, (character, at: number) =>
      isBreak(hidden.charAt(at)) ? hidden.charAt(at) : character,
    );
}

function hideIn(text: string, from: number, to: number, book: PlaceholderBook): string {
  const part = text.slice(from, to);
  const { redactions } = redact(part, { book });
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, placeholder } of redactions) {
    pieces.push(part.slice(done, start), sameLength(part.slice(start, end), placeholder));
    done = end;
  }
  return pieces.join('') + part.slice(done);
}

/** Reading: a character that tokens and keys consist of. */
const tokenCharacter = /[\w.~%+/=-]/u;
/** The longest token that is followed back to its beginning. */
const longestToken = 20_000;
/** Room for the name that stands before a token. */
const nameBefore = 200;

/** Where to search from, so that a token which is longer than what is searched is not met in its middle. */
function searchFrom(text: string, place: number): number {
  const from = Math.max(0, place - around);
  let start = from;
  while (start > 0 && from - start < longestToken && tokenCharacter.test(text.charAt(start - 1))) start -= 1;
  return start === from ? from : Math.max(0, start - nameBefore);
}

/** The text with its secrets covered; every other character keeps its place. */
function cover(text: string, places: readonly number[], book: PlaceholderBook): string {
  if (text.length <= searchedWhole) return hideIn(text, 0, text.length, book);
  const pieces: string[] = [];
  let done = 0;
  for (const place of places.toSorted((one, other) => one - other)) {
    const from = Math.max(done, searchFrom(text, place));
    const to = Math.min(text.length, place + around);
    if (to <= from) continue;
    pieces.push(text.slice(done, from), hideIn(text, from, to, book));
    done = to;
  }
  return pieces.join('') + text.slice(done);
}

/**
 * The diagnosis as {@link printDiagnosis} writes it, safe to hand on: credentials and e-mail addresses are covered in the
 * quoted texts before they are quoted (a cut line would hide the name that gives a secret away), and looked for once more
 * in the finished text, whose messages may repeat them.
 */
export function shareableDiagnosis(diagnosis: Diagnosis, paste: string, request: string | null): string {
  const book = createPlaceholderBook();
  const labels = diagnosis.findings.flatMap((finding) => finding.labels);
  const inPaste = [
    ...diagnosis.fieldErrors.flatMap(({ response }) => response?.start ?? []),
    ...labels.flatMap((label) => (label.in === 'response' || request === null ? label.start : [])),
  ];
  const inRequest = [
    ...diagnosis.fieldErrors.flatMap((field) => field.request?.start ?? []),
    ...labels.flatMap((label) => (label.in === 'request' ? label.start : [])),
  ];
  const quotedPaste = cover(paste, request === null ? [...inPaste, ...inRequest] : inPaste, book);
  const quotedRequest = request === null ? null : cover(request, inRequest, book);
  return redact(printDiagnosis(diagnosis, quotedPaste, quotedRequest, false), { book }).text;
}
