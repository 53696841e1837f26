/** Reading: what spellings of one name differ in: dashes, underscores, blanks, dots. */
const joints = /[-_\s.]+/gu;

/**
 * A name without its spelling style, for comparison only: `customer_name`, `customerName`, `CustomerName`,
 * `customer-name` and `Customer name` are one. Does not touch plurals or accents.
 */
export function foldName(name: string): string {
  if (isFolded(name)) return name;
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
