import { apiShape } from './kit/api-shape.ts';

/**
 * A map from field to sentences under `errors`: Rails' `render json: { errors: record.errors }`, Phoenix, Ecto, NestJS
 * and hand-written handlers. `base` and the empty name stand for the whole record.
 *
 * The fields are left to the structural reading, which knows lists that only repeat the others (`full_messages`).
 *
 * @see {@link https://api.rubyonrails.org/classes/ActiveModel/Errors.html Rails, ActiveModel::Errors}
 */
export const mapOfLists = apiShape({
  id: 'map-of-lists',
  name: 'Map from field to sentences',
  reference: 'https://api.rubyonrails.org/classes/ActiveModel/Errors.html',
  confidence: 0.7,
  because: 'has a map `errors` whose values are lists of sentences',
  body: {
    errors: (node) =>
      node.members.length > 0 &&
      node.members
        .slice(0, 5)
        .every(
          ({ value }) => value.elements.length > 0 && value.elements.every(({ kind }) => kind === 'string'),
        ),
  },
});
