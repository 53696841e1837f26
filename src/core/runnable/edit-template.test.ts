import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../text/edit.ts';
import { editTemplate, standsFor } from './edit-template.ts';
import type { Template } from './template.ts';

/** A template whose variables stand for `<V>`, and the text that it stands for. */
const templates = fc
  .array(fc.oneof(fc.string({ maxLength: 6 }), fc.constant({ variable: 'V' })), { maxLength: 6 })
  .map((parts: Template) => ({
    parts,
    sizes: parts.map((part) => (typeof part === 'string' ? part.length : 3)),
    text: parts.map((part) => (typeof part === 'string' ? part : '<V>')).join(''),
  }));

const written = (template: Template): string =>
  template.map((part) => (typeof part === 'string' ? part : '<V>')).join('');

test('edits outside of secrets are made as in the text; those inside of one are left out', () => {
  fc.assert(
    fc.property(
      templates,
      fc.nat(30),
      fc.nat(6),
      fc.string({ maxLength: 4 }),
      (sample, from, length, put) => {
        const { parts, sizes, text } = sample;
        const start = Math.min(from, text.length);
        const edit = { start, end: Math.min(text.length, start + length), text: put };
        let at = 0;
        const isInSecret = parts.some((part, index) => {
          const begin = at;
          at += sizes[index] ?? 0;
          const cuts = (place: number): boolean => place > begin && place < at;
          return typeof part !== 'string' && (cuts(edit.start) || cuts(edit.end));
        });
        const expected = isInSecret ? text : applyEdits(text, [edit]);
        expect(written(editTemplate(parts, sizes, [edit], 0))).toBe(expected);
      },
    ),
  );
});

test.each<readonly [string, Template, readonly number[], string, boolean]>([
  ['the same address', ['https://a.test/x?k=', { variable: 'K' }], [19, 3], 'https://a.test/x?k=abc', true],
  ['a host that is not known', ['https://HOST/x?a=1'], [18], '/x?a=1', true],
  ['a login that was taken out', ['https://a.test/x'], [16], 'https://me:pw@a.test/x', true],
  ['another address', ['https://a.test/x?a=1'], [20], 'https://a.test/x?a=2', false],
  ['a longer address', ['/x?a=1'], [6], '/y/x?a=1', false],
])('a template stands for %s', (_, template, sizes, address, expected) => {
  expect(standsFor(template, sizes, address)).toBe(expected);
});
