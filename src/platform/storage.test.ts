import { expect, test } from 'vitest';
import { createTextStore } from './storage.ts';

function fakeStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
}

test('what is written is read, in this site’s own names', () => {
  const storage = fakeStorage();
  const store = createTextStore(() => storage);
  store.write('view', 'support');
  expect(store.read('view')).toBe('support');
  expect(storage.getItem('unstuck:view')).toBe('support');
  store.remove('view');
  expect(store.read('view')).toBeNull();
});

test('where storage is refused, texts are kept until the page is left', () => {
  const store = createTextStore(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(store.read('view')).toBeNull();
  store.write('view', 'support');
  expect(store.read('view')).toBe('support');
  store.remove('view');
  expect(store.read('view')).toBeNull();
});

test('a full storage does not hide what was written last', () => {
  const storage = fakeStorage();
  const store = createTextStore(() => storage);
  store.write('view', 'old');
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  store.write('view', 'new');
  expect(store.read('view')).toBe('new');
});
