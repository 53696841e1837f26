import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSafeUrl, parseRichText, plainText } from './rich-text.ts';

test.each([
  ['plain words', [{ paragraph: ['plain words'] }]],
  ['one\n two', [{ paragraph: ['one two'] }]],
  ['one\n\ntwo', [{ paragraph: ['one'] }, { paragraph: ['two'] }]],
  ['a `b` c', [{ paragraph: ['a ', { code: 'b' }, ' c'] }]],
  ['**bold `code`**', [{ paragraph: [{ strong: ['bold ', { code: 'code' }] }] }]],
  ['[a `b`](https://x.y/z)', [{ paragraph: [{ link: ['a ', { code: 'b' }], url: 'https://x.y/z' }] }]],
  ['- a\n- b\n  more', [{ list: [['a'], ['b more']], ordered: false }]],
  ['1. a\n2. b', [{ list: [['a'], ['b']], ordered: true }]],
  ['text\n- a', [{ paragraph: ['text'] }, { list: [['a']], ordered: false }]],
  ['2 * 3 ** 4', [{ paragraph: ['2 * 3 ** 4'] }]],
  ['`open', [{ paragraph: ['`open'] }]],
  ['\\`no\\` \\**no**', [{ paragraph: ['`no` **no**'] }]],
  ['<b>text</b>', [{ paragraph: ['<b>text</b>'] }]],
  ['`${TOKEN}`', [{ paragraph: [{ code: '${TOKEN}' }] }]],
  ['', []],
])('%j is read', (text, value) => {
  expect(parseRichText(text)).toEqual({ value, problems: [] });
});

test.each(['javascript:alert(1)', 'http://x.y', '//x.y', 'https://', 'https://x y'])(
  'a link to %j becomes its label and a problem that points at the address',
  (url) => {
    const text = `see [this](${url}`;
    const { value, problems } = parseRichText(`${text})`);
    expect(JSON.stringify(value)).not.toContain('url');
    const [problem] = problems;
    expect(`${text})`.slice(problem?.span.start, problem?.span.end)).toBe(url.split(')', 1)[0]);
  },
);

test('plain text keeps the words and drops the marks', () => {
  const { value } = parseRichText('A **b** `c` [d](https://x.y):\n\n1. one\n2. two');
  expect(plainText(value)).toBe('A b c d:\n\n1. one\n2. two');
});

const marks = fc
  .array(fc.constantFrom('*', '**', '`', '[', '](', ')', '\\', '\n', '- ', '1. ', 'a', ' ', 'https://x.y'))
  .map((parts) => parts.join(''));

test('any text is read without an exception, and every link is safe', () => {
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), (text) => {
      const { value, problems } = parseRichText(text);
      expect(plainText(value).length).toBeLessThanOrEqual(text.length + value.length * 4);
      for (const { span } of problems) expect(text.slice(span.start, span.end)).not.toBe('');
      const parts = value.flatMap((block) => ('paragraph' in block ? block.paragraph : block.list.flat()));
      const urls = parts.flatMap((part) => (typeof part !== 'string' && 'url' in part ? part.url : []));
      expect(urls.filter((url) => !isSafeUrl(url))).toEqual([]);
    }),
  );
});
