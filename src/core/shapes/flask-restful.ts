import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/** Reading: a code of the error itself, which stands beside its description: BlueSnap's, in XML. */
const machineCode = /^[A-Z\d_]+$/u;

/**
 * Flask-RESTful's `reqparse`: `{"message": {"rate": "Missing required parameter in the JSON body"}}`.
 *
 * The sentence names the part of the request unless the program gave a help text of its own.
 *
 * @see {@link https://flask-restful.readthedocs.io/en/latest/reqparse.html#error-handling Flask-RESTful, Error Handling}
 */
export const flaskRestful = apiShape({
  id: 'flask-restful',
  name: 'Flask-RESTful',
  reference: 'https://flask-restful.readthedocs.io/en/latest/reqparse.html#error-handling',
  confidence: 0.85,
  because: 'has a map from parameter to sentence in `message`, and nothing else',
  body: {
    message: (node) =>
      node.members.length > 0 &&
      node.members.slice(0, 5).every(({ value }) => value.kind === 'string') &&
      // An ordinary error below `message` names nothing by its keys.
      !(node.members.length > 1 && fits(node, { message: 'string' })),
  },
  when: (_, content) =>
    content.members.length === 1 &&
    !content.members[0]?.value.members.some(
      ({ name, value }) => name === 'code' && machineCode.test(value.text),
    ),
  map: { at: 'message', keys: 'name' },
});
