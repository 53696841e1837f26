import type { Format } from './format.ts';
import { trimmed } from './wire/lines.ts';
import { printedAnswer } from './wire/written-status.ts';
import { readJsonAt } from '../json/read.ts';
import type { Span } from '../text/span.ts';

/** What opens a JSON object with members or an array with elements, or their empty forms. Applied to 64 characters. */
const OPENING =
  /^(?:\{\s*(?:["'“:\w$}/#]|$)|\[\s*(?:["'“{[\]\-/#]|\d[\d.eE+-]{0,40}\s*(?:,|\]\s{0,8}(?:\n|$)|$)|(?:true|false|null|NaN|True|False|None)\b|$))/u;

/**
 * The body of a response alone, as JSON or nearly so: what "Copy response", `curl` without `-i`, an API client's body
 * pane and most tickets give. The status is unknown unless the body or a `-w` behind it says it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8259 RFC 8259}
 */
export const jsonBody: Format = {
  id: 'json-body',
  name: 'JSON body',
  sniff: (text) => {
    const { start } = trimmed(text, 0, text.length);
    if (!OPENING.test(text.slice(start, start + 64))) return undefined;
    return { confidence: 0.7, because: `starts with \`${text.charAt(start)}\`` };
  },
  parse: (text) => {
    const whole = trimmed(text, 0, text.length);
    const range = withoutProse(text, whole);
    return { value: [printedAnswer(text, range, whole)], problems: [] };
  },
};

/** Words that follow a whole value on a line of their own: a greeting, the next prompt. Applied to the first 64 characters. */
const PROSE = /^[^\S\n]{0,16}\r?\n\s{0,16}[^\s"'{}[\],:\d]/u;

function withoutProse(text: string, range: Span): Span {
  // Nothing follows a bracket that ends the text.
  if ('}])'.includes(text.charAt(range.end - 1))) return range;
  const value = trimmed(text, range.start, readJsonAt(text, range.start, range.end).end);
  return PROSE.test(text.slice(value.end, Math.min(range.end, value.end + 64))) ? value : range;
}
