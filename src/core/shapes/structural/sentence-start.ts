import type { Path } from '../../json/node.ts';
import { foldName } from '../../text/fold-name.ts';
import { locationWord, readLocation } from '../location-word.ts';
import type { FieldLocation } from '../shape.ts';
import { readSpelledPath } from '../spelled-path.ts';
import type { RequestNames } from './request-names.ts';
import type { NamedInProse } from './named-in-prose.ts';
import { nameInProse } from './named-in-prose.ts';
import {
  bracketedPlaceAt,
  goKeyAt,
  knownWordsAt,
  labelAt,
  memberOfThing,
  nestedWordsAt,
  parentAt,
  partBracketAt,
  setPhraseAt,
  tooMuchAt,
} from './opening-places.ts';
import { sticky, verbAt } from './predicate.ts';
import { humanised, isKnown, isValue, lowered, special } from './known-name.ts';
import { memberInSentence } from './sentence-member.ts';
import { isOfProgram, notNames, pronouns } from './not-names.ts';
import { wordSet } from './vocabulary.ts';

/** Reading: a quoted name of at most 120 characters; joi quotes a label that a message quotes again: `""userId"" must be`. */
const quoted = /("?)["'`“„«‘]([^"'`“”„«»‘’\n]{1,120})["'`”“»’]\1/uy;
/** Reading: a path's spelling without blanks: names, digits, dots, brackets, slashes, quotes in brackets. */
const token = /[\p{L}\p{N}_$/#(@][\p{L}\p{N}_$.\-/#@*()~[\]]{0,160}/uy;
/** Reading: a bracket path, `[items][1][sku]`, `["odd key"].size`, `[1].qty`. */
const bracketPath = /(?:\[[^[\]\n]{1,60}\]){1,12}(?:\.[\p{L}\p{N}_$-]{1,60}|\[[^[\]\n]{1,60}\]){0,20}/uy;
/** Reading: what arktype says before a place that is no name: `value at ["odd key"] must be`. */
const valueAt = /value at (?=\[)/uy;
/** Reading: a position before a sentence about one record, as Nest's ParseArrayPipe and gin have it: `[1] qty must be`, `[1]: Key: …`. */
const recordAt = /\[(\d{1,6})\]:? (?=[^\s:])/uy;
/** Reading: the place before one of class-validator's set phrases: `lines.0.property colour should not exist`. */
const placeBefore = /(?:[\p{L}\p{N}_$-]{1,60}\.){1,12}(?=property |nested property |each value in )/uy;
/** Reading: a constant's name, which speaks of the parser: `NUMBER_VALUE`; a rule of XML Schema; Go's number reader; SQL's state; a call. */
const constantName = /^(?:[A-Z\d]+(?:_[A-Z\d]+)+|cvc-[\w.-]+|strconv\.\w+|SQLSTATE\[\w{5}\]|[\w.$]+\(\))$/u;
/** Reading: one to four words, the humanised name of a field. */
const words = /[\p{Lu}\p{Ll}][\p{L}\p{N}_-]{0,40}(?:\[\d{1,6}\])?(?: [\p{L}\p{N}_-]{1,40}){0,3}?(?= )/uy;
/** Reading: Laravel's "The lines.1.qty field is", "The selected customer id is". */
const article =
  /(?:(?:The|Das|Le|La|El) (?:(selected|given|provided|specified|supplied|entered) )?|(?:[Ff]ield|[Pp]arameter|[Pp]roperty|[Aa]ttribute|[Cc]olumn) )([\p{L}\p{N}_.\-[\] ]{1,60}?) (?:(?:query|header|path|body|form) (?=(?:field|param)))?(?:field |attribute |parameter |format |confirmation |value |validation )?(?=(?:must|is|are|has|have|may|does|should|can|cannot|field|format|confirmation|failed|contains)(?![\w-]))/uy;
/** Reading: what may be written instead: `The existing options are: A, B`. */
const offered = /\b(?:options|values|choices|types|formats)$/u;
/** Reading: the noun behind the name. */
const fieldNoun = / (?:field|attribute|parameter) $/u;
/** Reading: the noun before one name behind an article: `The field owner.mail must`. */
const nounAndName =
  /^(?:(?:value|type|format|length) (?:of|for) (?:the )?)?(?:(?:field|parameter|property|attribute|column|argument|Feld|champ|campo) )?(?=\S+$)/u;
/** Reading: class-validator's "property admin should not exist", "each value in tags must". */
const classValidator =
  /(?:(?:nested )?property ([\w.[\]-]{1,120}) (?=should|must|is|has)|each value in (?:nested property )?([\w.[\]-]{1,120}) (?=must|should|is))/uy;
/** Reading: go-openapi's ` in body ` behind a name, before a verb. */
const inPart =
  / in (body|query|path|headers?|cookie|formData) (?=(?:must|should|shall|is|are|has|cannot|can't|was|exceeds|failed)\b)/uy;
/** Reading: what validators say right behind a name, in lists of such sentences. */
const likeAnother = /^ (?:is (?:missing|required|invalid|empty|blank)|can['’]?t be blank)/u;
/** Reading: the whole body's name before a place in it: `value.lines[1].qty is not a number`. */
const rootValue = /^value(?:\.|(?=\[))/u;
/** Reading: the value behind a name, as arktype shows it: `age (17.5) must be`. */
const shownValue = / \([^()\n]{1,80}\)(?= )/uy;
/** Reading: the same in quotes behind a member of the request: `plan "tin" does not exist`. */
const quotedValue = / ["'`][^"'`\n]{1,80}["'`](?= )/uy;
/** Reading: a function of a Go package: `strconv.ParseInt`. */
const goFunction = /^[a-z]{2,20}\.[A-Z][A-Za-z]{2,40}$/u;
const noField: readonly RegExp[] = [constantName, goFunction, /^\d+$/u];
/** Reading: what Rails and its kin say of an attribute only, so that any noun before it is a name: `Message can't be blank`. */
const surelySaid =
  /^(?: (?:can(?:['’]?t|not) be blank|must (?:exist|be (?:set|filled|present|unique))|has already been taken|is too (?:short|long)|is not a number|is not included in|contains (?:one or more )?(?:bad|invalid|forbidden|unsupported) (?:characters?|values?))|: (?:must|should|can['’]?t be|cannot be|is (?:required|missing|not a)|required$|invalid digit))\b/u;
/** Words that are no names at the beginning of most sentences, but in lists of parameters. */
const mayBeNames = wordSet(
  'page status type code file line url user key source reason token items content message path column target document',
);
/** Reading: the kind of value that a parameter must have. */
const saidOfKind =
  /^:? (?:must|should) (?:not )?be (?:of type|(?:an?|a positive|a valid) (?:integer|number|boolean|string|date|url)|greater|less|at (?:least|most)|between|one of)\b|^ (?:must|should) contain (?:at (?:least|most)|no more than) \d|^: (?:may|must|should) not be (?:empty|null|blank)\b/u;
/** Reading: what Laravel says of an attribute behind its article. */
const saidOfAttribute =
  /^(?:must (?:be (?:an? |at (?:least|most)|between|greater|less|present|accepted|one of|true|false|\d)|not be|have (?:at|between|more|fewer|less|\d)|contain)|has already been|may not be (?:greater|less))/u;
/** Reading: what a given value may not be, rather than what became of a given thing: `The given limit cannot be negative`. */
const limits =
  /^(?:(?:must|may|should|cannot|can['’]t)(?: not)? be (?!used\b|found\b|read\b)|must (?:have|contain)\b)/u;
/** Reading: a number, a date or a time. */
const figures = /^\d[\d.:,TZ+ /-]*$/u;
/** Reading: the end of a list in brackets: `77]`. */
const unopened = /^[^[\]]{1,80}\]/u;
/** Reading: two words with a slash between them, as prose has it: `file/folder`. */
const alternative = /^\p{L}+(?:\/\p{L}+){1,3}$/u;

/** Reading: a log level, an e-mail address or a position in brackets. */
const notPlace = /^\[(?:[A-Z]{3,8}|[^\]\s@]{1,64}@[^\]\s]{1,100}|error|warning|info|\d{1,9}:\d{1,9})\]/u;
/** Reading: what jsonschema says behind the *value* it quotes. */
const aboutValue =
  /^ (?:is not of type|is not one of|does not match|is too (?:short|long)|is not valid under|is not a valid enum value for path|is not an option\b|is not a (?:valid value for )?['"])/u;
const wholeNames = new Set([
  'value',
  'body',
  'data',
  'payload',
  'object',
  'input',
  'request',
  'request body',
  'root',
]);
/** Reading: Rails' name of the second field, before what is said of it. */
const confirmation = / confirmation (?=doesn['’]t match\b|can['’]?t be\b|must\b|is\b)/uy;
/** Words of a clause, which no name has. */
const clauseWords = wordSet('could not cannot with since it is was because which that this');
/** Reading: a noun for fields before the name: `Field email must be …`. */
const nounBefore = /^(?:Field|Attribute|Parameter|Property|Argument) (?=\S+$)/u;

/** Reading: what is said of a thing, not of a member: `Order is closed`, `Invoice is already paid`. */
const stateOfThing =
  /^\p{L}{2,31} (?:is|was|has been) (?:already )?(?:closed|paid|locked|archived|cancell?ed|completed|finished|processed|shipped|approved|frozen|suspended)\b|^(?:The )?[Tt]oken (?:header|payload|signature) |^\p{Lu}\p{L}{1,30}s (?:must|should|do not|don['’]t) match\.?$|^(?:[Cc]art|[Bb]asket|[Qq]ueue|[Bb]ucket|[Ww]allet|[Cc]ollection|[Ff]older|[Dd]irectory|[Dd]atabase) is empty\b|^The \p{Ll}{2,30} (?:cannot|could not|can['’]t) be found\b/u;
/** Reading: a word that only leads to a name: `Invalid value for`. */
const leads = / (?:for|of|in|the|an?)$/u;
/** Reading: an id among words, which makes them a thing's: `Commit sha 7fb5`, `Build 4417`. */
const identifier = / (?:\d\d|\d[a-z]|[a-f]\d)[\da-z]{0,60}(?: |$)/u;
/** Reading: methods of HTTP: `PATCH method is not supported`. */
const methods = /^(?:[A-Z]{3,7}|Supported|Allowed|Request) methods?$/u;
/** Reading: what is told of a thing, which no validator says of a field: `options.retry was set to`, `The code 7 has the`. */
const narrated =
  /^ (?:(?:was|were) (?!not\b|missing|required|expected|invalid|null|empty|blank|given|too\b|un|in\b|an?\b|rejected|provided|of\b|already)|(?:had|did|will) (?!not\b)|ha(?:s|ve) the\b)/u;
/** Reading: how a predicate goes on behind a comma: `must start with a letter, end with a digit`. */
const goesOn = /^(?:start|begin|end)s? (?:with|in)\b/u;
/** The field that a sentence beginning at `at` opens with; `undefined` when it does not open with one. */
export function fieldAtStart(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const opening = text.slice(at, at + 100);
  if (stateOfThing.test(opening) || (at > 0 && goesOn.test(opening))) return undefined;
  const found = openingField(text, at, names);
  const told = found !== undefined && narrated.test(text.slice(found.end, found.end + 40));
  return told && !isKnown(text.slice(found.start, found.end), names) ? undefined : found;
}

function openingField(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  return (
    recordFieldAt(text, at, names) ??
    setPhraseAt(text, at, names) ??
    goKeyAt(text, at) ??
    classValidatorAt(text, at) ??
    quotedAt(text, at, names) ??
    partBracketAt(text, at) ??
    bracketedPlaceAt(text, at) ??
    bracketAt(text, at) ??
    tooMuchAt(text, at, names) ??
    labelAt(text, at, names) ??
    knownWordsAt(text, at, names) ??
    dottedAt(text, at, names) ??
    parentAt(text, at, names) ??
    tokenAt(text, at, names) ??
    articleAt(text, at, names) ??
    wordsAt(text, at, names) ??
    nestedWordsAt(text, at, names)
  );
}

/** A sentence about a member of the record at a position. */
function recordFieldAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const match = text.charAt(at) === '[' ? sticky(recordAt, text, at) : null;
  if (match === null) return undefined;
  const field = fieldInRecord(text, at + match[0].length, names);
  if (field === undefined) return undefined;
  // Gin counts its failures from 0: `[0]: Key: …` may be about any record.
  const counted = field.code !== null && text.includes('[0]: Key: ');
  return {
    ...field,
    paths: counted ? field.paths : below([Number(match[1])], field.paths),
    strength: 'strong',
  };
}

function fieldInRecord(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  return text.charAt(at) === '[' ? undefined : fieldAtStart(text, at, names);
}

function below(prefix: Path, paths: readonly Path[]): readonly Path[] {
  return paths.map((path) => [...prefix, ...path]);
}

function classValidatorAt(text: string, at: number): NamedInProse | undefined {
  const place = sticky(placeBefore, text, at)?.[0] ?? '';
  const match = sticky(classValidator, text, at + place.length);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return undefined;
  const start = at + place.length + match[0].lastIndexOf(name);
  return nameInProse({ paths: readSpelledPath(place + name), start, end: start + name.length });
}

function quotedAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const match = sticky(quoted, text, at);
  const name = match?.[2];
  if (match === null || name === undefined || name.split(' ').length > 4 || figures.test(name))
    return undefined;
  const end = at + match[0].length;
  const colon = text.charAt(end) === ':' && !wholeNames.has(name.toLowerCase());
  if (!verbAt(text, end + (sticky(shownValue, text, end)?.[0].length ?? 0)) && !colon) return undefined;
  // A member of a value that the sentence prints.
  if (colon && text.lastIndexOf('{', at) > text.lastIndexOf('}', at)) return undefined;
  if (!isKnown(name, names) && (aboutValue.test(text.slice(end, end + 40)) || isValue(name, names)))
    return undefined;
  const paths = wholeNames.has(name.toLowerCase()) ? [[], ...readSpelledPath(name)] : readSpelledPath(name);
  const width = 1 + (match[1]?.length ?? 0);
  return nameInProse({ paths, start: at + width, end: end - width });
}

/** Reading: what a validator begins with behind such a place and a colon: `.site.lon: Expected a number`. */
const expectation = /^(?:expected|missing|invalid|required|unexpected|extraneous|must|should|cannot)\b/iu;

/** AJV 6's place of a member, `.site.lon should be number`. */
function dottedAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  if (text.charAt(at) !== '.' || !/[\p{L}_$]/u.test(text.charAt(at + 1))) return undefined;
  const field = tokenAt(text, at + 1, names);
  const said =
    field === undefined || field.messageFrom < 0 || expectation.test(text.slice(field.messageFrom));
  return field === undefined || !said ? undefined : { ...field, strength: 'strong' };
}

function bracketAt(text: string, opening: number): NamedInProse | undefined {
  const at = opening + (sticky(valueAt, text, opening)?.[0].length ?? 0);
  const match = text.charAt(at) === '[' ? sticky(bracketPath, text, at) : null;
  if (match === null || notPlace.test(match[0])) return undefined;
  const end = at + match[0].length;
  const colon = text.startsWith(': ', end);
  if (!colon && !verbAt(text, end)) return undefined;
  return nameInProse({ paths: readSpelledPath(match[0]), start: at, end, messageFrom: colon ? end + 2 : -1 });
}

function tokenAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const match = sticky(token, text, at);
  if (match === null || unopened.test(match[0])) return undefined;
  const placed = sticky(inPart, text, at + match[0].length);
  if (placed !== null && !notNames.has(match[0].toLowerCase())) {
    const end = at + match[0].length;
    const part = readLocation(placed[1] ?? '');
    const paths = part === 'header' ? readSpelledPath(match[0]) : lowered(match[0]);
    return nameInProse({ paths, in: part, start: at, end });
  }
  const spelled = match[0].endsWith('.') ? match[0].slice(0, -1) : match[0];
  const end = at + spelled.length;
  const colon = text.startsWith(': ', end);
  if (sticky(confirmation, text, end) !== null) return undefined;
  const shown =
    sticky(shownValue, text, end) ??
    (names?.has(foldName(spelled)) === true ? sticky(quotedValue, text, end) : null);
  if (!colon && !verbAt(text, end + (shown?.[0].length ?? 0))) return undefined;
  const messageFrom = colon ? end + 2 : -1;
  const opening =
    spelled.charAt(0) === spelled.charAt(0).toLowerCase() ? locationOpening(spelled) : undefined;
  if (
    opening !== undefined &&
    /^[a-z]+$/iu.test(spelled) &&
    !/^ (?:must|should|is|has)\b/u.test(text.slice(end, end + 10))
  ) {
    return undefined;
  }
  if (opening !== undefined && !colon) return located(text, spelled, opening, at, end);
  // Behind another field's sentence `path is missing` speaks of a field, too.
  const ofValue = spelled.toLowerCase() === 'value' && !colon;
  const follows =
    (at > 0 && /^[a-z]+$/u.test(spelled) && likeAnother.test(text.slice(end, end + 20))) ||
    (!ofValue && /^[a-z]+$/iu.test(spelled) && surelySaid.test(text.slice(end, end + 40))) ||
    (mayBeNames.has(spelled) && saidOfKind.test(text.slice(end, end + 40)));
  if (notNames.has(spelled.toLowerCase()) && !follows && names?.has(foldName(spelled)) !== true)
    return undefined;
  const known = isKnown(spelled, names);
  if (
    !known &&
    (/^ fail/iu.test(text.slice(end, end + 6)) ||
      isValue(spelled, names) ||
      isOfProgram(spelled) ||
      noField.some((form) => form.test(spelled)))
  )
    return undefined;
  const paths = lowered(spelled.replace(rootValue, ''));
  if (special.test(spelled) && !spelled.includes('://')) {
    // A capital inside a lone word may be a class (`ValidationError: …`); a path of two segments is none.
    const path = (paths[0]?.length ?? 0) > 1 || !colon || spelled.startsWith('/');
    const strength = known || (path && !alternative.test(spelled)) ? 'strong' : 'plain';
    if (/(?:Error|Exception)$|^[A-Z]{3,}[[(]|^cvc-/u.test(spelled)) return undefined;
    return nameInProse({ paths, start: at, end, strength, messageFrom });
  }
  const sure =
    names === null &&
    !colon &&
    /^\p{Lu}/u.test(spelled) &&
    surelySaid.test(text.slice(end, end + 40)) &&
    !notNames.has(spelled.toLowerCase());
  return nameInProse({ paths, start: at, end, strength: known || sure ? 'strong' : 'plain', messageFrom });
}

/** `body/emails/1/main`, `request/query/limit`, `querystring`: AJV's and OpenAPI validators' openings. */
function locationOpening(spelled: string): FieldLocation | undefined {
  const bare = spelled.replace(/^(?:request|req)[/.]/u, '');
  const first = /^[A-Za-z]{1,20}/u.exec(bare)?.[0] ?? '';
  const word = locationWord(first);
  const next = bare.charAt(first.length);
  if (next !== '' && next !== '/' && next !== '.' && next !== '[') return undefined;
  if (word !== undefined && (word.strong || next === '/')) return word.in;
  return (first === 'data' || first === 'instance') && (next === '/' || next === '.' || next === '')
    ? 'body'
    : undefined;
}

function located(
  text: string,
  spelled: string,
  location: FieldLocation,
  at: number,
  end: number,
): NamedInProse {
  const bare = spelled.replace(/^(?:request|req)[/.]/u, '');
  const all = readSpelledPath(bare);
  const [first] = all;
  const paths = /^[A-Za-z]+$/u.test(bare)
    ? [[]]
    : bare.startsWith('data')
      ? [first?.slice(1) ?? [], ...all]
      : all;
  const member = memberInSentence(restOfSentence(text, end));
  const full = member === undefined ? paths : paths.map((path) => [...path, member]);
  return nameInProse({ paths: full, in: bare.startsWith('data') ? null : location, start: at, end });
}

/** Reading: the beginning of AJV's next sentence in a joined text. */
const nextLocated = /(?:, |; |\n)(?:body|querystring|query|params|headers|data|instance)(?:[/. [:]|$)/u;

/** What is said behind a name, up to the next sentence about a place. */
function restOfSentence(text: string, end: number): string {
  const rest = text.slice(end + 1, end + 300);
  const next = nextLocated.exec(rest);
  return next === null ? rest : rest.slice(0, next.index);
}

function articleAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const match = sticky(article, text, at);
  const whole = match?.[2];
  if (match === null || whole === undefined || whole.includes('. ')) return undefined;
  const name = isKnown(whole, names) ? whole : whole.replace(nounAndName, '');
  const start = at + match[0].indexOf(whole) + whole.length - name.length;
  const known = isKnown(name, names);
  const byNoun = names === null && (fieldNoun.test(match[0]) || name !== whole);
  const strength = known || byNoun || special.test(name) ? 'strong' : 'plain';
  const parts = name.toLowerCase().split(' ');
  const attribute =
    mayBeNames.has(name) &&
    (fieldNoun.test(match[0]) || saidOfAttribute.test(text.slice(at + match[0].length)));
  if (
    !known &&
    ((notNames.has(name.toLowerCase()) && !attribute) ||
      (offered.test(name) && /^(?:are|is): ?/u.test(text.slice(at + match[0].length))) ||
      parts.some((word) => clauseWords.has(word)) ||
      (match[1] !== undefined && match[1] !== 'selected' && !limits.test(text.slice(at + match[0].length))))
  )
    return undefined;
  return nameInProse({ paths: humanised(name, names), start, end: start + name.length, strength });
}

/** Rails' full messages: "Items[1] sku can't be blank", "Customer must exist". */
function wordsAt(text: string, at: number, names: RequestNames | null): NamedInProse | undefined {
  const first = text.charAt(at);
  if (first.toLowerCase() === first) return undefined;
  // The shortest run of words that a verb follows.
  for (
    let end = text.indexOf(' ', at), count = 0;
    end > 0 && end - at < 80 && count < 4;
    end = text.indexOf(' ', end + 1), count += 1
  ) {
    if (!verbAt(text, end) || sticky(confirmation, text, end) !== null) continue;
    const opening = text.slice(at, end).trimEnd();
    const name = opening.replace(nounBefore, '');
    if (count > 0 && pronouns.has(name.slice(0, name.indexOf(' ')).toLowerCase())) return undefined;
    if (sticky(words, text, at) === null || /[,.;:"'`()]| [-–]+(?: |$)/u.test(name)) return undefined;
    if (count > 0 && (identifier.test(name) || leads.test(name) || methods.test(name))) return undefined;
    const nouns = name
      .toLowerCase()
      .split(' ')
      .every((word) => notNames.has(word));
    if (
      ((nouns && (name.toLowerCase() === 'value' || !surelySaid.test(text.slice(end, end + 40)))) ||
        /^ fail/iu.test(text.slice(end, end + 6))) &&
      !isKnown(name, names)
    )
      return undefined;
    const sure = names === null && !nouns && surelySaid.test(text.slice(end, end + 40));
    const member = count === 1 ? memberOfThing(name, names) : undefined;
    if (member !== undefined)
      return nameInProse({ paths: humanised(member, names), start: end - member.length, end });
    return nameInProse({
      paths: humanised(name, names),
      start: end - name.length,
      end,
      strength: sure || isKnown(name, names) ? 'strong' : 'plain',
    });
  }
  return undefined;
}
