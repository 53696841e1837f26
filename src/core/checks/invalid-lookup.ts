import { fieldCheck } from './clues/field-check.ts';
import { isIdLike } from './clues/record-id.ts';
import { quoted } from './clues/words.ts';

/** A reference to another record that leads nowhere: no id at all, or an id the API does not know. */
export const invalidLookup = fieldCheck('invalid-lookup', {
  kind: 'another record',
  one: ({ value, field }, name, certainty) => {
    if (certainty === 'certain')
      return `${name} refers to a record that the API does not find${value === null ? '' : `: ${quoted(value, 40)}`}`;
    if (field.value?.kind === 'object' || field.value?.kind === 'array')
      return `${name} probably wants an id, and holds a whole ${field.value.kind}`;
    return `${name} probably wants the id of a record, and holds ${quoted(value ?? '', 40)}`;
  },
  many: (names, certainty) =>
    certainty === 'certain'
      ? `References lead to no record: ${names}`
      : `References probably lead to no record: ${names}`,
  label: ({ value }) => (value !== null && isIdLike(value, null) ? 'no record with this id' : 'not an id'),
  help: ({ value, field }, { api }) =>
    field.value !== null && !(value !== null && isIdLike(value, api))
      ? 'Look up the record and send its id, not its name; send `null` when there is none.'
      : 'Fetch the record with this id and the same token: it may be deleted, of another kind, or hidden from you.',
  pass: 'No reference to another record is reported',
});
