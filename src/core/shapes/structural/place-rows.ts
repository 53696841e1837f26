import { foldName } from '../../text/fold-name.ts';
import { readSpelledPath } from '../spelled-path.ts';
import { nameInProse } from './named-in-prose.ts';
import { wordOf } from './reading-context.ts';
import type { FieldSentence } from './sentences.ts';
import { wordSet } from './vocabulary.ts';

/** Reading: a row between bars, of Markdown or a box. Applied to one line of at most 2000 characters. */
const row = /^[\s>]{0,8}[|│║](?:[^|│║]{1,600}[|│║]){2,6}\s{0,4}$/u;
/** Reading: a cell. */
const cell = /[|│║]([^|│║]{1,600})(?=[|│║])/gu;
/** Reading: the quotes or backquotes around what is in it. */
const quotes = /^['"`]|['"`]$/gu;
/** Reading: the line below a head, or between rows. */
const rule = /^[\s>|:+=├┼┤╟╢╠╣╬─═-]{3,2000}$/u;
/** Reading: how consoles call the columns of a table whose rows have names. */
const rowName = '(index)';
/** `name` and `description` head what a manual lists, too. */
const places = wordSet(rowName, 'field fields property parameter param path attribute pointer');
const sayings = wordSet('message messages msg error errors reason problem issue violation 0 values');

/**
 * A table with a column of places and one of sentences, as tickets and consoles have it: `| Field | Message |`, `console.table`.
 */
export function placeRows(text: string): readonly FieldSentence[] {
  const found: FieldSentence[] = [];
  let columns: { readonly place: number; readonly said: number } | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = line.length <= 2000 && row.test(line) ? [...line.matchAll(cell)] : [];
    if (cells.length > 1 && !rule.test(line)) {
      if (columns === undefined) columns = columnsOf(cells.map(contentOf));
      else found.push(...sentenceIn(cells, columns, offset));
    }
    offset += line.length + 1;
  }
  return found;
}

function contentOf([, written = '']: RegExpExecArray): string {
  return written.trim().replaceAll(quotes, '');
}

function columnsOf(names: readonly string[]): { place: number; said: number } | undefined {
  const words = names.map((name) => (name === rowName ? name : wordOf(foldName(name))));
  const place = words.findIndex((word) => places.has(word));
  const said = words.findIndex((word, index) => index !== place && sayings.has(word));
  return place === -1 || said === -1 ? undefined : { place, said };
}

function sentenceIn(
  cells: readonly RegExpExecArray[],
  { place, said }: { readonly place: number; readonly said: number },
  offset: number,
): readonly FieldSentence[] {
  const named = cells[place];
  const other = cells[said];
  if (named === undefined || other === undefined) return [];
  const name = contentOf(named);
  const message = contentOf(other);
  if (name === '' || name.includes(' ') || message === '') return [];
  const start = offset + named.index + named[0].indexOf(name);
  const at = { start, end: start + name.length };
  return [{ named: nameInProse({ paths: readSpelledPath(name), ...at }), message, ...at, code: null }];
}
