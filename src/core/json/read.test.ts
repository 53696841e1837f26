import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeAt, type JsonNode } from './node.ts';
import { readJson, readJsonAt, readJsonSequence } from './read.ts';
import { toValue } from './value.ts';

/** Every node of a tree with its span inside its parent's and behind its elder sibling. */
function expectOrdered(root: JsonNode | undefined, length: number): void {
  const pending = root === undefined ? [] : [{ node: root, from: 0, to: length }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, from, to } = next;
    expect(node.span.start).toBeGreaterThanOrEqual(from);
    expect(node.span.end).toBeGreaterThanOrEqual(node.span.start);
    expect(node.span.end).toBeLessThanOrEqual(to);
    let behind = node.span.start;
    for (const { nameSpan, value } of node.members) {
      expect(nameSpan.start).toBeGreaterThanOrEqual(behind);
      expect(nameSpan.end).toBeLessThanOrEqual(value.span.start);
      pending.push({ node: value, from: nameSpan.end, to: node.span.end });
      behind = value.span.end;
    }
    for (const element of node.elements) {
      pending.push({ node: element, from: behind, to: node.span.end });
      behind = element.span.end;
    }
  }
}

/** What `JSON.parse` says, without its exception. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value of a reading; `undefined` without one. */
function valueOf(node: JsonNode | undefined): unknown {
  return node === undefined ? undefined : toValue(node);
}

function hasDuplicates(node: JsonNode | undefined): boolean {
  if (node === undefined) return false;
  const names = node.members.map(({ name }) => name);
  const children = [...node.members.map(({ value }) => value), ...node.elements];
  return new Set(names).size < names.length || children.some(hasDuplicates);
}

const blanks = fc.constantFrom(undefined, 1, 2, '\t');

test('valid JSON has the value JSON.parse gives it, and no problems', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), blanks, (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const reading = readJson(text);
      expect(reading.problems).toEqual([]);
      expect(valueOf(reading.value)).toEqual(parsed(text));
      expectOrdered(reading.value, text.length);
    }),
  );
});

/** Text that looks like JSON more often than chance would have it. */
const jsonish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '(',
        ')',
        ',',
        ':',
        '"',
        "'",
        '\\',
        '\n',
        ' ',
        '=>',
        '//',
        '/*',
        '*/',
        '#',
        '…',
        '...',
      ),
      fc.constantFrom(
        'null',
        'true',
        'None',
        'NaN',
        '-',
        '1',
        '0',
        '.5',
        'e9',
        '“',
        '”',
        'ErrorDetail(',
        'u',
        'ab',
        '\u{feff}',
      ),
      fc.constantFrom(
        '"a":',
        '"errors":{"email":["bad"]}',
        "'b': ",
        '{"c":1}',
        '\\u12',
        '\\"',
        '\ud800',
        '\u0000',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('any text: no exception, spans ordered and inside, and no problem exactly where JSON.parse has none', () => {
  fc.assert(
    fc.property(jsonish, (text) => {
      const reading = readJson(text);
      for (const { span } of reading.problems) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
      expectOrdered(reading.value, text.length);
      const value = valueOf(reading.value);
      const strict = parsed(text);
      expect(reading.problems.length === 0 || hasDuplicates(reading.value)).toBe(
        strict !== undefined || hasDuplicates(reading.value),
      );
      expect(strict ?? value).toEqual(value);
    }),
    { numRuns: 3000 },
  );
});

test('any text as a sequence, or from any offset: no exception and spans inside', () => {
  fc.assert(
    fc.property(jsonish, fc.nat(60), (text, offset) => {
      for (const node of readJsonSequence(text).value) expectOrdered(node, text.length);
      const { value, end } = readJsonAt(text, offset);
      expect(end).toBeLessThanOrEqual(Math.max(text.length, offset));
      expect(value?.span.end ?? 0).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

/** Pointers of the scalars that are complete in the text before a cut, with their values. */
function scalars(
  root: JsonNode,
): readonly { readonly path: readonly (string | number)[]; readonly node: JsonNode }[] {
  const found: { readonly path: readonly (string | number)[]; readonly node: JsonNode }[] = [];
  const visit = (node: JsonNode, path: readonly (string | number)[]): void => {
    if (node.kind !== 'object' && node.kind !== 'array') found.push({ path, node });
    for (const { name, value } of node.members) visit(value, [...path, name]);
    for (const [index, element] of node.elements.entries()) visit(element, [...path, index]);
  };
  visit(root, []);
  return found;
}

test('a text cut anywhere still holds every member that was complete before the cut', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4 }),
      blanks,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (value, indent, share) => {
        const text = JSON.stringify(value, null, indent);
        const whole = readJson(text).value;
        const cut = Math.floor(text.length * share);
        const part = readJson(text.slice(0, cut)).value;
        if (whole === undefined) return;
        for (const { path, node } of scalars(whole)) {
          if (node.span.end > cut) continue;
          const found = nodeAt(part, path);
          expect(found?.text).toBe(node.text);
          expect(found?.span).toEqual(node.span);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('a range is read as if it stood alone, with spans in the whole text', () => {
  const text = 'before {"a": "b"} behind "';
  const reading = readJson(text, { start: 7, end: 17 });
  expect(reading.problems).toEqual([]);
  expect(nodeAt(reading.value, ['a'])?.span).toEqual({ start: 13, end: 16 });
});

test('a range that ends inside a string does not look behind its end', () => {
  const reading = readJson('{"a": "bcd", "e": 1}', { start: 0, end: 9 });
  expect(nodeAt(reading.value, ['a'])?.text).toBe('bc');
  expect(reading.value?.span.end).toBe(9);
});

test.each([
  ['arrays that close', `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`],
  ['arrays that do not close', '['.repeat(1_000_000)],
  ['objects that close', `${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`],
  ['objects that do not close', '{"a":'.repeat(300_000)],
  ['parentheses', '('.repeat(300_000)],
  ['opened as arrays, closed as objects', `${'['.repeat(200_000)}${'}'.repeat(200_000)}`],
  ['closers only inside', `[${'}'.repeat(200_000)}`],
  ['commas', `[${','.repeat(200_000)}`],
  ['colons', `{${':'.repeat(200_000)}`],
  ['quotes', '"a"b'.repeat(100_000)],
  ['quotes in an array', `[${'"a"b'.repeat(100_000)}`],
  ['single quotes', `[${"'a'b".repeat(100_000)}`],
  ['backslashes', `"${'\\'.repeat(200_000)}`],
  ['line breaks in a string', `{"a":"${'x\n'.repeat(100_000)}`],
  ['words', `{${'a '.repeat(200_000)}`],
  ['comments', `[${'/**/'.repeat(100_000)}`],
  ['comments that do not close', `[${'/*'.repeat(100_000)}`],
  ['closed objects with a comma', '{"a":1},'.repeat(50_000)],
  ['closed too early', `{${'"a":1},'.repeat(50_000)}`],
])('hostile nesting is taken: %s', (_, text) => {
  const reading = readJson(text);
  expect(reading.problems.length).toBeLessThanOrEqual(2002);
  let deepest = reading.value;
  for (let depth = 0; deepest !== undefined && depth < 2_000_000; depth += 1) {
    deepest = deepest.elements[0] ?? deepest.members[0]?.value;
  }
  expect(deepest).toBeUndefined();
});

test.each([
  ['1e999', 'number', '1e999'],
  ['-0', 'number', '-0'],
  ['12345678901234567890', 'number', '12345678901234567890'],
  ['"\\ud800"', 'string', '\ud800'],
  ['"\\uD83D\\uDE00"', 'string', '😀'],
  ['"a\\u0000b"', 'string', 'a\0b'],
  ['"\\q\\x41"', 'string', 'qA'],
  ['"\\u12"', 'string', '\\u12'],
  ["'it\\'s'", 'string', "it's"],
  ['null', 'null', 'null'],
  ['None', 'null', 'None'],
  ['True', 'boolean', 'True'],
] as const)('%s is a %s', (text, kind, content) => {
  const { value } = readJson(text);
  expect(value?.kind).toBe(kind);
  expect(value?.text).toBe(content);
  expect(value?.span).toEqual({ start: 0, end: text.length });
});

test('__proto__ is a name like any other', () => {
  const { value } = readJson('{"__proto__": {"polluted": true}, "a": 1}');
  expect(value?.members.map(({ name }) => name)).toEqual(['__proto__', 'a']);
  const made = value === undefined ? undefined : toValue(value);
  expect(Object.keys(Object(made))).toEqual(['__proto__', 'a']);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});

test('children are made once', () => {
  const { value } = readJson('{"a": [1, 2]}');
  expect(value?.members).toBe(value?.members);
  expect(value?.members[0]?.value.elements).toBe(value?.members[0]?.value.elements);
});

test.each([
  '',
  '   \n',
  'Internal Server Error',
  '<html></html>',
  ']',
  ',',
  ': 1',
  '// only a comment',
  'undefined is not a function',
])('no value: %j', (text) => {
  const reading = readJson(text);
  expect(reading.value).toBeUndefined();
  expect(reading.problems).not.toEqual([]);
});

test('a value in the middle of a line ends where it ends', () => {
  const text = 'ERROR 422 resp={"errors": {"email": ["bad"]}} took=12ms';
  const { value, end } = readJsonAt(text, text.indexOf('{'));
  expect(text.slice(end)).toBe(' took=12ms');
  expect(nodeAt(value, ['errors', 'email', 0])?.text).toBe('bad');
});

test.each([
  ['NDJSON', '{"a":1}\n{"a":2}\r\n\n{"a":3}', [{ a: 1 }, { a: 2 }, { a: 3 }]],
  ['a JSON text sequence (RFC 7464)', '\u001e{"a":1}\n\u001e{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ['values with commas', '{"a":1},\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['values without anything between', '{"a":1}{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['lines of prose between', 'first:\n{"a":1}\nthen:\n{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['a cut last line', '{"a":1}\n{"a":2,"b', [{ a: 1 }, { a: 2 }]],
  ['scalars', '1 "b" null', [1, 'b', null]],
])('a sequence: %s', (_, text, values) => {
  expect(readJsonSequence(text).value.map(toValue)).toEqual(values);
});
