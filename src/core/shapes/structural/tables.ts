import type { JsonMember, JsonNode } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import { isCode, isScalar, wordOf } from './reading-context.ts';
import { messageListWords, messageWords, pathListWords, strongPathWords } from './vocabulary.ts';

// Tables that are no lists of objects: names of columns above rows of values, or one list for each column.

const placeWords: ReadonlySet<string> = new Set([...strongPathWords, ...pathListWords]);
const spokenWords: ReadonlySet<string> = new Set([...messageWords, ...messageListWords]);

/** Whether an object may be a table: it has two lists or more. */
const mayBeTable = byOutline(
  ({ kinds, empty }) => kinds.filter((kind, at) => kind === 'array' && empty[at] !== true).length > 1,
);

/**
 * The list of objects that a table stands for: `{ "columns": ["field", "problem"], "rows": [["city", "is unknown"]] }`,
 * `{ "fields": ["city"], "messages": ["is unknown"] }`. `undefined` when the object is no table. What is not known to be
 * refused has tables of its own: then only columns of places and of sentences are one of errors.
 */
export function rowsOf(node: JsonNode, isRefused: boolean): JsonNode | undefined {
  if (!mayBeTable(node)) return undefined;
  const lists = node.members.filter(({ value }) => value.kind === 'array' && value.elements.length > 0);
  const rows = (isRefused ? headed(lists) : undefined) ?? transposed(lists, isRefused);
  return rows === undefined
    ? undefined
    : { kind: 'array', span: node.span, members: [], elements: rows, text: '' };
}

function row(span: JsonNode['span'], members: readonly JsonMember[]): JsonNode {
  return { kind: 'object', span, members, elements: [], text: '' };
}

/** Rows of as many values as there are names of columns. */
function headed(lists: readonly JsonMember[]): readonly JsonNode[] | undefined {
  const [names, ...more] = lists.filter(({ value }) =>
    value.elements.every(({ kind, text }) => kind === 'string' && isCode(text)),
  );
  const width = names?.value.elements.length ?? 0;
  const [rows] = lists.filter(({ value }) => value.elements.every(({ kind }) => kind === 'array'));
  if (names === undefined || rows === undefined || more.length > 0 || width < 2) return undefined;
  if (rows.value.elements.some(({ elements }) => elements.length !== width)) return undefined;
  return rows.value.elements.map(({ span, elements }) =>
    row(
      span,
      names.value.elements.flatMap((name, at) => {
        const value = elements[at];
        return value === undefined ? [] : [{ name: name.text, nameSpan: name.span, value }];
      }),
    ),
  );
}

/** Reading: what `error_fields` and `errorMessages` begin with. */
const errorPrefix = /^errors?(?=.)/u;

function isSaid({ text }: JsonNode): boolean {
  return text.includes(' ');
}

/** Lists as long as one another, one of which holds places and one what is wrong there. */
function transposed(lists: readonly JsonMember[], isRefused: boolean): readonly JsonNode[] | undefined {
  const columns = lists
    .filter(({ value }) => value.elements.every(isScalar))
    .map(({ name, nameSpan, value }) => ({ name: wordOf(name).replace(errorPrefix, ''), nameSpan, value }));
  const height = columns[0]?.value.elements.length;
  const holds = (words: ReadonlySet<string>): boolean => columns.some(({ name }) => words.has(name));
  if (columns.some(({ value }) => value.elements.length !== height)) return undefined;
  if (columns.length < 2 || !holds(placeWords) || !holds(spokenWords)) return undefined;
  if (
    !isRefused &&
    (height === 1 ||
      !columns.some(({ name, value }) => spokenWords.has(name) && value.elements.every(isSaid)))
  )
    return undefined;
  return columns[0]?.value.elements.map(({ span }, at) =>
    row(
      span,
      columns.flatMap(({ name, nameSpan, value: { elements } }) => {
        const value = elements[at];
        const single = spokenWords.has(name) ? 'message' : placeWords.has(name) ? 'field' : name;
        return value === undefined ? [] : [{ name: single, nameSpan, value }];
      }),
    ),
  );
}
