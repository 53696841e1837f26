import type { JsonNode, Path } from '../../json/node.ts';
import { nodeAt } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { readSegments, readSpelledPath } from '../spelled-path.ts';
import { mayRefuse } from './call-statuses.ts';
import { className, urlLike } from './entry-place.ts';
import { isValue } from './known-name.ts';
import { validatorSays } from './map-sentences.ts';
import { isRuleCode } from './map-value.ts';
import type { Below, ReadingContext } from './reading-context.ts';
import { codeOf, heldText, isCode, isScalar, isSentence, wordOf } from './reading-context.ts';
import type { Group } from './standing.ts';
import { adviceWords, codeWords, echoWords, messageWords, wordSet } from './vocabulary.ts';

// Lists of objects whose members have names of their own: what a member is for shows in its values, down the list.

/** The values under one name in the rows that are looked at. */
interface Column {
  readonly name: string;
  readonly word: string;
  /** Those that there are. */
  readonly filled: readonly JsonNode[];
  readonly rows: number;
}

/** How well a column shows where the errors lie. */
type Standing = 'evident' | 'known' | 'plain';

/** Rows that are looked at to tell the columns apart. */
const sample = 200;
const mostColumns = 12;

/** Columns that say how bad, when, by whom, or where to read on. */
const asideWords = wordSet(
  'uuid guid level severity priority status statuscode url uri href link links docs help hint hints advice',
  'documentation instance timestamp time date domain logger source service component module class method function',
  'file host server resource resourcetype entity language locale lang origin stage phase requestid traceid ref',
  'exception category',
);
const severityWords = wordSet('severity level type kind priority status');
/** Reading: the severity of what was refused. */
const severe = /^(?:e|err|errors?|fatal|critical|abort|failed|failure|invalid)$/iu;

/** Reading: a place without blanks. */
const placeText = /^[\p{L}_$#/[][\p{L}\p{N}_$#.[\]/:-]{0,199}$/u;
/** Reading: two steps or more, joined by a point, slash, bracket or arrow. */
const steps = /^\$[.[]|^#?\/\p{L}|[\p{L}\p{N}_\]](?:\.|\/|\[)['"]?[\p{L}\p{N}_]/u;
/** Reading: a file, a host, a version, or a class in its package. */
const otherDots =
  /\.(?:[jt]sx?|py|rb|php|java|go|cs|com|org|net|io|dev|html?|ya?ml)$|^\d|^(?:[a-z]\w*\.){2,}[A-Z]\w*$|^(?:com|org|net|io)\./u;
/** Reading: a message's key in a catalogue, or a rule's: `validation.request.body.schema.type`. */
const machineKey =
  /(?:^|[._:-])(?:valid|validat(?:ion|or)s?|errors?|messages?|msgs?|constraints?|exceptions?|rules?|invalid|required|missing|schema)(?:[._:-]|$)/iu;
/** Reading: a word without digits, as ids of records seldom are. */
const plainWord = /^[a-z]{2,20}(?:[._-][a-z]{1,20}){0,4}$/u;
/** Reading: a code in capitals. */
const capitals = /^[A-Z][A-Z\d]*(?:[_-][A-Z\d]+)*$/u;

/** Columns of places, whatever is in them. */
const nounWords = wordSet('element column member identifier target');

const spokenWords: ReadonlySet<string> = new Set(messageWords);
const reasonWords: ReadonlySet<string> = new Set(codeWords);

/**
 * The errors of a list whose objects name a place and say what is wrong under words nobody knows:
 * `[{"pos": "lines.1.price", "explain": "is negative"}]`. `told`: the list stands under a word for errors. `null` when
 * its values do not show it.
 */
export function readColumns(
  list: JsonNode,
  below: Below,
  context: ReadingContext,
  told: boolean,
): Group | null {
  const { statusCode } = context.body;
  // Of a batch a part was refused.
  if (!mayRefuse(statusCode) && !(told && statusCode === 207)) return null;
  const columns = columnsOf(list, flat);
  if (columns.some(holdsLists)) return null;
  const isTold = told || columns.some(tellsErrors);
  const said = columns.find(isReason) ?? null;
  const place = placeAmong(
    columns.filter((column) => column !== said),
    said,
    context,
    isTold,
  );
  if (place === null) return null;
  const code = columns.find((column) => column !== place && column !== said && isReasonCode(column)) ?? null;
  if (said === null && code === null) return null;
  const errors = list.elements.flatMap((element) => {
    const row = flat(element);
    const where = row.get(place.name);
    const sentence = said === null ? undefined : row.get(said.name);
    const reason = code === null ? null : codeOf(row.get(code.name));
    const message = sentence?.text ?? reason;
    if ((where?.kind !== 'string' && where?.kind !== 'array') || message === null || message === '')
      return [];
    return {
      paths: pathsOf(where).map((path) => [...below.prefix, ...path]),
      in: below.in,
      message,
      code: reason,
      span: where.span,
      said: 'structure' as const,
    };
  });
  return {
    errors,
    confidence: 0.55,
    because: 'has a list of objects, one member of which reads like a place',
  };
}

/**
 * Whether the objects of a list are rows of one table (machine words in one column, sentences in another) whose names
 * the request does not know: none of them is a map from field to message.
 */
export function isTable(list: JsonNode, { names }: ReadingContext): boolean {
  const columns = columnsOf(list, own);
  const whole = columns.filter(
    ({ filled, rows }) => filled.length === rows && filled.every(({ kind }) => kind === 'string'),
  );
  return (
    list.elements.length > (names === null ? 1 : 0) &&
    whole.length > 1 &&
    columns.every(({ word }) => names?.has(word) !== true) &&
    whole.some(({ filled }) => filled.every(({ text }) => isCode(text))) &&
    whole.some(({ filled }) => filled.every(({ text }) => isSentence(text)))
  );
}

/** The values of an object under their names. */
type Row = ReadonlyMap<string, JsonNode>;

/** The columns of rows that are alike; none when they are not. */
function columnsOf({ elements }: JsonNode, rowOf: (element: JsonNode) => Row): readonly Column[] {
  const rows = elements.slice(0, sample).map(rowOf);
  if (rows.length === 0 || rows.some((row) => row.size === 0 || row.size > mostColumns)) return [];
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (names.length < 2 || names.length > mostColumns) return [];
  return names.map((name) => ({
    name,
    word: wordOf(name.slice(name.lastIndexOf('\n') + 1)),
    filled: rows.flatMap((row) => row.get(name) ?? []).filter(({ kind }) => kind !== 'null'),
    rows: rows.length,
  }));
}

/** The values of a row; what an object in it holds stands beside them: `{"code": 1, "detail": {"ref": "/a/b"}}`. */
function flat({ members }: JsonNode): Row {
  return new Map(
    members.flatMap(({ name, value }): readonly (readonly [string, JsonNode])[] => {
      const held = heldText(value);
      if (held.kind !== 'object' || echoWords.has(wordOf(name))) return [[name, held]];
      return held.members.map((inner) => [`${name}\n${inner.name}`, inner.value] as const);
    }),
  );
}

function own({ members }: JsonNode): Row {
  return new Map(members.map(({ name, value }) => [name, value]));
}

/** Whether most rows say a sentence there. */
function isReason({ word, rows, filled }: Column): boolean {
  if (adviceWords.has(word) || echoWords.has(word)) return false;
  const sentences = filled.filter(({ kind, text }) => kind === 'string' && isSentence(text));
  return sentences.length * 2 > rows && sentences.length === filled.length;
}

/** Whether more rows lie below: those are the errors. */
function holdsLists({ filled }: Column): boolean {
  return filled.some(({ elements }) => elements.some((element) => !isScalar(element)));
}

/** Whether every row says that it is an error. */
function tellsErrors({ word, rows, filled }: Column): boolean {
  return severityWords.has(word) && filled.length === rows && filled.every(({ text }) => severe.test(text));
}

function isReasonCode({ word, filled }: Column): boolean {
  if (asideWords.has(word) || echoWords.has(word) || filled.length === 0) return false;
  const machine = filled.every(
    ({ kind, text }) => kind === 'string' && isCode(text) && !/^https?:/u.test(text),
  );
  return machine && (reasonWords.has(word) || spokenWords.has(word));
}

function placeAmong(
  columns: readonly Column[],
  said: Column | null,
  context: ReadingContext,
  told: boolean,
): Column | null {
  const standings = columns.map((column) => ({ column, standing: standingOf(column, context) }));
  const known = standings.find(({ standing }) => standing === 'known');
  if (known !== undefined) return known.column;
  const [evident, ...others] = standings.filter(({ standing }) => standing === 'evident');
  // Of two columns of places only a person can say which one is meant; without a sentence or a rule none is.
  const speaks = said !== null || columns.some(({ word, filled }) => word === 'rule' && filled.every(isRule));
  if (evident !== undefined) return speaks && others.length === 0 ? evident.column : null;
  // A plain word is a place only where nothing else could be one, beside a sentence about it.
  const plain = standings.filter(({ standing }) => standing === 'plain');
  const named = plain.filter(({ column }) => !plain.some((other) => labels(column, other.column)));
  // An id is a name only where a column writes it for people.
  const [only, ...more] = named.filter(({ column }) => column.word !== 'id' || named.length < plain.length);
  const isPlace = only !== undefined && more.length === 0 && told && said !== null;
  return isPlace && leavesSubject(said, only.column) ? only.column : null;
}

function isRule({ text }: JsonNode): boolean {
  return isRuleCode(text);
}

/** Whether most sentences leave their subject to the column, or name it: "No capacity left" does neither. */
function leavesSubject(said: Column, place: Column): boolean {
  const leaving = said.filled.filter(({ text }, row) => {
    const name = foldName(place.filled[row]?.text ?? '');
    // A sentence of another script does not spell the name.
    return (
      validatorSays.test(text) || !/[a-z]/iu.test(text) || (name !== '' && foldName(text).includes(name))
    );
  });
  return leaving.length * 2 >= said.filled.length;
}

/** Whether a column writes for people what another has for machines: `first_name` and `First name`. */
function labels(column: Column, other: Column): boolean {
  return (
    column !== other &&
    column.filled.length === other.filled.length &&
    column.filled.every(({ text }, row) => {
      const machine = other.filled[row]?.text ?? '';
      return foldName(text) === foldName(machine) && /^\p{Lu}/u.test(text) && !/^\p{Lu}/u.test(machine);
    })
  );
}

function standingOf({ word, filled, rows }: Column, { names, body }: ReadingContext): Standing | null {
  if (filled.length * 2 <= rows) return null;
  if (echoWords.has(word) || asideWords.has(word) || word.startsWith('@')) return null;
  if (reasonWords.has(word) && word !== 'name') return null;
  if (
    filled.every(({ kind, elements }) => kind === 'array' && elements.length > 0 && elements.every(isScalar))
  )
    return filled.every(
      ({ elements }) =>
        elements.some(({ kind, text }) => kind === 'string' && placeText.test(text)) &&
        elements.every(({ text }) => !isSentence(text)),
    )
      ? isAsked(filled, body.request?.body, names)
        ? 'known'
        : names === null && filled.some(({ elements }) => elements.length > 1)
          ? 'evident'
          : null
      : null;
  const target = body.request?.target?.split('?')[0];
  const places = filled.every(
    ({ kind, text }) =>
      kind === 'string' &&
      placeText.test(text) &&
      !otherDots.test(text) &&
      !className.test(text) &&
      !urlLike.test(text) &&
      !machineKey.test(text) &&
      !isValue(text, names) &&
      text !== target,
  );
  if (!places) return null;
  if (isAsked(filled, body.request?.body, names)) return 'known';
  if (nounWords.has(word)) return 'evident';
  if (filled.some(({ text }) => steps.test(text))) return names === null ? 'evident' : null;
  if (filled.every(({ text }) => capitals.test(text))) return null;
  // An id that is a word: an input's of a form.
  return word.endsWith('id') && !(word === 'id' && filled.every(({ text }) => plainWord.test(text)))
    ? null
    : 'plain';
}

/** Whether the request has most of the places, or what lies around them. */
function isAsked(
  filled: readonly JsonNode[],
  request: JsonNode | undefined,
  names: ReadingContext['names'],
): boolean {
  if (names === null) return false;
  const asked = filled.filter((cell) =>
    pathsOf(cell).some((path) => {
      const named = path.filter((segment) => typeof segment === 'string');
      const last = named.at(-1);
      if (last === undefined) return false;
      if (names.has(foldName(last))) return true;
      const around = path.slice(0, -1);
      return around.length > 0 && nodeAt(request, around) !== undefined;
    }),
  );
  return asked.length * 2 > filled.length;
}

function pathsOf(cell: JsonNode): readonly Path[] {
  return cell.kind === 'array'
    ? readSegments(cell.elements.map(({ kind, text }) => (kind === 'number' ? Number(text) : text)))
    : readSpelledPath(cell.text);
}
