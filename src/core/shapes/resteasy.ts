import { apiShape } from './kit/api-shape.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * RESTEasy's violation report: lists `propertyViolations`, `classViolations`, `parameterViolations`, `returnValueViolations`
 * of `constraintType`, `path`, `message` and `value`, as JSON or XML.
 *
 * @see {@link https://docs.resteasy.dev/6.2/userguide/#_violation_reporting RESTEasy, Violation reporting}
 */
export const resteasy = apiShape({
  id: 'resteasy',
  name: 'RESTEasy violation report',
  reference: 'https://docs.resteasy.dev/6.2/userguide/',
  confidence: 0.96,
  because: 'has `propertyViolations` and `parameterViolations`',
  body: { parameterViolations: 'any', propertyViolations: 'any' },
  envelope: { title: [], detail: 'exception', code: [], status: [] },
  entries: {
    at: ['propertyViolations', 'classViolations', 'parameterViolations'],
    place: 'path',
    message: 'message',
    code: 'constraintType',
    paths: (place) => {
      const readings = readSpelledPath(place.text);
      const [path = []] = readings;
      return path.length > 2 ? [path.slice(2), path.slice(1), ...readings] : readings;
    },
  },
});
