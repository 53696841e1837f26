import type { Suggestion } from '../diagnosis.ts';
import { memberValue, nodeAt, type JsonNode } from '../json/node.ts';
import type { Evidence, FieldError } from './check.ts';
import { type ClassifiedField, classifyField, numberText } from './clues/classify-field.ts';
import { insertionFor } from './clues/insertion.ts';
import { nearestName } from '../values/near-name.ts';
import { shortened } from './clues/words.ts';

/** A suggestion before its edits are made. */
type Draft = Omit<Suggestion, 'fixes'>;

const mostSiblings = 200;

function replace(text: string, certainty: Draft['certainty'], because: string): Draft {
  return { edit: 'replace', text, certainty, because };
}

/** In a JSON body a text stands in quotes, elsewhere (form, query) it does not. */
function written(value: string, evidence: Evidence): string {
  return evidence.errorBody !== null && bodyIsJson(evidence) ? JSON.stringify(value) : value;
}

function bodyIsJson({ requestView }: Evidence): boolean {
  const first = requestView?.bodyText.trimStart().charAt(0);
  return first === '{' || first === '[' || first === '"';
}

function suggestDate({ date }: ClassifiedField, evidence: Evidence): Draft | null {
  if (date === null || date.style === 'impossible' || date.style === 'iso-date' || date.style === 'epoch')
    return null;
  if (date.style === 'empty')
    return bodyIsJson(evidence) ? replace('null', 'likely', 'an empty text is no date') : null;
  if (date.style === 'ambiguous') {
    const [first, second] = date.readings;
    if (first === undefined || second === undefined) return null;
    return replace(
      written(first, evidence),
      'likely',
      `day first gives ${first}, month first gives ${second}: decide which is meant`,
    );
  }
  if (date.iso === null) return null;
  const because =
    date.style === 'iso-date-time' ? 'the day without its time' : 'the same day, written year-month-day';
  return replace(written(date.iso, evidence), date.style === 'iso-date-time' ? 'likely' : 'certain', because);
}

function suggestNumber({ value }: ClassifiedField): Draft | null {
  const text = value?.trim() ?? '';
  // JSON has no leading plus, no leading zeros and no bare dot (RFC 8259 §6); more digits than a double holds stay as they are.
  const json = /^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,3})?$/u;
  if (json.test(text)) return replace(text, 'certain', 'the same number without quotes');
  if (numberText.test(text) && Number.isFinite(Number(text)))
    return replace(String(Number(text)), 'likely', 'the same number as JSON writes it');
  const grouped = /^[$€£¥]?\s?(-?\d{1,3}(?:,\d{3}){1,9}(?:\.\d{1,9})?)\s?[$€£¥%]?$/u.exec(text)?.[1];
  return grouped === undefined
    ? null
    : replace(
        grouped.replaceAll(',', ''),
        'likely',
        'the number without separators, if the comma groups thousands',
      );
}

function suggestKind({ value, expected, field }: ClassifiedField): Draft | null {
  const text = value?.trim() ?? '';
  if (field.value?.kind === 'string' && expected === 'boolean') {
    if (/^(?:true|false)$/iu.test(text))
      return replace(text.toLowerCase(), 'certain', 'the same value without quotes');
    if (/^(?:yes|on|1)$/iu.test(text))
      return replace('true', 'likely', `${shortened(text, 10)} probably means true`);
    if (/^(?:no|off|0)$/iu.test(text))
      return replace('false', 'likely', `${shortened(text, 10)} probably means false`);
  }
  const plain = field.value?.kind === 'number' || field.value?.kind === 'boolean';
  if (plain && expected === 'string' && value !== null)
    return replace(JSON.stringify(value), 'certain', 'the same value as a text');
  if (plain && expected === 'boolean' && (text === '1' || text === '0'))
    return replace(
      text === '1' ? 'true' : 'false',
      'likely',
      `${text} probably means ${text === '1' ? 'true' : 'false'}`,
    );
  return text === '' && field.value?.kind === 'string' && expected !== 'string' && expected !== null
    ? replace('null', 'likely', 'an empty text is no value of this kind')
    : null;
}

function parentOf(field: FieldError, evidence: Evidence): JsonNode | undefined {
  return nodeAt(evidence.requestView?.body, field.path.slice(0, -1));
}

/** A surplus member: another spelling of a field that the same answer misses, else to be taken out. */
function suggestUnknown({ field }: ClassifiedField, evidence: Evidence): Draft | null {
  const name = field.path.at(-1);
  const parent = parentOf(field, evidence);
  if (typeof name !== 'string' || parent === undefined || memberValue(parent, name) === undefined)
    return null;
  const missing = evidence.fieldErrors
    .slice(0, mostSiblings)
    .filter((other) => other.place?.match === 'missing' && other.path.length === field.path.length)
    .map((other) => String(other.path.at(-1)));
  const known = parent.kind === 'object' ? missing : [];
  const near = nearestName(name, known);
  if (near !== null) {
    return {
      edit: 'remove',
      text: '',
      certainty: 'likely',
      because: `the API knows no ${shortened(name, 30)}; it misses ${near}, probably the same field`,
    };
  }
  return { edit: 'remove', text: '', certainty: 'likely', because: 'the API does not take this member' };
}

function suggestMissing({ field, value }: ClassifiedField, evidence: Evidence): Draft | null {
  if (field.place?.match !== 'missing' || field.place.within !== 'body') return value === null ? null : null;
  const text = insertionFor(field, evidence);
  return text === null
    ? null
    : { edit: 'insert', text, certainty: 'likely', because: 'the API requires this member' };
}

function suggestTrimmed({ field, value }: ClassifiedField, evidence: Evidence): Draft | null {
  if (field.value?.kind !== 'string' || value === null) return null;
  const trimmed = value.trim();
  return trimmed === value || trimmed === '' || trimmed.length > 2000
    ? null
    : replace(written(trimmed, evidence), 'likely', 'the same text without blanks at its ends');
}

/** What to write at a field error's place in the request; `null` when nothing can be computed from the text. */
function suggest(field: FieldError, evidence: Evidence): Draft | null {
  if (field.requestSpan === null || field.place === null) return null;
  const classified = classifyField(field, evidence);
  switch (classified.cause) {
    case 'wrong-date-format':
      return suggestDate(classified, evidence);
    case 'numeric-string':
      return suggestNumber(classified);
    case 'wrong-type':
      return suggestKind(classified);
    case 'missing-required-field':
      return suggestMissing(classified, evidence);
    case 'unknown-field':
    case 'read-only-field':
      return suggestUnknown(classified, evidence);
    case 'invalid-lookup':
      return classified.value === '' && bodyIsJson(evidence)
        ? replace('null', 'likely', 'an empty text is no id')
        : suggestTrimmed(classified, evidence);
    default:
      return suggestTrimmed(classified, evidence);
  }
}

/** {@link suggest}ion with the edit of the request's body that makes it. */
export function suggestFor(field: FieldError, evidence: Evidence): Suggestion | null {
  const draft = suggest(field, evidence);
  if (draft === null) return null;
  const { place } = field;
  if (place?.within !== 'body' || draft.edit === 'remove') return { ...draft, fixes: [] };
  const { start } = place.span;
  const end = draft.edit === 'insert' ? start : place.span.end;
  const stub = draft.text.indexOf('…');
  const asks = draft.edit === 'insert' && stub >= 0 ? { start: stub, end: stub + 1 } : null;
  const edits = [{ start, end, text: draft.text }];
  return { ...draft, fixes: [{ text: draft.text, because: draft.because, edits, asks }] };
}
