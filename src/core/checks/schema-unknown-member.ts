import { schemaCheck } from './clues/schema-check.ts';

/** A member or element that a schema does not allow. */
export const schemaUnknownMember = schemaCheck('schema-unknown-member', {
  cause: 'unknown-field',
  keywords: [
    'additionalProperties',
    'unevaluatedProperties',
    'properties',
    'patternProperties',
    'items',
    'prefixItems',
    'unevaluatedItems',
    'propertyNames',
  ],
  help: 'Compare the name with your schema letter by letter, or leave the member out.',
  pass: 'Your schema finds no surplus member in the body',
});
