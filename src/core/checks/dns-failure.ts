import { transportCheck } from './clues/transport.ts';

/** The host's name has no address: a misspelt host, or a resolver that is not reachable. */
export const dnsFailure = transportCheck('dns-failure', {
  message: 'The name of the host could not be resolved',
  vague: 'The name of the host probably could not be resolved',
  label: 'no address for this name',
  help: 'Compare the host in the URL letter by letter with your workspace address, then resolve it with `dig +short <host>`.',
  passes: 'The host name was resolved: the failure came later',
});
