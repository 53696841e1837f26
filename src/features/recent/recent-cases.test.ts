import { expect, test } from 'vitest';
import {
  forgetAllCases,
  forgetCase,
  readRecentCases,
  rememberCase,
  type RecentCase,
  type RecentStore,
} from './recent-cases.ts';

function memoryStore(first: Record<string, string> = {}): RecentStore {
  const kept = new Map(Object.entries(first));
  return {
    read: (name) => kept.get(name) ?? null,
    write: (name, text) => void kept.set(name, text),
    remove: (name) => void kept.delete(name),
  };
}

const recent = (code: string, search = ''): RecentCase => ({
  path: `/codes/${code}/${search}`,
  code,
  title: `title of ${code}`,
  at: 1,
});

test('the newest case comes first, one a page', () => {
  const store = memoryStore();
  rememberCase(store, recent('401'));
  rememberCase(store, recent('422'));
  rememberCase(store, recent('401', '?token-sent=no'));
  expect(readRecentCases(store).map(({ path }) => path)).toEqual([
    '/codes/401/?token-sent=no',
    '/codes/422/',
  ]);
});

test('a case and all cases can be forgotten', () => {
  const store = memoryStore();
  rememberCase(store, recent('401'));
  rememberCase(store, recent('422'));
  forgetCase(store, '/codes/422/');
  expect(readRecentCases(store).map(({ code }) => code)).toEqual(['401']);
  forgetAllCases(store);
  expect(readRecentCases(store)).toEqual([]);
});

test.each(['not json', '{}', '[null,{"path":"https://elsewhere.example/"}]'])(
  '%j is read as nothing',
  (text) => {
    expect(readRecentCases(memoryStore({ 'recent-cases': text }))).toEqual([]);
  },
);
