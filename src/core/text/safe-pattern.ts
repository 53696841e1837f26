/** Longest text a stranger's pattern is run on. */
export const longestMatched = 1_000;
const longestPattern = 300;
/** Steps that a match may take at most, by a cautious count. */
const mostSteps = 4_000_000;

/** `{3}`, `{2,}`, `{2,5}`. */
const braces = /^\{(?<least>\d{1,4})(?:(?<comma>,)(?<most>\d{0,4}))?\}/u;

/** How many lengths a quantifier at the start of the text allows, and its length; `null` when there is none. */
function quantifierAt(text: string): { readonly ways: number; readonly length: number } | null {
  const first = text[0];
  const lazy = (length: number): number => (text[length] === '?' ? length + 1 : length);
  if (first === '?') return { ways: 2, length: lazy(1) };
  if (first === '*' || first === '+') return { ways: longestMatched, length: lazy(1) };
  const groups = braces.exec(text)?.groups;
  if (groups === undefined) return null;
  const length = lazy(text.indexOf('}') + 1);
  if (groups['comma'] === undefined) return { ways: 1, length };
  const least = Number(groups['least']);
  const most =
    groups['most'] === undefined || groups['most'] === '' ? longestMatched : Number(groups['most']);
  return { ways: Math.max(1, Math.min(most - least + 1, longestMatched)), length };
}

/** Length of the one character, class or escape at the start of the text. */
function atomLength(text: string): number {
  if (text[0] === '\\') {
    const long =
      /^\\(?:[pP]\{[^}]{1,60}\}|u\{[\da-fA-F]{1,6}\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|.)/u.exec(text);
    return long?.[0].length ?? 1;
  }
  if (text[0] !== '[') return 1;
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === ']' && at > 1) return at + 1;
  }
  return text.length;
}

/**
 * Whether a match provably takes few steps on a text of at most {@link longestMatched} characters: the ways in which
 * quantifiers and alternatives can be chosen are multiplied. A group may be repeated when it matches in one way only;
 * look-arounds and back references are refused. Cautious: harmless patterns are refused as well.
 */
function takesFewSteps(pattern: string): boolean {
  const isAnchored = pattern.startsWith('^');
  let steps = isAnchored ? 1 : longestMatched;
  const opened: number[] = [];
  for (let at = 0; at < pattern.length && steps <= mostSteps;) {
    const rest = pattern.slice(at);
    if (/^\\(?:[1-9]|k<)/u.test(rest)) return false;
    if (rest.startsWith('(')) {
      const open = /^\((?:\?(?::|<[a-z]\w{0,40}>))?/iu.exec(rest)?.[0] ?? '(';
      if (open === '(' && rest.startsWith('(?')) return false;
      opened.push(steps);
      at += open.length;
      continue;
    }
    if (rest.startsWith('|')) {
      // An alternative at the outside is not held by the `^` of the first.
      steps *= opened.length === 0 && isAnchored ? longestMatched : 2;
      at += 1;
      continue;
    }
    const before = rest.startsWith(')') ? opened.pop() : undefined;
    at += before === undefined ? atomLength(rest) : 1;
    const quantifier = quantifierAt(pattern.slice(at));
    if (quantifier === null) continue;
    const isOptional = pattern[at] === '?';
    if (before !== undefined && before !== steps && !isOptional) return false;
    steps *= quantifier.ways;
    at += quantifier.length;
  }
  return steps <= mostSteps;
}

const known = new Map<string, RegExp | null>();

/** A stranger's pattern, ready to run; `null` when it is not proven harmless, or no pattern at all. */
export function safePattern(pattern: string): RegExp | null {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  let made: RegExp | null = null;
  if (pattern.length <= longestPattern && takesFewSteps(pattern)) {
    try {
      made = new RegExp(pattern, 'u');
    } catch {
      made = null;
    }
  }
  if (known.size > 5_000) known.clear();
  known.set(pattern, made);
  return made;
}
