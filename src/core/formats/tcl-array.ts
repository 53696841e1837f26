import { MappedTextBuilder } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Format } from './format.ts';
import { linesOf, trimmed } from './wire/lines.ts';

const sniffed = 65536;
/** Reading: an element of the array that Tcl's http package keeps of a call. Applied to one line's first 200 characters. */
const element = /^[\w:]{1,60}\(([\w-]{1,40})\) {1,40}= ?/u;
/** Reading: the element that holds the status line. Applied to the window. */
const statusElement = /^[\w:]{1,60}\(http\) {1,40}= HTTP\/\d/mu;
/** Reading: one field of a flat list, its value in braces where it has blanks. Applied from match to match. */
const listed = /([\w-]{1,80}) (?:\{([^{}]{0,8192})\}|([^\s{}]{1,8192}))(?:\s|$)/gu;

/**
 * What `parray $token` prints of a call in Tcl: an element of the array a line. Status line, header fields and body are put
 * together to the messages they were taken from.
 *
 * @see {@link https://www.tcl-lang.org/man/tcl8.6/TclCmd/http.htm Tcl's http package}
 */
export const tclArray: Format = {
  id: 'tcl-array',
  name: "array of Tcl's http package",
  wraps: true,
  sniff: (text) => {
    return statusElement.test(text.slice(0, sniffed))
      ? { confidence: 0.98, because: 'has elements of an array with a status line' }
      : undefined;
  },
  parse: (text, inside) => {
    const elements = elementsOf(text);
    const builder = new MappedTextBuilder();
    const add = (span: Span | undefined, behind: string): void => {
      if (span === undefined) return;
      builder.add(text.slice(span.start, span.end), span.start, span.end);
      builder.add(behind, span.end, span.end);
    };
    const url = elements.get('url');
    if (url !== undefined) {
      const query = elements.get('-query');
      const method = elements.get('-method') ?? elements.get('method');
      // Without a version nothing is claimed of the fields that were sent.
      if (method === undefined) builder.add('for url: ', url.start, url.start);
      add(method, ' ');
      add(url, '\n');
      if (query !== undefined) {
        builder.add('\n', query.start, query.start);
        add(query, '\n');
      }
      builder.add('\n', url.end, url.end);
    }
    add(elements.get('http'), '\n');
    for (const [name, value] of fieldsIn(text, elements.get('meta'))) {
      add(name, ': ');
      add(value, '\n');
    }
    builder.add('\n', text.length, text.length);
    add(elements.get('body'), '');
    return inside(builder.build());
  },
};

/** The array's values by their names; one of several lines goes on up to the next element. */
function elementsOf(text: string): ReadonlyMap<string, Span> {
  const elements = new Map<string, Span>();
  let open: { readonly name: string; readonly start: number } | undefined;
  const close = (end: number): void => {
    if (open === undefined) return;
    const span = trimmed(text, open.start, end);
    if (span.end > span.start) elements.set(open.name, span);
  };
  for (const line of linesOf(text)) {
    const found = element.exec(text.slice(line.start, Math.min(line.end, line.start + 200)));
    const name = found?.[1];
    if (found === null || name === undefined) continue;
    close(line.start);
    open = { name, start: line.start + found[0].length };
  }
  close(text.length);
  return elements;
}

function fieldsIn(text: string, list: Span | undefined): readonly (readonly [Span, Span])[] {
  if (list === undefined) return [];
  return [...text.slice(list.start, list.end).matchAll(listed)].map((found) => {
    const name = found[1] ?? '';
    const value = found[2] ?? found[3] ?? '';
    const start = list.start + found.index;
    const from = start + name.length + (found[2] === undefined ? 1 : 2);
    return [
      { start, end: start + name.length },
      { start: from, end: from + value.length },
    ];
  });
}
