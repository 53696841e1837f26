/**
 * A sentence in which backticks name things: `` `birth_date` is written day first ``.
 * An unpaired backtick stays a character.
 */
export function Words({ children }: { readonly children: string }) {
  const parts = children.split('`');
  const paired = parts.length % 2 === 1;
  return parts.map((part, index) => {
    const isLast = index === parts.length - 1;
    if (index % 2 === 0) return part;
    if (!paired && isLast) return `\`${part}`;
    // Positions are the identity here: the sentence is one value, never reordered.
    return <code key={index}>{part}</code>;
  });
}

/** A sentence that was written as a fragment gets its full stop where it stands alone. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const first = trimmed.charAt(0);
  const start = first === '`' ? first : first.toUpperCase();
  return `${start}${trimmed.slice(1)}${/[.!?:…]$/u.test(trimmed) ? '' : '.'}`;
}
