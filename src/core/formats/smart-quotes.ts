import { MappedTextBuilder, type MappedText } from '../text/mapped-text.ts';
import type { Format } from './format.ts';

const WINDOW = 4096;
/**
 * Reading: a command or call with a curly quote on its first lines, outside of its straight quotes: what they hold was
 * typed so. Applied to the window.
 */
const COMMAND =
  /(?:^|[\n$>%#] ?)(?:curl(?:\.exe)?|https?|fetch|await fetch|Invoke-\w{1,20}|iwr|irm|wget|xh)[ (](?:[^\n"'“”„‘’‚]|"(?:[^\n"\\]|\\.){0,400}"|'[^\n']{0,400}'){0,400}[“”„‘’‚]/u;
const QUOTES: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
};
const QUOTE = /[“”„‟‘’‚‛]/gu;

/**
 * A command whose straight quotes a word processor, mail program or chat made curly. They are made straight again; JSON with
 * curly quotes needs no such help.
 *
 * @see {@link https://www.unicode.org/charts/PDF/U2000.pdf General Punctuation}
 */
export const smartQuotes: Format = {
  id: 'smart-quotes',
  name: 'command with curly quotes',
  wraps: true,
  sniff: (text) => {
    return COMMAND.test(text.slice(0, WINDOW))
      ? { confidence: 0.984, because: 'has a command with curly quotes' }
      : undefined;
  },
  parse: (text, inside) => inside(straightened(text)),
};

function straightened(text: string): MappedText {
  const builder = new MappedTextBuilder();
  let run = 0;
  for (const { 0: quote, index } of text.matchAll(QUOTE)) {
    builder.add(text.slice(run, index), run, index);
    builder.addUnit(QUOTES[quote] ?? quote, index, index + 1);
    run = index + 1;
  }
  builder.add(text.slice(run), run, text.length);
  return builder.build();
}
