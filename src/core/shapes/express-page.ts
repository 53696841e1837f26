import { pageShape } from './kit/page-shape.ts';

/**
 * Express' default handler (finalhandler): title "Error" and the text in `<pre>`; with the stack in development.
 *
 * @see {@link https://expressjs.com/en/guide/error-handling.html#the-default-error-handler Express, The default error handler}
 */
export const expressPage = pageShape({
  id: 'express-page',
  name: 'Express page',
  reference: 'https://expressjs.com/en/guide/error-handling.html#the-default-error-handler',
  because: 'has the title "Error" and one preformatted text',
  marks: [/<title>Error<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<pre>/u],
});
