import { transportCheck } from './clues/transport.ts';

/** The encrypted connection could not be set up: certificate, protocol version, or a plain-text port. */
export const tlsFailure = transportCheck('tls-failure', {
  message: 'The encrypted connection could not be set up',
  vague: 'The encrypted connection probably could not be set up',
  label: 'TLS stops here',
  help: 'Run `openssl s_client -connect <host>:443 -servername <host>`, read who issued the certificate, and check your clock.',
  passes: 'The encrypted connection was set up: the failure came later',
});
