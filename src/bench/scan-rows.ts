import { readJson } from '../core/json/read.ts';
import { Scanner } from '../core/json/scanner.ts';
import { scanStrict } from '../core/json/scan-strict.ts';
import { type Alphabet, batchBody } from './corpora.ts';
import { measure } from './measure.ts';
import type { Row } from './row.ts';

const sizes: readonly (readonly [name: string, characters: number])[] = [
  ['2 KB', 2_000],
  ['100 KB', 100_000],
  ['1 MB', 1_000_000],
  ['10 MB', 10_000_000],
  ['50 MB', 50_000_000],
];
const variants: readonly (readonly [name: string, alphabet: Alphabet, pretty: boolean])[] = [
  ['two-byte, compact', 'unicode', false],
  ['two-byte, pretty', 'unicode', true],
  ['one-byte, compact', 'ascii', false],
  ['one-byte, pretty', 'ascii', true],
];

/** Bytes of the index that stay while a reading is kept, for each character of the text. */
function indexBytes(text: string): number {
  const scanner = new Scanner(text, 0, text.length);
  scanStrict(scanner);
  // `readJson` cuts the tape to size when more than an eighth is unused.
  const kept =
    scanner.entries.length > scanner.size + (scanner.size >> 3) ? scanner.size : scanner.entries.length;
  return (kept * 4) / text.length;
}

/** Reading JSON with a place for every token, against `JSON.parse` without places. */
export function* scanRows(): Generator<Row> {
  for (const [size, characters] of sizes) {
    for (const [variant, alphabet, pretty] of variants) {
      const text = batchBody(characters, alphabet, pretty);
      const { ratio } = measure({ run: () => readJson(text), reference: () => JSON.parse(text) as unknown });
      // The goal begins at 100 KB: below, both take microseconds.
      const target = characters < 100_000 ? null : 1;
      yield { what: `read JSON, ${size}, ${variant}`, measured: ratio, target, unit: '× JSON.parse' };
      if (characters === 10_000_000) {
        yield {
          what: `index, ${size}, ${variant}`,
          measured: indexBytes(text),
          target: 1.2,
          unit: 'bytes a character',
        };
      }
    }
  }
}
