import type { JsonNode } from '../../json/node.ts';
import { fits } from './pattern.ts';

/** The codes of zod 3 and zod 4 (`ZodIssueCode`, `$ZodIssue`). */
const zodCode =
  /^(?:invalid_(?:type|literal|union|union_discriminator|enum_value|arguments|return_type|date|string|intersection_types|format|value|key|element)|unrecognized_keys|too_small|too_big|not_multiple_of|not_finite|custom)$/u;

/** Whether the value is one of zod's issues. */
export function zodIssue(node: JsonNode): boolean {
  return fits(node, { code: zodCode, path: 'array', message: 'string' });
}

/** Where answers that carry zod's errors state the HTTP status: tRPC's forms first, then the usual members. */
export const zodStatus = [
  ...['error.data', 'error.json.data', '0.error.data', '0.error.json.data'].map(
    (data) => `${data}.httpStatus`,
  ),
  'status',
  'statusCode',
  'error.status',
  'error.statusCode',
] as const;
