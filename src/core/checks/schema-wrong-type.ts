import { schemaCheck } from './clues/schema-check.ts';

/** A value of another kind than a schema allows. */
export const schemaWrongType = schemaCheck('schema-wrong-type', {
  cause: 'wrong-type',
  keywords: ['type'],
  help: 'Write the value as the kind your schema names: numbers without quotes, lists in brackets.',
  pass: 'Every value has a kind that your schema allows',
});
