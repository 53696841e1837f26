/** Reading: a run of letters and digits. */
const word = /[\p{L}\p{N}]+/gu;
const mostCharacters = 400;

/** The words of a message, for comparison. */
export function wordsOf(message: string): ReadonlySet<string> {
  return new Set(message.slice(0, mostCharacters).toLowerCase().match(word) ?? []);
}

/** How much two messages say the same: 1 for the same words in any order, 0 for none in common. */
export function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 1;
  let common = 0;
  for (const each of one) if (other.has(each)) common += 1;
  return common / (one.size + other.size - common);
}
