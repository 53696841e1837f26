import type { FieldFacts, JsonType } from '../core/facts/field-facts.ts';

const kinds: Readonly<Record<JsonType, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
  null: 'null',
};
const formats: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-11-24',
  'date-time': 'a time such as 2026-11-24T12:00:00Z',
  time: 'a time such as 12:00:00Z',
  duration: 'a duration such as P1DT12H',
  email: 'an e-mail address',
  uuid: 'a UUID',
  uri: 'a full address with its scheme',
  hostname: 'a host name',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  int32: 'a number of 32 bits',
};
const mostShown = 6;
const longestShown = 80;

function or(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function choiceWords(choices: readonly string[]): string {
  if (choices.length === 1) return choices[0] ?? '';
  const shown = choices.slice(0, mostShown).join(', ');
  return `one of ${shown}${choices.length > mostShown ? ` and ${choices.length - mostShown} more` : ''}`;
}

function plain(keyword: string, facts: FieldFacts | null): string {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return 'required';
    case 'type':
      return or((facts?.types ?? []).map((type) => kinds[type])) || 'another kind of value';
    case 'enum':
    case 'const':
      return facts?.choices ? choiceWords(facts.choices) : 'another value';
    case 'format':
      return formats[facts?.format ?? ''] ?? `the format ${facts?.format ?? ''}`;
    case 'pattern':
      return `text of the form ${facts?.pattern ?? ''}`;
    case 'minimum':
      return `at least ${facts?.minimum ?? ''}`;
    case 'maximum':
      return `at most ${facts?.maximum ?? ''}`;
    case 'exclusiveMinimum':
      return `more than ${facts?.exclusiveMinimum ?? ''}`;
    case 'exclusiveMaximum':
      return `less than ${facts?.exclusiveMaximum ?? ''}`;
    case 'multipleOf':
      return `a multiple of ${facts?.multipleOf ?? ''}`;
    case 'minLength':
      return facts?.minLength === 1 ? 'not empty' : `at least ${facts?.minLength ?? ''} characters`;
    case 'maxLength':
      return `at most ${facts?.maxLength ?? ''} characters`;
    case 'minItems':
      return facts?.minItems === 1 ? 'not empty' : `at least ${facts?.minItems ?? ''} elements`;
    case 'maxItems':
      return `at most ${facts?.maxItems ?? ''} elements`;
    case 'minProperties':
      return 'more members';
    case 'maxProperties':
      return 'fewer members';
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'properties':
    case 'patternProperties':
      return 'no such member';
    case 'propertyNames':
      return 'other names of members';
    case 'items':
    case 'prefixItems':
    case 'unevaluatedItems':
      return 'no such element';
    case 'uniqueItems':
      return 'no element twice';
    case 'contains':
    case 'minContains':
    case 'maxContains':
      return 'other elements';
    case 'readOnly':
      return 'set by the server alone';
    case 'oneOf':
    case 'anyOf':
      return 'one of several forms, and not what stands here';
    default:
      return 'something else';
  }
}

/** What a schema says of a place, to stand behind "your schema says": `a whole number`, `one of "a", "b"`. */
export function ruleWords(keyword: string, facts: FieldFacts | null): string {
  const words = plain(keyword, facts).replaceAll(/\s+/gu, ' ');
  return words.length <= longestShown ? words : `${words.slice(0, longestShown - 1)}…`;
}
