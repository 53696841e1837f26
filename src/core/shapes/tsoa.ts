import type { Path } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { isMapOf } from './kit/field-map.ts';
import { fits, hasOnly } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * tsoa's `ValidateError`: `{"message": "Validation Failed", "details": {"requestBody.seats.$0.row": {"message": "…", "value": …}}}`.
 *
 * A body parameter's key begins with its own name in the controller; indexes are written `$0`.
 *
 * @see {@link https://tsoa-community.github.io/docs/error-handling.html tsoa, Error Handling}
 */
export const tsoa = apiShape({
  id: 'tsoa',
  name: 'tsoa',
  reference: 'https://tsoa-community.github.io/docs/error-handling.html',
  confidence: 0.9,
  because: 'has `message` and a map from path to `message` and `value`',
  part: {
    message: 'string',
    details: (node) => isMapOf(node, (value) => fits(value, { message: 'string' }) && hasOnly(value, leaf)),
  },
  fields: (part) =>
    reach(part, 'details').flatMap(({ members }) =>
      members.map(({ name, nameSpan, value }) =>
        stated({ paths: pathsOf(name), message: reachText(value, 'message') ?? '', span: nameSpan }),
      ),
    ),
});

const leaf: ReadonlySet<string> = new Set(['message', 'value']);
/** Reading: the mark before an index. */
const indexMark = /\.\$(?=\d)/gu;

function pathsOf(key: string): readonly Path[] {
  const readings = readSpelledPath(key.replace(indexMark, '.'));
  const [path = []] = readings;
  return path.length > 1 ? [...readings, path.slice(1)] : readings;
}
