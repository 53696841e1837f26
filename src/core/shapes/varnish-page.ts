import { pageShape } from './kit/page-shape.ts';

/**
 * Varnish's page: "Guru Meditation" with the transaction's number.
 *
 * @see {@link https://varnish-cache.org/docs/trunk/users-guide/vcl-built-in-subs.html Varnish, vcl_backend_error}
 */
export const varnishPage = pageShape({
  id: 'varnish-page',
  name: 'Varnish page',
  reference: 'https://varnish-cache.org/docs/trunk/users-guide/vcl-built-in-subs.html',
  because: "ends with the cache server's line under a transaction number",
  marks: [/<p>XID: \d{1,20}<\/p>/u, /<p>Varnish cache server<\/p>/u],
});
