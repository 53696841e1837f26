import type { Exchange } from '../http/message.ts';
import { readJsonAt } from '../json/read.ts';
import { sliceOf } from '../text/mapped-text.ts';
import type { Format } from './format.ts';
import { isBlank, linesOf, trimmed } from './wire/lines.ts';

/** So many lines are looked at to see what the text is. */
const SAMPLE = 4;
const WINDOW = 65536;

/**
 * Newline-delimited JSON: one object a line, as log shippers, `kubectl logs` of JSON loggers and export tools write it.
 * Each line is read as if it had been pasted alone; when some hold an exchange, the others are left out.
 *
 * @see {@link https://github.com/ndjson/ndjson-spec NDJSON}
 */
export const ndjson: Format = {
  id: 'ndjson',
  name: 'JSON lines',
  sniff: (text) => {
    let objects = 0;
    for (const line of linesOf(text)) {
      if (objects >= SAMPLE || line.start > WINDOW) break;
      if (isBlank(text, line.start, line.end)) continue;
      if (!isWholeObject(text, line.start, line.end)) break;
      objects += 1;
    }
    return objects > 1 ? { confidence: 0.88, because: 'has one JSON object a line' } : undefined;
  },
  parse: (text, inside) => {
    const exchanges: Exchange[] = [];
    for (const line of linesOf(text)) {
      const { start, end } = trimmed(text, line.start, line.end);
      if (end > start) exchanges.push(...inside(sliceOf(text, start, end)).value);
    }
    const telling = exchanges.filter(({ request, response, failure }) => {
      return request !== null || failure !== null || (response?.statusCode ?? null) !== null;
    });
    return { value: telling.length > 0 ? telling : exchanges, problems: [] };
  },
};

function isWholeObject(text: string, start: number, end: number): boolean {
  const range = trimmed(text, start, end);
  if (text.charAt(range.start) !== '{' || text.charAt(range.end - 1) !== '}') return false;
  const reading = readJsonAt(text, range.start, range.end);
  return reading.end === range.end && reading.value?.kind === 'object' && reading.value.members.length > 0;
}
