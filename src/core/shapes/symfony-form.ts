import { apiShape } from './kit/api-shape.ts';

/**
 * A Symfony form's errors as FOSRestBundle and JMS write them: `{"code": 400, "message": "Validation Failed", "errors": {"children": {…}}}`.
 *
 * @see {@link https://fosrestbundle.readthedocs.io/en/3.x/2-the-view-layer.html FOSRestBundle, The view layer}
 */
export const symfonyForm = apiShape({
  id: 'symfony-form',
  name: 'Symfony form errors',
  reference: 'https://fosrestbundle.readthedocs.io/en/3.x/2-the-view-layer.html',
  confidence: 0.94,
  because: 'has a tree of `children` with `errors`',
  part: { children: 'object' },
  map: {
    at: '',
    keys: 'name',
    whole: new Set(['errors']),
    through: new Set(['children']),
    onlyThrough: true,
  },
});
