import { pageShape } from './kit/page-shape.ts';

/**
 * Eclipse Jetty's error page: "HTTP ERROR 404 Not Found" and a table of URI, status, message and servlet.
 *
 * @see {@link https://jetty.org/docs/jetty/12/programming-guide/server/http.html Jetty, Error Handler}
 */
export const jettyPage = pageShape({
  id: 'jetty-page',
  name: 'Jetty page',
  reference: 'https://jetty.org/docs/jetty/12/programming-guide/server/http.html',
  because: "has Jetty's heading and table",
  speaks: true,
  marks: [/<h2>HTTP ERROR:? \d{3}/u, /<tr><th>URI:<\/th>|Powered by Jetty/u],
});
