import { readJson, readJsonAt, readJsonSequence } from '../core/json/read.ts';

/** A text as it is read whole, after every other way into the reader was tried: none may throw, whatever the text. */
export function readEveryWay(text: string): ReturnType<typeof readJson> {
  readJsonAt(text, 0).problems.at(0);
  readJsonSequence(text).problems.at(0);
  return readJson(text);
}

/** Arrays in arrays. */
export const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
