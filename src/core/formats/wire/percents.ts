import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import { addUtf8 } from '../../text/octets.ts';
import type { Span } from '../../text/span.ts';

/** A run of percent-encoded octets, which together are UTF-8. */
const OCTETS = /(?:%[\da-f]{2})+/giu;

/** The text of the range with its percent-encoded octets decoded. */
export function withoutPercents(text: string, { start, end }: Span): MappedText {
  const builder = new MappedTextBuilder();
  let run = start;
  OCTETS.lastIndex = start;
  for (let found = OCTETS.exec(text); found !== null && found.index < end; found = OCTETS.exec(text)) {
    const [octets] = found;
    builder.add(text.slice(run, found.index), run, found.index);
    const first = found.index;
    const pairs = octets.split('%').slice(1);
    addUtf8(
      builder,
      pairs.map((pair, index) => ({
        value: Number.parseInt(pair, 16),
        from: first + index * 3,
        to: first + index * 3 + 3,
      })),
    );
    run = found.index + octets.length;
  }
  builder.add(text.slice(run, end), run, end);
  return builder.build();
}
