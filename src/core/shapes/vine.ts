import { apiShape } from './kit/api-shape.ts';

/**
 * VineJS, the validator of AdonisJS: `{"errors": [{"message": "…", "rule": "required", "field": "items.0.qty"}]}`.
 *
 * @see {@link https://vinejs.dev/docs/error_reporter VineJS, Error reporter}
 */
export const vine = apiShape({
  id: 'vine',
  name: 'VineJS (AdonisJS)',
  reference: 'https://vinejs.dev/docs/error_reporter',
  confidence: 0.93,
  because: 'has entries with `rule`, `field` and `message`',
  entry: { message: 'string', rule: 'string', field: 'string' },
  entries: { place: 'field', message: 'message', code: 'rule' },
});
