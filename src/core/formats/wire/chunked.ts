import { headerField, type HeaderField } from '../../http/message.ts';
import { MappedTextBuilder, type MappedText } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import { lineAt } from './lines.ts';

/** A chunk's size in octets, perhaps with extensions. RFC 9112 §7.1. Applied to one line. */
const SIZE = /^([\da-f]{1,8})(?:[ \t]{0,8};.{0,400})?[ \t]{0,8}$/iu;

/**
 * A body whose chunked coding still stands (RFC 9112 §7.1), without its sizes. `undefined` when the head does not say so or
 * the sizes are not there: most recordings have taken them out.
 */
export function decodeChunked(
  text: string,
  body: Span,
  fields: readonly HeaderField[],
): MappedText | undefined {
  if (!/(?<!\w)chunked\b/iu.test(headerField(fields, 'transfer-encoding')?.value ?? '')) return undefined;
  const builder = new MappedTextBuilder();
  let at = body.start;
  while (at < body.end) {
    const line = lineAt(text, at, body.end);
    const size = SIZE.exec(text.slice(line.start, Math.min(line.end, line.start + 420)))?.[1];
    if (size === undefined) return undefined;
    const octets = Number.parseInt(size, 16);
    if (octets === 0) break;
    const end = behindOctets(text, line.next, body.end, octets);
    builder.add(text.slice(line.next, end), line.next, end);
    // The line break behind a chunk; nothing at the end of a recording that was cut off.
    at = lineAt(text, end, body.end).next;
    if (text.slice(end, at).trim() !== '') return undefined;
  }
  const decoded = builder.build();
  return decoded.text === '' ? undefined : decoded;
}

/** The offset behind so many octets of UTF-8. A line break that lost its CR on the way counts as it stands. */
function behindOctets(text: string, start: number, limit: number, octets: number): number {
  let counted = 0;
  let at = start;
  while (at < limit && counted < octets) {
    const point = text.codePointAt(at) ?? 0;
    counted += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}
