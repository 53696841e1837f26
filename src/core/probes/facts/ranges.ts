/** The bounds a message states, of whatever it speaks: a value, a length, a number of items. */
export interface Bounds {
  readonly least: number | null;
  readonly most: number | null;
  readonly above: number | null;
  readonly below: number | null;
}

const mostCharacters = 1000;
const number = String.raw`(-?\d{1,15}(?:[.,]\d{1,10})?)`;
const joint = String.raw`[:=\s"'\x60(]{0,6}`;

const between = new RegExp(
  String.raw`(?:between|in (?:the )?range(?: of)?|range|from|zwischen|entre)${joint}\[?${number}\s{0,3}(?:and|to|und|et|y|,|-|–|\.\.+|…)\s{0,3}${number}`,
  'iu',
);
const least = new RegExp(
  String.raw`(?:(?:greater|more|longer|larger|higher|bigger) than or equal(?: to)?|at least|>=|≥|minimum(?: \p{L}{1,12}){0,3}|min(?:imum)?(?:_?(?:length|value))?|(?:no|not be|not) (?:less|fewer|shorter|smaller|lower) than|or more|mindestens|au moins|al menos|mínimo(?: de)?|shorter than minimum|gte)${joint}(?:is|of|be|to|as)?${joint}${number}`,
  'iu',
);
const most = new RegExp(
  String.raw`(?:(?:less|fewer|shorter|smaller|lower) than or equal(?: to)?|at most|<=|≤|maximum(?: \p{L}{1,12}){0,3}|max(?:imum)?(?:_?(?:length|value))?|(?:no|not be|not) (?:greater|more|longer|larger|higher|bigger) than|(?:not|n['’]t) exceed|exceeds?(?: the)?(?: \p{L}{1,12}){0,4}|up to|höchstens|maximal|au plus|como máximo|máximo(?: de)?|lte)${joint}(?:is|of|be|to|as)?${joint}${number}`,
  'iu',
);
const above = new RegExp(
  String.raw`(?<!\b(?:no|not|not be)\s)(?:(?:greater|more|larger|higher|bigger|longer) than|above|over|größer als|>)(?! or equal)${joint}${number}`,
  'iu',
);
const below = new RegExp(
  String.raw`(?<!\b(?:no|not|not be)\s)(?:(?:less|fewer|smaller|lower|shorter) than|below|under|kleiner als|<)(?! or equal)${joint}${number}`,
  'iu',
);
/** "3 or more", "50 characters or fewer". */
const orMore = /(\d{1,12})(?: \p{L}{1,12})? or (?:more|greater|longer)/iu;
const orLess = /(\d{1,12})(?: \p{L}{1,12})? or (?:less|fewer|shorter)/iu;

function read(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : null;
}

function find(pattern: RegExp, text: string): number | null {
  return read(pattern.exec(text)?.[1]);
}

/** Reads the bounds out of a message; a member is `null` when it states none. */
export function boundsIn(message: string): Bounds {
  const text = message.slice(0, mostCharacters);
  const both = between.exec(text);
  const [low, high] = [read(both?.[1]), read(both?.[2])];
  if (low !== null && high !== null && low <= high)
    return { least: low, most: high, above: null, below: null };
  const smallest = find(orMore, text) ?? find(least, text);
  const largest = find(orLess, text) ?? find(most, text);
  return {
    least: smallest ?? (/non-?negative|not be negative|≥ ?0/iu.test(text) ? 0 : null),
    most: largest,
    above: smallest !== null ? null : (find(above, text) ?? (/\bpositive\b/iu.test(text) ? 0 : null)),
    below: largest !== null ? null : find(below, text),
  };
}
