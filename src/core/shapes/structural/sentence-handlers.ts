import { readSpelledPath } from '../spelled-path.ts';
import { isKnown } from './known-name.ts';
import { namedPlace } from './named-in-prose.ts';
import type { RequestNames } from './request-names.ts';
import { saidOfEach } from './said-of-each.ts';
import type { FieldSentence } from './sentences.ts';
import { wordSet } from './vocabulary.ts';

// Texts that an error handler prints out of several errors, or out of one with the steps to its place.

/** The readers, most exact first. */
export const handlerSentences: readonly ((
  text: string,
  names: RequestNames | null,
) => readonly FieldSentence[])[] = [
  bindingErrors,
  parametersOfInput,
  problemSteps,
  taggedTuples,
  violationOfMethod,
  taggedField,
  pointedProperties,
  separatedColumns,
  dashedLines,
  quotedClauses,
  askedFor,
];

/** Reading: Spring: Field error in object 'order' on field 'lines[1].qty': rejected value [0]; codes [Min.order.lines[1].qty,…]; … */
const bindingError = /\bField error in object '[\w$]{1,80}' on field '([\w.[\]]{1,200})': /gu;
/** Reading: its first code, whose first word is the rule. */
const bindingCode = /\bcodes \[(\w{1,60})\./u;
/** Reading: the sentence at its end, in brackets. */
const defaultMessage = /^([^\n]{0,500}?)\](?:[\]\s]|$)/u;

/** `BindingResult.toString()`: each error prints the field's name as a message, too; the last one is the sentence. */
function bindingErrors(text: string): readonly FieldSentence[] {
  const starts = [...text.matchAll(bindingError)];
  return starts.map(({ 0: opening, 1: place = '', index }, at) => {
    const end = starts[at + 1]?.index ?? text.length;
    const part = text.slice(index, end);
    const said = part.slice(part.lastIndexOf('default message [') + 'default message ['.length);
    const start = index + opening.length - place.length - 3;
    return {
      named: namedPlace(readSpelledPath(place), start, place),
      message: defaultMessage.exec(said)?.[1] ?? part.trimEnd(),
      start: index,
      end,
      code: bindingCode.exec(part)?.[1] ?? null,
    };
  });
}

/** Reading: botocore: Missing required parameter in Items[1].Price: "Amount"; Invalid type for parameter Key, value: 5, type: … */
const ofInput =
  /^(?:(?:Missing required|Unknown) parameter in ([\w.[\]]{1,200}): "([^"\n]{1,80})"|Invalid (?:type|length|range|value|endpoint) for parameter ([\w.[\]]{1,200}), value: )[^\n]{0,500}$/gmu;

function parametersOfInput(text: string): readonly FieldSentence[] {
  return [...text.matchAll(ofInput)].map(
    ({ 0: message, 1: parent = 'input', 2: member, 3: place, index }) => {
      const name = member ?? place ?? '';
      const [above = []] = parent === 'input' ? [] : readSpelledPath(parent);
      const paths = place === undefined ? [[...above, name]] : readSpelledPath(place);
      const named = namedPlace(paths, index + message.indexOf(name), name);
      return { named, message, start: index, end: index + message.length, code: null };
    },
  );
}

/** Reading: purify-ts: Problem with the value of property "lines": Problem with the value at index 1: Problem with property "qty": … */
const problemStep =
  /Problem with (?:(?:the value of )?property "([^"\n]{1,80})"|the value at index (\d{1,6})): /uy;

function problemSteps(text: string): readonly FieldSentence[] {
  const path: (string | number)[] = [];
  let start = 0;
  for (problemStep.lastIndex = 0; path.length < 20;) {
    const from = problemStep.lastIndex;
    const match = problemStep.exec(text);
    if (match === null) break;
    path.push(match[1] ?? Number(match[2]));
    start = from + match[0].lastIndexOf(String(path.at(-1)));
  }
  const name = path.at(-1);
  if (name === undefined) return [];
  const named = namedPlace([path], start, String(name));
  return [{ named, message: text, start: 0, end: text.length, code: null }];
}

/** Reading: Erlang's tuples of a reason and a name: [{key_missing,routing_key},{key_missing,payload}] */
const tuples =
  /^\[?\{[a-z_]{3,40}, ?(?:<<")?[\w.-]{1,80}(?:">>)?\}(?:, ?\{[a-z_]{3,40}, ?(?:<<")?[\w.-]{1,80}(?:">>)?\}){0,30}\]?$/u;
const tuple = /\{([a-z_]{3,40}), ?(?:<<")?([\w.-]{1,80})/gu;
/** Reading: a reason that speaks of a member. */
const reasonOfMember = /(?:^|_)(?:missing|invalid|unknown|required|unexpected|blank|empty)(?:_|$)/u;

function taggedTuples(text: string): readonly FieldSentence[] {
  if (!tuples.test(text)) return [];
  const found = [...text.matchAll(tuple)];
  if (!found.every(([, reason = '']) => reasonOfMember.test(reason))) return [];
  return found.map(({ 0: all, 1: reason = '', 2: name = '', index }) => {
    const start = index + all.length - name.length;
    const end = index + all.length;
    return { named: namedPlace([[name]], start, name), message: text, start, end, code: reason };
  });
}

/** Reading: a Bean Validation violation behind its bean: com.shop.Orders list.size: must be positive */
const violation =
  /^(?:[a-z]\w{0,40}\.){1,8}[A-Z][\w$]{0,80} ([a-z]\w{0,80}(?:\.\w{1,80}|\[\d{1,6}\]){0,12}): (?=\p{Ll})/u;

function violationOfMethod(text: string): readonly FieldSentence[] {
  const match = violation.exec(text);
  const place = match?.[1];
  if (match === null || place === undefined) return [];
  const from = match[0].length;
  const named = namedPlace(readSpelledPath(place), from - place.length - 2, place);
  return [{ named, message: text.slice(from), start: 0, end: text.length, code: null }];
}

/** Reading: a code or an announcement, a name and the sentence: invalid_type: url: Required; Validation failed for 'Email': … */
const tagged =
  /^(?:(custom|[a-z]{2,20}(?:_[a-z]{2,20}){1,4}): ([\w.[\]-]{1,80}): (?=\p{Lu})|[^'\n]{0,80}\bValidation failed for '([\w.[\]-]{1,80})': )([^\n]{1,500})$/u;

function taggedField(text: string): readonly FieldSentence[] {
  const [, code = null, behindCode, quoted, message = text] = tagged.exec(text) ?? [];
  const name = behindCode ?? quoted;
  if (name === undefined) return [];
  const start = text.lastIndexOf(name, text.length - message.length);
  const named = namedPlace(readSpelledPath(name), start, name);
  return [{ named, message, start: 0, end: text.length, code }];
}

/** Reading: one of json_schemer's sentences: property '/lines/1' is missing required keys: sku, qty */
const pointed =
  /\bproperty '(\/[^'\n]{1,200})' ((?:is|does|must|has|did)\b[^\n]{1,300}?)(?=, property '\/|[,;]?\n|$)/gu;
/** Reading: the keys that one of them lists. */
const absentKeys = /^is missing required keys: (.{1,200})$/u;

function pointedProperties(text: string): readonly FieldSentence[] {
  if (!text.startsWith("property '/")) return [];
  return [...text.matchAll(pointed)].flatMap(({ 0: message, 1: place = '', 2: said = '', index }) => {
    const start = index + message.indexOf(place);
    const [path = []] = readSpelledPath(place);
    const keys = absentKeys.exec(said)?.[1]?.split(', ') ?? [];
    const paths = keys.length === 0 ? [path] : keys.map((key) => [...path, key]);
    const end = index + message.length;
    return paths.map((one) => ({
      named: namedPlace([one], start, place),
      message,
      start: index,
      end,
      code: null,
    }));
  });
}

/** Reading: a cell that may be a field's place, and one that says something. */
const placeCell = /^[\p{Ll}_$][\p{L}\p{N}_$.[\]-]{0,120}$/u;
const saidCell = /^\p{L}\S* \S/u;
/** Reading: what proves that a line is about a field: a path, or a validator's words. */
const provesField = /[.[]/u;
const validators =
  /^(?:is|are|must|should|can['’]?t|cannot|has|may|not|too|already|required|missing|invalid)\b|\b(?:is required|must be|too (?:short|long|small|large))\b/iu;
/** What a log prints in a column of its own. */
const levels = wordSet('trace debug info notice warn warning error fatal critical');
/** Longer lists are read no further. */
const mostLines = 500;

/** Lines of one build, `lines.1.qty|too_big|Must be at most 9` or `2;qty;is required`: the column that holds places, and the last one. */
function separatedColumns(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const mark = /[|;\t]/u.exec(text)?.[0];
  if (mark === undefined) return [];
  const lines = text.trimEnd().split('\n').slice(0, mostLines);
  const rows = lines.map((line) => line.split(mark).map((cell) => cell.trim()));
  const width = rows[0]?.length ?? 0;
  const even = rows.every((row) => row.length === width && saidCell.test(row.at(-1) ?? ''));
  if (width < 2 || width > 5 || !even) return [];
  const columns = Array.from({ length: width - 1 }, (_, column) => rows.map((row) => row[column] ?? ''));
  if (columns.some((cells) => cells.every((cell) => levels.has(cell.toLowerCase())))) return [];
  const places = columns.filter((cells) => cells.every((cell) => placeCell.test(cell)));
  const cells = places.find((column) => column.some((cell) => isKnown(cell, names))) ?? places[0];
  if (cells === undefined) return [];
  // One line alone is a row's only where its number stands before the name.
  const counted = columns[0]?.every((cell) => /^\d{1,6}$/u.test(cell)) === true && cells !== columns[0];
  const proved = cells.some(
    (cell, row) =>
      isKnown(cell, names) ||
      (lines.length > 1 && provesField.test(cell)) ||
      validators.test(rows[row]?.at(-1) ?? ''),
  );
  if (!proved || (lines.length === 1 && !counted)) return [];
  let start = 0;
  return lines.map((line, row) => {
    const cell = cells[row] ?? '';
    const at = start + line.indexOf(cell);
    const said = { message: rows[row]?.at(-1) ?? line, start, end: start + line.length, code: null };
    start += line.length + 1;
    return { named: namedPlace(readSpelledPath(cell), at, cell), ...said };
  });
}

/** Reading: a line of a place, a dash and a sentence: `tags.1 - Too short`. */
const dashedLine = /^([\p{Ll}_$][\p{L}\p{N}_$.[\]-]{0,120}) [-–—] (\p{L}\S* \S[^\n]{0,500})$/u;

/** Lines of one build, all of them: a list of a page's links has others between. */
function dashedLines(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const lines = text.trimEnd().split('\n').slice(0, mostLines);
  const rows = lines.map((line) => dashedLine.exec(line));
  if (rows.includes(null)) return [];
  // One alone is a place only where the request has it.
  if (lines.length < 2 && !(provesField.test(rows[0]?.[1] ?? '') && isKnown(rows[0]?.[1] ?? '', names)))
    return [];
  const proved = rows.some((row) => isKnown(row?.[1] ?? '', names) || validators.test(row?.[2] ?? ''));
  if (!proved) return [];
  let start = 0;
  return rows.flatMap((row, at) => {
    const [line = '', place = '', message = ''] = row ?? [];
    const from = start;
    start += (lines[at] ?? '').length + 1;
    const named = namedPlace(readSpelledPath(place), from, place);
    return [{ named, message, start: from, end: from + line.length, code: null }];
  });
}

/** Reading: a clause of a quoted name and what is wrong: `"lines.1.qty" too big: expected at most 9`. */
const quotedClause =
  /^"([\p{L}_$][\p{L}\p{N}_$.[\]-]{0,120})" (\p{Ll}[^"\n]{1,300}(?:"[^"\n]{1,100}"[^"\n]{0,100}){0,20})$/u;
/** Reading: what announces them. */
const clausesFollow = /^[^":\n]{1,60}: (?=")/u;

/** Clauses of one build behind semicolons, whatever their verbs are. */
function quotedClauses(text: string): readonly FieldSentence[] {
  const from = clausesFollow.exec(text)?.[0].length ?? 0;
  const clauses = text.slice(from).split('; ', mostLines);
  const rows = clauses.map((clause) => quotedClause.exec(clause));
  if (clauses.length < 2 || rows.includes(null)) return [];
  let start = from;
  return rows.flatMap((row, at) => {
    const [clause = '', place = '', message = ''] = row ?? [];
    const begin = start;
    start += (clauses[at] ?? '').length + 2;
    const named = namedPlace(readSpelledPath(place), begin + 1, place);
    return [{ named, message, start: begin, end: begin + clause.length, code: null }];
  });
}

/** Reading: a request for names: `Please provide email and password`, `Please enter a name`. */
const please =
  /^[Pp]lease (?:provide|enter|add|specify|include|supply|send|give)(?: us)? (?:(?:an?|the|your|both|valid) ){0,2}([\p{L}_][\w.-]{0,60}(?:(?:, | and | or |, and |, or )(?:(?:an?|the|your) )?[\p{L}_][\w.-]{0,60}){0,8})[.!]?$/u;
const betweenAsked = /(?:, and |, or |, | and | or )(?:(?:an?|the|your) )?/u;
/** What such requests ask for without naming it. */
const unnamed = wordSet(
  'all more valid required details information info credentials fields field data input values value parameters params',
  'it them again another token body json file reason everything something from to with in for and or at on by',
);

/** One name alone must be no word of the sentence; several tell themselves. */
function askedFor(text: string): readonly FieldSentence[] {
  const list = please.exec(text)?.[1];
  if (list === undefined) return [];
  const parts = list.split(betweenAsked);
  if (parts.every((part) => unnamed.has(part.toLowerCase())) || parts.some((part) => part === 'all'))
    return [];
  return saidOfEach(text, parts, text.indexOf(list), readSpelledPath);
}
