import type { FieldRule, MessageRule, Part, Step, TaughtShape } from './taught-shape.ts';
import { separatorText, taughtLimits } from './taught-shape.ts';

/** What is wrong with a rule, and where in it. */
export interface RuleProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export interface RulesReading {
  /** Only rules without a problem. */
  readonly shapes: readonly TaughtShape[];
  readonly problems: readonly RuleProblem[];
}

type Where = readonly (string | number)[];

/** Reading: characters that no name on a screen has. */
const controls = /[\p{Cc}\p{Cs}]/u;
/** Reading: the id of a named shape. */
const shapeId = /^[a-z][a-z0-9-]{0,59}$/u;
/** More would drown the reader. */
const mostProblems = 50;

/** Own members of a plain object, by name; a name can mean nothing but itself. */
function membersOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

class Reader {
  readonly problems: RuleProblem[] = [];

  report(path: Where, message: string): void {
    if (this.problems.length < mostProblems) this.problems.push({ path, message });
  }

  object(value: unknown, path: Where, known: readonly string[]): ReadonlyMap<string, unknown> | undefined {
    const members = membersOf(value);
    if (members === undefined) {
      this.report(path, 'write a group of keys here');
      return undefined;
    }
    for (const name of members.keys()) {
      if (!known.includes(name))
        this.report([...path, name], `unknown key \`${name.slice(0, 60)}\`; there are ${known.join(', ')}`);
    }
    return members;
  }

  choice<T extends string>(value: unknown, path: Where, allowed: readonly T[]): T | undefined {
    const found = allowed.find((one) => one === value);
    if (found === undefined) this.report(path, `write one of ${allowed.join(', ')}`);
    return found;
  }

  name(value: unknown, path: Where): string | undefined {
    if (typeof value !== 'string' || value === '') this.report(path, 'write the name of a member');
    else if (value === '__proto__') this.report(path, 'no API calls a member `__proto__`');
    else if (value.length > taughtLimits.name)
      this.report(path, `shorten the name to at most ${taughtLimits.name} characters`);
    else if (controls.test(value)) this.report(path, 'the name has control characters in it');
    else return value;
    return undefined;
  }

  whole(value: unknown, path: Where, most: number, least = 0): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.report(path, `write a whole number from ${least} to ${most}`);
    return undefined;
  }

  separator(value: unknown, path: Where): string | undefined {
    if (typeof value === 'string' && separatorText.test(value)) return value;
    this.report(
      path,
      `write a separator of at most ${taughtLimits.separator} signs or blanks, no letters or digits`,
    );
    return undefined;
  }

  steps(value: unknown, path: Where): readonly Step[] {
    if (!Array.isArray(value)) {
      this.report(path, 'write a list of steps here');
      return [];
    }
    if (value.length > taughtLimits.steps) {
      this.report(path, `a way has at most ${taughtLimits.steps} steps`);
      return [];
    }
    return value.flatMap((one: unknown, index) => this.step(one, [...path, index]) ?? []);
  }

  step(value: unknown, path: Where): Step | undefined {
    if (typeof value === 'number') return this.whole(value, path, taughtLimits.index);
    if (typeof value === 'string') return this.name(value, path);
    const known = ['each', 'every', 'split', 'inside'];
    const members = this.object(value, path, known);
    if (members === undefined) return undefined;
    if (members.size !== 1) {
      this.report(path, `a step has one key: ${known.join(', ')}`);
      return undefined;
    }
    const [[kind, given] = ['', undefined]] = [...members];
    const at = [...path, kind];
    if (kind === 'each') {
      const each = this.choice(given, at, ['element', 'member', 'leaf']);
      return each === undefined ? undefined : { each };
    }
    if (kind === 'every') {
      const every = this.whole(given, at, 20, 2);
      return every === undefined ? undefined : { every };
    }
    if (kind === 'split') {
      const split = this.separator(given, at);
      return split === undefined ? undefined : { split };
    }
    if (kind === 'inside')
      return this.choice(given, at, ['json']) === undefined ? undefined : { inside: 'json' };
    return undefined;
  }

  part(value: unknown, path: Where): Part | undefined {
    const members = this.object(value, path, ['after', 'before', 'nth', 'word']);
    if (members === undefined) return undefined;
    if (members.has('word')) {
      if (members.size > 1) this.report(path, '`word` stands alone');
      const word = this.whole(members.get('word'), [...path, 'word'], 50);
      return word === undefined ? undefined : { word };
    }
    const part: { after?: string; before?: string; nth?: number } = {};
    for (const side of ['after', 'before'] as const) {
      const separator = members.has(side) ? this.separator(members.get(side), [...path, side]) : undefined;
      if (separator !== undefined) part[side] = separator;
    }
    if (!members.has('after') && !members.has('before'))
      this.report(path, 'write `after`, `before` or `word`');
    const nth = members.has('nth') ? this.whole(members.get('nth'), [...path, 'nth'], 50) : undefined;
    if (nth !== undefined) part.nth = nth;
    return part;
  }

  flag(members: ReadonlyMap<string, unknown>, name: string, path: Where): boolean {
    const value = members.get(name) ?? false;
    if (typeof value !== 'boolean') this.report([...path, name], 'write true or false');
    return value === true;
  }

  field(value: unknown, path: Where): FieldRule | undefined {
    const members = this.object(value, path, ['from', 'at', 'part', 'joined']);
    const from = this.choice(members?.get('from'), [...path, 'from'], ['value', 'name', 'segments']);
    if (members === undefined || from === undefined) return undefined;
    const part = members.has('part') ? this.part(members.get('part'), [...path, 'part']) : undefined;
    return {
      from,
      at: this.steps(members.get('at') ?? [], [...path, 'at']),
      ...(part === undefined ? {} : { part }),
      ...(this.flag(members, 'joined', path) ? { joined: true } : {}),
    };
  }

  message(value: unknown, path: Where): MessageRule | undefined {
    const members = this.object(value, path, ['from', 'at', 'part']);
    const from = this.choice(members?.get('from'), [...path, 'from'], ['value', 'name']);
    if (members === undefined || from === undefined) return undefined;
    const part = members.has('part') ? this.part(members.get('part'), [...path, 'part']) : undefined;
    return {
      from,
      at: this.steps(members.get('at') ?? [], [...path, 'at']),
      ...(part === undefined ? {} : { part }),
    };
  }

  needs(value: unknown, path: Where): readonly string[] {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > taughtLimits.needs) {
      this.report(path, `write a list of at most ${taughtLimits.needs} names`);
      return [];
    }
    return value.flatMap((one: unknown, index) => this.name(one, [...path, index]) ?? []);
  }

  shape(value: unknown, path: Where): TaughtShape | undefined {
    const known = [
      'version',
      'root',
      'entries',
      'field',
      'message',
      'code',
      'location',
      'needs',
      'whole',
      'over',
    ];
    const members = this.object(value, path, known);
    if (members === undefined) return undefined;
    if (members.get('version') !== 1) this.report([...path, 'version'], 'this reads version 1 of a rule');
    const root = this.choice(members.get('root') ?? 'tree', [...path, 'root'], ['tree', 'text']);
    const field = this.field(members.get('field'), [...path, 'field']);
    const message = this.message(members.get('message'), [...path, 'message']);
    const over = members.get('over');
    if (over !== undefined && !(typeof over === 'string' && shapeId.test(over)))
      this.report([...path, 'over'], 'write the id of a named shape');
    const optional = (name: 'code' | 'location') =>
      members.has(name) ? { [name]: this.steps(members.get(name), [...path, name]) } : {};
    const entries = this.steps(members.get('entries') ?? [], [...path, 'entries']);
    const needs = this.needs(members.get('needs'), [...path, 'needs']);
    const whole = this.flag(members, 'whole', path);
    const more = { ...optional('code'), ...optional('location') };
    if (root === undefined || field === undefined || message === undefined) return undefined;
    return {
      version: 1,
      root,
      entries,
      field,
      message,
      ...more,
      needs,
      whole,
      ...(typeof over === 'string' ? { over } : {}),
    };
  }
}

/**
 * Rules from data of unknown origin: a list, one rule, or a group with the key `shapes` as guide packs have it. What is
 * not exactly a rule is refused with words and its place; nothing is guessed. Never throws.
 */
export function readTaughtShapes(data: unknown): RulesReading {
  const members = membersOf(data);
  const isPack = members?.has('shapes') === true;
  const list: unknown = isPack ? members.get('shapes') : data;
  const rules: readonly unknown[] = Array.isArray(list) ? list : [list];
  const reader = new Reader();
  if (rules.length > taughtLimits.rules) {
    const message = `a file has at most ${taughtLimits.rules} rules`;
    return { shapes: [], problems: [{ path: isPack ? ['shapes'] : [], message }] };
  }
  const shapes: TaughtShape[] = [];
  for (const [index, rule] of rules.entries()) {
    const before = reader.problems.length;
    const path = [...(isPack ? ['shapes'] : []), ...(Array.isArray(list) ? [index] : [])];
    const shape = reader.shape(rule, path);
    if (shape !== undefined && reader.problems.length === before) shapes.push(shape);
  }
  return { shapes, problems: reader.problems };
}
