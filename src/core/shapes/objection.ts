import { isMapOf } from './kit/field-map.ts';
import { locationWord } from './location-word.ts';
import { apiShape } from './kit/api-shape.ts';

/**
 * Objection.js: `{"type": "ModelValidation", "data": {"kids.1.age": [{"message": "…", "keyword": "type", "params": {}}]}}`.
 *
 * @see {@link https://vincit.github.io/objection.js/recipes/error-handling.html Objection.js, Error handling}
 */
export const objection = apiShape({
  id: 'objection',
  name: 'Objection.js',
  reference: 'https://vincit.github.io/objection.js/recipes/error-handling.html',
  confidence: 0.92,
  because: 'has a map from path to entries of `message` and `keyword`',
  // ajv's own entries below `body` or `query` name their place themselves.
  part: (node) =>
    isMapOf(node, [{ message: 'string', keyword: 'string', params: 'any' }]) &&
    !node.members.some(({ name }) => locationWord(name)?.strong === true),
  map: { at: '', keys: 'path', code: 'keyword' },
});
