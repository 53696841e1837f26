import type { JsonNode } from '../json/node.ts';
import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { readErrorMap } from './kit/error-map.ts';
import { fits } from './kit/pattern.ts';
import { reach, reachText } from './kit/reach.ts';
import type { ErrorBody, StatedFieldError } from './shape.ts';

/**
 * GraphQL: `{"errors": [{"message", "locations", "path", "extensions"}], "data": …}`, often with status 200.
 *
 * `locations` point into the query and `path` into the *response*: neither names a field of the input. What was wrong with the
 * input stands in `extensions`, where each server has its own words, or only in the sentence.
 *
 * @see {@link https://spec.graphql.org/October2021/#sec-Errors GraphQL, Errors}
 */
export const graphql = apiShape({
  id: 'graphql',
  name: 'GraphQL',
  reference: 'https://spec.graphql.org/October2021/#sec-Errors',
  confidence: 0.94,
  because: "has `errors` with `message` and GraphQL's `locations`, `path` or `extensions`",
  body: { errors: [isGraphqlError] },
  when: (_, content) => fits(content, { 'data?': 'object|null' }),
  envelope: {
    title: 'errors.0.extensions.code',
    detail: 'errors.0.message',
    code: 'errors.0.extensions.code',
    status: [
      'errors.0.extensions.http.status',
      'errors.0.extensions.status',
      'errors.0.extensions.statusCode',
      'errors.0.extensions.originalError.statusCode',
    ],
  },
  fields: (content, body) => reach(content, 'errors.*').flatMap((error) => readError(error, body)),
});

function isGraphqlError(node: JsonNode): boolean {
  if (!fits(node, { message: 'string' })) return false;
  return (
    fits(node, { locations: 'array' }) ||
    fits(node, { path: 'array', extensions: 'object' }) ||
    fits(node, { extensions: { code: /^[A-Z_]+$/u, 'field?': (field) => field.kind !== 'string' } })
  );
}

/** Where servers list what was wrong with the input: entries, or a map from dotted path to sentences. */
const lists = [
  'validationErrors',
  'validation_errors',
  'problems',
  'errors',
  'fields',
  'violations',
  'exception.validationErrors',
  'originalError.message',
  'details',
  // Strapi.
  'error.details.errors',
];
const maps = ['validation', 'validationErrors', 'invalidArgs', 'fieldErrors', 'errors', 'fields'];

/** Reading: the variable that a coercion error begins with. */
const variable = /^Variable "?\$(\w{1,100})/u;

function readError(error: JsonNode, { request }: ErrorBody): readonly StatedFieldError[] {
  const [extensions] = reach(error, 'extensions');
  if (extensions === undefined) return [];
  // graphql-ruby: paths of `problems` count from the variable that the sentence names.
  const name =
    reach(extensions, 'problems').length > 0
      ? variable.exec(reachText(error, 'message') ?? '')?.[1]
      : undefined;
  return readExtensions(extensions).map((one) => {
    if (name !== undefined)
      return belowVariables({ ...one, paths: one.paths.map((path) => [name, ...path]) });
    // Without a request only a place below the customary `input` is sure to be one of a variable.
    const [[first] = []] = one.paths;
    return request === null && first !== 'input' ? alsoBelowVariables(one) : belowVariables(one);
  });
}

function readExtensions(extensions: JsonNode): readonly StatedFieldError[] {
  for (const list of lists) {
    const entries = reach(extensions, `${list}.*`);
    const errors = readEntries(entries, {
      place: ['field', 'path', 'property', 'name', 'key', 'propertyPath'],
      message: ['message', 'explanation', 'msg', 'reason', 'constraints'],
      code: ['code', 'type', 'rule'],
    });
    if (errors.length > 0) return errors;
  }
  for (const name of maps) {
    const [map] = reach(extensions, name);
    if (map?.kind !== 'object') continue;
    const errors = readErrorMap(map, { keys: 'path' });
    if (errors.length > 0) return errors;
  }
  return [];
}

/** The input lies under `variables` in the request's body. */
function belowVariables({ paths, ...error }: StatedFieldError): StatedFieldError {
  return { ...error, in: 'body', paths: [...paths.map((path) => ['variables', ...path]), ...paths] };
}

/** The same, the stated place first. */
function alsoBelowVariables({ paths, ...error }: StatedFieldError): StatedFieldError {
  return { ...error, in: 'body', paths: [...paths, ...paths.map((path) => ['variables', ...path])] };
}
