import type { JsonNode } from '../json/node.ts';
import { javaPaths } from './kit/java-path.ts';
import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Bean Validation (Jakarta): violations with `path` (or `field`) and `message`, as Jersey, RESTEasy, Quarkus and Spring's
 * mappers print them. A path may begin with the method and the argument: `create.arg0.lines[1].qty`.
 *
 * @see {@link https://jakarta.ee/specifications/bean-validation/3.0/jakarta-bean-validation-spec-3.0.html Jakarta Bean Validation}
 */
export const beanViolations = apiShape({
  id: 'bean-violations',
  name: 'Bean Validation violations',
  reference: 'https://jakarta.ee/specifications/bean-validation/3.0/jakarta-bean-validation-spec-3.0.html',
  confidence: 0.93,
  because: "has violations as Java's Bean Validation states them",
  entry: isViolation,
  entries: {
    place: ['path', 'propertyPath', 'field'],
    message: 'message',
    code: ['code', 'constraint'],
    paths: (place) => javaPaths(place.text),
  },
});

function isViolation(node: JsonNode): boolean {
  if (fits(node, { path: 'string', message: 'string', messageTemplate: 'string' })) return true;
  if (fits(node, { constraintType: 'string', path: 'string', message: 'string' })) return true;
  return (
    fits(node, { path: 'string', message: 'string', invalidValue: 'any' }) ||
    fits(node, { propertyPath: 'string', message: 'string', invalidValue: 'any' })
  );
}
