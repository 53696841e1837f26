/** Reading: what spellings of one name differ in: dashes, underscores, blanks, dots. */
const joints = /[-_\s.]+/gu;
/** Reading: nothing to fold, as most members of an answer are. */
const plain = /^[a-z\d]*$/u;

/**
 * A name without its spelling style, for comparison only: `customer_name`, `customerName`, `CustomerName`,
 * `customer-name` and `Customer name` are one. Does not touch plurals or accents.
 */
export function foldName(name: string): string {
  if (plain.test(name)) return name;
  return name.toLowerCase().replace(joints, '');
}
