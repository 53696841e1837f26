import { parseDuration } from './retry-after.ts';

/**
 * Reading: what one may do again, at most three words, and a duration: "Expected available in 60 seconds", "Please try
 * again in 1m30.5s", "retry after 5 minutes", "wait 250ms", "you can only request this after 42 seconds".
 */
const waiting =
  /(?<!\w)(?:try(?:ing)? again|retry(?:ing)?|available(?: again)?|wait|resets?|can(?: [a-z]{1,12}){1,4} after)\b(?: [a-z]{1,12}){0,3}? (\d{1,9}(?:\.\d{1,6})? ?[a-zµ]{1,12}(?: ?\d{1,9}(?:\.\d{1,6})? ?[a-zµ]{1,12}){0,3})/iu;
/** A sentence about waiting is short; of a longer text the beginning is read. */
const longest = 2000;

/** The seconds a sentence says to wait; `undefined` when it names no duration. */
export function waitInSentence(text: string): number | undefined {
  const written = waiting.exec(text.slice(0, longest))?.[1];
  return written === undefined ? undefined : parseDuration(written);
}
