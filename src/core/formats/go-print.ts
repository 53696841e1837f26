import { readDump } from './dump/around.ts';
import { readGoPrint } from './dump/go.ts';
import type { Format } from './format.ts';
import { isBlank } from './wire/lines.ts';

const WINDOW = 65536;
/** `map[name:`, a struct's `&{Name:` or a list's `[{Name:`, or `{Name:value Other:`. Applied to the window. */
const MARK =
  /(?:\bmap\[[\w.@$-]{1,100}:|(?:&|\[)\{[A-Z]\w{0,80}:|\{[A-Z]\w{0,80}:(?=[^\s"'][^\n]{0,1000}? [A-Z]\w{0,80}:(?=[^\s"'])))/u;

/**
 * What Go's `fmt` prints of a decoded answer with `%v` or `%+v`, mostly in a log line. It is read as the JSON it stands for.
 *
 * @see {@link https://pkg.go.dev/fmt#hdr-Printing Go, package fmt}
 */
export const goPrint: Format = {
  id: 'go-print',
  name: "Go's print of a map or struct",
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const found = MARK.exec(window);
    if (found === null) return undefined;
    const leads = isBlank(window, 0, found.index);
    return { confidence: leads ? 0.86 : 0.73, because: `has \`${found[0]}\`, as Go prints` };
  },
  parse: (text, inside) => {
    const start = MARK.exec(text)?.index;
    const read = start === undefined ? undefined : readGoPrint(text, start);
    return start === undefined || read === undefined
      ? { value: [], problems: [] }
      : readDump(text, { ...read, start }, inside);
  },
};
