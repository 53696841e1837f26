import type { JsonNode, Path } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { byOutline } from '../../json/outline.ts';
import { foldName } from '../../text/fold-name.ts';
import type { StatedFieldError } from '../shape.ts';
import type { ReadingContext } from './reading-context.ts';
import { isScalar, isSentence, wordOf } from './reading-context.ts';
import { holdsPlaceWord, wordSet } from './vocabulary.ts';

// Which of the request's records an error is about, when the answer says so by a position or by what it is called.

/** Members that count records from nought, and from one. */
const indexWords = wordSet(
  'index idx itemindex elementindex recordindex failedelementnumber position offset',
);
const rowWords = wordSet('row line rownumber linenumber rowno lineno recordnumber itemnumber row_number no');

/** Where the numbers of records stand. */
const positions = byOutline(({ names, kinds }) =>
  names.flatMap((name, index) => {
    const word = kinds[index] === 'number' || kinds[index] === 'string' ? wordOf(name) : '';
    const counts = indexWords.has(word) || (kinds[index] === 'number' && word.endsWith('index'));
    return counts ? [{ index, from: 0 }] : rowWords.has(word) ? [{ index, from: 1 }] : [];
  }),
);

/** Whether an object may say by a number which record it is about. */
export function isNumberedRecord(node: JsonNode): boolean {
  return positions(node).length > 0;
}

/** Reading: a number of a record. */
const count = /^\d{1,6}$/u;

/** Errors whose places begin with what a record of the request is called lie in that record. */
export function inNamedRecords(
  errors: readonly StatedFieldError[],
  context: ReadingContext,
): readonly StatedFieldError[] {
  const { names } = context;
  if (names === null) return errors;
  return errors.map((error) => {
    const [[first, ...rest] = []] = error.paths;
    if (typeof first !== 'string' || rest.length === 0 || names.has(foldName(first))) return error;
    const record = names.recordOf(first);
    return record === undefined || !holds(context, record, rest)
      ? error
      : { ...error, paths: [[...record, ...rest], ...error.paths] };
  });
}

/** The errors of an entry that says beside the place which record it is about, by its number or its name. */
export function inRecordOf(
  entry: JsonNode,
  errors: readonly StatedFieldError[],
  context: ReadingContext,
): readonly StatedFieldError[] {
  const request = context.body.request?.body;
  if (request === undefined || context.names === null) return errors;
  return errors.map((error) => {
    const [path = []] = error.paths;
    if (path.length === 0 || nodeAt(request, path.slice(0, 1)) !== undefined) return error;
    const record = numberedRecord(entry, path, context) ?? calledRecord(entry, path, context);
    return record === null ? error : { ...error, paths: [[...record, ...path], ...error.paths] };
  });
}

/** The record whose number an entry has: in the only list of the request that has such a record. */
function numberedRecord(entry: JsonNode, path: Path, context: ReadingContext): Path | null {
  for (const { index, from } of positions(entry)) {
    const text = entry.members[index]?.value.text ?? '';
    if (count.test(text)) return recordAt(Number(text) - from, path, context);
  }
  return null;
}

/** The record at a position of the only list of the request whose record there may hold the path. */
export function recordAt(position: number, path: Path, context: ReadingContext): Path | null {
  const request = context.body.request?.body;
  if (request === undefined || position < 0) return null;
  const lists: readonly Path[] =
    request.kind === 'array'
      ? [[]]
      : request.members.filter(({ value }) => value.kind === 'array').map(({ name }) => [name]);
  const records = lists
    .flatMap((list) => wrapped([...list, position], request))
    .filter((record) => holds(context, record, path));
  const [only, ...others] = records;
  return only !== undefined && others.length === 0 ? only : null;
}

/** A record, and what it wraps: Jira's `{ "fields": { … } }`. */
function wrapped(record: Path, request: JsonNode): readonly Path[] {
  const [only, ...others] = nodeAt(request, record)?.members ?? [];
  return only?.value.kind === 'object' && others.length === 0 ? [record, [...record, only.name]] : [record];
}

function calledRecord(entry: JsonNode, path: Path, context: ReadingContext): Path | null {
  for (const { name, value } of entry.members) {
    if (!isScalar(value) || isSentence(value.text) || value.text === '') continue;
    if (wordOf(name) !== 'key' && holdsPlaceWord([wordOf(name)])) continue;
    const record = context.names?.recordOf(value.text);
    if (record !== undefined && holds(context, record, path)) return record;
  }
  return null;
}

/** Whether a record of the request, or one beside it in the list, has what a path begins with. */
function holds({ body, names }: ReadingContext, record: Path, path: Path): boolean {
  const node = nodeAt(body.request?.body, record);
  const [first] = path;
  if (node?.kind !== 'object' || first === undefined) return false;
  return (
    nodeAt(node, [first]) !== undefined ||
    (typeof first === 'string' &&
      names?.paths(foldName(first)).some((other) => other.length === record.length + 1) === true)
  );
}
