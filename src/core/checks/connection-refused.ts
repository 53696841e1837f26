import { transportCheck } from './clues/transport.ts';

/** The machine answered that nobody listens on this port. */
export const connectionRefused = transportCheck('connection-refused', {
  message: 'The host refused the connection',
  vague: 'The connection probably was refused or blocked',
  label: 'nobody listens there',
  help: 'Check the port and the scheme in the URL, and whether a proxy or `localhost` setting stands between.',
  passes: 'The connection was accepted: the failure came later',
});
