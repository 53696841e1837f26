import { readTaughtShapes } from '../../core/shapes/taught/read-taught-shape.ts';
import { isKeepable, type TaughtShape } from '../../core/shapes/taught/taught-shape.ts';

/** The part of the browser's storage used here. */
export interface TextDrawer {
  readonly read: (name: string) => string | null;
  readonly write: (name: string, text: string) => void;
  readonly remove: (name: string) => void;
}

export interface RuleStore {
  /** Rules in use, best first: those of this visit, then those kept. */
  readonly all: () => readonly TaughtShape[];
  readonly kept: () => readonly TaughtShape[];
  /** Until the page is left. */
  readonly use: (shape: TaughtShape) => void;
  /** On this device; `false` for a rule that holds more than names of the API. */
  readonly keep: (shape: TaughtShape) => boolean;
  /** No longer on this device; still in use until the page is left. */
  readonly letGo: (shape: TaughtShape) => void;
  readonly forget: (shape: TaughtShape) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

const key = 'taught-rules';
const mostKept = 20;
/** Longer stored texts are not ours. */
const longestStored = 100_000;

function idOf(shape: TaughtShape): string {
  return JSON.stringify(shape);
}

function without(shapes: readonly TaughtShape[], shape: TaughtShape): readonly TaughtShape[] {
  return shapes.filter((one) => idOf(one) !== idOf(shape));
}

/** Rules as data alone. What is stored is read as strictly as a stranger's file. */
export function createRuleStore(drawer: TextDrawer): RuleStore {
  let used: readonly TaughtShape[] = [];
  let cache: { readonly text: string; readonly kept: readonly TaughtShape[] } = { text: '', kept: [] };
  const listeners = new Set<() => void>();

  const kept = (): readonly TaughtShape[] => {
    const text = drawer.read(key) ?? '';
    if (text !== cache.text) cache = { text, kept: parse(text) };
    return cache.kept;
  };
  let joined: { readonly of: readonly (readonly TaughtShape[])[]; readonly all: readonly TaughtShape[] } = {
    of: [],
    all: [],
  };
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const write = (shapes: readonly TaughtShape[]): void => {
    if (shapes.length === 0) drawer.remove(key);
    else drawer.write(key, JSON.stringify(shapes.slice(0, mostKept)));
  };

  return {
    kept,
    all: () => {
      const stored = kept();
      if (joined.of[0] !== used || joined.of[1] !== stored) {
        const ids = new Set(used.map(idOf));
        joined = { of: [used, stored], all: [...used, ...stored.filter((one) => !ids.has(idOf(one)))] };
      }
      return joined.all;
    },
    use: (shape) => {
      used = [shape, ...without(used, shape)];
      changed();
    },
    keep: (shape) => {
      if (!isKeepable(shape)) return false;
      write([shape, ...without(kept(), shape)]);
      changed();
      return true;
    },
    letGo: (shape) => {
      write(without(kept(), shape));
      changed();
    },
    forget: (shape) => {
      used = without(used, shape);
      write(without(kept(), shape));
      changed();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      const onStorage = () => onChange();
      globalThis.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        globalThis.removeEventListener('storage', onStorage);
      };
    },
  };
}

function parse(text: string): readonly TaughtShape[] {
  if (text === '' || text.length > longestStored) return [];
  try {
    return readTaughtShapes(JSON.parse(text)).shapes.filter(isKeepable).slice(0, mostKept);
  } catch {
    return [];
  }
}
