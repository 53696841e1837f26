import { transportCheck } from './clues/transport.ts';

/** The connection ended before a whole answer came. Says nothing about which side ended it on purpose. */
export const connectionReset = transportCheck('connection-reset', {
  message: 'The connection ended before an answer came',
  vague: 'The connection probably ended before an answer came',
  label: 'cut off here',
  help: 'Check whether a write took effect before you send it again, then retry once with a new connection.',
  passes: 'The connection stayed open: the failure came later',
});
