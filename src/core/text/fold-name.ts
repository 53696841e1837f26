/** Reading: what spellings of one name differ in: dashes, underscores, blanks, dots. */
const joints = /[-_\s.]+/gu;

/**
 * A name without its spelling style, for comparison only: `customer_name`, `customerName`, `CustomerName`,
 * `customer-name` and `Customer name` are one. Does not touch plurals or accents.
 */
export function foldName(name: string): string {
  if (isFolded(name)) return name;
  if (name.length > longestKept) return fold(name);
  const known = kept.get(name);
  if (known !== undefined) return known;
  const folded = fold(name);
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, folded);
  return folded;
}

/** What was folded last: the objects of a list have the same names again and again. Speeds up, changes nothing. */
const kept = new Map<string, string>();
const mostKept = 1000;
/** A longer slice would keep the whole text alive that it was cut out of. */
const longestKept = 12;

function fold(name: string): string {
  return name.toLowerCase().replace(joints, '');
}

/** Whether there is nothing to fold, as in most names of an answer. */
export function isFolded(name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code < 48 || code > 122 || (code > 57 && code < 97)) return false;
  }
  return true;
}
