import type { Span } from './span.ts';

/**
 * A run of characters that a decoder produced, and where they came from.
 * A piece whose `length` equals its source's length is a verbatim copy: offsets inside it map one to one.
 * Any other piece is a decoded unit (an escape, a base64 quantum): a place inside it maps to the whole unit.
 */
export interface Piece {
  /** Offset of the first character in the decoded text. */
  readonly at: number;
  readonly length: number;
  /** Half-open range in the source text. */
  readonly from: number;
  readonly to: number;
}

/**
 * A text taken out of another text through any number of decodings (quoting, JSON escapes, base64, line prefixes),
 * which still knows where each character stands in the source. Plain data.
 */
export interface MappedText {
  readonly text: string;
  /** Ascending by `at`, without gaps over the whole of `text`; empty only for an empty text. */
  readonly pieces: readonly Piece[];
}

/** The verbatim slice `[start, end)` of a source text. */
export function sliceOf(source: string, start = 0, end = source.length): MappedText {
  if (start >= end) return { text: '', pieces: [] };
  const text = source.slice(start, end);
  return {
    text,
    pieces: text === '' ? [] : [{ at: 0, length: text.length, from: start, to: start + text.length }],
  };
}

/** Whether offsets inside the piece map one to one. */
function verbatim(piece: Piece): boolean {
  return piece.to - piece.from === piece.length;
}

/** The piece that holds the decoded offset, by binary search; the last one at or before it. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

/**
 * The range of the source text from which the decoded range was made. Ranges outside the text are clamped.
 * An empty range maps to an empty range at the place where its next character comes from.
 */
export function toSource(mapped: MappedText, span: Span): Span {
  const { pieces, text } = mapped;
  const last = pieces.at(-1);
  if (last === undefined) return { start: 0, end: 0 };
  const from = Math.max(0, Math.min(span.start, text.length));
  const to = Math.max(from, Math.min(span.end, text.length));
  const first = pieceAt(pieces, from) ?? last;
  const start = from >= text.length ? last.to : verbatim(first) ? first.from + (from - first.at) : first.from;
  if (to === from) return { start, end: start };
  const final = pieceAt(pieces, to - 1) ?? last;
  const end = verbatim(final) ? final.from + (to - final.at) : final.to;
  return { start, end: Math.max(start, end) };
}

/**
 * The range of the decoded text that was made from the source range; `undefined` when nothing of it was.
 * The inverse of {@link toSource} as far as there is one: a place inside a decoded unit maps to the whole unit.
 */
export function fromSource(mapped: MappedText, span: Span): Span | undefined {
  const { pieces } = mapped;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.to ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  // At a border between two pieces the later one holds the next character.
  const next = pieces[low + 1];
  const first = next !== undefined && next.from <= span.start ? next : pieces[low];
  if (first === undefined || first.from > span.end) return undefined;
  const start = verbatim(first) ? first.at + Math.max(0, span.start - first.from) : first.at;
  let end = start;
  for (let index = low; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.from >= span.end) break;
    end = Math.max(
      end,
      verbatim(piece) ? piece.at + Math.min(piece.length, span.end - piece.from) : piece.at + piece.length,
    );
  }
  return { start, end };
}

/** Reads `inner`, whose source is `outer`'s decoded text, as a text whose source is `outer`'s source. */
export function compose(outer: MappedText, inner: MappedText): MappedText {
  const pieces: Piece[] = [];
  for (const piece of inner.pieces) {
    if (piece.to - piece.from !== piece.length) {
      const source = toSource(outer, { start: piece.from, end: piece.to });
      pieces.push({ at: piece.at, length: piece.length, from: source.start, to: source.end });
      continue;
    }
    // A verbatim run of the outer text may itself span several outer pieces: split at their borders.
    let done = 0;
    while (done < piece.length) {
      const offset = piece.from + done;
      const under = pieceAt(outer.pieces, offset);
      if (under === undefined) break;
      const length = Math.max(1, Math.min(piece.length - done, under.at + under.length - offset));
      const source = toSource(outer, { start: offset, end: offset + length });
      pieces.push({ at: piece.at + done, length, from: source.start, to: source.end });
      done += length;
    }
  }
  return { text: inner.text, pieces };
}

/** A piece that may still take characters. */
type Growing = { -readonly [part in keyof Piece]: Piece[part] };

/** Collects decoded characters with their origin; neighbouring verbatim runs are joined. */
export class MappedTextBuilder {
  #text: string[] = [];
  #pieces: Piece[] = [];
  /** The last of the pieces: it grows in place, since a hostile text is written character by character. */
  #last: Growing | undefined;
  #length = 0;
  /** The last piece takes no more characters. */
  #sealed = false;

  /** Appends a character that stands for another of the same length, as a piece of its own. */
  addUnit(text: string, from: number, to: number): void {
    this.#sealed = true;
    this.add(text, from, to);
    this.#sealed = true;
  }

  /** Appends `text`, which was made from the source range `[from, to)`. */
  add(text: string, from: number, to: number): void {
    if (text === '') return;
    const last = this.#last;
    const copied = to - from === text.length;
    if (copied && !this.#sealed && last !== undefined && last.to === from && verbatim(last)) {
      last.length += text.length;
      last.to = to;
    } else {
      this.#last = { at: this.#length, length: text.length, from, to };
      this.#pieces.push(this.#last);
    }
    this.#sealed = false;
    this.#text.push(text);
    this.#length += text.length;
  }

  /** Appends a text that was decoded already, with its origins. */
  append({ text, pieces }: MappedText): void {
    for (const { at, length, from, to } of pieces) this.add(text.slice(at, at + length), from, to);
  }

  build(): MappedText {
    return { text: this.#text.join(''), pieces: this.#pieces };
  }
}
