import type { MappedTextBuilder } from './mapped-text.ts';

/** One octet that a text writes down, and where. */
export interface WrittenOctet {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Appends the UTF-8 text that the octets are; each character leads back to its own. Others become U+FFFD. */
export function addUtf8(builder: MappedTextBuilder, octets: readonly WrittenOctet[]): void {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = 0; at < octets.length;) {
    const first = octets[at];
    const value = first?.value ?? 0;
    const length = value < 0x80 ? 1 : value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
    const unit = octets.slice(at, at + length);
    const text = decoder.decode(Uint8Array.from(unit, (octet) => octet.value));
    builder.add(text, first?.from ?? 0, unit.at(-1)?.to ?? 0);
    at += length;
  }
}
