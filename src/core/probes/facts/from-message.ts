import type { ClassifiedField } from '../../checks/clues/classify-field.ts';
import { type FieldFacts, type JsonType, nothingKnown } from '../../facts/field-facts.ts';
import type { JsonNode } from '../../json/node.ts';
import { type DateLayout, findDateLayout } from '../../values/date-layout.ts';
import { type Bounds, boundsIn, stepIn } from '../../values/stated-bounds.ts';
import { choicesIn } from './choices.ts';

const mostCharacters = 2000;

/** Reading: words and codes that ask for a whole number. */
const integerWords =
  /(?<!\w)(?:integer|int|int32|int64|bigint|long|whole number|isint|ganzzahl|entier|entero)\b|int_(?:parsing|type|from_float)|number\.integer|non[- ]integer|not_an_integer/iu;
/** Reading: words that ask for a moment, not for a day. */
const dateTimeWords =
  /date[-_ ]?time|timestamp|time ?zone|rfc[- ]?3339|LocalDateTime|OffsetDateTime|Instant\b|hh:mm|%H|H:i/iu;
/** Reading: words that ask for a length of time. */
const durationWords = /\bduration\b|\bPnDT|\bPT\d/u;
/** Reading: a time of day, not a moment. */
const timeWords =
  /(?<!date[-_ ]?)(?<!\w)time\b(?! ?(?:zone|stamp))(?![^.\n]{0,40}(?<!\w)date)|(?<![-./](?:dd?|y{4}|y|jj|tt|aaaa)['T ]{1,3})(?<![\w%])(?:HH:mm|H:i)\b|24[- ]hour/iu;
/** Reading: words that ask for a count since 1970. */
const epochWords = /(?<!\w)(?:unix|epoch)\b|seconds since/iu;
/** Reading: words and codes that ask for an e-mail address. */
const email =
  /(?<!\w)(?:valid|invalid|not an?|an?|proper|correct|well-formed|format)\b[^.\n]{0,30}(?<!\w)e-?mail|e-?mail\b[^.\n]{0,30}(?<!\w)(?:format|invalid|not valid)|^email$|isemail|string\.email|value_error\.email|invalid_email/imu;
/** Reading: words and codes that ask for a web address. */
const uri =
  /(?<!\w)(?:valid|invalid|not an?|an?|absolute|well-formed)\b[^.\n]{0,30}(?<!\w)ur[il]s?\b|^ur[il]$|isurl|string\.uri|url_(?:parsing|scheme)/imu;
/** Reading: words and codes that ask for a UUID. */
const uuid = /(?<!\w)[ug]uid\b|uuid_(?:parsing|version|type)|string\.guid|isuuid/iu;
/** Reading: words that ask for a phone number. */
const phone = /(?<!\w)(?:phone|mobile|telephone|e\.?164|fax)\b/iu;
/** Reading: words that ask for a colour. */
const colour = /(?<!\w)(?:hex(?:adecimal)? )?colou?r\b|#rrggbb/iu;
/** Reading: an example a message shows. */
const example =
  /(?:(?<!\w)e\.g\.|(?<!\w)for example|(?<!\w)example:|(?<!\w)z\. ?B\.|(?<!\w)p\. ?ex\.)[,:]? {0,2}["'`]?([^\s"'`,()]{1,60})/iu;

const typeOf: Readonly<Record<string, JsonType>> = {
  number: 'number',
  boolean: 'boolean',
  string: 'string',
  array: 'array',
  object: 'object',
};

function typesIn({ cause, expected, date }: ClassifiedField, words: string): readonly JsonType[] {
  if (cause === 'numeric-string') return [integerWords.test(words) ? 'integer' : 'number'];
  if (cause !== 'wrong-type' || expected === null) return [];
  if (expected === 'number') return [integerWords.test(words) ? 'integer' : 'number'];
  if (expected === 'date') return date === null ? [] : ['string'];
  const type = typeOf[expected];
  return type === undefined ? [] : [type];
}

function formatIn(classified: ClassifiedField, words: string, layout: DateLayout | null): string | null {
  const { cause } = classified;
  if (cause === 'wrong-date-format' || cause === 'impossible-date') {
    if (durationWords.test(words)) return 'duration';
    if (epochWords.test(words)) return 'epoch';
    // Pydantic's words for a moment that is no day.
    if (/date_from_datetime|zero time/u.test(words)) return 'date';
    const timed = layout === null ? dateTimeWords.test(words) : layout.hasTime;
    // "a valid ISO 8601 date string" and "a date or a date-time" leave both open: the day alone is the safer reading.
    return timed && !/(?<!\w)date (?:or|and) date/iu.test(words) ? 'date-time' : 'date';
  }
  if (uuid.test(words)) return 'uuid';
  if (durationWords.test(words)) return 'duration';
  if (cause === 'invalid-lookup' || cause === 'missing-required-field') return null;
  if (email.test(words)) return 'email';
  if (uri.test(words)) return 'uri';
  if (cause !== 'invalid-format' && cause !== 'invalid-field') return null;
  if (phone.test(words)) return 'phone';
  if (colour.test(words)) return 'color';
  return timeWords.test(words) ? 'time' : null;
}

/** Whether the bounds speak of characters, of items or of the value itself. */
function measured(node: JsonNode | null, words: string): 'length' | 'items' | 'value' {
  if (node?.kind === 'array' || /(?<!\w)(?:items?|elements?|entries)\b/iu.test(words)) return 'items';
  if (
    /(?<!\w)characters?\b|(?<!\w)chars?\b|(?<!\w)length\b|(?<!\w)long\b|(?<!\w)short(?:er)?\b|(?<!\w)string\b|zeichen|caract|too_(?:long|short)/iu.test(
      words,
    )
  )
    return 'length';
  return node?.kind === 'string' && !/^\s*-?\d/u.test(node.text) ? 'length' : 'value';
}

/** "Longer than 3" is "at least 4" where characters or items are counted. */
function wholeCounts(bounds: Bounds | null): { readonly least: number | null; readonly most: number | null } {
  if (bounds === null) return { least: null, most: null };
  const { least, most, above, below } = bounds;
  return {
    least: least ?? (above === null ? null : above + 1),
    most: most ?? (below === null ? null : below - 1),
  };
}

export interface StatedFacts {
  readonly facts: FieldFacts;
  readonly layout: DateLayout | null;
}

/**
 * What the API's own words say a field may hold: kinds, formats, choices, bounds. General grammar of validators'
 * messages, not a list of sentences; what is not said stays unknown.
 */
export function factsFromMessage(classified: ClassifiedField): StatedFacts {
  const { field, cause } = classified;
  const message = field.stated.message.slice(0, mostCharacters);
  const words = `${field.stated.code ?? ''}\n${message}`;
  const layout = cause === 'wrong-date-format' || cause === 'invalid-format' ? findDateLayout(message) : null;
  const isRange = cause === 'out-of-range' || cause === 'wrong-type' || cause === 'numeric-string';
  const step = isRange ? stepIn(message) : null;
  // "At most 2 decimal places" and "at most 8 bytes" bound neither the value nor its characters.
  const isOther = step?.isPlaces === true || /(?<!\w)(?:bytes?|octets?)\b/iu.test(message);
  const bounds = isRange && !isOther ? boundsIn(message) : null;
  const what = measured(field.value, words);
  const counts = wholeCounts(bounds);
  const shown = example.exec(message)?.[1]?.replace(/[.;:]$/u, '');
  const exampleType = typesIn(classified, words);
  const facts: FieldFacts = {
    ...nothingKnown,
    source: 'message',
    types: exampleType,
    format: formatIn(classified, words, layout),
    choices:
      cause === 'invalid-choice' || cause === 'wrong-type' || cause === 'invalid-field'
        ? choicesIn(message)
        : null,
    minimum: what === 'value' ? (bounds?.least ?? null) : null,
    maximum: what === 'value' ? (bounds?.most ?? null) : null,
    exclusiveMinimum: what === 'value' ? (bounds?.above ?? null) : null,
    exclusiveMaximum: what === 'value' ? (bounds?.below ?? null) : null,
    multipleOf: step?.size ?? null,
    minLength: what === 'length' ? counts.least : null,
    maxLength: what === 'length' ? counts.most : null,
    minItems: what === 'items' ? counts.least : null,
    maxItems: what === 'items' ? counts.most : null,
    required: cause === 'missing-required-field',
    readOnly: cause === 'read-only-field',
    example:
      shown === undefined || exampleType.some((type) => type !== 'string') ? null : JSON.stringify(shown),
  };
  return { facts, layout };
}
