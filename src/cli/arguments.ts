import { UsageError } from './usage.ts';

export interface Arguments {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly files: readonly string[];
}

/** Splits a command's words into flags, options with a value (`--x v` or `--x=v`) and files; `--` ends the options. */
export function readArguments(
  words: readonly string[],
  known: { readonly flags: readonly string[]; readonly values: readonly string[] },
): Arguments {
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const files: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--') {
      files.push(...words.slice(index + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = (equals < 0 ? word : word.slice(0, equals)).replace(/^--?/u, '');
    if (known.flags.includes(name) && equals < 0) {
      flags.add(name);
    } else if (known.values.includes(name)) {
      const value = equals < 0 ? words[(index += 1)] : word.slice(equals + 1);
      if (value === undefined) throw new UsageError(`--${name} needs a value`);
      values.set(name, value);
    } else {
      const options = [...known.flags, ...known.values].map((option) => `--${option}`).join(', ');
      throw new UsageError(`unknown option ${word}; this command takes ${options}`);
    }
  }
  return { flags, values, files };
}
