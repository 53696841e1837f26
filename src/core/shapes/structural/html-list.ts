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

/** Reading: an item of a name and a sentence: `<li>email: Invalid email</li>`. */
const pairItem = /<li>\s{0,20}([A-Za-z_$][\w$.[\]-]{0,100}): ((?:[^<\n]|<(?![a-z/])){1,500})<\/li>/gu;

function unescaped(text: string): string {
  return text.replaceAll(/&[#\w]{2,6};/gu, (entity) => entities.get(entity) ?? entity).trim();
}

/**
 * The errors of a list in HTML, with a list of sentences for each field, `<ul><li>name<ul class="errorlist"><li>This field is
 * required.</li></ul></li></ul>`, or with nothing but items of a name and a sentence.
 */
export function readHtmlList({ text, span }: JsonNode, below: Below): Group | null {
  if (!text.includes('<li>')) return null;
  const searched = text.slice(0, 20_000);
  const add = (name: string, said: string): StatedFieldError => ({
    paths: wholeWords.has(name)
      ? [below.prefix]
      : readSpelledPath(name).map((path) => [...below.prefix, ...path]),
    in: below.in,
    message: unescaped(said),
    code: null,
    span,
    said: 'structure',
  });
  const nested = [...searched.matchAll(fieldItem)].flatMap(([, name = '', list = '']) =>
    [...list.matchAll(sentence)].map(([, said = '']) => add(name, said)),
  );
  const pairs = [...searched.matchAll(pairItem)];
  const all = pairs.length > 1 && pairs.length === searched.split('<li>').length - 1;
  const errors =
    nested.length > 0 || !all ? nested : pairs.map(([, name = '', said = '']) => add(name, said));
  return { errors, confidence: 0.7, because: 'has a list in HTML of fields and what is wrong with them' };
}
