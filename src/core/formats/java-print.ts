import { readDump } from './dump/around.ts';
import { readJavaPrint } from './dump/java.ts';
import type { Format } from './format.ts';
import { isBlank } from './wire/lines.ts';

const WINDOW = 65536;
/** `{status=422, …, errors=`, `ApiError(status=400, message=`: a name in brackets, and a second one on the line. Applied to the window. */
const MARK =
  /(?:(?<![\w$%])\{|\b[A-Z][\w.$]{0,100}[[({])[\w.$@-]{1,100}=(?![=>"'])(?=[^\n]{0,4000}[,{[(] ?(?:[A-Z][\w.$]{0,100}[[({])?[\w.$@[\]-]{1,100}=(?![=>"']))/u;

/**
 * What Java's `toString` gives of maps, lists, records and Lombok's classes, mostly in a log line or an exception's message:
 * `{status=422, errors={email=[must be valid]}}`. It is read as the JSON it stands for.
 *
 * @see {@link https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/AbstractMap.html#toString() AbstractMap.toString}
 */
export const javaPrint: Format = {
  id: 'java-print',
  name: "Java's print of a map or record",
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const found = MARK.exec(window);
    if (found === null) return undefined;
    const leads = isBlank(window, 0, found.index);
    return { confidence: leads ? 0.8 : 0.65, because: `has \`${found[0].slice(0, 40)}\`, as Java prints` };
  },
  parse: (text, inside) => {
    const start = MARK.exec(text)?.index;
    const read = start === undefined ? undefined : readJavaPrint(text, start);
    return start === undefined || read === undefined
      ? { value: [], problems: [] }
      : readDump(text, { ...read, start }, inside);
  },
};
