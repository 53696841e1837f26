/** Reading: the end of a sentence before the next one's quoted label. */
const beforeLabel = /\. (?=")/u;

/** The sentences that a server joined with ". ", when there are as many as it should be; else the text for each. */
export function splitJoined(text: string, count: number): readonly string[] {
  for (const parts of [text.split(beforeLabel), text.split('. ')]) {
    if (parts.length === count) return parts;
  }
  return Array.from({ length: count }, () => text);
}
