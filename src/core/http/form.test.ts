import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeAt, type JsonNode } from '../json/node.ts';
import { toValue } from '../json/value.ts';
import { readForm } from './form.ts';
import { readQuery } from './query.ts';

test.each([
  ['', {}],
  ['a=1&b=two+words&c=%C3%A9', { a: '1', b: 'two words', c: 'é' }],
  ['a', { a: '' }],
  ['a=b=c&&d=', { a: 'b=c', d: '' }],
  ['user[name]=Ada&user[address][city]=Wien', { user: { name: 'Ada', address: { city: 'Wien' } } }],
  ['tags[]=a&tags[]=b', { tags: ['a', 'b'] }],
  ['items[0][sku]=x&items[1][sku]=y', { items: [{ sku: 'x' }, { sku: 'y' }] }],
  ['items[1]=y', { items: { 1: 'y' } }],
  ['tag=a&tag=b&tag=c', { tag: ['a', 'b', 'c'] }],
  ['0=a&1=b', { 0: 'a', 1: 'b' }],
  ['a.b=1&[c]=2&d[=3&e]=4', { 'a.b': '1', '[c]': '2', 'd[': '3', 'e]': '4' }],
  ['a=%zz&b=%E9&c=100%', { a: '%zz', b: '%E9', c: '100%' }],
  ['__proto__[x]=1&constructor=2', JSON.parse('{"__proto__":{"x":"1"},"constructor":"2"}')],
  ['a%5Bb%5D=1\r\n', { a: { b: '1' } }],
])('%s', (text, value) => {
  expect(toValue(readForm(text))).toEqual(value);
});

test('spans lead to names and values', () => {
  const text = 'user[email]=a%40b&user[tags][]=x';
  const root = readForm(text);
  const email = nodeAt(root, ['user', 'email']);
  expect(text.slice(email?.span.start, email?.span.end)).toBe('a%40b');
  const member = nodeAt(root, ['user'])?.members[0];
  expect(text.slice(member?.nameSpan.start, member?.nameSpan.end)).toBe('user[email]');
  expect(nodeAt(root, ['user'])?.span).toEqual({ start: 0, end: text.length });
});

test('any text: no exception, spans inside, in linear time', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '[', ']', '=', '&', '%', '+', '0', '.') }), (text) => {
      const pending: JsonNode[] = [readForm(text)];
      for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
        expect(node.span.end).toBeLessThanOrEqual(text.length);
        pending.push(...node.elements, ...node.members.map(({ value }) => value));
      }
    }),
  );
  expect(readForm('a[]=1&'.repeat(50_000)).members[0]?.value.elements.length).toBe(50_000);
  expect(readForm(`a${'[b]'.repeat(50_000)}=1`).members.length).toBe(1);
});

test.each([
  [
    '/a?x=1&y=%20#z=3',
    [
      ['x', '1', 'x=1'],
      ['y', ' ', 'y=%20'],
    ],
  ],
  ['https://api.example/a?filter%5Bname%5D=b', [['filter[name]', 'b', 'filter%5Bname%5D=b']]],
  ['/a', []],
  ['/a?', []],
])('query of %s', (target, parameters) => {
  expect(
    readQuery(target).map(({ name, value, span }) => [name, value, target.slice(span.start, span.end)]),
  ).toEqual(parameters);
});
