import { schemaCheck } from './clues/schema-check.ts';

/** A text that is not written in the form a schema asks for. */
export const schemaFormat = schemaCheck('schema-format', {
  cause: 'invalid-format',
  keywords: ['format', 'pattern'],
  help: 'Write the value in the form your schema names.',
  pass: 'Every text has the form your schema asks for',
});
