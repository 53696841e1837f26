import { pageShape } from './kit/page-shape.ts';

/**
 * lighttpd's error page: XHTML 1.0 with `<title>404 Not Found</title>` and the same heading.
 *
 * @see {@link https://redmine.lighttpd.net/projects/lighttpd/wiki/Server_errorfile-prefixDetails lighttpd, errorfile-prefix}
 */
export const lighttpdPage = pageShape({
  id: 'lighttpd-page',
  name: 'lighttpd page',
  reference: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Server_errorfile-prefixDetails',
  because: "is lighttpd's XHTML page",
  confidence: 0.9,
  marks: [/^<\?xml version="1\.0" encoding="iso-8859-1"\?>/u, /<title>\d{3} /u, /<h1>\d{3} /u],
});
