import type { SecretKind } from '../redaction/rule.ts';
import type { Variable } from './request-parts.ts';
import type { Template } from './template.ts';

const longest = 40;

/**
 * A name as an environment variable: `X-Api-Key` → `X_API_KEY`. A single word gets `API_` in front, so that no shell's
 * own variable (`PWD`, `PATH`, `USER`) is meant.
 */
export function variableName(name: string): string {
  const words = name
    .slice(0, 200)
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/u)
    .filter((word) => word !== '');
  const plain = words.join('_').slice(0, longest);
  return words.length < 2 || /^\d/u.test(plain) ? `API_${plain === '' ? 'SECRET' : plain}` : plain;
}

/** For secrets without a name of their own. */
export const nameOfKind: Readonly<Record<SecretKind, string>> = {
  token: 'API_TOKEN',
  password: 'API_PASSWORD',
  key: 'API_KEY',
  cookie: 'SESSION_COOKIE',
  secret: 'API_SECRET',
  credentials: 'API_CREDENTIALS',
  signature: 'API_SIGNATURE',
  code: 'API_CODE',
  email: 'EMAIL_ADDRESS',
  card: 'CARD_NUMBER',
};

/** Reading: a value that is a variable already, in the spelling of a shell, PowerShell, the Windows prompt or a template. */
const written =
  /^(?:\$\{?(?:env:)?([A-Za-z_]\w{0,60})\}?|%([A-Za-z_]\w{0,60})%|\{\{\s{0,4}([A-Za-z_]\w{0,60})\s{0,4}\}\})$/u;

/** Gives each secret value one variable; another value under the same name gets a number. */
export class VariableBook {
  readonly #byValue = new Map<string, Variable>();
  readonly #names = new Set<string>();

  /** `taken`: variables that another book has given out. */
  constructor(taken: readonly Variable[] = []) {
    for (const { name } of taken) this.#names.add(name);
  }

  nameFor(value: string, wanted: string, what: string): string {
    const known = this.#byValue.get(value);
    if (known !== undefined) return known.name;
    const own = written.exec(value);
    const stem = own === null ? wanted : variableName(own[1] ?? own[2] ?? own[3] ?? wanted);
    let name = stem;
    for (let number = 2; this.#names.has(name); number += 1) name = `${stem}_${number}`;
    this.#names.add(name);
    this.#byValue.set(value, { name, what });
    return name;
  }

  variables(): readonly Variable[] {
    return [...this.#byValue.values()];
  }

  /** How long the text is that each part of a template stands for. */
  sizesOf(template: Template): readonly number[] {
    const lengths = new Map([...this.#byValue].map(([value, { name }]) => [name, value.length]));
    return template.map((part) =>
      typeof part === 'string' ? part.length : (lengths.get(part.variable) ?? 0),
    );
  }

  /** Values that are long enough to be looked for elsewhere. */
  values(): readonly { readonly value: string; readonly variable: string }[] {
    return [...this.#byValue].flatMap(([value, { name }]) =>
      value.length < 8 ? [] : [{ value, variable: name }],
    );
  }
}
