import { pageShape } from './kit/page-shape.ts';

/**
 * Django's pages: the plain "Not Found" and "Server Error (500)", the CSRF page, and the debug page.
 *
 * @see {@link https://docs.djangoproject.com/en/stable/ref/views/#error-views Django, Error views}
 */
export const djangoPage = pageShape({
  id: 'django-page',
  name: 'Django page',
  reference: 'https://docs.djangoproject.com/en/stable/ref/views/#error-views',
  because: "has the layout of Django's built-in pages",
  marks: [
    /<meta name="robots" content="NONE,NOARCHIV|<div id="(?:summary|explanation)"|^\s{0,4}<!doctype html>\s{0,4}<html lang="en">\s{0,4}<head>\s{0,4}<title>[^<]{1,40}<\/title>\s{0,4}<\/head>\s{0,4}<body>\s{0,4}<h1>[^<]{1,40}<\/h1>\s{0,4}<p>[^<]{0,200}<\/p>\s{0,4}<\/body>/u,
  ],
});
