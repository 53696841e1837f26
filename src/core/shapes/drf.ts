import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { isMapOf } from './kit/field-map.ts';
import { fits } from './kit/pattern.ts';

/**
 * Django REST framework: the body is the map, `{"email": ["…"], "lines": [{}, {"qty": ["…"]}], "non_field_errors": ["…"]}`.
 *
 * A list of objects keeps the request's positions. A flat map without any of these marks is left to the structural reading.
 *
 * @see {@link https://www.django-rest-framework.org/api-guide/exceptions/#exception-handling-in-rest-framework-views Django REST framework, Exceptions}
 */
export const drf = apiShape({
  id: 'drf',
  name: 'Django REST framework',
  reference: 'https://www.django-rest-framework.org/api-guide/exceptions/',
  confidence: 0.82,
  because: "is a map of sentences with `non_field_errors` or with the request's positions",
  when: (_, content) =>
    isMap(content) ||
    (content.kind === 'array' &&
      content.elements.slice(0, 8).some(isMap) &&
      content.elements.slice(0, 8).every((one) => isMap(one) || isBare(one))),
  map: { at: '', keys: 'name' },
});

/** An object that is empty or has lists of sentences alone. */
function isBare(node: JsonNode): boolean {
  return node.kind === 'object' && node.members.slice(0, 8).every(({ value }) => fits(value, 'strings'));
}

function isMap(node: JsonNode): boolean {
  if (fits(node, { non_field_errors: 'strings' })) return true;
  if (node.members.length > 60 || !isMapOf(node, isEntry)) return false;
  return node.members.some(({ value }) => isPositions(value) || fits(value, { non_field_errors: 'strings' }));
}

function isEntry(value: JsonNode): boolean {
  return fits(value, 'strings') || isBare(value) || isPositions(value);
}

/** A list of maps, with an empty one for each record that was fine. */
function isPositions(value: JsonNode): boolean {
  const first = value.elements.slice(0, 8);
  return first.length > 0 && first.every(isBare) && first.some(({ members }) => members.length > 0);
}
