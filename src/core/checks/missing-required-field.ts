import { fieldCheck } from './clues/field-check.ts';

const parts = {
  query: 'query parameter',
  path: 'part of the path',
  header: 'header',
  cookie: 'cookie',
} as const;

/** A member that the API demands and the request lacks; `null` and `""` count as lacking. */
export const missingRequiredField = fieldCheck('missing-required-field', {
  kind: 'a missing value',
  one: ({ field, value }, name, certainty) => {
    if (certainty === 'likely')
      return `${name} was probably expected and not found where the API looks for it`;
    if (field.value?.kind === 'null') return `${name} is \`null\`, and the API requires a value`;
    return value === ''
      ? `${name} is empty, and the API requires a value`
      : `${name} is required and the API did not find it`;
  },
  many: (names, certainty) =>
    certainty === 'likely' ? `The API probably misses ${names}` : `Required fields are missing: ${names}`,
  label: ({ field, value }) =>
    field.place?.match === 'missing'
      ? 'missing here'
      : field.value?.kind === 'null' || value === ''
        ? 'no value'
        : 'not read as a value',
  help: ({ field }) =>
    field.in !== null && field.in !== 'body'
      ? `Add the ${parts[field.in]} with a value, then send it again.`
      : field.value === null
        ? 'Add the member to the request body under the name the API uses, then send it again.'
        : 'Give the member a value, and check that it stands at the level where the API looks for it.',
  pass: 'No field is reported missing',
});
