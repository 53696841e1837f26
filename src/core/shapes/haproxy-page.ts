import { pageShape } from './kit/page-shape.ts';

/**
 * HAProxy's built-in error page: `<html><body><h1>503 Service Unavailable</h1>` and one sentence, without a head.
 *
 * @see {@link https://docs.haproxy.org/3.0/configuration.html#4-errorfile HAProxy, errorfile}
 */
export const haproxyPage = pageShape({
  id: 'haproxy-page',
  name: 'HAProxy page',
  reference: 'https://docs.haproxy.org/3.0/configuration.html#4-errorfile',
  because: 'is a bare heading with the code and one sentence',
  confidence: 0.9,
  marks: [/^\s{0,10}<html><body><h1>\d{3} [\w -]{1,60}<\/h1>\s{0,4}[^<]{1,300}<\/body><\/html>\s{0,10}$/u],
});
