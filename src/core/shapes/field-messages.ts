import { apiShape } from './kit/api-shape.ts';
import { reachText } from './kit/reach.ts';
import { pathsAt } from './kit/stated.ts';
import { meantPaths } from './structural/opening-places.ts';

/**
 * A list of `{"field", "message", "code"?}`: the commonest form of hand-written field errors (Yii, Moleculer handlers,
 * GitHub, Java exception mappers), in whatever wrapper.
 *
 * @see {@link https://www.yiiframework.com/doc/api/2.0/yii-rest-serializer Yii, Serializer}
 */
export const fieldMessages = apiShape({
  id: 'field-messages',
  name: 'List of fields and messages',
  reference: 'https://www.yiiframework.com/doc/api/2.0/yii-rest-serializer',
  confidence: 0.72,
  because: 'has entries with `field` and `message`',
  entry: { field: 'string', message: 'string', 'namespace?': (node) => node.kind === 'null' },
  // A success lists resources.
  when: ({ statusCode }) => statusCode === null || statusCode >= 300,
  entries: {
    place: 'field',
    paths: (place, entry) => meantPaths(pathsAt(place), reachText(entry, 'message') ?? ''),
    message: 'message',
    whole: true,
    code: [
      'code',
      'errorCode',
      'error_code',
      'rule',
      'reason',
      'type',
      'kind',
      'tag',
      'constraint',
      'keyword',
      'error',
      'validation',
      'validator',
    ],
    in: { at: ['in', 'location', 'source'] },
  },
});
