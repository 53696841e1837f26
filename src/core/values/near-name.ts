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
  /** A typing slip away. */
  | 'slip';

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
  // Words that differ in a digit (`line1`, `line2`) or are short (`to`, `no`) are names of two things.
  const shortest = Math.min(a.length, b.length);
  if (shortest < 5 || a.replaceAll(/\d/gu, '') === b.replaceAll(/\d/gu, '')) return null;
  const most = shortest < 8 ? 1 : 2;
  return editDistance(a, b, most) <= most && a[0] === b[0] ? 'slip' : null;
}
