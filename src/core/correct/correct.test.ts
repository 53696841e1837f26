import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fix } from '../diagnosis.ts';
import { removeElement } from '../json/edit/remove.ts';
import { readJson } from '../json/read.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import type { Change } from './change.ts';
import { type Choices, decide, firstChoices, likelyToAccept } from './choices.ts';
import { correct } from './correct.ts';
import { overlap } from './overlap.ts';
import { remarkOn, type Written, writtenIn } from './remark.ts';

const fixOf = (edits: readonly TextEdit[], text = edits[0]?.text ?? '', asks: Fix['asks'] = null): Fix => ({
  text,
  because: 'because',
  edits,
  asks,
});

/** The edit that writes `text` over the first `old` of the body; an empty `old` with a place: an insertion behind it. */
function edit(body: string, old: string, text: string, behind?: string): TextEdit {
  const start = behind === undefined ? body.indexOf(old) : body.indexOf(behind) + behind.length;
  return { start, end: start + (behind === undefined ? old.length : 0), text };
}

function change(id: string, fixes: readonly Fix[], part: Partial<Change> = {}): Change {
  return {
    id,
    by: 'api',
    within: 'body',
    numbers: [1],
    path: [id],
    edit: 'replace',
    certainty: 'certain',
    message: 'refused',
    because: 'because',
    fixes,
    ...part,
  };
}

const all = (...ids: readonly string[]): Choices => ({ accepted: ids, chosen: {}, written: {} });

test('formatting, numbers, order and unknown members stay byte for byte outside the edits', () => {
  const body =
    '{\t"id":12345678901234567890 ,\r\n  "price": 1.50, "price": 1.500,\n"day":"31/12/1990", "é": "\\u00e9" }\n';
  const changes = [change('day', [fixOf([edit(body, '"31/12/1990"', '"1990-12-31"')])])];
  expect(correct(body, changes, all('day'))).toMatchObject({
    text: body.replace('31/12/1990', '1990-12-31'),
    parses: true,
    asking: [],
  });
});

const empty = '{ }';
const pair = '{"a": 1, "b": 2}';
const three = '[1, 2, 3]';
const insert = (id: string, body: string, behind: string, text: string): Change =>
  change(id, [fixOf([edit(body, '', text, behind)])]);
const remove = (id: string, body: string, old: string): Change => change(id, [fixOf([edit(body, old, '')])]);

test.each([
  [
    'two members into an empty object',
    empty,
    [insert('a', empty, '{', '"a": 1'), insert('b', empty, '{', '"b": 2')],
    '{"a": 1, "b": 2 }',
  ],
  [
    'both members, each with the comma between',
    pair,
    [remove('a', pair, '"a": 1, '), remove('b', pair, ', "b": 2')],
    '{}',
  ],
  [
    'the last member, and another in its place',
    pair,
    [remove('b', pair, ', "b": 2'), insert('c', pair, '2', ', "c": 3')],
    '{"a": 1, "c": 3}',
  ],
  [
    'all members, and one instead',
    '{"a": 1}',
    [remove('a', '{"a": 1}', '"a": 1'), insert('c', '{"a": 1}', '1', ', "c": 3')],
    '{"c": 3}',
  ],
  ['the last two of three', three, [remove('2', three, '2, '), remove('3', three, ', 3')], '[1]'],
])('the joint fits: %s', (_, body, changes, expected) => {
  const { text, parses, leftOut } = correct(body, changes, all(...changes.map(({ id }) => id)));
  expect({ text, parses, leftOut }).toEqual({ text: expected, parses: true, leftOut: [] });
});

test('any neighbours can be taken out together', () => {
  const { value: root } = readJson(three);
  const changes = [0, 1, 2].map((at) =>
    change(String(at), [fixOf(root === undefined ? [] : removeElement(root, at))]),
  );
  const made = (...ids: readonly string[]) => correct(three, changes, all(...ids));
  expect(made('0', '1')).toMatchObject({ text: '[3]', leftOut: [] });
  expect(made('2', '1')).toMatchObject({ text: '[1]', leftOut: [] });
  expect(made('0', '2')).toMatchObject({ text: '[2]', leftOut: [] });
  expect(made('1', '0', '2')).toMatchObject({ text: '[]', leftOut: [] });
});

test('of two changes of the same characters the one accepted first is made', () => {
  const body = '{"a": "x"}';
  const one = change('one', [fixOf([edit(body, '"x"', '1')])]);
  const other = change('other', [fixOf([edit(body, '"x"', '2')])]);
  expect(correct(body, [one, other], all('other', 'one'))).toMatchObject({
    text: '{"a": 2}',
    leftOut: [{ id: 'one', rival: 'other' }],
  });
});

test('a change of several places is made whole or not at all', () => {
  const body = '{"a": 1, "b": 2}';
  const one = change('one', [fixOf([edit(body, '1', '3')])]);
  const both = change('both', [fixOf([edit(body, '1', '4'), edit(body, '2', '5')])]);
  expect(correct(body, [one, both], all('one', 'both')).text).toBe('{"a": 3, "b": 2}');
});

const ambiguous = '{"day": "03/04/2026"}';
const days = change(
  'day',
  ['"2026-04-03"', '"2026-03-04"'].map((text) => fixOf([edit(ambiguous, '"03/04/2026"', text)])),
);
const required = change(
  'name',
  [fixOf([edit(ambiguous, '', ', "name": …', '2026"')], ', "name": …', { start: 10, end: 11 })],
  { certainty: 'likely', edit: 'insert' },
);

test('what only a person knows asks, and is complete when it is answered', () => {
  const changes = [days, required];
  const first = firstChoices(changes);
  expect(correct(ambiguous, changes, first)).toMatchObject({ text: ambiguous, asking: ['day', 'name'] });
  const accepted = decide(first, { type: 'accept', id: 'name' });
  expect(correct(ambiguous, changes, accepted)).toMatchObject({
    text: '{"day": "03/04/2026", "name": …}',
    asking: ['day', 'name'],
    parses: true,
  });
  const chosen = decide(accepted, { type: 'choose', id: 'day', fix: 1 });
  const written = decide(chosen, { type: 'write', id: 'name', text: '"Lovelace"' });
  expect(correct(ambiguous, changes, written)).toMatchObject({
    text: '{"day": "2026-03-04", "name": "Lovelace"}',
    asking: [],
    parses: true,
  });
  expect(correct(ambiguous, changes, decide(first, { type: 'reject', id: 'name' })).asking).toEqual(['day']);
  const blank = decide(written, { type: 'write', id: 'name', text: ' ' });
  expect(correct(ambiguous, changes, blank).asking).toEqual(['name']);
});

test('a value that is no JSON stands in the text as it was written, and the text says that it does not parse', () => {
  const written = decide(firstChoices([days]), { type: 'write', id: 'day', text: 'today' });
  expect(correct(ambiguous, [days], written)).toMatchObject({ text: '{"day": today}', parses: false });
});

test.each<[string, Written, string | null]>([
  ['Lovelace', 'value', '"Lovelace"'],
  ["'Lovelace'", 'value', '"Lovelace"'],
  ['"Lovelace', 'value', '"Lovelace"'],
  ['5', 'name', '"5"'],
  ['{"a": ', 'value', null],
])('%s gets a remark', (text, kind, instead) => {
  expect(remarkOn(text, kind)).toMatchObject({ instead });
});

test.each<[string, Written]>([
  ['"Lovelace"', 'value'],
  ['1.50', 'value'],
  ['', 'value'],
  ['Lovelace', 'text'],
  ['"name"', 'name'],
])('%s may stand where a %s stands', (text, kind) => {
  expect(remarkOn(text, kind)).toBeNull();
});

test.each([
  ['Lovelace', '"Lovelace"'],
  ['"Lovelace"', '"Lovelace"'],
  ['say "hi"', String.raw`"say \"hi\""`],
  ['a\\b', String.raw`"a\\b"`],
])('where the quotes stand already, %s is a text', (own, expected) => {
  const body = '{}';
  const fix = fixOf([edit(body, '', '"name": "…"', '{')], '"name": "…"', { start: 9, end: 10 });
  const written = decide(firstChoices([]), { type: 'write', id: 'name', text: own });
  expect(writtenIn(fix, body)).toBe('text');
  expect(correct(body, [change('name', [fix])], written)).toMatchObject({
    text: `{"name": ${expected}}`,
    asking: [],
    parses: true,
  });
});

test('a name is told from a value by the colon behind it', () => {
  const body = '{"startDate" : 1, "form": "a"}';
  expect(writtenIn(fixOf([edit(body, '"startDate"', '"start_date"')]), body)).toBe('name');
  expect(writtenIn(fixOf([edit(body, '"a"', '"b"')]), body)).toBe('value');
  expect(writtenIn(fixOf([edit('day=1', '1', '2')]), 'day=1')).toBe('text');
});

test('certain changes of the API’s complaints are taken at first; likely ones can be taken at once', () => {
  const body = '{"a": 1}';
  const fix = fixOf([edit(body, '1', '2')]);
  const changes = [
    change('certain', [fix]),
    change('likely', [fix], { certainty: 'likely' }),
    change('ambiguous', [fix, fix]),
    change('ours', [fix], { by: 'ours' }),
  ];
  const first = firstChoices(changes);
  expect(first.accepted).toEqual(['certain']);
  expect(likelyToAccept(changes, first)).toEqual(['likely']);
});

interface Sample {
  readonly body: string;
  readonly changes: readonly Change[];
}

/** A flat object, and for each member a right fix or none: another value, a removal with a comma, a member more. */
const samples: fc.Arbitrary<Sample> = fc
  .array(fc.tuple(fc.constantFrom('value', 'remove', 'insert', 'none'), fc.json({ maxDepth: 1 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((members) => {
    let body = '{';
    const places = members.map(([kind, value], index) => {
      const start = body.length;
      body += `${index === 0 ? '' : ','} "m${index}": ${value}`;
      return { kind, start, valueStart: body.length - value.length, end: body.length };
    });
    body += ' }';
    const isLast = (index: number) => index === members.length - 1;
    return {
      body,
      changes: places.flatMap(({ kind, start, valueStart, end }, index) => {
        const id = String(index);
        if (kind === 'value') return [change(id, [fixOf([{ start: valueStart, end, text: '"fixed"' }])])];
        if (kind === 'insert') return [change(id, [fixOf([{ start: end, end, text: `, "n${index}": 0` }])])];
        if (kind === 'none') return [];
        // With the comma before it; the first one with the comma behind it.
        const range = index === 0 ? { start: start, end: isLast(index) ? end : end + 1 } : { start, end };
        return [change(id, [fixOf([{ ...range, text: '' }])])];
      }),
    };
  });

test('whatever is accepted: edits are disjoint, the text parses, and it differs inside the edits alone', () => {
  fc.assert(
    fc.property(samples, fc.array(fc.nat({ max: 5 }), { maxLength: 8 }), ({ body, changes }, order) => {
      const accepted = [...new Set(order.map(String))].filter((id) => changes.some((one) => one.id === id));
      const correction = correct(body, changes, all(...accepted));
      const edits = correction.made.flatMap((made) => made.edits);
      expect(edits.some((one, index) => edits.slice(index + 1).some((other) => overlap(one, other)))).toBe(
        false,
      );
      expect(correction.text).toBe(applyEdits(body, edits));
      expect(correction.parses).toBe(true);
      expect(() => JSON.parse(correction.text)).not.toThrow();
      const kept = edits
        .toSorted((one, other) => one.start - other.start || one.end - other.end)
        .reduce<{ parts: string[]; done: number }>(
          ({ parts, done }, { start, end }) => ({ parts: [...parts, body.slice(done, start)], done: end }),
          { parts: [], done: 0 },
        );
      let from = 0;
      for (const part of [...kept.parts, body.slice(kept.done)]) {
        const at = correction.text.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + part.length;
      }
    }),
  );
});
