import { transportCheck } from './clues/transport.ts';

/** The client stopped waiting; whether the server did the work is not known. */
export const clientTimeout = transportCheck('client-timeout', {
  message: 'The client stopped waiting before the answer came',
  vague: 'The client probably stopped waiting before the answer came',
  label: 'gave up here',
  help: 'Check whether a write took effect, then ask for less in one call or raise the client’s time limit.',
  passes: 'The answer came in time',
});
