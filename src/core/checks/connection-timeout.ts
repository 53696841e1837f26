import { transportCheck } from './clues/transport.ts';

/** No connection came about in time: packets are dropped on the way. */
export const connectionTimeout = transportCheck('connection-timeout', {
  message: 'No connection came about in time',
  vague: 'Probably no connection came about in time',
  label: 'no way to the host',
  help: 'Try the same URL from another network; a firewall, a VPN or a wrong port drops the packets.',
  passes: 'The connection came about: the failure came later',
});
