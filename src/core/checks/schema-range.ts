import { schemaCheck } from './clues/schema-check.ts';

/** A number, length or count outside the bounds of a schema. */
export const schemaRange = schemaCheck('schema-range', {
  cause: 'out-of-range',
  keywords: [
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'maxProperties',
  ],
  help: 'Bring the value inside the bounds your schema names.',
  pass: 'Every value lies inside the bounds of your schema',
});
