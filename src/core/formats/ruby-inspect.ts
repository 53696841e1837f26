import type { Format } from './format.ts';
import { trimmed } from './wire/lines.ts';
import { printedAnswer } from './wire/written-status.ts';

/** A hash whose first name is followed by `=>`. Applied to the first 512 characters. */
const OPENING = /^(?:\[\s{0,64}){0,3}\{\s{0,64}(?:"[^"\n]{1,200}"|:\w{1,100}|'[^'\n]{1,200}')\s{0,16}=>/u;

/**
 * A Ruby hash as `inspect` and `p` show it: `{"code"=>1013, :field=>nil}`. The tolerant JSON reader takes it as it
 * stands.
 *
 * @see {@link https://docs.ruby-lang.org/en/master/Hash.html#method-i-inspect Ruby, Hash#inspect}
 */
export const rubyInspect: Format = {
  id: 'ruby-inspect',
  name: 'Ruby hash',
  sniff: (text) => {
    const { start } = trimmed(text, 0, Math.min(text.length, 4096));
    return OPENING.test(text.slice(start, start + 512))
      ? { confidence: 0.76, because: 'has names and values joined by `=>`' }
      : undefined;
  },
  parse: (text) => {
    return { value: [printedAnswer(text, trimmed(text, 0, text.length))], problems: [] };
  },
};
