import type { Certainty, Evidence, FieldError } from '../check.ts';
import { probeDate, type DateProbe } from '../../values/dates.ts';
import { isDateName, isNumberName } from '../../values/names.ts';
import {
  causeByWords,
  expectedByWords,
  speaksOfRange,
  type Expected,
  type FieldCause,
} from './field-vocabulary.ts';
import { isIdLike, isLookupName } from './record-id.ts';
import { isVague } from './vague.ts';

/** What is wrong with one field, and how well the text founds it. */
export interface ClassifiedField {
  readonly field: FieldError;
  readonly cause: FieldCause;
  readonly certainty: Certainty;
  /** The request's value as text; `null` when it is not known or no plain value. */
  readonly value: string | null;
  readonly expected: Expected;
  /** How the value is written, when it looks like a date. */
  readonly date: DateProbe | null;
}

const mostWords = 600;
/** A number as JSON writes it. */
const numberText = /^\s*[+-]?(?:\d{1,30}(?:\.\d{0,30})?|\.\d{1,30})(?:[eE][+-]?\d{1,3})?\s*$/u;
/** A number as people write it: thousands separators, a currency sign, a percent sign. */
const humanNumberText = /^\s*[$€£¥]?\s?[+-]?\d{1,3}(?:[., '’]?\d{3}){0,9}(?:[.,]\d{1,9})?\s?[$€£¥%]?\s*$/u;

function plainValue(field: FieldError): string | null {
  const { value } = field;
  return value === null || value.kind === 'object' || value.kind === 'array' ? null : value.text;
}

/** Whether the value may be what is called an integer. */
function isWhole(value: string | null): boolean {
  return value === null || /^\s*[+-]?\d{1,30}\s*$/u.test(value);
}

function lastName(field: FieldError): string {
  return field.path.findLast((segment) => typeof segment === 'string') ?? '';
}

/** "color is refused" speaks of a refusal, not of colours: the field's own name at the beginning is no clue. */
function withoutSubject(message: string, name: string): string {
  const indent = /^[\s"'`[(]{0,3}/u.exec(message)?.[0].length ?? 0;
  const begins =
    name !== '' && message.slice(indent, indent + name.length).toLowerCase() === name.toLowerCase();
  return begins ? message.slice(indent + name.length) : message;
}

/** What a message's words say, kept while many fields of one answer say the same. */
type WordsRead = Map<
  string,
  { readonly byWords: ReturnType<typeof causeByWords>; readonly expected: Expected }
>;

function readWords(
  words: string,
  known: WordsRead,
): { readonly byWords: ReturnType<typeof causeByWords>; readonly expected: Expected } {
  const before = known.get(words);
  if (before !== undefined) return before;
  const read = { byWords: causeByWords(words), expected: expectedByWords(words) };
  known.set(words, read);
  return read;
}

function classify(field: FieldError, evidence: Evidence, wordsRead: WordsRead): ClassifiedField {
  const { stated, value: node } = field;
  const name = lastName(field);
  const words = `${stated.code ?? ''}\n${withoutSubject(stated.message.slice(0, mostWords), name)}`;
  const { byWords, expected } = readWords(words, wordsRead);
  const value = plainValue(field);
  const isString = node?.kind === 'string';
  const date = value === null ? null : probeDate(value);
  const as = (cause: FieldCause, certainty: Certainty): ClassifiedField => ({
    field,
    cause,
    certainty,
    value,
    expected,
    date,
  });

  if (byWords === 'date' || byWords === 'impossible-date') {
    if (date?.style === 'impossible') return as('impossible-date', 'certain');
    if (node?.kind === 'null') return as('missing-required-field', 'likely');
    const known = value !== null && (date === null || date.style !== 'iso-date');
    if (byWords === 'impossible-date' && !known) return as('impossible-date', 'certain');
    return as('wrong-date-format', known || value === null ? 'certain' : 'likely');
  }
  if (byWords === 'missing-required-field') {
    const there = node !== null && node.kind !== 'null' && value !== '' && field.place?.match !== 'missing';
    const certain = field.place?.match === 'missing' || !there;
    // A date field refused as "required" holds a text the server could not read: the words alone decide.
    return as(byWords, certain ? 'certain' : 'likely');
  }
  if (byWords === 'wrong-type' || (byWords === null && isString)) {
    const numeric =
      isString &&
      value !== null &&
      value.trim() !== '' &&
      (numberText.test(value) || humanNumberText.test(value));
    if (byWords === 'wrong-type') {
      if (expected === 'number' && numeric) return as('numeric-string', 'certain');
      if (node?.kind === 'null') return as('missing-required-field', 'likely');
      if (expected === 'date') return as('wrong-date-format', 'likely');
      // "a positive integer" of -4: the kind is right, so the limit is what it breaks.
      if (node?.kind === expected && (expected !== 'number' || isWhole(value)) && speaksOfRange(words))
        return as('out-of-range', 'certain');
      return as('wrong-type', 'certain');
    }
  }
  if (
    byWords !== null &&
    byWords !== 'invalid-format' &&
    byWords !== 'invalid-choice' &&
    byWords !== 'invalid-lookup'
  ) {
    return as(byWords, 'certain');
  }
  return classifyByValue({ field, evidence, byWords, expected, name, value, date, as });
}

/** Where the words leave it open ("is invalid"), the value and the name decide, as likely at most. */
function classifyByValue(clues: {
  readonly field: FieldError;
  readonly evidence: Evidence;
  readonly byWords: FieldCause | null;
  readonly expected: Expected;
  readonly name: string;
  readonly value: string | null;
  readonly date: DateProbe | null;
  readonly as: (cause: FieldCause, certainty: Certainty) => ClassifiedField;
}): ClassifiedField {
  const { field, evidence, byWords, expected, name, value, date, as } = clues;
  const node = field.value;
  const lookup = isLookupName(name, evidence.api);
  if (byWords === 'invalid-lookup') return as('invalid-lookup', 'certain');
  if (byWords === 'invalid-choice')
    return as(
      lookup && /\bselected\b/u.test(field.stated.message) ? 'invalid-lookup' : 'invalid-choice',
      lookup ? 'likely' : 'certain',
    );
  if (byWords === 'invalid-format' && !/(?<!\w)(?:format|pattern|match|regex)/iu.test(field.stated.message))
    return as('invalid-format', 'certain');
  if (date?.style === 'impossible') return as('impossible-date', 'likely');
  if (
    date !== null &&
    date.style !== 'empty' &&
    date.style !== 'iso-date' &&
    // A moment as RFC 3339 writes it is refused for its form only where nothing else is said.
    (isVague(field.stated.message) || (date.style !== 'iso-date-time' && isDateName(name))) &&
    (date.style !== 'epoch' || isDateName(name))
  ) {
    return as('wrong-date-format', 'likely');
  }
  if (lookup && node !== null && !(value !== null && isIdLike(value, evidence.api)))
    return as('invalid-lookup', 'likely');
  if (byWords === 'invalid-format') return as('invalid-format', 'certain');
  if (field.stated.missing === true || field.place?.match === 'missing')
    return as('missing-required-field', 'likely');
  if (node?.kind === 'null' || value === '') return as('missing-required-field', 'likely');
  if (
    node?.kind === 'string' &&
    value !== null &&
    numberText.test(value) &&
    (expected === 'number' || (isNumberName(name) && isVague(field.stated.message)))
  )
    return as('numeric-string', expected === 'number' ? 'certain' : 'likely');
  return as('invalid-field', 'certain');
}

const classified = new WeakMap<Evidence, ReadonlyMap<FieldError, ClassifiedField>>();

function allOf(evidence: Evidence): ReadonlyMap<FieldError, ClassifiedField> {
  const known = classified.get(evidence);
  if (known !== undefined) return known;
  const words: WordsRead = new Map();
  const fresh = new Map(evidence.fieldErrors.map((field) => [field, classify(field, evidence, words)]));
  classified.set(evidence, fresh);
  return fresh;
}

/** Every field error with its cause, in the API's order. Computed once for an evidence, since many checks ask. */
export function classifyFields(evidence: Evidence): readonly ClassifiedField[] {
  return [...allOf(evidence).values()];
}

/** One field error's cause; the same judgement as {@link classifyFields}. */
export function classifyField(field: FieldError, evidence: Evidence): ClassifiedField {
  return allOf(evidence).get(field) ?? classify(field, evidence, new Map());
}
