import { keptFlag } from './kept-flag.ts';
import type { TextStore } from './storage.ts';

/** A schema document as it was opened. */
export interface KeptDocument {
  readonly name: string;
  readonly text: string;
}

/** The one document that a person chose to keep on this device. Never throws; `false`: the browser refuses. */
export interface DocumentStore {
  readonly load: () => Promise<KeptDocument | null>;
  readonly save: (document: KeptDocument) => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
}

const databaseName = 'unstuck';
const storeName = 'documents';
const key = 'schema';
function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database refuses')));
  });
}

async function withStore<T>(
  mode: IDBTransactionMode,
  action: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(databaseName, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(storeName));
  const database = await answer(opening);
  try {
    return await answer(action(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

function isKept(value: unknown): value is KeptDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    'text' in value &&
    typeof value.name === 'string' &&
    typeof value.text === 'string'
  );
}

async function attempt(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

/** IndexedDB, because a document of 20 MB does not fit into `localStorage`. */
export function createDocumentStore(flags: TextStore): DocumentStore {
  return {
    load: async () => {
      if (flags.read(keptFlag) === null) return null;
      try {
        const found: unknown = await withStore('readonly', (store): IDBRequest<unknown> => store.get(key));
        return isKept(found) ? found : null;
      } catch {
        return null;
      }
    },
    save: async ({ name, text }) => {
      const isSaved = await attempt(() => withStore('readwrite', (store) => store.put({ name, text }, key)));
      if (isSaved) flags.write(keptFlag, 'kept');
      return isSaved;
    },
    remove: async () => {
      if (flags.read(keptFlag) === null) return true;
      const isRemoved = await attempt(() => answer(indexedDB.deleteDatabase(databaseName)));
      if (isRemoved) flags.remove(keptFlag);
      return isRemoved;
    },
  };
}
