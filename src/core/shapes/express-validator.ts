import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { listsOf } from './kit/containers.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';
import { readLocation } from './location-word.ts';
import type { Shape, StatedFieldError } from './shape.ts';

/**
 * express-validator: `{"errors": [{"type": "field", "msg": "…", "path": "items[0].qty", "location": "body"}]}`; `param` before
 * version 7. The mapped form has the same objects under the field's name.
 *
 * `oneOf` gives an entry without a place and its branches in `nestedErrors`; `checkExact` lists the surplus in `fields`.
 *
 * @see {@link https://express-validator.github.io/docs/api/validation-result express-validator, Validation Result}
 */
export const expressValidator: Shape = apiShape({
  id: 'express-validator',
  name: 'express-validator',
  reference: 'https://express-validator.github.io/docs/api/validation-result',
  confidence: 0.95,
  because: 'has entries with `msg`, `path` (or `param`) and `location`',
  when: (body, content) => listsOf(body, isEntry).length > 0 || mapped(content) !== undefined,
  fields: (content, body) => {
    const map = mapped(content);
    const entries =
      map === undefined
        ? listsOf(body, isEntry).flatMap(({ elements }) => elements)
        : map.members.map(({ value }) => value);
    return entries.flatMap(readOne);
  },
});

const field: EntryRule = { place: ['path', 'param'], message: 'msg', in: { at: 'location' } };

/** Where a message that is an object keeps its sentence. */
const sentencesIn = ['msg.message', 'msg.msg', 'msg.text', 'msg.description', 'msg.detail', 'msg.title'];

function isEntry(node: JsonNode): boolean {
  if (
    fits(node, { msg: 'any', location: 'string', path: 'string' }) ||
    fits(node, { msg: 'any', location: 'string', param: 'string' })
  )
    return true;
  return (
    fits(node, { msg: 'any', type: /^(?:alternative|alternative_grouped|unknown_fields)$/u }) ||
    fits(node, { msg: 'any', nestedErrors: 'array' })
  );
}

function mapped(content: JsonNode): JsonNode | undefined {
  return [...reach(content, 'errors'), content].find(
    (map) => map.kind === 'object' && map.members[0] !== undefined && isEntry(map.members[0].value),
  );
}

function readOne(entry: JsonNode): readonly StatedFieldError[] {
  const [msg] = reach(entry, 'msg');
  const message = msg?.kind === 'string' ? msg.text : (reachText(entry, sentencesIn) ?? '');
  const surplus = reach(entry, 'fields.*');
  if (surplus.length > 0) {
    return surplus.flatMap((one) =>
      reach(one, 'path').map((place) =>
        stated({
          paths: pathsAt(place),
          message,
          in: readLocation(reachText(one, 'location') ?? ''),
          span: place.span,
        }),
      ),
    );
  }
  const branches = reach(entry, 'nestedErrors.*').flatMap((branch) =>
    branch.kind === 'array' ? branch.elements : [branch],
  );
  if (branches.length > 0 && msg !== undefined)
    return [stated({ paths: [[]], message, span: msg.span }), ...branches.flatMap(readOne)];
  return readEntries(
    [entry],
    message === msg?.text ? field : { ...field, message: sentencesIn, code: 'msg.code' },
  );
}
