import { isMapOf } from './kit/field-map.ts';
import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

/**
 * Django's `Form.errors.as_json()` and Django REST framework's full details: `{"name": [{"message": "…", "code": "max_length"}]}`.
 *
 * @see {@link https://docs.djangoproject.com/en/stable/ref/forms/api/#django.forms.Form.errors.as_json Django, Form.errors.as_json()}
 */
export const djangoForm = apiShape({
  id: 'django-form',
  name: 'Django form errors',
  reference: 'https://docs.djangoproject.com/en/stable/ref/forms/api/#django.forms.Form.errors.as_json',
  confidence: 0.86,
  because: 'is a map from field to lists of `message` and `code`',
  when: (_, content) => reach(content, '').concat(reach(content, 'errors')).some(isMap),
  fields: (content) => {
    const map = reach(content, '').concat(reach(content, 'errors')).find(isMap);
    return map === undefined ? [] : readErrorMap(map, { keys: 'name' });
  },
});

/** Reading: a list of results under a name of its own: Zoho's `data`, `listOfResultCodes`. Applied to one name. */
const noField = /^(?:data$|listOf[A-Z])|(?:Codes|Messages|Results|Errors)$/u;

function isMap(node: JsonNode): boolean {
  const [only] = node.members;
  return (
    !noField.test(only?.name ?? '') &&
    isMapOf(node, isErrors) &&
    fits(only?.value, [{ message: 'string', code: 'string' }]) &&
    only?.value.elements[0]?.members.length === 2
  );
}

/** Full details nest as the plain messages do. */
function isErrors(value: JsonNode): boolean {
  return value.kind === 'array' || value.kind === 'object';
}
