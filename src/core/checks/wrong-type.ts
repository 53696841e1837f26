import type { JsonNode } from '../json/node.ts';
import type { Expected } from './clues/field-vocabulary.ts';
import { fieldCheck } from './clues/field-check.ts';

const kindNames: Readonly<Record<JsonNode['kind'], string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  null: '`null`',
};

const wantedNames: Readonly<Record<NonNullable<Expected>, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false` without quotes',
  date: 'a date',
};

/** A value of another JSON kind than the API asks for. Numbers in quotes have a check of their own. */
export const wrongType = fieldCheck('wrong-type', {
  kind: 'a value of another kind',
  one: ({ field, expected }, name) => {
    const wanted = expected === null ? 'another kind of value' : wantedNames[expected];
    if (field.value === null) return `The API asks for ${wanted} in ${name}`;
    return field.value.kind === expected
      ? `${name} is ${kindNames[expected]}, of another form than the API takes`
      : `${name} is ${kindNames[field.value.kind]}, and the API asks for ${wanted}`;
  },
  many: (names) => `Values are of another kind than the API asks for: ${names}`,
  label: ({ field, expected }) =>
    field.value === null || field.value.kind === expected
      ? 'another kind is asked for'
      : `${kindNames[field.value.kind]}${expected === null ? '' : `, not ${wantedNames[expected]}`}`,
  help: ({ value, expected }) =>
    expected === 'boolean' && value !== null && /^(?:true|false)$/iu.test(value)
      ? `Send ${value.toLowerCase()} without quotes.`
      : 'Send the kind of value that the message names; in JSON a text has quotes, numbers, `true` and `null` have none.',
  pass: 'No value of a wrong kind is reported',
});
