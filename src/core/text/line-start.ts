/** Looking forwards is much faster than looking backwards: a piece without a line break is passed over by one look. */
const piece = 1 << 14;

/** The offset at which the line of an offset starts. The line may be all of a text. */
export function lineStart(text: string, offset: number): number {
  for (let end = Math.min(offset, text.length); end > 0; end -= piece) {
    const start = Math.max(0, end - piece);
    const looked = text.slice(start, end);
    if (looked.includes('\n')) return start + looked.lastIndexOf('\n') + 1;
  }
  return 0;
}
