import type { JsonNode } from '../../json/node.ts';
import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { addUtf8 } from '../../text/octets.ts';

/** The UTF-8 text that a list of numbers stands for; every character leads back to its numbers. */
export function decodeOctets(numbers: readonly JsonNode[]): MappedText {
  const builder = new MappedTextBuilder();
  addUtf8(
    builder,
    numbers.map(({ text, span }) => ({ value: Number(text), from: span.start, to: span.end })),
  );
  return builder.build();
}
