import { useState } from 'react';
import { targets } from '../../core/runnable/index.ts';
import type { RunnableTarget } from '../../core/runnable/target.ts';
import { createTextStore } from '../../platform/storage.ts';

const store = createTextStore();
const key = 'copy-as';

function targetNamed(id: string | null): RunnableTarget | undefined {
  return targets.find((target) => target.id === id) ?? targets[0];
}

/** The way of copying that was last chosen on this device; only its id is kept. */
export function useCopyTarget(): readonly [RunnableTarget | undefined, (id: string) => void] {
  const [id, setId] = useState(() => store.read(key));
  const choose = (next: string) => {
    setId(next);
    store.write(key, next);
  };
  return [targetNamed(id), choose];
}
