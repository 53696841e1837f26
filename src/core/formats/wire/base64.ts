import { MappedTextBuilder, toSource, type MappedText } from '../../text/mapped-text.ts';

/** The base64 alphabet with its URL-safe letters, padding and line breaks. Applied to a whole text, one character class. */
const NOT_BASE64 = /[^\w+/=\-\s]/u;

/**
 * The UTF-8 text a base64 text stands for (RFC 4648 §4); every character leads back to the quantum it came from.
 * `undefined` when it is no base64. Octets that are no UTF-8 become U+FFFD and lead back to the whole.
 */
export function decodeBase64(encoded: MappedText): MappedText | undefined {
  if (NOT_BASE64.test(encoded.text)) return undefined;
  const positions: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < encoded.text.length; at += 1) {
    const char = encoded.text.charAt(at);
    if (/[\s=]/u.test(char)) continue;
    positions.push(at);
    letters.push(char === '-' ? '+' : char === '_' ? '/' : char);
  }
  if (letters.length % 4 === 1) letters.pop();
  const binary = atob(letters.join(''));
  const octets = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) octets[at] = binary.charCodeAt(at);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(octets);
  return mapped(encoded, text, positions);
}

function mapped(encoded: MappedText, text: string, positions: readonly number[]): MappedText {
  const builder = new MappedTextBuilder();
  const place = (from: number, to: number): { start: number; end: number } => {
    const start = positions[Math.floor(from / 3) * 4] ?? 0;
    const last = positions[Math.min(positions.length, Math.ceil(to / 3) * 4) - 1] ?? start;
    return toSource(encoded, { start, end: last + 1 });
  };
  if (text.includes('\ufffd')) {
    const source = toSource(encoded, { start: 0, end: encoded.text.length });
    builder.add(text, source.start, source.end);
    return builder.build();
  }
  let run = 0;
  let runOctet = 0;
  let octet = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    octet += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    // Three octets are four letters: whole quanta make the fewest pieces.
    if (octet % 3 !== 0 && at < text.length) continue;
    const source = place(runOctet, octet);
    builder.add(text.slice(run, at), source.start, source.end);
    run = at;
    runOctet = octet;
  }
  return builder.build();
}
