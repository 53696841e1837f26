import { readHtml } from '../html/visible-text.ts';
import { MappedNode } from '../json/mapped-node.ts';
import type { JsonNode } from '../json/node.ts';
import { readJson } from '../json/read.ts';

/** Reading: a status line and header lines, then the beginning of JSON. */
const answer =
  /(?:^|\n)HTTP(?:\/\d(?:\.\d)?)? [1-5]\d{2}\b[^\n]{0,80}\n(?:[A-Za-z][\w-]{0,60}: [^\n]{0,500}\n){0,40}(?=[[{])/u;

/**
 * The JSON of an API's answer that a page shows to people with its status line, as Django REST framework's browsable
 * API does; spans lie in the page. A page without one, and one that shows the request, yields `undefined`.
 *
 * @see {@link https://www.django-rest-framework.org/topics/browsable-api/ The Browsable API}
 */
export function readShownAnswer(page: string): JsonNode | undefined {
  if (!page.includes('<pre') || !page.includes('HTTP')) return undefined;
  const visible = readHtml(page).text;
  const found = answer.exec(visible.text);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const { value } = readJson(visible.text, { start, end: visible.text.length });
  return value === undefined ? undefined : new MappedNode(value, visible);
}
