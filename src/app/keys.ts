import { useEffect, useRef } from 'react';

/** What a key does; `key` as `KeyboardEvent.key`. */
export interface KeyBinding {
  readonly key: string;
  /** With Ctrl or ⌘; else a character key, which is left alone while a person types (WCAG 2.2 SC 2.1.4). */
  readonly withCommand: boolean;
  readonly action: () => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null)
  );
}

/** Listens for keys on the whole page. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const command = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || event.altKey || (!command && isTyping(event.target))) return;
      const binding = current.current.find(
        ({ key, withCommand }) => key === event.key.toLowerCase() && withCommand === command,
      );
      if (binding === undefined) return;
      event.preventDefault();
      binding.action();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
