import { pageShape } from './kit/page-shape.ts';

/**
 * Werkzeug's and Flask's pages: `<!doctype html><html lang=en><title>404 Not Found</title><h1>…</h1><p>…</p>`.
 *
 * @see {@link https://werkzeug.palletsprojects.com/en/stable/exceptions/ Werkzeug, HTTP Exceptions}
 */
export const werkzeugPage = pageShape({
  id: 'werkzeug-page',
  name: 'Flask (Werkzeug) page',
  reference: 'https://werkzeug.palletsprojects.com/en/stable/exceptions/',
  because: 'is an unquoted page of title, heading and paragraph',
  marks: [
    /^\s{0,10}<!doctype html>\s{0,4}<html lang=en>\s{0,4}<title>\d{3} [^<]{1,60}<\/title>\s{0,4}<h1>/iu,
  ],
});
