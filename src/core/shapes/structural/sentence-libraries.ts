import { foldName } from '../../text/fold-name.ts';
import { readLocation } from '../location-word.ts';
import { nameOrIndex, readSpelledPath } from '../spelled-path.ts';
import { namedPlace } from './named-in-prose.ts';
import { notNames } from './not-names.ts';
import type { RequestNames } from './request-names.ts';
import { memberInSentence } from './sentence-member.ts';
import type { FieldSentence } from './sentences.ts';

// Texts that a library prints in one form of its own, with other texts around them that name no field.

/** The readers, most exact first. */
export const librarySentences: readonly ((
  text: string,
  names: RequestNames | null,
) => readonly FieldSentence[])[] = [
  goDecoder,
  gorillaSchema,
  goaLength,
  pythonCall,
  cattrsSteps,
  containedProperties,
  openapiErrors,
  libxmlErrors,
  bracketLines,
  embeddedMessages,
  mandatoryFields,
  mongooseSentences,
  enumRefusal,
];

/** Reading: encoding/json behind the words of those who called it. */
const decoderError =
  /\bjson: (?:unknown field "([^"\n]{1,120})"|cannot unmarshal [^\n]{1,200} into Go struct field ([\w.]{1,200}) of type\b)/u;

/** `loading config: http: json: unknown field "x"`: what stands before `json:` is no place. */
function goDecoder(text: string): readonly FieldSentence[] {
  const match = decoderError.exec(text);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return [];
  const start = match.index + match[0].lastIndexOf(name);
  const [path = []] = match[1] === undefined ? readSpelledPath(name) : [[name]];
  // The type that has the field is no part of the place.
  const paths = path.length > 1 ? [path.slice(1), path] : [path];
  return [{ named: namedPlace(paths, start, name), message: text, start: 0, end: text.length, code: null }];
}

/** Reading: gorilla/schema behind the words of those who called it. */
const conversionError = /\bschema: error converting value for (?:index (\d{1,6}) of )?"([^"\n]{1,120})"/u;

function gorillaSchema(text: string): readonly FieldSentence[] {
  const match = conversionError.exec(text);
  const name = match?.[2];
  if (match === null || name === undefined) return [];
  const start = match.index + match[0].lastIndexOf(name);
  const index = match[1] === undefined ? [] : [Number(match[1])];
  const paths = readSpelledPath(name).map((path) => [...path, ...index]);
  return [{ named: namedPlace(paths, start, name), message: text, start: 0, end: text.length, code: null }];
}

/** Reading: Rails' enum: 'burnt' is not a valid state */
const noState = /^'[^'\n]{1,80}' is not a valid ([a-z][a-z_]{0,40})$/u;
/** Reading: what a value has the form of, which is no name. */
const formOf =
  /^(?:e?mail|ur[il]|uuid|date|time|datetime|number|integer|int|float|decimal|bool(?:ean)?|choice|option|value|phone|ip|json|hex|host(?:name)?|domain|file|format|enum|id|key|name|type|country|currency|language|locale|timezone|string|object|array|list|path)$/u;

/** The value stands before the name of its field. Without a request the name may be that of a form. */
function enumRefusal(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const name = noState.exec(text)?.[1];
  if (name === undefined || !(names?.has(foldName(name)) ?? !(notNames.has(name) || formOf.test(name))))
    return [];
  const named = namedPlace([[name]], text.length - name.length, name);
  return [{ named, message: text, start: 0, end: text.length, code: null }];
}

/** Reading: Goa: length of body.name must be greater or equal than 3 but got value "x" (len=1) */
const lengthOf = /^length of (?:body|query|path|header)\.([\w.[\]-]{1,160}) must be /u;

function goaLength(text: string): readonly FieldSentence[] {
  const name = lengthOf.exec(text)?.[1];
  if (name === undefined) return [];
  const named = namedPlace(readSpelledPath(name), text.indexOf(name), name);
  return [{ named, message: text, start: 0, end: text.length, code: null }];
}

/** Reading: Python: transfer() missing 2 required positional arguments: 'target' and 'amount' */
const absentArguments =
  /\(\) missing \d{1,3} required (?:positional|keyword-only) arguments?: ('[^'\n]{1,80}'(?:(?:,? and |, )'[^'\n]{1,80}'){0,20})/u;

function pythonCall(text: string): readonly FieldSentence[] {
  const match = absentArguments.exec(text);
  const list = match?.[1];
  if (match === null || list === undefined) return [];
  const offset = match.index + match[0].length - list.length;
  return [...list.matchAll(/'([^']{1,80})'/gu)].map(({ 1: name = '', index }) => {
    const named = namedPlace([[name]], offset + index + 1, name);
    return { named, message: text, start: named.start, end: named.end, code: null };
  });
}

/** Reading: cattrs: Structuring class Line @ attribute stops, Structuring list[Stop] @ index 1 */
const structuringStep =
  /\bStructuring [^@\n]{1,200} @ (?:attribute|index|mapping (?:key|value)) ["']?([\w-]{1,80})/gu;
/** Reading: Extra fields in constructor for Line: colour, size */
const extraFields = /\bExtra fields in constructor for [\w.]{1,80}: (\w{1,80}(?:, \w{1,80}){0,20})/u;

function cattrsSteps(text: string): readonly FieldSentence[] {
  const extra = extraFields.exec(text);
  const [whole, list] = extra ?? [];
  if (extra !== null && whole !== undefined && list !== undefined) {
    const start = extra.index + whole.length - list.length;
    return list.split(', ').map((name) => {
      const at = text.indexOf(name, start);
      return {
        named: namedPlace([[name]], at, name),
        message: text,
        start: at,
        end: at + name.length,
        code: null,
      };
    });
  }
  const steps = [...text.matchAll(structuringStep)];
  const last = steps.at(-1);
  const name = last?.[1];
  if (last === undefined || name === undefined) return [];
  const path = steps.map(([, step = '']) => nameOrIndex(step));
  const end = last.index + last[0].length;
  const said = text.slice(end).replace(/^["']?:? ?/u, '');
  const named = namedPlace([path], end - name.length, name);
  return [{ named, message: said === '' ? text : said, start: 0, end: text.length, code: null }];
}

/** Reading: fastjsonschema: data.stops[0] must contain ['city'] properties; data must not contain {'via'} properties */
const contained =
  /^data((?:[.[][\w.[\]'-]{1,200})?) must (not )?contain [[{]('[^'\n]{1,80}'(?:, '[^'\n]{1,80}'){0,20})[\]}] properties$/u;

/** It lists all that are required: which of them is absent shows the request. */
function containedProperties(text: string, names: RequestNames | null): readonly FieldSentence[] {
  const [, place = '', surplus, list] = contained.exec(text) ?? [];
  if (list === undefined) return [];
  const [path = []] = readSpelledPath(place);
  const all = list.split(', ').map((quoted) => quoted.slice(1, -1));
  const absent = all.filter((name) => names?.under(path, foldName(name)) === false);
  const meant = surplus !== undefined || all.length === 1 ? all : absent;
  return meant.map((name) => {
    const start = text.indexOf(`'${name}'`) + 1;
    const named = namedPlace([[...path, name]], start, name);
    return { named, message: text, start, end: named.end, code: null };
  });
}

/** Reading: kin-openapi's errors, one of them behind ` | ` or a dump: a parameter, a place, a surplus member. */
const openapiError =
  /(?:\bparameter "(?<parameter>[^"\s]{1,80})" in (?<part>\w{4,8}) has an error: |\bError at "(?<place>\/[^"\s]{1,200})": )(?<message>[^\n|]{1,500})|\bproperty "(?<surplus>[^"\s]{1,80})" is unsupported/gu;

function openapiErrors(text: string): readonly FieldSentence[] {
  if (!text.includes(' has an error: ')) return [];
  const found = [...text.matchAll(openapiError)].map((match): FieldSentence => {
    const { parameter, part = 'body', place, surplus, message = match[0] } = match.groups ?? {};
    const name = parameter ?? place ?? surplus ?? '';
    const paths = place === undefined ? [[name]] : readSpelledPath(place);
    const start = match.index + match[0].indexOf(name);
    const end = match.index + match[0].length;
    const named = { ...namedPlace(paths, start, name), in: readLocation(part) };
    return { named, message: message.trimEnd(), start: match.index, end, code: null };
  });
  return found.length > 1 ? found : [];
}

/** Reading: libxml2's errors of a schema: Element '{urn:shop}qty': This element is not expected. Expected is ( {urn:shop}sku ). */
const libxmlError =
  /\bElement '(?:\{[^{}'\n]{0,200}\})?([\w.-]{1,80})'(?:, attribute '([\w.-]{1,80})')?: ((?:\[facet |'|This element |Missing child |The attribute |Character content |No match)[^\n]{1,500})/gu;
/** Reading: the one thing that is expected there. */
const libxmlExpected = /\bExpected is \( (?:\{[^{}\n]{0,200}\})?([\w.-]{1,80}) \)/u;
/** Reading: an absent attribute, a surplus one. */
const libxmlAttribute = /^The attribute '([\w.-]{1,80})' is (?:required but missing|not allowed)/u;

function libxmlErrors(text: string): readonly FieldSentence[] {
  return [...text.matchAll(libxmlError)].map((match) => {
    const [all, element = '', attribute, said = ''] = match;
    const member = attribute ?? libxmlAttribute.exec(said)?.[1];
    const expected = libxmlExpected.exec(said)?.[1];
    const below = said.startsWith('Missing child') ? [element] : [];
    const path =
      member === undefined ? (expected === undefined ? [element] : [...below, expected]) : [element, member];
    const name = expected ?? member ?? element;
    const start = match.index + all.lastIndexOf(name);
    return {
      named: namedPlace([path, path.slice(-1)], start, name),
      message: all,
      start: match.index,
      end: match.index + all.length,
      code: null,
    };
  });
}

/** Reading: a line of json-schema for PHP: [lines[1].qty] String value found, but an integer is required */
const bracketLine =
  /^\[((?!(?:error|warning|warn|info|debug|notice)\])(?:[a-z_][\w.[\]-]{0,200})?)\] (\p{Lu}[^\n]{0,500})$/gmu;

/** Places in brackets, a line each: one alone may be a log's. */
function bracketLines(text: string): readonly FieldSentence[] {
  const found = [...text.matchAll(bracketLine)].map(({ 0: line, 1: place = '', 2: said = line, index }) => {
    const [path = []] = readSpelledPath(place);
    const member = memberInSentence(said);
    const paths = member === undefined || path.at(-1) === member ? [path] : [[...path, member], path];
    const named = namedPlace(paths, index + 1, place === '' ? ']' : place);
    return { named, message: said, start: index, end: index + line.length, code: null };
  });
  return found.length > 1 ? found : [];
}

/** Reading: one step of protoc-gen-validate: invalid CreateBooking.Guest: embedded message failed validation | caused by: … */
const embedded = /\binvalid [A-Z]\w{0,80}\.([\w[\]]{1,80}): /gu;

function embeddedMessages(text: string): readonly FieldSentence[] {
  if (!text.includes(': embedded message failed validation | caused by: ')) return [];
  const steps = [...text.matchAll(embedded)];
  const last = steps.at(-1);
  const name = last?.[1];
  if (last === undefined || name === undefined) return [];
  const path = steps.flatMap(([, step = '']) => readSpelledPath(step)[0] ?? []);
  const said = last.index + last[0].length;
  const named = namedPlace([path], said - name.length - 2, name);
  return [{ named, message: text.slice(said), start: 0, end: text.length, code: null }];
}

/** Reading: Frappe: frappe.exceptions.MandatoryError: [Booking, BK-1]: starts_on, guest_email */
const mandatory = /\bMandatoryError: \[[^\]\n]{1,200}\]: ([a-z_]\w{0,80}(?:, [a-z_]\w{0,80}){0,30})$/mu;

function mandatoryFields(text: string): readonly FieldSentence[] {
  const match = mandatory.exec(text);
  const list = match?.[1];
  if (match === null || list === undefined) return [];
  let start = match.index + match[0].length - list.length;
  return list.split(', ').map((name) => {
    const named = namedPlace([[name]], start, name);
    start = named.end + 2;
    return { named, message: text, start: named.start, end: named.end, code: null };
  });
}

/** Reading: mongoose's own sentences, which applications join with a full stop: Cast to Number failed for value "x" … at path "age". Path `city` is required */
const mongooseSentence =
  /Cast to \[?\w{1,40}\]? failed for value [^\n]{1,300}? at path "([\w.$]{1,200})"|Path `([\w.$]{1,200})` [^\n]{1,300}?(?=\.(?:[.,]? |$)|, |$)\.?/gu;

/** A single one is read as any other; those behind their path, as `validation failed` lists them, say it themselves. */
function mongooseSentences(text: string): readonly FieldSentence[] {
  if (text.includes(' validation failed: ')) return [];
  const found = [...text.matchAll(mongooseSentence)];
  if (found.length < 2) return [];
  return found.map(({ 0: message, 1: cast, 2: checked, index }) => {
    const place = cast ?? checked ?? '';
    const start = index + (cast === undefined ? 'Path `'.length : message.length - place.length - 1);
    const named = namedPlace(readSpelledPath(place), start, place);
    return { named, message, start: index, end: index + message.length, code: null };
  });
}
