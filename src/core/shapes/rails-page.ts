import { pageShape } from './kit/page-shape.ts';

/**
 * Rails' static pages in `public/` (`rails-default-error-page`), and "Action Controller: Exception caught".
 *
 * @see {@link https://guides.rubyonrails.org/action_controller_advanced_topics.html#custom-error-pages Rails, Custom Error Pages}
 */
export const railsPage = pageShape({
  id: 'rails-page',
  name: 'Rails page',
  reference: 'https://guides.rubyonrails.org/action_controller_advanced_topics.html#custom-error-pages',
  because: "has the class or the header of Rails' pages",
  marks: [
    /class="rails-default-error-page|\.rails-default-error-page|<title>Action Controller: Exception caught<\/title>|<header role="banner">\s{0,4}<h1>/u,
  ],
});
