import { pageShape } from './kit/page-shape.ts';

/**
 * Laravel's minimal pages ("404 | Not Found") and Ignition's.
 *
 * @see {@link https://laravel.com/docs/errors#custom-http-error-pages Laravel, Custom HTTP Error Pages}
 */
export const laravelPage = pageShape({
  id: 'laravel-page',
  name: 'Laravel page',
  reference: 'https://laravel.com/docs/errors#custom-http-error-pages',
  because: "has normalize.css, inlined, and the layout of Laravel's pages",
  marks: [
    /normalize\.css v\d|data-theme="laravel|ignition/iu,
    /class="(?:relative flex items-top justify-center|flex-center|px-4 text-lg|ml-4 text-lg)|ignition/u,
  ],
});
