import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';

/**
 * Shopify's GraphQL Admin API, and others that put user errors into the data: `userErrors[]` of `field` (a list) and `message`.
 *
 * @see {@link https://shopify.dev/docs/api/admin-graphql#status_and_error_codes Shopify, GraphQL Admin API}
 */
export const shopify = apiShape({
  id: 'shopify',
  name: 'GraphQL user errors (Shopify)',
  reference: 'https://shopify.dev/docs/api/admin-graphql#status_and_error_codes',
  confidence: 0.93,
  because: 'has `userErrors` with `field` and `message` in `data`',
  when: (_, content) => errorsIn(content).length > 0,
  fields: (content) =>
    readEntries(errorsIn(content), {
      place: 'field',
      message: 'message',
      code: 'code',
      in: 'body',
      whole: true,
      paths: (place) => pathsAt(place).flatMap((path) => [['variables', ...path], path]),
    }),
});

function errorsIn(content: JsonNode): readonly JsonNode[] {
  const results = reach(content, 'data').flatMap(({ members }) =>
    members.slice(0, 10).map(({ value }) => value),
  );
  return results
    .flatMap((result) => reach(result, 'userErrors.*'))
    .filter((error) => fits(error, { message: 'string' }));
}
