import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memberValue, nodeAt, type JsonNode } from '../json/node.ts';
import { toValue } from '../json/value.ts';
import { readXml } from './read.ts';

function valueOf(text: string): unknown {
  const { value } = readXml(text);
  return value === undefined ? undefined : toValue(value);
}

test.each([
  ['an element', '<a>b</a>', { a: 'b' }],
  ['an empty element', '<a/>', { a: '' }],
  ['nested elements', '<a><b>1</b><c>2</c></a>', { a: { b: '1', c: '2' } }],
  ['repeated siblings', '<a><b>1</b><c>x</c><b>2</b></a>', { a: { b: ['1', '2'], c: 'x' } }],
  ['attributes', '<a x="1" y=\'2\' z=3 w/>', { a: { '@x': '1', '@y': '2', '@z': '3', '@w': '' } }],
  ['text beside an attribute', '<a x="1">b</a>', { a: { '@x': '1', '#text': 'b' } }],
  ['text beside elements', '<a>b<c/>d</a>', { a: { c: '', '#text': 'bd' } }],
  [
    'prefixes, without namespace declarations',
    '<s:a xmlns:s="urn:x"><s:b>1</s:b></s:a>',
    { 's:a': { 's:b': '1' } },
  ],
  ['CDATA', '<a><![CDATA[<b> & c]]></a>', { a: '<b> & c' }],
  ['references', '<a>&lt;b&gt; &#65;&#x42; &amp;amp; &nope;</a>', { a: '<b> AB &amp; &nope;' }],
  ['comments and instructions', '<?xml version="1.0"?><!-- x --><a><!-- y -->b<?z?></a>', { a: 'b' }],
  ['a document type', '<!DOCTYPE a [<!ENTITY e "x>y">]><a>&e;</a>', { a: '&e;' }],
  ['a missing end tag', '<a><b>1</b>', { a: { b: '1' } }],
  ['a missing inner end tag', '<a><b>1</a>', { a: { b: '1' } }],
  ['an end tag that closes nothing', '<a></b>x</a>', { a: 'x' }],
  ['a cut tag', '<a><b>1</b><c', { a: { b: '1', c: '' } }],
  ['text before it', 'HTTP body: <a>b</a>', { a: 'b' }],
  ['a stray angle', '<a>1 < 2</a>', { a: '1 < 2' }],
])('%s', (_, text, value) => {
  expect(valueOf(text)).toEqual(value);
});

test.each(['', 'plain text', '<!-- only a comment -->', '< >', '{"a": 1}'])('no element in %j', (text) => {
  expect(readXml(text).value).toBeUndefined();
});

test('entities a document declares are not expanded', () => {
  const text =
    '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;"><!ENTITY z SYSTEM "file:///etc/hosts">]><a>&y;&z;</a>';
  expect(valueOf(text)).toEqual({ a: '&y;&z;' });
});

test('spans lead to the text of an element, the value of an attribute and the name', () => {
  const text =
    '<errors>\n  <error code="taken">\n    must be unique\n  </error>\n  <field> email </field>\n</errors>';
  const { value } = readXml(text);
  const slice = (node: JsonNode | undefined): string => text.slice(node?.span.start, node?.span.end);
  expect(slice(nodeAt(value, ['errors', 'error', '@code']))).toBe('taken');
  expect(slice(nodeAt(value, ['errors', 'error', '#text']))).toBe('must be unique');
  expect(slice(nodeAt(value, ['errors', 'field']))).toBe('email');
  const member = memberValue(value, 'errors')?.members[1];
  expect(text.slice(member?.nameSpan.start, member?.nameSpan.end)).toBe('field');
});

test.each([
  ['elements that close', `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`],
  ['elements that do not close', '<a>'.repeat(200_000)],
  ['end tags only', '</a>'.repeat(200_000)],
  ['end tags of others', `${'<a>'.repeat(100_000)}${'</b>'.repeat(100_000)}`],
  ['angles', '<'.repeat(200_000)],
  ['cut attributes', '<a x="'.repeat(100_000)],
  ['ampersands', `<a>${'&'.repeat(200_000)}</a>`],
  ['comments that do not close', '<!--'.repeat(100_000)],
  ['document types that do not close', '<!DOCTYPE ['.repeat(50_000)],
])('hostile text is taken: %s', (_, text) => {
  expect(readXml(text).problems.length).toBeLessThanOrEqual(1000);
});

test('any text: no exception, spans inside', () => {
  const unit = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="1"',
    '>',
    '<',
    '/',
    '&amp;',
    '&',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    'x',
    ' ',
    '"',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      const { value, problems } = readXml(text);
      const pending = value === undefined ? [] : [value];
      for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        expect(node.span.start).toBeGreaterThanOrEqual(0);
        expect(node.span.end).toBeGreaterThanOrEqual(node.span.start);
        expect(node.span.end).toBeLessThanOrEqual(text.length);
        pending.push(...node.elements, ...node.members.map((member) => member.value));
      }
      for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});
