import { schemaCheck } from './clues/schema-check.ts';

/** A member that a schema leaves to the server. */
export const schemaReadOnly = schemaCheck('schema-read-only', {
  cause: 'read-only-field',
  keywords: ['readOnly'],
  help: 'Leave the member out; when you send back what you read, send only what you changed.',
  pass: 'Your schema finds no read-only member in the body',
});
