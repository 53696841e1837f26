import { readDump } from './dump/around.ts';
import { readPrintR, readVarDump } from './dump/php.ts';
import type { Format } from './format.ts';
import { isBlank } from './wire/lines.ts';

const WINDOW = 65536;
/** Where a dump of several parts begins. Applied to the window. */
const PRINT_R =
  /(?:\bArray|(?<![\w\\])[\w\\]{1,100} Object)\s{1,64}\(\s{1,64}(?:\[[^\]\n]{0,200}\] => |\)\s)/u;
const VAR_DUMP =
  /(?<![\w"'(])(?:array\(\d{1,9}\)|(?:object\([^)\n]{1,200}\)|class [\w\\@]{1,200})#\d{1,9} ?\(\d{1,9}\)) ?\{\s/u;

/**
 * What PHP prints of an array or object: `print_r` (as lines, or run together by a browser) and `var_dump` (PHP's own and
 * Xdebug's). Developers copy an API's decoded answer like that. It is read as the JSON it stands for.
 *
 * @see {@link https://www.php.net/manual/en/function.print-r.php PHP manual, print_r}
 */
export const phpDump: Format = {
  id: 'php-dump',
  name: 'PHP dump (print_r, var_dump)',
  sniff: (text) => {
    const window = text.slice(0, WINDOW);
    const found = PRINT_R.exec(window) ?? VAR_DUMP.exec(window);
    if (found === null) return undefined;
    const leads = isBlank(window, 0, found.index);
    return {
      confidence: leads ? 0.9 : 0.8,
      because: `has \`${found[0].replaceAll(/\s+/gu, ' ').trim().slice(0, 40)}\`, as PHP prints`,
    };
  },
  parse: (text, inside) => {
    const printed = PRINT_R.exec(text);
    const dumped = VAR_DUMP.exec(text);
    const isPrinted = printed !== null && (dumped === null || printed.index < dumped.index);
    const start = (isPrinted ? printed : dumped)?.index;
    if (start === undefined) return { value: [], problems: [] };
    const read = isPrinted ? readPrintR(text, start) : readVarDump(text, start);
    return read === undefined ? { value: [], problems: [] } : readDump(text, { ...read, start }, inside);
  },
};
