import { foldName } from '../../text/fold-name.ts';
import { nameOrIndex, readSpelledPath } from '../spelled-path.ts';
import { pointerSentences } from './pointer-sentences.ts';
import type { RequestNames } from './request-names.ts';
import { functionWords } from './sentence-grammar.ts';
import { memberInSentence } from './sentence-member.ts';
import { isKnown, lowered } from './known-name.ts';
import { namedPlace } from './named-in-prose.ts';
import { saidOfSeveral } from './names-before.ts';
import { reportOnOneLine } from './printed-report.ts';
import { saidOfEach } from './said-of-each.ts';
import { callDump, surplusColumns, uniqueColumns } from './sentence-databases.ts';
import { handlerSentences } from './sentence-handlers.ts';
import { librarySentences } from './sentence-libraries.ts';
import type { FieldSentence } from './sentences.ts';

/** Texts whose whole form is a validator's, so that nothing in them is cut at commas, colons or lines. */
export function setSentences(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const head = text.slice(0, searched);
  for (const read of [
    reportOnOneLine,
    ...librarySentences,
    ...handlerSentences,
    jacksonChain,
    callDump,
    surplusColumns,
    pythonDump,
    surplusMembers,
    printedErrors,
    suppliedTo,
    cursorSteps,
    nestedMap,
    joiChildren,
    schemaLines,
    xmlSchemaErrors,
    uniqueColumns,
    requiredBelow,
  ]) {
    const found = read(head, names);
    if (found.length > 0) return found;
  }
  const pointed = pointerSentences(head, names);
  return pointed.length > 0 ? pointed : namesTogether(head, names);
}

/** Longer texts are read in their first characters only. */
const searched = 20_000;

/** Reading: Jackson: (through reference chain: Order["lines"]->java.util.ArrayList[1]->Line["qty"]) */
const chain = /\(through reference chain: ([^()\n]{1,600})\)/u;
/** Reading: where Jackson's sentence ends and its remarks begin. */
const chainRemarks = /\s(?:at \[Source: |\(through reference chain: )/u;

function jacksonChain(text: string): readonly FieldSentence[] {
  const place = chain.exec(text)?.[1];
  if (place === undefined) return [];
  const remarks = chainRemarks.exec(text)?.index ?? text.length;
  const message = text.slice(0, remarks).trimEnd();
  // A chain of one step opens with the type's name alone.
  const steps = place.includes('->') ? place : place.replace(/^[\w.$]{1,200}(?=\[)/u, '');
  const named = { ...namedPlace(readSpelledPath(steps), text.indexOf(place), place), in: 'body' as const };
  return [{ named, message: message === '' ? text : message, start: 0, end: text.length, code: null }];
}

/** Reading: jsonschema for Python: the rule that failed. */
const failedRule = /\n\nFailed validating '(\w{1,60})'/u;
/** Reading: where it failed. */
const onInstance = /\nOn (instance(?:\[(?:'[^'\n]{1,80}'|"[^"\n]{1,80}"|\d{1,6})\]){0,20}):/u;

/** `str(ValidationError)`: the sentence, the schema that failed and the place, each with a dump. */
function pythonDump(text: string): readonly FieldSentence[] {
  const rule = failedRule.exec(text);
  const place = onInstance.exec(text);
  const instance = place?.[1];
  if (rule === null || place === null || instance === undefined) return [];
  const message = text.slice(0, rule.index);
  const [path = []] = readSpelledPath(instance);
  const surplus = surplusMembers(message).map(({ named, ...rest }) => ({
    ...rest,
    named: { ...named, paths: named.paths.map((below) => [...path, ...below]) },
  }));
  if (surplus.length > 0) return surplus;
  const member = memberInSentence(message);
  const named = namedPlace(
    [member === undefined ? path : [...path, member]],
    member === undefined ? place.index + 4 : text.indexOf(member),
    member ?? instance,
  );
  return [{ named, message, start: 0, end: text.length, code: rule[1] ?? null }];
}

/**
 * Reading: Additional properties are not allowed ('a', 'b' were unexpected); json-schema-validator for Java: object has
 * missing required properties (["a","b"])
 */
const surplus =
  /\(('[^()\n]{1,400}') (?:was|were) unexpected\)|\bmissing required properties \(\[("[^()\n]{1,400}")\]\)/u;

function surplusMembers(text: string): readonly FieldSentence[] {
  const match = surplus.exec(text);
  const list = match?.[1] ?? match?.[2];
  if (match === null || list === undefined || text.includes('\n\nFailed validating')) return [];
  const found: FieldSentence[] = [];
  let at = match.index + 1;
  for (const quoted of list.split(/, ?/u)) {
    const name = quoted.slice(1, -1);
    at = text.indexOf(quoted, at);
    found.push({
      named: namedPlace([[name]], at + 1, name),
      message: text,
      start: at,
      end: at + quoted.length,
      code: null,
    });
  }
  return found.length > 1 ? found : [];
}

/** Errors that a library prints one after another, each with its place, and how many of them are no single sentence. */
const printed: readonly (readonly [pattern: RegExp, least: number])[] = [
  // Reading: kin-openapi, joined by ` | `, with a dump of schema and value behind each: Error at "/lines/1/qty": value must be an integer
  [/\bError at "(?<place>\/[^"\s]{1,200})": (?<message>[^\n]{1,500})/gu, 2],
  // Reading: Bean Validation's violations as Hibernate prints them when it saves
  [/interpolatedMessage='(?<message>[^'\n]{1,300})', propertyPath=(?<place>[\w.[\]]{1,200})/gu, 1],
  // Reading: Symfony's list of violations: `Object(App\Order).lines[1].qty:\n    This value … (code 778b7ae0…)`
  [
    /\bObject\([\w\\]{1,200}\)\.(?<place>[\w.[\]]{1,200}):\n {1,8}(?<message>[^\n]{1,500}?)(?: \(code (?<code>[\w-]{1,60})\))?(?=\n|$)/gu,
    1,
  ],
];

function printedErrors(text: string): readonly FieldSentence[] {
  for (const [pattern, least] of printed) {
    const found = [...text.matchAll(pattern)].map((match) => {
      const { place = '', message = '', code = null } = match.groups ?? {};
      const at = match.index + match[0].lastIndexOf(place);
      const end = match.index + match[0].length;
      return { named: namedPlace(readSpelledPath(place), at, place), message, start: match.index, end, code };
    });
    if (found.length >= least) return found;
  }
  return [];
}

/** Reading: io-ts: Invalid value "x" supplied to : Trip/guests: Array<Guest>/1: Guest/age: number */
const supplied = /^Invalid value [^\n]{1,500}? supplied to /u;
/** Reading: one of its steps, a name and its type. */
const contextStep = /\/([\w-]{1,80}): /gu;

function suppliedTo(text: string): readonly FieldSentence[] {
  const from = supplied.exec(text)?.[0].length;
  if (from === undefined) return [];
  const steps = [...text.slice(from).matchAll(contextStep)];
  const last = steps.at(-1);
  const name = last?.[1];
  if (last === undefined || name === undefined) return [];
  const path = steps.map(([, step = '']) => nameOrIndex(step));
  const named = namedPlace([path], from + last.index + 1, name);
  return [{ named, message: text, start: 0, end: text.length, code: null }];
}

/** Reading: circe's cursor, the innermost step first: DownField(phone), DownField(contact) */
const cursor =
  /Down(?:Field\(\w{1,80}\)|N\(\d{1,6}\)|Array)(?:, ?Down(?:Field\(\w{1,80}\)|N\(\d{1,6}\)|Array)){0,20}/u;
const cursorStep = /Down(?:Field|N)\((\w{1,80})\)/gu;

function cursorSteps(text: string): readonly FieldSentence[] {
  const match = cursor.exec(text);
  const steps = [...(match?.[0].matchAll(cursorStep) ?? [])].map(([, step = '']) => step);
  const [name] = steps;
  if (match === null || name === undefined) return [];
  const path = steps.map(nameOrIndex).toReversed();
  const named = namedPlace([path], text.indexOf(name, match.index), name);
  return [{ named, message: text, start: 0, end: text.length, code: null }];
}

/** Reading: one of ozzo's pieces: a name before a list in brackets, the end of such a list, or a name and its sentence. */
const mapPiece = /(?:^|[(;] ?)([\w-]{1,80}): (?=\()|\.?\)|(?:^|[(;] ?)([\w-]{1,80}): ([^();\n]{1,300})/gu;
/** Reading: a name before a list in brackets. */
const opensMap = /(?:^|; )[\w-]{1,80}: \([\w-]{1,80}: /u;

/** ozzo-validation's maps as text: `contact: (email: must be …; phone: cannot be blank.); title: cannot be blank.` */
function nestedMap(text: string): readonly FieldSentence[] {
  if (!opensMap.test(text)) return [];
  const found: FieldSentence[] = [];
  const above: (string | number)[] = [];
  for (const match of text.matchAll(mapPiece)) {
    const [all, parent, name, said] = match;
    if (parent !== undefined) above.push(nameOrIndex(parent));
    else if (name === undefined || said === undefined) above.pop();
    else {
      const start = match.index + all.indexOf(name);
      const message = said.trimEnd().replace(/\.$/u, '');
      const named = namedPlace([[...above, nameOrIndex(name)]], start, name);
      found.push({ named, message, start, end: match.index + all.length, code: null });
    }
  }
  return found;
}

/** Reading: a step into joi's nested sentences, the end of one, or the sentence itself. */
const joiStep =
  /child "([^"\n]{1,80})" fails because \[|"[^"\n]{1,80}" at position (\d{1,6}) fails because \[|("[^"\n]{1,80}" [^\n]{1,300}?)(?=\](?:[\],.]|$)|, (?:child )?"[^"\n]{1,80}" )|\]/gu;

/** joi 13 and older: `child "lines" fails because ["lines" at position 0 fails because [child "qty" fails because ["qty" must …]]]`. */
function joiChildren(text: string): readonly FieldSentence[] {
  if (!text.includes('" fails because [')) return [];
  const path: (string | number)[] = [];
  const found: FieldSentence[] = [];
  for (const { 0: all, 1: child, 2: position, 3: message, index } of text.matchAll(joiStep)) {
    if (child !== undefined) path.push(child);
    else if (position !== undefined) path.push(Number(position));
    else if (message === undefined) path.pop();
    else if (path.length > 0) {
      const end = index + all.length;
      found.push({ named: namedPlace([[...path]], index, message), message, start: index, end, code: null });
    }
  }
  return found;
}

/** Reading: gojsonschema: `lines.0.qty: Invalid type. Expected: integer, given: string`, `(root): name is required`. */
const schemaLine = /^[-*\s]{0,8}(\(root\)|[\w./-]{1,200}): (\S[^\n]{0,500})$/u;
/** Reading: the member that a sentence about an object opens with. */
const requiredMember = /^(\S{1,80}) is required$/u;

/** Its lines or clauses, when one of them proves whose they are. */
function schemaLines(text: string): readonly FieldSentence[] {
  if (!/\(root\): |: Invalid type\. Expected: /u.test(text)) return [];
  const found: FieldSentence[] = [];
  let at = 0;
  for (const part of text.split(/; |\n/u)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const [, place, message] = schemaLine.exec(part) ?? [];
    if (place === undefined || message === undefined) continue;
    const [path = []] = readSpelledPath(place);
    const member = requiredMember.exec(message)?.[1] ?? memberInSentence(message);
    const same = member === undefined || foldName(String(path.at(-1))) === foldName(member);
    const full = same ? path : [...path, member];
    const named = namedPlace([full], start + part.indexOf(place), place);
    found.push({ named, message, start, end: at, code: null });
  }
  return found.some(({ named }) => named.paths[0]?.length !== 0) ? found : [];
}

/** Reading: Xerces: cvc-type.3.1.3: The value 'x' of element 'ns:age' is not valid. */
const xmlRule = /\bcvc-[a-z-]{1,40}(?:\.[\da-z]{1,3}){0,5}: ([^\n]{1,600}?)(?=\.? {0,4}(?:\bcvc-|$)|\n)/gu;
/** Reading: the element or attribute it is about, the element around it, and what is expected there. */
const xmlElement =
  /\b(?:element|attribute|Attribute) '(?:\{[^{}'\n]{0,200}\})?(?:[\w-]{1,40}:)?([\w.-]{1,80})'/gu;
const xmlExpected = /\bOne of '\{(?:"[^"\n]{0,200}":)?([\w.-]{1,80})\}' is expected/u;

/** A validator of XML Schema names elements, not paths: the member, and the member below its element. */
function xmlSchemaErrors(text: string): readonly FieldSentence[] {
  return [...text.matchAll(xmlRule)].flatMap((match): FieldSentence[] => {
    const [all, message = ''] = match;
    const names = [...message.matchAll(xmlElement)].map(([, name = '']) => name);
    const absent = / is not complete/u.test(message) ? xmlExpected.exec(message)?.[1] : undefined;
    const name = absent ?? names[0];
    const around = absent === undefined ? names[1] : names[0];
    if (name === undefined) return [];
    const paths = around === undefined || around === name ? [[name]] : [[name], [around, name]];
    const start = match.index + all.lastIndexOf(name);
    return [
      {
        named: namedPlace(paths, start, name),
        message,
        start: match.index,
        end: match.index + all.length,
        code: null,
      },
    ];
  });
}

/** Reading: connexion: 'city' is a required property - 'buyer.address' */
const requiredProperty = /^'([^'\n]{1,80})' is a required property - '([\w.[\]-]{1,200})'$/u;

function requiredBelow(text: string): readonly FieldSentence[] {
  const [message, name, place] = requiredProperty.exec(text) ?? [];
  if (message === undefined || name === undefined || place === undefined) return [];
  const paths = readSpelledPath(place).map((path) => [...path, name]);
  return [{ named: namedPlace(paths, 1, name), message, start: 0, end: text.length, code: null }];
}

/** Reading: two to ten names and what is said of all of them: `email and password are required`. */
const together =
  /^(?:(?:[Bb]oth|[Ee]ither|(?:[Aa]t least )?[Oo]ne of|[Oo]ptions|[Ff]ields|[Pp]arameters|[Pp]roperties|[Aa]ttributes|[Aa]rguments) )?["'`]?([\p{L}_][\p{L}\p{N}_.[\]"'`-]{0,80}(?:, ["'`]?[\p{L}_][\p{L}\p{N}_.[\]"'`-]{0,80}){0,8},? (?:and|or|&) ["'`]?[\p{L}_][\p{L}\p{N}_.[\]-]{0,80})["'`]? (?:(?:fields?|param(?:eter)?s?|properties|values) )?(?:(?:are|is) (?:both |all )?(?:required|missing|mandatory)|(?:must|should) (?:both |all )?(?:be (?:provided|present|set|given|specified|non-?empty)|not be (?:empty|blank|null))|(?:cannot|can['’]t|may not) (?:both )?be (?:empty|blank|null))\b/u;
/** Reading: names in a row: `Required field(s) berth, sails_on `. */
const row =
  /^(?:(?:[Rr]equired )?[Ff]ields?(?:\(s\))? )?([\p{L}_][\w.[\]-]{0,80}(?:, [\p{L}_][\w.[\]-]{0,80}){1,8}) /u;
/** Reading: what a form says of all that it lacks. */
const lacked = /^(?:is|are) (?:missing|required)\b/u;
/** Reading: what stands between two of them. */
const between = /["'`]?(?:,? (?:and|or|&) |, )["'`]?/u;

function namesTogether(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const [opening = '', inRow] = row.exec(text) ?? [];
  const said = text.slice(opening.length);
  const list =
    together.exec(text)?.[1] ?? (saidOfSeveral.test(said) || lacked.test(said) ? inRow : undefined);
  if (list === undefined) return [];
  const parts = list.split(between);
  // The first may open the sentence with a capital.
  const believed = parts.every(
    (name, at) =>
      isKnown(name, names) ||
      ((at === 0 || /^[\p{Ll}_]/u.test(name)) && !functionWords.has(name.toLowerCase())),
  );
  if (!believed) return [];
  return saidOfEach(text, parts, 0, lowered);
}
