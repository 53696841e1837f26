import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { reachFirst, reachText } from './kit/reach.ts';
import type { StatedFieldError } from './shape.ts';

/**
 * Kong's Admin API: `{"code": 2, "name": "schema violation", "message": "…", "fields": {"url": "…", "@entity": ["…"]}}`; what is
 * wrong with a list's parameters stands under `options`. For violated keys `fields` repeats the values.
 *
 * @see {@link https://developer.konghq.com/admin-api/ Kong, Admin API}
 * @see {@link https://github.com/Kong/kong/blob/master/kong/db/errors.lua Kong, errors}
 */
export const kongAdmin = apiShape({
  id: 'kong-admin',
  name: 'Kong Admin API',
  reference: 'https://developer.konghq.com/admin-api/',
  confidence: 0.96,
  because: 'has `code`, `name`, `message` and `fields` or `options`',
  body: { code: 'integer', name: 'string', message: 'string' },
  when: (_, content) => fits(content, { fields: 'object' }) || fits(content, { options: 'object' }),
  envelope: { title: 'name', detail: 'message', code: 'name', status: [] },
  fields: (content) => [...fieldsOf(content), ...optionsOf(content)],
  exhaustive: true,
});

/** Keys that are invalid, taken, or refer to nothing: their values stand where other errors have a sentence. */
const keyViolations: ReadonlySet<string> = new Set(['1', '3', '4', '5', '16']);
const notFound = '6';

function fieldsOf(content: JsonNode): readonly StatedFieldError[] {
  const code = reachText(content, 'code') ?? '';
  const map = reachFirst(content, 'fields');
  if (map === undefined || code === notFound) return [];
  const errors = readErrorMap(map, { keys: 'name', whole: new Set(['@entity']) });
  const message = reachText(content, 'message');
  if (!keyViolations.has(code) || message === null) return errors;
  return errors
    .filter(({ paths }) => paths[0]?.[0] !== '@referenced_by')
    .map((error) => ({ ...error, message }));
}

function optionsOf(content: JsonNode): readonly StatedFieldError[] {
  const map = reachFirst(content, 'options');
  return map === undefined ? [] : readErrorMap(map, { keys: 'name', in: 'query' });
}
