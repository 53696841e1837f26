import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { type EntryRule, readEntries } from './kit/entries.ts';
import { behindArgument } from './kit/java-path.ts';
import { reach } from './kit/reach.ts';

/**
 * RESTEasy's violation report: lists `propertyViolations`, `classViolations`, `parameterViolations`, `returnValueViolations`
 * (and `fieldViolations` before version 4) of `constraintType`, `path`, `message` and `value`, as JSON or XML.
 *
 * A parameter's path begins with the method and the argument.
 *
 * @see {@link https://docs.jboss.org/resteasy/docs/6.0.1.Final/userguide/html/Validation.html RESTEasy, Validation}
 */
export const resteasy = apiShape({
  id: 'resteasy',
  name: 'RESTEasy violation report',
  reference: 'https://docs.jboss.org/resteasy/docs/6.0.1.Final/userguide/html/Validation.html',
  confidence: 0.96,
  because: 'has `propertyViolations` and `parameterViolations`',
  body: { parameterViolations: 'any', propertyViolations: 'any' },
  envelope: { title: [], detail: 'exception', code: [], status: [] },
  fields: (content) => [
    ...['fieldViolations', 'propertyViolations', 'classViolations'].flatMap((list) =>
      readEntries(listed(content, list), violation),
    ),
    ...readEntries(listed(content, 'parameterViolations'), {
      ...violation,
      paths: (place) => behindArgument(place.text),
    }),
  ],
});

const violation: EntryRule = { place: 'path', message: 'message', code: 'constraintType' };

/** The violations of a list; XML has a single one in the list's place. */
function listed(content: JsonNode, list: string): readonly JsonNode[] {
  return reach(content, list).flatMap((node) => (node.kind === 'array' ? node.elements : [node]));
}
