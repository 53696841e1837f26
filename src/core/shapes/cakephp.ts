import type { JsonNode, Path } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { reachFirst } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import type { StatedFieldError } from './shape.ts';
import { nameOrIndex } from './spelled-path.ts';

/**
 * CakePHP: `{"message": "…", "url": "/bookings", "code": 422, "errors": {"show": {"_empty": "…"}}}`: the innermost key is the rule's
 * name. Associated records nest, one as a map and many as a list.
 *
 * @see {@link https://book.cakephp.org/5/en/orm/validation.html CakePHP, Validating Data}
 */
export const cakephp = apiShape({
  id: 'cakephp',
  name: 'CakePHP',
  reference: 'https://book.cakephp.org/5/en/orm/validation.html',
  confidence: 0.94,
  because: 'has `message`, `url` and `code` or `errorCount`',
  body: { message: 'string', url: /^\//u, 'code?': 'integer', 'errors?': 'object' },
  when: (_, content) => content.members.some(({ name }) => name === 'code' || name === 'errorCount'),
  envelope: { title: [], detail: 'message', code: [], status: 'code' },
  fields: (content) => fieldsBelow(reachFirst(content, 'errors'), [], 0),
});

/** Records nest no deeper than this. */
const deepest = 12;

function fieldsBelow(record: JsonNode | undefined, above: Path, depth: number): readonly StatedFieldError[] {
  if (record === undefined || depth > deepest) return [];
  return [
    ...record.elements.flatMap((element, index) => fieldsBelow(element, [...above, index], depth + 1)),
    ...record.members.flatMap(({ name, nameSpan, value }) => {
      const path = [...above, nameOrIndex(name)];
      const rules = value.members.filter((rule) => rule.value.kind === 'string');
      return rules.length === 0 || rules.length < value.members.length
        ? fieldsBelow(value, path, depth + 1)
        : rules.map((rule) =>
            stated({ paths: [path], message: rule.value.text, code: rule.name, span: nameSpan }),
          );
    }),
  ];
}
