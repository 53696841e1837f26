import { z } from 'zod';
import { separatorText, taughtLimits } from '../core/shapes/taught/taught-shape.ts';

// What editors complete and underline. The words about a rule's meaning come from the core's own reader, which pages and
// the command line use too.

const name = z.string().min(1, 'write the name of a member').max(taughtLimits.name);
const separator = z
  .string()
  .regex(
    separatorText,
    `write a separator of at most ${taughtLimits.separator} signs or blanks, no letters or digits`,
  );

const step = z.union(
  [
    name,
    z.int().min(0).max(taughtLimits.index),
    z.strictObject({ each: z.enum(['element', 'member', 'leaf']) }),
    z.strictObject({ every: z.int().min(2).max(20) }),
    z.strictObject({ split: separator }),
    z.strictObject({ inside: z.enum(['json']) }),
  ],
  {
    error:
      'write the name of a member, an index, or one of { each: element }, { each: member }, { each: leaf }, { every: 2 }, { split: "; " }, { inside: json }',
  },
);
const steps = z.array(step).max(taughtLimits.steps, `a way has at most ${taughtLimits.steps} steps`);

const part = z.union(
  [
    z.strictObject({
      after: separator.optional(),
      before: separator.optional(),
      nth: z.int().min(0).max(50).optional(),
    }),
    z.strictObject({ word: z.int().min(0).max(50) }),
  ],
  { error: 'write { after: … }, { before: … }, both, or { word: 0 }' },
);

/** One rule for reading an error body, as the page exports it. */
export const taughtShape = z.strictObject({
  version: z.literal(1),
  root: z
    .enum(['tree', 'text'])
    .optional()
    .meta({ description: '`text` for lines and sentences; else left out.' }),
  entries: steps
    .optional()
    .meta({ description: 'From the top of the body to every entry; an entry speaks of one field.' }),
  field: z.strictObject({
    from: z.enum(['value', 'name', 'segments']),
    at: steps.optional(),
    part: part.optional(),
    joined: z
      .boolean()
      .optional()
      .meta({ description: 'All names that lead to the entry stand in front of the field.' }),
  }),
  message: z.strictObject({ from: z.enum(['value', 'name']), at: steps.optional(), part: part.optional() }),
  code: steps.optional().meta({ description: 'From the entry to the reason for machines.' }),
  location: steps
    .optional()
    .meta({ description: 'From the entry to the part of the request: query, header.' }),
  needs: z
    .array(name)
    .max(taughtLimits.needs)
    .optional()
    .meta({ description: 'Members that the top of the body must have.' }),
  whole: z
    .boolean()
    .optional()
    .meta({ description: 'Every entry must speak of a field; for rules that name no member.' }),
  over: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/u, 'write the id of a named shape')
    .optional()
    .meta({ description: 'The named shape that this rule corrects.' }),
});
