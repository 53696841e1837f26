import { MappedTextBuilder, sliceOf, type MappedText } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import { bareValue, jsonOfDump, type DumpEntry, type DumpValue } from './dump/value.ts';
import type { Format } from './format.ts';
import { hasCallNames } from './members/messages.ts';
import { isBlank, linesOf, trimmed, type Line } from './wire/lines.ts';

const window = 65536;
/** Tables of more rows are read in part. */
const mostRows = 2000;
const mostCells = 100;
/** W3C extended log format names its columns in a directive. */
const fields = '#Fields:';
/** Reading: the line below a Markdown table's head. Applied to one line of at most 400 characters. */
const rule = /^[\s|:+-]{3,400}$/u;

/**
 * A table in which calls are rows or lines: cells of a spreadsheet, CSV with a head, a Markdown table, the W3C log of IIS and
 * CloudFront, name and value in two columns as proxies show them. Every row is read as the record it is.
 *
 * @see {@link https://www.w3.org/TR/WD-logfile.html Extended Log File Format}, {@link https://www.rfc-editor.org/rfc/rfc4180 RFC 4180}
 */
export const table: Format = {
  id: 'table',
  name: 'table of calls',
  sniff: (text) => {
    const records = recordsOf(text.slice(0, window), 3);
    return records.length === 0
      ? undefined
      : { confidence: 0.983, because: 'has columns for method, address or status' };
  },
  parse: (text, inside) => {
    const records = recordsOf(text, mostRows);
    const span = { start: 0, end: text.length };
    const entries = records.map((value): DumpEntry => ({ name: null, value }));
    if (records.length === 0) return { value: [], problems: [] };
    return inside(jsonOfDump({ kind: 'entries', entries, span }));
  },
};

/** Reading: `503 Service Unavailable` in a cell. Applied to a cell's first 60 characters. */
const withReason = /^[1-5]\d\d [A-Z][A-Za-z' -]{1,40}$/u;
/** Reading: what a browser's network panel calls the columns for the address. Applied to a column's name. */
const addressColumn = /^(?:name|file)$/iu;
/** Reading: what Fiddler calls the status. Applied to a column's name. */
const statusColumn = /^result$/iu;
/** Reading: the columns that tell such a table from another's. Applied to a column's name. */
const panelColumn = /^(?:initiator|waterfall|transferred|caching)$/iu;

interface Row {
  readonly line: Line;
  readonly cells: readonly MappedText[];
}

function recordsOf(text: string, most: number): readonly DumpValue[] {
  const { start } = trimmed(text, 0, text.length);
  const at =
    text.charAt(start) === '#' && text.charAt(start + 1) !== '\t' ? text.indexOf(fields, start) : start;
  if (at === -1) return [];
  const isW3c = text.startsWith(fields, at);
  const [head, ...rows] = rowsOf(text, isW3c ? at + fields.length : at, isW3c, most + 2);
  if (head === undefined || head.cells.length < 2) return [];
  const named = panelNames(head.cells);
  const names = named.map((cell) => cell.text);
  if (rows.length > 0 && hasCallNames(names)) {
    const whole = rows.filter((row) => row.cells.length === names.length);
    return whole.length * 2 > rows.length ? whole.map((row) => recordOf(text, named, row)) : [];
  }
  const pairs = [head, ...rows];
  const isPairs = pairs.length > 2 && pairs.every((row) => row.cells.length === 2);
  return isPairs && hasCallNames(pairs.map((row) => row.cells[0]?.text ?? ''))
    ? [pairsRecord(text, pairs)]
    : [];
}

/** The columns' names, an address under the name that other tools give it. */
function panelNames(cells: readonly MappedText[]): readonly MappedText[] {
  if (!cells.some(({ text }) => panelColumn.test(text))) return cells;
  return cells.map((cell) => {
    const [only] = cell.pieces;
    const name = addressColumn.test(cell.text) ? 'url' : statusColumn.test(cell.text) ? 'status' : undefined;
    if (only === undefined || name === undefined) return cell;
    const builder = new MappedTextBuilder();
    builder.add(name, only.from, only.to);
    return builder.build();
  });
}

function rowsOf(text: string, from: number, isW3c: boolean, most: number): readonly Row[] {
  const rows: Row[] = [];
  let separator: string | undefined;
  for (const line of linesOf(text, from)) {
    if (rows.length >= most) break;
    const head = text.slice(line.start, Math.min(line.end, line.start + 400));
    const isOther = isBlank(text, line.start, line.end) || (isW3c && rows.length > 0 && head.startsWith('#'));
    if (isOther || (rows.length > 0 && rule.test(head))) continue;
    separator ??= separatorOf(head, isW3c);
    if (separator === undefined) return [];
    const mark =
      rows.length > 0 && isW3c && text.slice(line.start, line.end).includes('\t') ? '\t' : separator;
    rows.push({ line, cells: cellsOf(text, line, mark) });
  }
  return rows;
}

function separatorOf(head: string, isW3c: boolean): string | undefined {
  if (isW3c) return ' ';
  if (/^\s{0,8}\|.{1,398}\|/u.test(head)) return '|';
  return head.includes('\t')
    ? '\t'
    : /^"?[\w .()-]{1,60}"?(?:[,;]"?[\w .()-]{1,60}"?){2,60}$/u.test(head)
      ? head.includes(';')
        ? ';'
        : ','
      : undefined;
}

/** RFC 4180 quotes are taken off; a Markdown table's borders are no cells. */
function cellsOf(text: string, line: Line, separator: string): readonly MappedText[] {
  const cells: MappedText[] = [];
  const range = trimmed(text, line.start, line.end);
  // A last cell may be empty.
  const { start, end } = separator === '\t' ? { start: range.start, end: line.end } : range;
  const isMarkdown = separator === '|';
  let at = isMarkdown && text.charAt(start) === '|' ? start + 1 : start;
  const last = isMarkdown && text.charAt(end - 1) === '|' ? end - 1 : end;
  while (at <= last && cells.length < mostCells) {
    const quoted = text.charAt(at) === '"' && !isMarkdown ? quotedCell(text, at, last) : undefined;
    const stop = indexIn(text, separator, quoted?.end ?? at, last);
    const cellEnd = stop === -1 ? last : stop;
    cells.push(quoted?.content ?? plainCell(text, { start: at, end: cellEnd }));
    at = cellEnd + separator.length;
    if (stop === -1) break;
  }
  return cells;
}

/** Looks no further than the line: a text has many. */
function indexIn(text: string, wanted: string, from: number, to: number): number {
  const found = text.slice(from, to).indexOf(wanted);
  return found === -1 ? -1 : from + found;
}

function plainCell(text: string, { start, end }: Span): MappedText {
  const range = trimmed(text, start, end);
  const isCode =
    range.end - range.start > 2 && text.charAt(range.start) === '`' && text.charAt(range.end - 1) === '`';
  return isCode ? sliceOf(text, range.start + 1, range.end - 1) : sliceOf(text, range.start, range.end);
}

function quotedCell(
  text: string,
  start: number,
  last: number,
): { content: MappedText; end: number } | undefined {
  const builder = new MappedTextBuilder();
  let run = start + 1;
  for (let at = indexIn(text, '"', run, last); at !== -1; at = indexIn(text, '"', run, last)) {
    builder.add(text.slice(run, at), run, at);
    if (text.charAt(at + 1) !== '"') return { content: builder.build(), end: at + 1 };
    builder.add('"', at, at + 2);
    run = at + 2;
  }
  return undefined;
}

function valueOf(text: string, cell: MappedText): DumpValue {
  const [only] = cell.pieces;
  if (cell.pieces.length !== 1 || only === undefined || only.to - only.from !== only.length)
    return { kind: 'text', content: cell };
  // The reason phrase behind a status says nothing more.
  if (withReason.test(cell.text.slice(0, 60)))
    return bareValue(text, { start: only.from, end: only.from + 3 });
  return bareValue(text, { start: only.from, end: only.to });
}

/** W3C names say who speaks to whom: `cs-method`, `sc-status`. */
function withoutPrefix(text: string, name: MappedText): MappedText {
  const [only] = name.pieces;
  return only !== undefined && /^[cs]{2}-/u.test(name.text) ? sliceOf(text, only.from + 3, only.to) : name;
}

function recordOf(text: string, head: readonly MappedText[], row: Row): DumpValue {
  const entries = head.flatMap((name, index): DumpEntry[] => {
    const cell = row.cells[index];
    return cell === undefined || cell.text === '' || cell.text === '-'
      ? []
      : [{ name: withoutPrefix(text, name), value: valueOf(text, cell) }];
  });
  return { kind: 'entries', entries, span: { start: row.line.start, end: row.line.end } };
}

function pairsRecord(text: string, rows: readonly Row[]): DumpValue {
  const entries = rows.flatMap(({ cells: [name, cell] }): DumpEntry[] =>
    name === undefined || cell === undefined || cell.text === ''
      ? []
      : [{ name, value: valueOf(text, cell) }],
  );
  return {
    kind: 'entries',
    entries,
    span: { start: rows[0]?.line.start ?? 0, end: rows.at(-1)?.line.end ?? 0 },
  };
}
