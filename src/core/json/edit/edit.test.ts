import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeEdits, type TextEdit } from '../../text/edit.ts';
import type { JsonNode } from '../node.ts';
import { readJson } from '../read.ts';
import { toValue } from '../value.ts';
import { applyFixes } from './apply.ts';
import { insertElement, insertMember } from './insert.ts';
import { moveMember, unwrapValue, wrapInList, wrapValue } from './move.ts';
import { removeElement, removeMember } from './remove.ts';
import { repairJson } from './repair.ts';
import { renameMember, replaceValue } from './value.ts';

/** White space of any style between the tokens of a JSON text. */
const blanks = fc.constantFrom('', '', ' ', '\n', '\r\n  ', '\t', '  ');
const name = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '__proto__', 'ä "q"', '😀'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const scalar = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '0', '-1.50', '1e3', '12345678901234567890'),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => JSON.stringify(text)),
);

/** JSON texts of every layout, with nested and duplicate members. */
const { text: jsonText } = fc.letrec<{ text: string; list: string; object: string }>((tie) => ({
  text: fc.oneof({ maxDepth: 3, depthSize: 'small' }, scalar, tie('list'), tie('object')),
  list: fc
    .tuple(fc.array(fc.tuple(blanks, tie('text'), blanks), { maxLength: 4 }), blanks)
    .map(([items, empty]) =>
      items.length === 0 ? `[${empty}]` : `[${items.map((parts) => parts.join('')).join(',')}]`,
    ),
  object: fc
    .tuple(fc.array(fc.tuple(blanks, name, blanks, blanks, tie('text'), blanks), { maxLength: 4 }), blanks)
    .map(([items, empty]) =>
      items.length === 0
        ? `{${empty}}`
        : `{${items.map(([a, key, b, c, value, d]) => `${a}${JSON.stringify(key)}${b}:${c}${value}${d}`).join(',')}}`,
    ),
}));

function rootOf(text: string): JsonNode {
  const { value } = readJson(text);
  if (value === undefined) throw new Error('not JSON');
  return value;
}

/** A node's values as a tree that keeps duplicate members, so that two texts can be compared. */
function tree(node: JsonNode): unknown {
  if (node.kind === 'object')
    return { members: node.members.map((member) => [member.name, tree(member.value)]) };
  if (node.kind === 'array') return node.elements.map(tree);
  return [node.kind, node.text];
}

function* nodesOf(node: JsonNode): Generator<JsonNode> {
  yield node;
  for (const member of node.members) yield* nodesOf(member.value);
  for (const element of node.elements) yield* nodesOf(element);
}

/** Applies the edits and asserts that the rest of the text stays byte for byte. */
function edited(text: string, edits: readonly TextEdit[]): string {
  const { text: result, made } = makeEdits(text, edits);
  expect(made).toHaveLength(edits.length);
  let done = 0;
  let at = 0;
  for (const { edit, start, end } of made) {
    expect(result.slice(at, start)).toBe(text.slice(done, edit.start));
    done = edit.end;
    at = end;
  }
  expect(result.slice(at)).toBe(text.slice(done));
  expect(() => void JSON.parse(result)).not.toThrow();
  expect(applyFixes(text, edits).text).toBe(result);
  return result;
}

/** Runs `check` on one node of the wanted kind of arbitrary texts. */
function onNodes(
  kind: 'object' | 'array' | 'any',
  check: (text: string, root: JsonNode, node: JsonNode, pick: number) => void,
): void {
  fc.assert(
    fc.property(jsonText, fc.nat(), fc.nat(), (text, which, pick) => {
      const root = rootOf(text);
      const nodes = [...nodesOf(root)].filter((node) => kind === 'any' || node.kind === kind);
      const node = nodes[which % Math.max(1, nodes.length)];
      if (node !== undefined) check(text, root, node, pick);
    }),
    { numRuns: 400 },
  );
}

/** The tree of the text with one node's tree replaced. */
function withTree(root: JsonNode, node: JsonNode, put: unknown): unknown {
  if (root === node) return put;
  if (root.kind === 'object')
    return { members: root.members.map((member) => [member.name, withTree(member.value, node, put)]) };
  if (root.kind === 'array') return root.elements.map((element) => withTree(element, node, put));
  return tree(root);
}

function membersOf(node: JsonNode): [string, unknown][] {
  return node.members.map((member) => [member.name, tree(member.value)]);
}

test('replaceValue changes one value', () => {
  onNodes('any', (text, root, node) => {
    const result = edited(text, [replaceValue(node, '{"new": [1]}')]);
    expect(tree(rootOf(result))).toEqual(withTree(root, node, tree(rootOf('{"new": [1]}'))));
  });
});

test('renameMember changes one name', () => {
  onNodes('object', (text, root, node, pick) => {
    const at = pick % Math.max(1, node.members.length);
    const member = node.members[at];
    if (member === undefined) return;
    const result = edited(text, [renameMember(member, 'neu "x"')]);
    const members = membersOf(node).toSpliced(at, 1, ['neu "x"', tree(member.value)]);
    expect(tree(rootOf(result))).toEqual(withTree(root, node, { members }));
  });
});

test('insertMember and insertElement add one at the end', () => {
  onNodes('object', (text, root, node) => {
    const result = edited(text, [insertMember(text, node, 'neu', '"…"')]);
    expect(tree(rootOf(result))).toEqual(
      withTree(root, node, { members: [...membersOf(node), ['neu', ['string', '…']]] }),
    );
  });
  onNodes('array', (text, root, node) => {
    const result = edited(text, [insertElement(text, node, '7')]);
    expect(tree(rootOf(result))).toEqual(withTree(root, node, [...node.elements.map(tree), ['number', '7']]));
  });
});

test('removeMember and removeElement take one out', () => {
  onNodes('object', (text, root, node, pick) => {
    const at = pick % Math.max(1, node.members.length);
    const member = node.members[at];
    if (member === undefined) return;
    const result = edited(text, removeMember(node, member));
    expect(tree(rootOf(result))).toEqual(withTree(root, node, { members: membersOf(node).toSpliced(at, 1) }));
  });
  onNodes('array', (text, root, node, pick) => {
    if (node.elements.length === 0) return;
    const at = pick % node.elements.length;
    const result = edited(text, removeElement(node, at));
    expect(tree(rootOf(result))).toEqual(withTree(root, node, node.elements.map(tree).toSpliced(at, 1)));
  });
});

test('any selection of members can be removed, and members added beside them', () => {
  onNodes('object', (text, root, node, pick) => {
    const gone = node.members.filter((_, index) => ((pick >> index) & 1) === 1);
    const added = (pick >> 8) % 3;
    const edits = [
      ...gone.flatMap((member) => removeMember(node, member)),
      ...Array.from({ length: added }, (_, index) => insertMember(text, node, `neu${index}`, String(index))),
    ];
    const { text: result, edits: made } = applyFixes(text, edits);
    expect(makeEdits(text, made).made).toHaveLength(made.length);
    expect(makeEdits(text, made).text).toBe(result);
    for (const { of } of made) expect(edits).toContain(of);
    const members = [
      ...node.members
        .filter((member) => !gone.includes(member))
        .map((member) => [member.name, tree(member.value)]),
      ...Array.from({ length: added }, (_, index) => [`neu${index}`, ['number', String(index)]]),
    ];
    expect(tree(rootOf(result))).toEqual(withTree(root, node, { members }));
    expect(() => void JSON.parse(result)).not.toThrow();
  });
});

test('wrapValue, wrapInList and unwrapValue undo each other', () => {
  onNodes('any', (text, root, node) => {
    const wrapped = edited(text, wrapValue(node, ['data', 'attributes']));
    expect(tree(rootOf(wrapped))).toEqual(
      withTree(root, node, { members: [['data', { members: [['attributes', tree(node)]] }]] }),
    );
    const listed = edited(text, wrapInList(node));
    expect(tree(rootOf(listed))).toEqual(withTree(root, node, [tree(node)]));
  });
  onNodes('array', (text, root, node, pick) => {
    const inner = node.elements[pick % Math.max(1, node.elements.length)];
    if (inner === undefined) return;
    expect(tree(rootOf(edited(text, unwrapValue(node, inner))))).toEqual(withTree(root, node, tree(inner)));
  });
});

test('moveMember puts a member into another object', () => {
  onNodes('object', (text, _, node, pick) => {
    const member = node.members[pick % Math.max(1, node.members.length)];
    const target = node.members.find(
      ({ value }) => value.kind === 'object' && value !== member?.value,
    )?.value;
    if (member === undefined || target === undefined) return;
    const edits = moveMember(text, node, member, target, 'moved');
    if (edits === null) return;
    const result = edited(text, edits);
    const at = rootOf(result);
    const moved = [...nodesOf(at)].flatMap((one) => one.members).find((one) => one.name === 'moved');
    expect(moved === undefined ? null : tree(moved.value)).toEqual(tree(member.value));
    expect([...nodesOf(at)].length).toBe([...nodesOf(rootOf(text))].length);
  });
});

test('a member is not moved into itself', () => {
  const text = '{"a":{"b":{}}}';
  const root = rootOf(text);
  const [member] = root.members;
  const inner = member?.value.members[0]?.value;
  expect(member !== undefined && inner !== undefined && moveMember(text, root, member, inner)).toBeNull();
});

test.each([
  ['one line', '{"a":1}', '{"a":1, "x": 0}'],
  ['one line without blanks', '{"a":1,"b":2}', '{"a":1,"b":2,"x":0}'],
  ['one line with blanks', '{ "a": 1, "b": 2 }', '{ "a": 1, "b": 2, "x": 0 }'],
  ['lines of two blanks', '{\n  "a": 1\n}', '{\n  "a": 1,\n  "x": 0\n}'],
  ['lines with tabs and CRLF', '{\r\n\t"a": 1\r\n}', '{\r\n\t"a": 1,\r\n\t"x": 0\r\n}'],
  [
    'an empty line before the last member',
    '{\n  "a": 1,\n\n  "b": 2\n}',
    '{\n  "a": 1,\n\n  "b": 2,\n  "x": 0\n}',
  ],
  ['an empty object', '{}', '{"x": 0}'],
  ['an empty object on two lines', '{\n}', '{\n  "x": 0\n}'],
])('a member is inserted in the style of %s', (_, text, expected) => {
  expect(edited(text, [insertMember(text, rootOf(text), 'x', '0')])).toBe(expected);
});

test.each([
  ['the first of lines', '{\n  "a": 1,\n  "b": 2\n}', 0, '{\n  "b": 2\n}'],
  ['the last of lines', '{\n  "a": 1,\n  "b": 2\n}', 1, '{\n  "a": 1\n}'],
  ['the middle of a line', '{"a":1,"b":2,"c":3}', 1, '{"a":1,"c":3}'],
  ['the only one', '{ "a": 1 }', 0, '{ }'],
])('a member is removed with its comma and line: %s', (_, text, at, expected) => {
  const root = rootOf(text);
  const member = root.members[at];
  expect(member === undefined ? null : edited(text, removeMember(root, member))).toBe(expected);
});

test.each([
  ['a trailing comma', '{"a": 1,}', '{"a": 1}', true],
  ['a trailing comma in a list', '[1, 2, ]', '[1, 2 ]', true],
  ['a comment', '{"a": 1 // one\n}', '{"a": 1 \n}', true],
  ['a comment of lines', '{/* a */"a": 1}', '{"a": 1}', true],
  ['a comment with a hash', '{"a": 1 # one\n}', '{"a": 1 \n}', true],
  ['single quotes', "{'a': 'it'}", '{"a": "it"}', true],
  ['single quotes around double ones', `{"a": 'say "hi"'}`, '{"a": "say \\"hi\\""}', true],
  ['a line break in a text', '{"a": "one\ntwo"}', '{"a": "one\\ntwo"}', true],
  ['a tab in a text', '{"a": "one\ttwo"}', '{"a": "one\\ttwo"}', true],
  ['a byte order mark', '\uFEFF{"a": 1}', '{"a": 1}', true],
  ['a missing comma', '{"a": 1 "b": 2}', '{"a": 1, "b": 2}', false],
  ['a missing comma between lines', '{\n  "a": 1\n  "b": 2\n}', '{\n  "a": 1,\n  "b": 2\n}', false],
  ['a bare name', '{a: 1}', '{"a": 1}', true],
  ['NaN', '{"a": NaN}', '{"a": null}', false],
  ['Python’s words', '{"a": True, "b": False, "c": None}', '{"a": true, "b": false, "c": null}', true],
  ['undefined', '{"a": undefined}', '{"a": null}', false],
  ['an equals sign', '{"a" = 1}', '{"a" : 1}', true],
  ['a semicolon', '{"a": 1; "b": 2}', '{"a": 1, "b": 2}', true],
  ['a plus', '{"a": +5}', '{"a": 5}', true],
  ['a bare point', '{"a": .5}', '{"a": 0.5}', true],
  ['leading zeros', '{"a": 007}', '{"a": 7}', false],
  ['a hexadecimal number', '{"a": 0x1F}', '{"a": 31}', true],
  ['a missing bracket at the end', '{"a": [1, 2]', '{"a": [1, 2]}', false],
  ['two commas', '{"a": 1,, "b": 2}', '{"a": 1, "b": 2}', true],
  ['curly quotes', '{“a”: “b”}', '{"a": "b"}', true],
  ['no-break spaces', '{"a":\u00A01}', '{"a":1}', true],
  ['a text without quotes', '{"a": hello}', '{"a": "hello"}', false],
  ['a path of Windows', String.raw`{"a": "C:\temp\x\new"}`, String.raw`{"a": "C:\\temp\\x\\new"}`, false],
  ['a share of Windows', String.raw`{"a": "\\srv\data"}`, String.raw`{"a": "\\srv\\data"}`, false],
  ['a pattern', String.raw`{"a": "^\d+\.\w$"}`, String.raw`{"a": "^\\d+\\.\\w$"}`, false],
])('makes JSON of a text with %s', (_, text, expected, isSure) => {
  const repair = repairJson(text, rootOf(text));
  expect(applyFixes(text, repair?.edits ?? []).text).toBe(expected);
  expect(repair?.isSure).toBe(isSure);
});

test('JSON needs no repair', () => {
  fc.assert(
    fc.property(jsonText, (text) => {
      expect(repairJson(text, rootOf(text))).toBeNull();
      expect(JSON.stringify(toValue(rootOf(text)))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 300 },
  );
});

test('a text that was no JSON is edited and no more', () => {
  const text = '{"a":1,,"b":2}';
  const edits = [{ start: 1, end: 6, text: '' }];
  expect(applyFixes(text, edits).text).toBe('{,,"b":2}');
});
