import type { Check } from './check.ts';
import { domainOf, hostKind, readAddress } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';
import { headerField } from '../http/message.ts';

/** Reading: Fastly's words for a host that none of its services has. */
const unknownDomain = /\bFastly error: unknown domain\b/u;

/** The call goes to the vendor's website or to a misspelt host. Hosts that have nothing to do with the API are not judged. */
export const wrongHost: Check = {
  id: 'wrong-host',
  run: (evidence) => {
    const address = readAddress(evidence.request);
    const { api } = evidence;
    const strange = says(evidence, unknownDomain, 'says it');
    if (strange !== null && evidence.statusCode !== null && evidence.statusCode >= 400) {
      return fail(
        'wrong-host',
        'certain',
        'The content network that answered does not know the host of this call',
        'Compare the host of the URL with the documentation; if it is right, the API’s operator has to add it to the network.',
        strange.labels,
      );
    }
    if (evidence.statusCode === 421 && address !== null && address.host !== null) {
      return fail(
        'wrong-host',
        'likely',
        `The server that answered is probably not the one for ${quoted(address.host, 50)}`,
        'Compare the host of the URL, the `Host` field and the TLS server name; they must agree.',
      );
    }
    if (api === null || address === null || address.host === null) return null;
    const kind = hostKind(address.host, api);
    if (kind === 'foreign' || kind === 'unknown') return null;
    const field = headerField(address.request.headers, 'host');
    const span =
      address.hostSpan === null
        ? (field?.valueSpan ?? null)
        : inTarget(address.request, address.hostSpan.start, address.hostSpan.end);
    if (kind === 'api')
      return pass(`The call goes to a host of ${api.name}`, inRequest(span, 'a host of the API'));
    const own = api.hosts[0] ?? '';
    const help = `Send the call to your own workspace’s host, ${own.replace('*', '<workspace>')}.`;
    return kind === 'other-of-vendor'
      ? fail(
          'wrong-host',
          'certain',
          `${quoted(address.host, 50)} is not a host of ${api.name}’s API`,
          help,
          inRequest(span, 'not the API’s host'),
        )
      : fail(
          'wrong-host',
          'likely',
          `${quoted(address.host, 50)} was probably meant to end in ${quoted(domainOf(own), 40)}`,
          help,
          inRequest(span, 'misspelt?'),
        );
  },
};
