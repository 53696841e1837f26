import { useCallback, useSyncExternalStore } from 'react';

/** Whom the page speaks to: support reads words first, developers commands too. */
export type Audience = 'developer' | 'support';

/** The part of the browser's storage used here. */
export interface AudienceStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
}

const key = 'audience';
const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** This device's choice; a first paint speaks to developers, who lose nothing by it. */
export function useAudience(store: AudienceStore): readonly [Audience, (audience: Audience) => void] {
  const audience = useSyncExternalStore<Audience>(
    subscribe,
    () => (store.read(key) === 'support' ? 'support' : 'developer'),
    () => 'developer',
  );
  const choose = useCallback(
    (next: Audience) => {
      store.write(key, next);
      for (const listener of listeners) listener();
    },
    [store],
  );
  return [audience, choose];
}
