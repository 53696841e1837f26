/** A drawer of small texts by name. Never throws. */
export interface TextStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

const prefix = 'unstuck:';

/**
 * The browser's storage for this site. Where it is refused, full or gone, texts are kept until the page is left.
 * Nothing that was pasted is ever given to it; its users store ids and verdicts.
 */
export function createTextStore(storage: () => Storage = () => localStorage): TextStore {
  const memory = new Map<string, string>();
  const attempt = <T>(action: (store: Storage) => T, otherwise: T): T => {
    try {
      return action(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (name) => memory.get(name) ?? attempt((store) => store.getItem(prefix + name), null),
    write: (name, text) => {
      const kept = attempt((store) => {
        store.setItem(prefix + name, text);
        return true;
      }, false);
      if (kept) memory.delete(name);
      else memory.set(name, text);
    },
    remove: (name) => {
      memory.delete(name);
      attempt((store) => store.removeItem(prefix + name), undefined);
    },
  };
}
