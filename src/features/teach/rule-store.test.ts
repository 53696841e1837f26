// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { TaughtShape } from '../../core/shapes/taught/taught-shape.ts';
import { createRuleStore, type TextDrawer } from './rule-store.ts';

function drawerOf(texts: Map<string, string>): TextDrawer {
  return {
    read: (name) => texts.get(name) ?? null,
    write: (name, text) => void texts.set(name, text),
    remove: (name) => void texts.delete(name),
  };
}

const rule = (list: string): TaughtShape => ({
  version: 1,
  root: 'tree',
  entries: [list, { each: 'element' }],
  field: { from: 'value', at: ['where'] },
  message: { from: 'value', at: ['what'] },
  needs: [list],
  whole: false,
});

test('a rule in use stands first and is stored only when it is kept', () => {
  const texts = new Map<string, string>();
  const store = createRuleStore(drawerOf(texts));
  store.use(rule('one'));
  store.use(rule('two'));
  expect(store.all()).toEqual([rule('two'), rule('one')]);
  expect(texts.size).toBe(0);
  expect(store.keep(rule('one'))).toBe(true);
  expect(createRuleStore(drawerOf(texts)).all()).toEqual([rule('one')]);
});

test('a rule with someone’s data in it is never stored', () => {
  const texts = new Map<string, string>();
  const store = createRuleStore(drawerOf(texts));
  expect(store.keep(rule('ada@example.com'))).toBe(false);
  expect(texts.size).toBe(0);
});

test('forgetting leaves nothing, letting go leaves the rule in use', () => {
  const texts = new Map<string, string>();
  const store = createRuleStore(drawerOf(texts));
  store.use(rule('one'));
  store.keep(rule('one'));
  store.letGo(rule('one'));
  expect([store.all(), texts.size]).toEqual([[rule('one')], 0]);
  store.keep(rule('one'));
  store.forget(rule('one'));
  expect([store.all(), texts.size]).toEqual([[], 0]);
});

test.each([
  ['no JSON', '{'],
  ['another thing', '{"a":1}'],
  ['a huge text', `[${' '.repeat(200_000)}]`],
  ['a rule of the future', JSON.stringify([{ ...rule('one'), version: 2 }])],
  ['a rule that may not be kept', JSON.stringify([rule('ada@example.com')])],
])('stored text that is %s is as good as none', (_, text) => {
  expect(createRuleStore(drawerOf(new Map([['taught-rules', text]]))).all()).toEqual([]);
});

test('the lists stay the same objects until something changes, and listeners hear of it', () => {
  const store = createRuleStore(drawerOf(new Map()));
  const heard = vi.fn<() => void>();
  const stop = store.subscribe(heard);
  expect(store.all()).toBe(store.all());
  store.use(rule('one'));
  expect(heard).toHaveBeenCalledTimes(1);
  expect(store.all()).toBe(store.all());
  stop();
  store.use(rule('two'));
  expect(heard).toHaveBeenCalledTimes(1);
});
