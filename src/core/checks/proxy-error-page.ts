import type { Check } from './check.ts';
import { inFront } from './clues/in-front.ts';
import { fail } from './clues/judge.ts';
import { atStatus } from './clues/labels.ts';
import { readPage } from './clues/page.ts';
import { says } from './clues/said.ts';
import { quoted } from './clues/words.ts';

/** Reading: what proxies and filters of a network write on their pages. */
const words =
  /the requested url could not be retrieved|squid|zscaler|blue ?coat|forcepoint|fortinet|fortiguard|proxy (?:error|authentication|server)|(?<!\w)nginx\b|(?<!\w)openresty\b|(?<!\w)cloudflare\b|(?<!\w)varnish\b|guru meditation|(?<!\w)haproxy\b|(?<!\w)apache\/\d|error from cloudfront|(?<!\w)akamai\b|incapsula|iis detailed error|application gateway/iu;

/** Products that only stand between a client and a site; the others may be the API's own server. */
const between = /requested url could not be retrieved|squid|zscaler|blue ?coat|forcepoint|forti|proxy/iu;

/** An intermediary's own page: web server, load balancer, content network or company proxy, not the API. */
export const proxyErrorPage: Check = {
  id: 'proxy-error-page',
  run: (evidence) => {
    const { statusCode } = evidence;
    const help =
      'Compare `Server` and `Via` with a working answer, and try from another network; the API itself may never have seen the call.';
    if (statusCode === 407) {
      return fail(
        'proxy-error-page',
        'certain',
        'A proxy on your side wants its own credentials',
        'Give the client the user and password of your network’s proxy, or let it bypass the proxy for this host.',
        atStatus(evidence, 'from a proxy'),
      );
    }
    const page = readPage(evidence);
    if (page === null || page.signIn || (statusCode !== null && statusCode < 400)) return null;
    const front = inFront(evidence);
    if (front?.made === true)
      return fail(
        'proxy-error-page',
        'certain',
        `${front.name} answered instead of the API`,
        help,
        front.labels,
      );
    const said = says(evidence, words, 'an intermediary’s own page');
    if (said === null) return null;
    return between.test(said.words)
      ? fail(
          'proxy-error-page',
          'certain',
          `A proxy answered instead of the API: its page says ${quoted(said.words, 50)}`,
          help,
          said.labels,
        )
      : fail(
          'proxy-error-page',
          'likely',
          `The page probably comes from a server in front of the API: it names ${quoted(said.words, 40)}`,
          help,
          said.labels,
        );
  },
};
