/**
 * A rule for reading one API's error bodies, learned from one field name and one message that a person pointed at, or
 * written by hand in a guide pack. Plain JSON data: no code, no patterns, so that a stranger's rule can do nothing but
 * fail to fit.
 */
export interface TaughtShape {
  readonly version: 1;
  /** `tree`: JSON, XML or form members; `text`: the body as it is written, for lines and sentences. */
  readonly root: 'tree' | 'text';
  /** From the root to every entry; an entry says one thing about one field. */
  readonly entries: readonly Step[];
  readonly field: FieldRule;
  readonly message: MessageRule;
  /** The machine's word for the reason, from the entry. */
  readonly code?: readonly Step[];
  /** The part of the request that is meant (`query`, `header` …), from the entry. */
  readonly location?: readonly Step[];
  /** Members that the body's top must have. */
  readonly needs: readonly string[];
  /** Every entry must say something about a field: for rules that name no member at all. */
  readonly whole: boolean;
  /** Id of the named shape that this rule was taught to correct: it then speaks before that shape. */
  readonly over?: string;
}

/**
 * One step down: a member's name; an element's index; every element, member, or member at any depth; groups of so many
 * elements; the pieces of a text between separators; the JSON that a text holds.
 */
export type Step =
  | string
  | number
  | { readonly each: 'element' | 'member' | 'leaf' }
  | { readonly every: number }
  | { readonly split: string }
  | { readonly inside: 'json' };

/** Which characters of a text: behind a separator, before a separator (the `nth` one counts, from 0), or one word. */
export type Part =
  { readonly after?: string; readonly before?: string; readonly nth?: number } | { readonly word: number };

export interface FieldRule {
  /** The text of a value, the name that leads to an entry, or a list of segments. */
  readonly from: 'value' | 'name' | 'segments';
  readonly at: readonly Step[];
  readonly part?: Part;
  /** All names that lead to the entry stand in front of it. */
  readonly joined?: boolean;
}

export interface MessageRule {
  readonly from: 'value' | 'name';
  readonly at: readonly Step[];
  readonly part?: Part;
}

/** Limits of a rule; whoever writes it, the engine's work stays small. */
export const taughtLimits = {
  steps: 12,
  name: 100,
  needs: 12,
  separator: 8,
  index: 1_000,
  rules: 50,
} as const;

/** Reading: a separator is made of punctuation, signs and blanks, never of letters or digits. */
export const separatorText = /^[^\p{L}\p{N}]{1,8}$/u;

/** Reading: a name that a programmer gave, in any script: no blanks, no e-mail address. */
const identifier = /^[@$_#]?[\p{L}_][\p{L}\p{M}\p{N}_.:$-]{0,59}$/u;
/** Reading: digits as records' ids have them. */
const manyDigits = /\d{4}/u;

/** Whether a member's name may be kept: it names a place of the API's answers and is probably no one's data. */
function isIdentifierLike(name: string): boolean {
  return name !== '__proto__' && identifier.test(name) && !manyDigits.test(name);
}

/** Every member's name that the rule mentions. */
function namesIn(shape: TaughtShape): readonly string[] {
  const paths = [shape.entries, shape.field.at, shape.message.at, shape.code ?? [], shape.location ?? []];
  const steps = paths.flat().filter((step): step is string => typeof step === 'string');
  return [...new Set([...shape.needs, ...steps])];
}

/** Whether the rule holds nothing but names that look like an API's own. */
export function isKeepable(shape: TaughtShape): boolean {
  return namesIn(shape).every(isIdentifierLike);
}
