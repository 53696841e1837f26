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
  String.raw`(?:(?:less|fewer|shorter|smaller|lower) than or equal(?: to)?|at most|<=|≤|maximum(?: \p{L}{1,12}){0,3}|max(?:imum)?(?:_?(?:length|value))?|(?:no|not be|not) (?:greater|more|longer|larger|higher|bigger) than|(?:not|n['’]t) exceed|exceeds?(?: the)?(?: \p{L}{1,12}){0,4}|up to|(?:varying|varchar)(?=\()|höchstens|maximal|au plus|como máximo|máximo(?: de)?|lte)${joint}(?:is|of|be|to|as)?${joint}${number}`,
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
const bigger = String.raw`(?:größer|supérieure?|mayor|maggiore|maior|groter|większ\p{L})`;
const smaller = String.raw`(?:kleiner|inférieure?|menor|minore|mniejsz\p{L})`;
const orEqual = String.raw`(?:[- ](?:oder )?gleich|[ -]ou[ -]égale?(?: à)?| o igual(?: que| a)?| o uguale(?: a)?| ou igual(?: a)?| dan of gelijk aan| lub równ\p{L})`;
const leastAbroad = new RegExp(`${bigger}${orEqual}${joint}${number}`, 'iu');
const mostAbroad = new RegExp(`${smaller}${orEqual}${joint}${number}`, 'iu');
const than = '(?: als| à| que| a| di| do que| dan| niż)?';
const aboveAbroad = new RegExp(`${bigger}${than}${joint}${number}`, 'iu');
const belowAbroad = new RegExp(`${smaller}${than}${joint}${number}`, 'iu');
const moreAbroad = new RegExp(
  `(?:mehr als|más de|plus de|più di|mais de|${bigger}${than})${joint}${number}`,
  'iu',
);
const fewerAbroad = new RegExp(
  `(?:weniger als|menos de|moins de|meno di|${smaller}${than})${joint}${number}`,
  'iu',
);
const tooMuch =
  /(?<!\w)too (?:long|big|large|high|many|much)|zu (?:lang|gro(?:ß|ss)|hoch|viele)|(?<!\w)trop (?:long|grand|élev)|demasiado (?:larg|grand|alt)|troppo (?:lung|grand)|(?<!\w)no debe ser (?:mayor|más)|(?<!\w)ne doit pas (?:être (?:plus|supérieur)|dépasser)|darf nicht (?:größer|länger|mehr)/iu;
const tooLittle =
  /(?<!\w)too (?:short|small|low|few|little)|zu (?:kurz|klein|niedrig|wenig)|(?<!\w)trop (?:court|petit)|demasiado (?:cort|pequeñ|baj)|troppo (?:cort|piccol)|(?<!\w)no debe ser (?:menor|menos)|darf nicht (?:kleiner|kürzer|weniger)/iu;
/** "exactly 2 characters", "(should be 2 characters)", "length must be 2". */
const exactly =
  /(?:exactly|genau|exactement|exactamente|esattamente) (\d{1,9})\b|(?:must|should|has to|needs to) (?:be|have|contain) (\d{1,9}) (?:char|digit|letter|symbol|item|element|entr)|length (?:must be|should be|is not|of|equal to) (?:equal to )?(\d{1,9})(?! (?:or|to|and)\b|[-–.\d])/iu;
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
  const smallest = find(orMore, text) ?? find(least, text) ?? find(leastAbroad, text);
  const largest = find(orLess, text) ?? find(most, text) ?? find(mostAbroad, text);
  const exact = read(
    exactly
      .exec(text)
      ?.slice(1)
      .find((part) => part !== undefined),
  );
  if (exact !== null && smallest === null && largest === null)
    return { least: exact, most: exact, above: null, below: null };
  // "Too long (more than 5)" tells of the value, not of what is wanted.
  if (tooMuch.test(text) && largest === null) {
    const exceeded = find(above, text) ?? find(moreAbroad, text);
    if (exceeded !== null) return { least: smallest, most: exceeded, above: null, below: null };
  }
  if (tooLittle.test(text) && smallest === null) {
    const missed = find(below, text) ?? find(fewerAbroad, text);
    if (missed !== null) return { least: missed, most: largest, above: null, below: null };
  }
  return {
    least: smallest ?? (/non-?negative|not be negative|≥ ?0/iu.test(text) ? 0 : null),
    most: largest,
    above:
      smallest !== null
        ? null
        : (find(above, text) ?? find(aboveAbroad, text) ?? (/(?<!\w)positive\b/iu.test(text) ? 0 : null)),
    below: largest !== null ? null : (find(below, text) ?? find(belowAbroad, text)),
  };
}

export interface Step {
  readonly size: number;
  /** Whether it was said as a count of decimals. */
  readonly isPlaces: boolean;
}

const step = new RegExp(
  String.raw`(?:multiple of|multiples of|divisible by|(?:steps|increments) of|vielfaches von|multiple de|múltiplo de|multiplo di)${joint}${number}`,
  'iu',
);
const places =
  /(\d{1,2}) (?:decimal (?:places?|digits?)|decimals|fractional digits?|digits? after the (?:decimal|comma)|nachkommastellen)/iu;

/** The step between the values that a message allows; `null` when it names none. */
export function stepIn(message: string): Step | null {
  const text = message.slice(0, mostCharacters);
  const size = find(step, text);
  if (size !== null && size > 0) return { size, isPlaces: false };
  const count = Number(places.exec(text)?.[1] ?? NaN);
  return count <= 12 ? { size: Number(`1e-${count}`), isPlaces: true } : null;
}
