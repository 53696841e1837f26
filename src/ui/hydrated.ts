import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/**
 * `false` while a prerendered page is taken over, `true` from then on. What depends on the person (the query of the
 * address, their storage) waits for it: the first drawing equals the page as it was built.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
