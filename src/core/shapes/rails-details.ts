import { isMapOf } from './kit/field-map.ts';
import { apiShape } from './kit/api-shape.ts';

/**
 * Rails' `errors.details`: `{"errors": {"items.sku": [{"error": "blank"}, {"error": "too_long", "count": 6}]}}`: codes without sentences.
 *
 * @see {@link https://api.rubyonrails.org/classes/ActiveModel/Errors.html#method-i-details Rails, ActiveModel::Errors#details}
 */
export const railsDetails = apiShape({
  id: 'rails-details',
  name: 'Rails error details',
  reference: 'https://api.rubyonrails.org/classes/ActiveModel/Errors.html#method-i-details',
  confidence: 0.88,
  because: 'has a map from field to lists of `error` codes',
  part: (node) => isMapOf(node, [{ error: /^[a-z_]+$/u }]),
  map: { at: '', keys: 'path', message: [], code: 'error', whole: new Set(['base']) },
});
