import { expect, test } from 'vitest';
import { decodeFile } from './decode-file.ts';

const text = '{"name":"Jörg – 5 €","errors":{"name":["zu kurz"]}}';
const utf16le = Uint8Array.from([0xff, 0xfe, ...unitsOf(text).flatMap((unit) => [unit & 0xff, unit >> 8])]);
const utf16be = Uint8Array.from([0xfe, 0xff, ...unitsOf(text).flatMap((unit) => [unit >> 8, unit & 0xff])]);

function unitsOf(written: string): number[] {
  return Array.from(written, (char) => char.charCodeAt(0));
}

test.each([
  ['UTF-8', new TextEncoder().encode(text), null],
  ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), null],
  ['UTF-16, little-endian', utf16le, 'The file is written in UTF-16 (little-endian), and was decoded.'],
  ['UTF-16, big-endian', utf16be, 'The file is written in UTF-16 (big-endian), and was decoded.'],
])('%s is decoded, and what is not UTF-8 is told', (_, octets, note) => {
  expect(decodeFile(octets)).toEqual({ text, note });
});

test('damaged UTF-8 stays UTF-8, and the damage is told', () => {
  const octets = Uint8Array.from([...new TextEncoder().encode(text), 0xc3]);
  expect(decodeFile(octets)).toEqual({ text: `${text}�`, note: expect.stringContaining('damaged') });
});

test.each([
  ['an archive', [0x50, 0x4b, 3, 4, 0, 0]],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]],
])('%s is no text', (_, octets) => {
  expect(decodeFile(Uint8Array.from(octets)).text).toBeNull();
});

test('an empty file is an empty text', () => {
  expect(decodeFile(new Uint8Array())).toEqual({ text: '', note: null });
});

test('what is no UTF-8 at all is taken for Windows-1252, and it is told', () => {
  const german = '{"name":"Jörg","message":"ungültig"}';
  expect(decodeFile(Uint8Array.from(unitsOf(german)))).toEqual({
    text: german,
    note: 'The file is written in Windows-1252 (Latin-1), probably, and was decoded.',
  });
});
