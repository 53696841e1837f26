import { readSpelledPath } from '../spelled-path.ts';
import { foldName } from '../../text/fold-name.ts';
import type { RequestNames } from './request-names.ts';
import { languagePatterns } from './sentence-languages.ts';
import { commonNouns, functionWords, generalPatterns, placePatterns } from './sentence-grammar.ts';
import type { Pattern } from './sentence-patterns.ts';
import { patterns } from './sentence-patterns.ts';
import type { NamedInProse } from './named-in-prose.ts';
import { nameInProse } from './named-in-prose.ts';
import { memberInSentence } from './sentence-member.ts';
import { isKnown, isValue } from './known-name.ts';
import { isOfProgram } from './not-names.ts';

/** Reading: sentences about a GraphQL document, not about its variables, and advice. */
const aboutDocument =
  /^(?:Perhaps you meant|Did you mean|Cannot query field|Cannot return null for|Unknown (?:type|directive|fragment|argument(?= ["']))|Syntax Error|Field "[^"]{1,100}" (?:of type|must not have|argument))/u;
/** Longer sentences are searched in their first characters only. */
const searched = 2000;
/** Reading: what says that a thing of that name exists, rather than that a field is wrong. */
const alreadyThere = /^ (?:already exists|does not exist(?! on type)|not found|doesn['’]t exist)\b/iu;
/** Reading: a name no sentence has: with a joint or a capital inside. */
const programmers = /^_[a-z]{2}|[\w\]][._[][\w]|[a-z\d][A-Z]/u;
/** Reading: a quoted word. */
const quotedWord = /["'`“„«[]([\p{L}_][^"'`“”„«»[\]\s]{0,79})["'`”“»\]]/gu;

/** Reading: graphql-js: Variable "$input" got invalid value {…} at "input.lines[1]"; Field "qty" of required type; graphql-java: Variable 'input' has an invalid value: Field 'qty' has coerced Null */
const variableSentence = /^Variable (?:["']\$(\w{1,80})["'] (?:got|of)|'(\w{1,80})' has an invalid value: )/u;
/** Reading: the place inside the variable. */
const variablePlace = /\bat ["']([^"'\s]{1,200})["']/u;
/** Reading: the absent or surplus field of the variable's object. */
const variableField = /[;:] Field ["']([^"']{1,80})["'] (?:of required type|is not defined|has coerced)/u;

/** Reading: graphql-core 2: In field "lines": In element #1: In field "qty": Expected type "Int" */
const coreStep = /\bIn (?:field "([^"\n]{1,80})"|element #(\d{1,6})): /gu;

function stepsBelow(sentence: string): readonly (string | number)[] {
  return [...sentence.matchAll(coreStep)].map(([, field, position]) => field ?? Number(position));
}

/** Reading: the first line of Absinthe's and graphql-core's lists: Argument "input" has invalid value $input. */
const argumentLine = /^(?:Argument|Variable) ["']\$?(\w{1,80})["'] (?:has|got) invalid value/u;
/** Reading: the path that a line says step by step, before the sentence. */
const stepLine = /^(?:In (?:field "[^"\n]{1,80}"|element #\d{1,6}): ){1,20}/u;

/** The lines of a text that goes step by step from an argument to each place in it, with what each says. */
export function steppedLines(text: string): readonly { named: NamedInProse; message: string }[] {
  const [first = '', ...lines] = text.split('\n');
  const argument = argumentLine.exec(first)?.[1];
  if (argument === undefined) return [];
  let offset = first.length + 1;
  return lines.flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const steps = stepLine.exec(line)?.[0];
    if (steps === undefined) return [];
    return [
      {
        named: nameInProse({
          paths: [[argument, ...stepsBelow(steps)]],
          start,
          end: start + steps.length - 2,
        }),
        message: line.slice(steps.length),
      },
    ];
  });
}

/** The place that graphql-js and graphql-core name in a sentence about a variable. */
export function graphqlVariable(sentence: string): NamedInProse | undefined {
  const [, dollar, bare] = variableSentence.exec(sentence) ?? [];
  const variable = dollar ?? bare;
  if (variable === undefined) return undefined;
  const steps = stepsBelow(sentence);
  const place = variablePlace.exec(sentence)?.[1] ?? variable;
  const field = variableField.exec(sentence);
  const [path = []] = readSpelledPath(place);
  const name = field?.[1];
  const start = field === null ? sentence.indexOf(place) : field.index + 9;
  const paths = [name === undefined ? [...path, ...steps] : [...path, name]];
  return nameInProse({ paths, start, end: start + (name ?? place).length });
}

/**
 * Reading: a member and the object that lacks it, or has it too much: Field 'qty' is required …, but it was missing at
 * path: $.lines[1] (kotlinx); No such key 'qty' at path 'lines' (Swift); missing required field `qty` - at `$.lines` (msgspec).
 */
const missingBelow =
  /(?<!\w)(?:field|key|property|member|attribute) ["'`]([^"'`\n]{1,80})["'`][^\n]{0,200}?(?<!\w)at (?:path:? )?["'`]?(\$[^\s"'`,;)]{0,200}|[\w.[\]]{1,200}(?=["'`]))/iu;
/** Reading: what says that a member is absent or surplus. */
const absentOrSurplus = /(?<!\w)(?:missing|no such|not found|required|unknown|unexpected)\b/iu;

function missingAtPath(sentence: string): NamedInProse | undefined {
  const match = missingBelow.exec(sentence);
  const [, name, place] = match ?? [];
  if (match === null || name === undefined || place === undefined) return undefined;
  if (!absentOrSurplus.test(sentence.slice(0, match.index + match[0].length))) return undefined;
  const [path = []] = readSpelledPath(place);
  if (path.at(-1) === name) return undefined;
  const start = match.index + match[0].indexOf(name);
  return nameInProse({ paths: [[...path, name]], start, end: start + name.length });
}

/** The field that a sentence names somewhere inside; the best-marked one. */
export function fieldInside(text: string, names: RequestNames | null): NamedInProse | undefined {
  const sentence = text.slice(0, searched);
  if (aboutDocument.test(sentence)) return undefined;
  const composed = graphqlVariable(sentence) ?? missingAtPath(sentence);
  if (composed !== undefined) return composed;
  const phrase = firstOf(patterns, sentence, names);
  if (phrase?.strength === 'strong') return phrase;
  return (
    firstOf(placePatterns, sentence, names) ??
    (names === null ? undefined : quotedRequestName(sentence, names)) ??
    firstOf(generalPatterns, sentence, names) ??
    firstOf(languagePatterns, sentence, names) ??
    phrase
  );
}

/** The name that the first fitting pattern reads out of the sentence, one known by its form before any other. */
function firstOf(
  list: readonly Pattern[],
  sentence: string,
  names: RequestNames | null,
): NamedInProse | undefined {
  let plain: NamedInProse | undefined;
  for (const pattern of list) {
    const { find } = pattern;
    const matches = find.global ? sentence.matchAll(find) : [find.exec(sentence)];
    for (const match of matches) {
      const name = match?.[1];
      if (match === null || name === undefined) continue;
      const found = believe(pattern, match, name.replace(/[.:]$/u, ''), names);
      if (found?.strength === 'strong') return withMember(found, name, sentence);
      plain ??= found;
    }
  }
  return plain;
}

/** The absent or surplus member below a place that the sentence gives as a path: `[Path '/customer'] … missing … (["email"])`. */
function withMember(found: NamedInProse, name: string, sentence: string): NamedInProse {
  if (!/^[/$#]/u.test(name)) return found;
  const member =
    memberInSentence(sentence.slice(found.end, found.end + 300)) ??
    (name.startsWith('$') ? memberInSentence(sentence) : undefined);
  const fresh = member !== undefined && found.paths.every((path) => path.at(-1) !== member);
  return fresh ? { ...found, paths: found.paths.map((path) => [...path, member]) } : found;
}

/** Reading: a type's name as compilers print it: `int`, `java.lang.Long`. */
const typeName =
  /^(?:u?int(?:eger)?\d{0,3}|long|double|float\d{0,3}|bool(?:ean)?|string|number|decimal|[iu](?:8|16|32|64)|(?:java|kotlin|scala|System)\.[\w.]{1,100})$/iu;
/** Reading: what databases and their tools put around a constraint's columns: `users_email_key`, `fk_hotel_id`. */
const constraintMarks =
  /^(?:fk|uq|uk|uix|ix|idx)_|_(?:fkey|key|unique|uniq|idx|index|foreign|fk|check)(?: \(index\))?$/giu;

/** Reading: the table that a statement or key speaks of. */
const tableName = /(?<!\w)(?:insert into|update|table|relation|key) ["'`](\w{1,80}?)["'`.]/iu;
/** Reading: what databases say around a constraint's name. */
const ofConstraint = /(?<!\w)(?:constraint|duplicate|unique)\b/iu;
/** Reading: a plural before the column, as frameworks name a table. */
const pluralTable = /^[a-z]{2,40}s_(?=[a-z])/u;

/** The column that a constraint is named after, behind the table's name: `users_email_key`. */
function constrainedColumn(name: string, text: string, names: RequestNames | null): string | undefined {
  const bare = name.replace(constraintMarks, '');
  if (bare === name) return undefined;
  if (names === null) {
    if (!ofConstraint.test(text)) return undefined;
    const table = tableName.exec(text)?.[1];
    return table !== undefined && bare.startsWith(`${table}_`)
      ? bare.slice(table.length + 1)
      : bare.replace(pluralTable, '');
  }
  for (let rest = bare; rest !== ''; rest = rest.includes('_') ? rest.slice(rest.indexOf('_') + 1) : '')
    if (names.has(foldName(rest))) return rest;
  return undefined;
}

function believe(
  { strength, in: location, typed, loose, asked, closed, requested, spelled }: Pattern,
  match: RegExpExecArray,
  given: string,
  names: RequestNames | null,
): NamedInProse | undefined {
  const name = constrainedColumn(given, match.input, names) ?? given;
  if (/(?:^|\.)PRIMARY$/u.test(name)) return undefined;
  const start = match.index + match[0].lastIndexOf(name);
  const known = isKnown(name, names);
  if (!known && (typeName.test(name) || isOfProgram(name))) return undefined;
  const bySpelling = spelled === true && programmers.test(name);
  if (!known && !bySpelling && names !== null && (strength === 'plain' || asked === true)) return undefined;
  if (!known && (requested === true || isValue(name, names))) return undefined;
  const word = name.toLowerCase();
  // `not a valid `int` value`, `type "x"`: a type's name.
  if (!known && typeBefore.test(match.input.slice(0, start))) return undefined;
  const noName =
    (functionWords.has(word) &&
      !(partners.has(word) && (closed === true || match.input.charAt(start + name.length) === ':'))) ||
    (closed !== true && commonNouns.has(word));
  if (!known && noName && !quotes.has(match.input.charAt(start - 1))) return undefined;
  const behind = match.index + match[0].length;
  // `for CreateUser(name=…)`: a value as it prints itself.
  if (!known && match.input.charAt(start + name.length) === '(' && /^[A-Z]/u.test(name)) return undefined;
  if (!known && loose === true && alreadyThere.test(match.input.slice(behind, behind + 30))) return undefined;
  if (!known && aboutAnswer.test(match.input.slice(behind, behind + 20))) return undefined;
  let paths = readSpelledPath(name);
  const [first] = paths;
  if (typed === true && first !== undefined && first.length > 1) paths = [first.slice(1), ...paths];
  const inQuery = names?.inQuery(foldName(name)) === true && names.paths(foldName(name)).length === 0;
  return nameInProse({
    paths,
    in: location ?? (inQuery ? 'query' : null),
    start,
    end: start + name.length,
    strength: known || bySpelling || (names === null && programmers.test(name)) ? 'strong' : strength,
  });
}

/** Words of a sentence that parameters are often called. */
const partners: ReadonlySet<string> = new Set(['to', 'from']);

/** Reading: what points to a member of the answer: check the 'errors' property for more info. */
const aboutAnswer = /^(?: property| field)? for (?:more|further|details)\b/u;

/** Reading: a word behind which a quoted name is a type's. */
const typeBefore = /\b(?:type|class|not a valid) ["'`]$/u;

const quotes: ReadonlySet<string> = new Set(['"', "'", '`', '“', '„', '«', '‘']);

/** Any quoted word that is a member of the request. */
function quotedRequestName(sentence: string, names: RequestNames): NamedInProse | undefined {
  for (const match of sentence.matchAll(quotedWord)) {
    const name = match[1] ?? '';
    if (!isKnown(name, names)) continue;
    const start = match.index + 1;
    return nameInProse({ paths: readSpelledPath(name), start, end: start + name.length });
  }
  return undefined;
}
