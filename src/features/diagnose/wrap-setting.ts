import { useState } from 'react';
import type { Setting } from '../../ui/code-view/code-view.tsx';

/** The part of the browser's storage used here. */
export interface WrapStore {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
}

const key = 'wrap';

/** Whether long lines are wrapped, on both sides alike; remembered on this device. On until it is switched off. */
export function useWrapSetting(store: WrapStore | undefined): Setting {
  const [isOn, setOn] = useState(() => store?.read(key) !== 'off');
  return {
    isOn,
    set: (next) => {
      setOn(next);
      store?.write(key, next ? 'on' : 'off');
    },
  };
}
