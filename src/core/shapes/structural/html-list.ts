import type { JsonNode } from '../../json/node.ts';
import type { StatedFieldError } from '../shape.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { Below } from './reading-context.ts';
import type { Group } from './standing.ts';
import { wholeWords } from './vocabulary.ts';

/** Reading: an item that holds a name and a list of sentences, as Django writes a form's errors. */
const fieldItem =
  /<li>\s{0,20}([^<>\s]{1,100})\s{0,20}<ul[^<>]{0,100}>((?:\s{0,20}<li>[^<>]{1,500}<\/li>){1,20})/gu;
const sentence = /<li>([^<>]{1,500})<\/li>/gu;
/** Reading: characters that HTML writes by name. */
const entities: ReadonlyMap<string, string> = new Map([
  ['&#x27;', "'"],
  ['&#39;', "'"],
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);

/** The errors of a list of lists in HTML: `<ul><li>name<ul class="errorlist"><li>This field is required.</li></ul></li></ul>`. */
export function readHtmlList({ text, span }: JsonNode, below: Below): Group | null {
  if (!text.includes('<li>')) return null;
  const errors = [...text.slice(0, 20_000).matchAll(fieldItem)].flatMap(([, name = '', list = '']) =>
    [...list.matchAll(sentence)].map(([, said = '']): StatedFieldError => ({
      paths: wholeWords.has(name)
        ? [below.prefix]
        : readSpelledPath(name).map((path) => [...below.prefix, ...path]),
      in: below.in,
      message: said.replaceAll(/&[#\w]{2,6};/gu, (entity) => entities.get(entity) ?? entity).trim(),
      code: null,
      span,
      said: 'structure',
    })),
  );
  return { errors, confidence: 0.7, because: 'has a list in HTML of fields and what is wrong with them' };
}
