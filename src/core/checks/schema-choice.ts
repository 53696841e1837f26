import { schemaCheck } from './clues/schema-check.ts';

/** A value that is none of the choices a schema lists. */
export const schemaChoice = schemaCheck('schema-choice', {
  cause: 'invalid-choice',
  keywords: ['enum', 'const'],
  help: 'Use one of the values your schema lists, letter by letter.',
  pass: 'Every value stands among the choices your schema lists',
});
