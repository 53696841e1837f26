/** Reading: what spellings of one name differ in: dashes, underscores, blanks, dots. */
const joints = /[-_\s.]+/gu;

/**
 * A name without its spelling style, for comparison only: `customer_name`, `customerName`, `CustomerName`,
 * `customer-name` and `Customer name` are one. Does not touch plurals or accents.
 */
export function foldName(name: string): string {
  return name.toLowerCase().replace(joints, '');
}
