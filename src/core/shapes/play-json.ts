import { isMapOf } from './kit/field-map.ts';
import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Play Framework's `JsError`: `{"obj.lines[0].qty": [{"msg": ["error.path.missing"], "args": []}]}`.
 *
 * @see {@link https://www.playframework.com/documentation/latest/ScalaJson Play, JSON basics}
 */
export const playJson = apiShape({
  id: 'play-json',
  name: 'Play JSON errors',
  reference: 'https://www.playframework.com/documentation/latest/ScalaJson',
  confidence: 0.95,
  because: 'is a map from path to entries of `msg` and `args`',
  part: (node) => isMapOf(node, [{ msg: 'any', args: 'array' }]),
  fields: (map) =>
    map.members.flatMap(({ name, nameSpan, value }) =>
      value.elements.flatMap((entry) =>
        [...reach(entry, 'msg.*'), ...reach(entry, 'msg')]
          .filter(({ kind }) => kind === 'string')
          .map(({ text }) =>
            stated({
              paths: readSpelledPath(name.replace(root, '')),
              message: text,
              code: text,
              in: 'body',
              span: nameSpan,
            }),
          ),
      ),
    ),
});

/** Reading: Play's name for the whole value. */
const root = /^obj(?:\.|(?=\[)|$)/u;
