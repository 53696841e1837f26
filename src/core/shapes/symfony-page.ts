import { pageShape } from './kit/page-shape.ts';

/**
 * Symfony's pages: "Oops! An Error Occurred" with the status in a second heading, and the debug page.
 *
 * @see {@link https://symfony.com/doc/current/controller/error_pages.html Symfony, Error Pages}
 */
export const symfonyPage = pageShape({
  id: 'symfony-page',
  name: 'Symfony page',
  reference: 'https://symfony.com/doc/current/controller/error_pages.html',
  because: "has the layout of Symfony's pages",
  marks: [
    /<meta name="robots" content="noindex,nofollow,noarchive"|class="sf-toolbar|class="exception-summary/u,
  ],
});
