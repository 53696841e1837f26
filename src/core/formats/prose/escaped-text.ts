import { decodeJsonString } from '../../json/strings.ts';
import type { MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';

/** Decodes the inside of a JSON string whose quotes are elsewhere, or nowhere. */
export function decodeEscaped(text: string, { start, end }: Span): MappedText {
  // One opening quote makes it a string token; without a closing one it counts as cut off, which takes everything.
  const token = `"${text.slice(start, end)}`;
  const decoded = decodeJsonString(token, { start: 0, end: token.length });
  const shift = start - 1;
  return {
    text: decoded.text,
    pieces: decoded.pieces.map((piece) => ({ ...piece, from: piece.from + shift, to: piece.to + shift })),
  };
}
