import { foldName } from '../../text/fold-name.ts';
import { namedPlace } from './named-in-prose.ts';
import type { RequestNames } from './request-names.ts';
import type { FieldSentence } from './sentences.ts';

// What databases and their clients say, names and all.

/** Reading: PostgreSQL: Key (tenant_id, number)=(1, A 1) already exists; SQLite: constraint failed: rooms.number, rooms.floor */
const uniqueKey =
  /\bKey \((\w{1,80}(?:, \w{1,80}){1,10})\)=\(|\bconstraint failed: ((?:\w{1,80}\.)?\w{1,80}(?:, (?:\w{1,80}\.)?\w{1,80}){1,10})/u;
/** Reading: the columns that Prisma lists: constraint failed on the fields: (`a`,`b`) */
const prismaColumns = /\bconstraint failed on the fields: \((`\w{1,80}`(?:, ?`\w{1,80}`){1,10})\)/u;

/** The columns that together must be unique. */
export function uniqueColumns(text: string): readonly FieldSentence[] {
  const match = uniqueKey.exec(text) ?? prismaColumns.exec(text);
  const list = match?.[1] ?? match?.[2];
  if (list === undefined) return [];
  let at = text.indexOf(list);
  return list.split(/, ?/u).map((column) => {
    const name = column.replace(/^\w{1,80}\.|`/gu, '');
    const start = text.indexOf(name, text.indexOf(column, at) + column.length - name.length - 1);
    at = start + name.length;
    return { named: namedPlace([[name]], start, name), message: text, start, end: at, code: null };
  });
}

/** Reading: Prisma prints the call before what is wrong with it: Invalid `prisma.user.create()` invocation */
const printedCall = /^\s{0,4}Invalid `[\w.$]{1,80}\(\)` invocation\b/u;
/** Reading: the argument it is about. */
const callArgument = /\b[Aa]rgument `(\w{1,80})`|\bfields: \(`(\w{1,80})`\)/u;

/** Prisma's text without the call it prints. */
export function callDump(text: string): readonly FieldSentence[] {
  if (!printedCall.test(text)) return [];
  const from = text.lastIndexOf('\n\n') + 2;
  const message = text.slice(Math.max(0, from));
  const columns = uniqueColumns(message);
  const match = callArgument.exec(message);
  const name = match?.[1] ?? match?.[2];
  if (from < 2 || columns.length > 0 || match === null || name === undefined)
    return columns.map((found) => ({
      ...found,
      named: { ...found.named, start: from + found.named.start, end: from + found.named.end },
    }));
  const start = from + message.indexOf(name, match.index);
  return [{ named: namedPlace([[name]], start, name), message, start: from, end: text.length, code: null }];
}

/** Reading: PostgreSQL: column "colour" of relation "boats" does not exist */
const surplusColumn = /(?<!\w)column "(\w{1,80})" of relation "\w{1,80}" does not exist\b/u;

/** A column that a statement took from a member of the request. */
export function surplusColumns(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const match = surplusColumn.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined || names?.has(foldName(name)) !== true) return [];
  const named = namedPlace([[name]], match.index + 'column "'.length, name);
  return [{ named, message: text, start: 0, end: text.length, code: null }];
}
