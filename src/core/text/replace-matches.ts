import { MappedTextBuilder, type MappedText } from './mapped-text.ts';

/** The text with something else, or nothing, in the place of each match of a global pattern. */
export function replaceMatches(text: string, pattern: RegExp, put = ''): MappedText {
  const builder = new MappedTextBuilder();
  let run = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    builder.add(text.slice(run, index), run, index);
    run = index + found.length;
    if (put !== '') builder.add(put, index, run);
  }
  builder.add(text.slice(run), run, text.length);
  return builder.build();
}
