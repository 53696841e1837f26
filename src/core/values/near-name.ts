const mostCharacters = 64;

/** Letters and digits only, lower case: `firstName`, `first_name` and `First Name` are one. */
function foldName(name: string): string {
  return name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one name into the other; more than `most` counts as
 * `most + 1`. Optimal string alignment over at most 64 characters, so the cost is bounded.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > mostCharacters || b.length > mostCharacters)
    return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}

/** Singular guesses for an English plural, the word itself first. */
function singulars(name: string): string[] {
  const forms = [name];
  if (name.endsWith('ies')) forms.push(`${name.slice(0, -3)}y`);
  if (name.endsWith('es')) forms.push(name.slice(0, -2));
  if (name.endsWith('s')) forms.push(name.slice(0, -1));
  return forms;
}

/** The known name that was probably meant: same letters, plural or singular, contained, or a typing slip away. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const folded = foldName(name);
  if (folded === '') return null;
  let best: { readonly name: string; readonly distance: number } | null = null;
  for (const candidate of known) {
    const other = foldName(candidate);
    if (other === '') continue;
    const allowed = Math.min(folded.length, other.length) < 5 ? 1 : 2;
    const related = singulars(folded).includes(other) || singulars(other).includes(folded);
    const contained =
      other.length >= 5 && folded.length >= 5 && (other.startsWith(folded) || folded.startsWith(other));
    const distance =
      folded === other
        ? 0
        : related
          ? 0.5
          : Math.min(editDistance(folded, other, allowed), contained ? 2.5 : Infinity);
    if (distance <= (contained ? 2.5 : allowed) && (best === null || distance < best.distance))
      best = { name: candidate, distance };
  }
  return best?.name ?? null;
}

/** What a name may have more than another that means the same: `email` and `email_address`. */
const surplus =
  /^(?:address|number|no|nr|id|code|name|date|value|text|field|at|on|is|the|my|new|user|customer|contact|s)$/u;

function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, 200)
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export type Kinship =
  /** The same letters in another style: `startDate`, `start_date`, `Start date`. */
  | 'style'
  /** One in the plural, or one with a usual word more: `email`, `email_address`. */
  | 'form'
  /** Shortened, or another word for the same: `qty` and `quantity`, `zip` and `postal_code`. */
  | 'word'
  /** A typing slip away. */
  | 'slip';

/** Names that APIs use for one another, folded. */
const synonyms: readonly (readonly string[])[] = [
  'zip zipcode postcode postalcode plz',
  'phone phonenumber telephone tel mobile',
  'lastname surname familyname lname',
  'firstname givenname forename fname',
  'email mail emailaddress',
  'dob birthdate birthday dateofbirth',
  'gender sex',
  'photo picture avatar image',
].map((line) => line.split(' '));
/** Shortened words that their letters do not give away, or that are too short to tell. */
const shortened: Readonly<Record<string, string>> = {
  no: 'number',
  nr: 'number',
  id: 'identifier',
  tel: 'telephone',
  ref: 'reference',
  org: 'organization',
  cat: 'category',
  doc: 'document',
  loc: 'location',
  max: 'maximum',
  min: 'minimum',
  avg: 'average',
  exp: 'expiry',
};

/** `qty` of `quantity`, `desc` of `description`: without vowels behind its first letter, or the word's beginning. */
function abbreviates(short: string, long: string): boolean {
  if (shortened[short] === long) return true;
  if (short.length < 3 || long.length < short.length + 2 || short[0] !== long[0]) return false;
  if (short.length >= 4 && long.startsWith(short)) return short !== 'count';
  if (/[aeiou]/u.test(short.slice(1))) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** Whether each word of one name is that of the other, or shortens it; also `dob` of `date_of_birth`. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const [only = ''] = short;
  if (short.length === 1 && long.length > 2 && only === long.map((word) => word[0]).join('')) return true;
  return (
    short.length === long.length &&
    short.every((word, index) => word === long[index] || abbreviates(word, long[index] ?? ''))
  );
}

/** How two names of the same thing differ; `null` when they are probably names of two things. */
export function kinship(one: string, other: string): Kinship | null {
  const [a, b] = [foldName(one), foldName(other)];
  if (a === '' || b === '' || one === other) return null;
  if (a === b) return 'style';
  if (singulars(a).includes(b) || singulars(b).includes(a)) return 'form';
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].toSorted((x, y) => x.length - y.length);
  if (
    shorter !== undefined &&
    longer !== undefined &&
    shorter.length > 0 &&
    longer.length === shorter.length + 1
  ) {
    const isPrefix = shorter.every((word, index) => word === longer[index]);
    const more = isPrefix ? longer.at(-1) : undefined;
    if (more !== undefined && surplus.test(more) && (shorter[0]?.length ?? 0) > 2) return 'form';
  }
  const [mine, others] = [wordsOf(one), wordsOf(other)];
  if (isShortFor(mine, others) || isShortFor(others, mine)) return 'word';
  if (synonyms.some((names) => names.includes(a) && names.includes(b))) return 'word';
  // Words that differ in a digit (`line1`, `line2`) or are short (`to`, `no`) are names of two things.
  if (Math.min(a.length, b.length) < 5 || a.replaceAll(/\d/gu, '') === b.replaceAll(/\d/gu, '')) return null;
  if (a[0] !== b[0]) return null;
  if (mine.length !== others.length) return isSlip(a, b) ? 'slip' : null;
  // `min_power` and `max_power`: a slip lies within a word, whatever the other words are.
  const apart = mine.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index] ?? '']]));
  const [[word = '', meant = ''] = []] = apart;
  return apart.length === 1 && isSlip(word, meant) ? 'slip' : null;
}

/** Two things whose names are a letter apart: the two sides of one matter (`payer`, `payee`), and a part of the other. */
function areTwoThings(a: string, b: string): boolean {
  const ends = [a.slice(-2), b.slice(-2)].toSorted().join(' ');
  return (
    (/^ee [eo]r$/u.test(ends) && a.slice(0, -2) === b.slice(0, -2)) ||
    /^countr?y countr?y$/u.test(`${a} ${b}`)
  );
}

/** Whether one word is the other with the slips that its length allows. */
function isSlip(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  const most = shortest < 8 ? 1 : 2;
  return shortest > 2 && !areTwoThings(a, b) && editDistance(a, b, most) <= most;
}
