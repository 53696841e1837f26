import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose, fromSource, type MappedText, MappedTextBuilder, sliceOf, toSource } from './mapped-text.ts';

/** Decodes `\x` to `x`, everything else to itself, with places. */
function unescape(text: string): MappedText {
  const builder = new MappedTextBuilder();
  for (let at = 0; at < text.length; at += 1) {
    const escape = text.charAt(at) === '\\' && at + 1 < text.length;
    builder.add(text.charAt(escape ? at + 1 : at), at, at + (escape ? 2 : 1));
    if (escape) at += 1;
  }
  return builder.build();
}

const escaped = fc.string({ unit: fc.constantFrom('a', 'b', '\\', '"'), maxLength: 30 });

/** Pieces that cover the decoded text without gaps, in the order of their sources. */
function expectSound(mapped: MappedText, length: number): void {
  let at = 0;
  let from = 0;
  for (const piece of mapped.pieces) {
    expect(piece.at).toBe(at);
    expect(piece.from).toBeGreaterThanOrEqual(from);
    expect(piece.to).toBeLessThanOrEqual(length);
    at += piece.length;
    from = piece.to;
  }
  expect(at).toBe(mapped.text.length);
}

test('each decoded character leads back to the source it was made from', () => {
  fc.assert(
    fc.property(escaped, (text) => {
      const mapped = unescape(text);
      expectSound(mapped, text.length);
      for (let at = 0; at < mapped.text.length; at += 1) {
        const { start, end } = toSource(mapped, { start: at, end: at + 1 });
        expect(unescape(text.slice(start, end)).text).toBe(mapped.text.charAt(at));
      }
    }),
  );
});

test('two decodings composed lead to the same source as one after the other', () => {
  fc.assert(
    fc.property(escaped, fc.nat(30), fc.nat(30), (text, one, other) => {
      const outer = unescape(text);
      const inner = unescape(outer.text);
      const both = compose(outer, inner);
      expect(both.text).toBe(inner.text);
      expectSound(both, text.length);
      const span = { start: Math.min(one, other), end: Math.max(one, other) };
      const direct = toSource(both, span);
      const stepwise = toSource(outer, toSource(inner, span));
      expect(direct).toEqual(stepwise);
    }),
  );
});

test('a source range and back covers what it came from', () => {
  fc.assert(
    fc.property(escaped, fc.nat(30), (text, at) => {
      const mapped = unescape(text);
      fc.pre(at < mapped.text.length);
      expect(fromSource(mapped, toSource(mapped, { start: at, end: at + 1 }))).toEqual({
        start: at,
        end: at + 1,
      });
    }),
  );
});

test('a slice is one piece', () => {
  expect(sliceOf('abcdef', 2, 4)).toEqual({ text: 'cd', pieces: [{ at: 0, length: 2, from: 2, to: 4 }] });
  expect(sliceOf('abc', 3)).toEqual({ text: '', pieces: [] });
  expect(toSource(sliceOf('abcdef', 2, 4), { start: 0, end: 99 })).toEqual({ start: 2, end: 4 });
});

test('a unit of one character takes none of the next', () => {
  const builder = new MappedTextBuilder();
  builder.addUnit('x', 0, 1);
  builder.add('yz', 1, 3);
  expect(builder.build().pieces).toEqual([
    { at: 0, length: 1, from: 0, to: 1 },
    { at: 1, length: 2, from: 1, to: 3 },
  ]);
});

test('a decoded text that is appended leads back to its own source', () => {
  const builder = new MappedTextBuilder();
  builder.add('a', 10, 11);
  const decoded = new MappedTextBuilder();
  decoded.add('bc', 20, 22);
  decoded.add('\n', 22, 24);
  builder.append(decoded.build());
  expect(builder.build()).toEqual({
    text: 'abc\n',
    pieces: [
      { at: 0, length: 1, from: 10, to: 11 },
      { at: 1, length: 2, from: 20, to: 22 },
      { at: 3, length: 1, from: 22, to: 24 },
    ],
  });
});

test('the end of a source is the end of what was made of it', () => {
  expect(fromSource(sliceOf('abcdef', 2, 4), { start: 4, end: 4 })).toEqual({ start: 2, end: 2 });
});
