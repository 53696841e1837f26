const mostWords = 9;

/** An id of lower-case words with hyphens, at most five words; `item` where no letter is left. */
export function slugOf(words: string): string {
  const parts = words
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((part) => part !== '')
    .slice(0, 5);
  const slug = parts.join('-');
  return /^[a-z]/u.test(slug) ? slug : slug === '' ? 'item' : `item-${slug}`;
}

/** A slug that none of the taken ones is; `step` is the address's own word. */
export function uniqueSlug(words: string, taken: Set<string>): string {
  const slug = slugOf(words);
  let unique = slug === 'step' ? 'first-step' : slug;
  for (let number = 2; taken.has(unique); number += 1) unique = `${slug}-${number}`;
  taken.add(unique);
  return unique;
}

/** The first words of a text as a title: its first sentence, at most nine words. */
export function shortTitle(text: string): string {
  const sentence = /^[^.!?:\n]{1,300}/u.exec(
    text.replaceAll(/[*`\\]/gu, '').replaceAll(/\[([^\]]{0,300})\]\([^)]{0,600}\)/gu, '$1'),
  );
  const words = (sentence?.[0] ?? '').trim().split(/\s+/u).slice(0, mostWords).join(' ');
  return words === '' ? 'Do what the page says' : words;
}
