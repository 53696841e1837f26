import { z } from 'zod';
import type { ClaimStatus } from '../core/guide/guide.ts';
import { taughtLimits } from '../core/shapes/taught/taught-shape.ts';
import { taughtShape } from './taught-schema.ts';

// Compiled validators are made with `new Function`, which the page's policy forbids.
z.config({ jitless: true });

const longestTitle = 9;

const idWords = 'write an id in lower case with hyphens, such as `check-token`';
const slug = z.string(idWords).regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u, idWords);
const stepId = slug.refine(
  (id) => id !== 'step',
  'the id `step` is taken by the address of a page; choose another',
);
const line = z
  .string()
  .min(1, 'write a text here')
  .refine((text) => !text.trim().includes('\n'), 'write this on one line');
const text = z
  .string()
  .min(1, 'write a text here')
  .meta({ description: 'Text with **bold**, `code`, [links](https://…) and lists.' });
const words = line.refine(
  (title) => title.split(/\s+/u).length <= longestTitle,
  `shorten the title to at most ${longestTitle} words`,
);
const reference = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*(?:#[\w.-]+)?$/u,
    'name one of the `sources` of pack.yaml, with or without an anchor: `errors#401-unauthorized`',
  )
  .meta({ description: 'A key of `sources` in pack.yaml, with or without `#anchor`.' });
const statuses = ['known', 'likely', 'unknown', 'standard'] as const satisfies readonly ClaimStatus[];
const status = z.enum(statuses).meta({
  description:
    'known: the vendor says it. likely: inferred. unknown: nobody has said. standard: true of HTTP in general.',
});
const codeWords = "write a status code such as '422', or `4xx`, `5xx`, `network`";
const code = z
  .union(
    [z.string().regex(/^(?:[1-9]\d\d|[1-9]xx|network)$/u, codeWords), z.int().min(100).max(999, codeWords)],
    { error: codeWords },
  )
  .meta({ description: 'The status code; `4xx` and `5xx` stand for codes without a guide of their own.' });
const edge = z
  .string()
  .regex(
    /^(?:[1-9]\d\d|[1-9]xx|network)(?:#[a-z][a-z0-9-]*)?$/u,
    'write a code or a code and a step: `401#token-expired`',
  );

/** Whoever says that the vendor documents something names the page. */
const unfounded = {
  path: ['source'],
  error: '`known` needs a `source`: name the page that says so, or write `likely`',
};
const isFounded = (claim: { readonly status: ClaimStatus; readonly source?: string | undefined }): boolean =>
  claim.status !== 'known' || claim.source !== undefined;

const answer = z.strictObject({
  label: line.optional().meta({ description: 'Left out for `yes`, `no` and `unknown`.' }),
  next: slug
    .optional()
    .meta({ description: 'A step of this guide. Without next, fix and guide: the following step.' }),
  fix: slug.optional().meta({ description: 'A fix of this guide, or `ask-support`.' }),
  guide: edge.optional().meta({ description: 'Another guide, or one of its steps: `401#token-expired`.' }),
});

const stepCheck = z.strictObject({
  fail: slug.optional().meta({ description: 'The answer that a failed check gives.' }),
  pass: slug.optional().meta({ description: 'The answer that a passed check gives.' }),
  as: z
    .enum(['problem found', 'done'])
    .optional()
    .meta({ description: 'State of the step when the check fails; `done` for steps that only ask to read.' }),
});

const stepMembers = z.strictObject({
  id: stepId.meta({ description: 'Stands in links: never renamed, only superseded.' }),
  title: words.meta({ description: 'Imperative, at most nine words.' }),
  ask: text.refine((question) => question.trim().endsWith('?'), 'end the question with a question mark'),
  do: text,
  why: text.optional(),
  status,
  source: reference.optional(),
  notes: z
    .array(z.strictObject({ text, status, source: reference.optional() }).refine(isFounded, unfounded))
    .optional(),
  seed: z.string().min(1).optional(),
  verify: text.optional().meta({ description: 'A shell command that settles the question.' }),
  docs: z.array(reference).optional(),
  checks: z.record(slug, stepCheck).optional(),
  causes: z.array(slug).optional(),
  answers: z.record(slug, answer),
});

const step = stepMembers.refine(isFounded, unfounded);

const fixMembers = z.strictObject({
  title: words,
  do: text,
  code: text.optional().meta({ description: 'A command or a piece of a request to copy.' }),
  reply: z
    .string()
    .min(1, 'write a text here')
    .meta({ description: 'What to write to the customer, plain words.' }),
  status,
  source: reference.optional(),
  docs: z.array(reference).optional(),
  causes: z.array(slug).optional(),
});

const fix = fixMembers.refine(isFounded, unfounded);

/** One guide as it is written: `packs/<pack>/<code>.yaml`. */
export const guideSchema = z.strictObject({
  code,
  title: words,
  typical: line.meta({ description: 'Two to four words for the list of codes: "Missing or expired token".' }),
  meaning: line.meta({ description: 'One plain sentence, the own meaning of the vendor.' }),
  intro: text.optional(),
  symptoms: z.array(line).optional().meta({ description: 'Words and messages people search for.' }),
  docs: z.array(reference).optional(),
  steps: z.array(step).min(1, 'a guide needs at least one step'),
  fixes: z.record(slug, fix),
});

const apiFacts = z.strictObject({
  hosts: z.array(line),
  otherHosts: z.array(line),
  basePath: line.optional(),
  recordPath: line.optional(),
  entities: z.array(line),
  recordId: z.enum(['uuid', 'integer', 'unknown']),
  collectionMethods: z.array(line),
  recordMethods: z.array(line),
  authScheme: line.optional(),
  keyPrefixes: z.array(line),
  tokenLifetimeSeconds: z.int().positive().optional(),
  loginPath: line.optional(),
  dateFormat: z.enum(['YYYY-MM-DD']).optional(),
  numbersInQuotes: z.enum(['refused', 'unknown']),
  lookupSuffix: line.optional(),
  systemFields: z.array(line),
});

/** What a pack says once for all its guides: `packs/<pack>/pack.yaml`. */
export const packSchema = z.strictObject({
  id: slug,
  name: line,
  version: z.string().regex(/^\d+\.\d+\.\d+$/u, "write a version such as '1.0.0'"),
  api: apiFacts.optional(),
  shapes: z
    .array(taughtShape)
    .max(taughtLimits.rules)
    .optional()
    .meta({ description: 'How the API phrases its errors; the page exports such rules from two clicks.' }),
  sources: z.record(
    z.string().regex(/^[a-z][a-z0-9-]*$/u, 'write a key in lower case with hyphens'),
    z.strictObject({
      title: line,
      url: z.string().regex(/^https:\/\/[^\s#]+$/u, 'write an https:// address without an anchor'),
    }),
  ),
  support: z.strictObject({
    intro: text,
    contact: z
      .strictObject({
        label: line,
        url: z.string().regex(/^(?:https:\/\/|mailto:)\S+$/u, 'write an https:// or mailto: address'),
      })
      .optional(),
    parts: z.array(z.strictObject({ id: slug, label: line, how: text, required: z.boolean() })),
    ending: fix.meta({ description: 'The ending `ask-support`, which every guide has.' }),
  }),
  prelude: text.optional().meta({ description: 'Shell lines that the commands rely on.' }),
  seeds: z
    .array(line)
    .optional()
    .meta({ description: 'Steps of the page this pack grew out of; each is kept by some step.' }),
});

export type GuideSource = z.infer<typeof guideSchema>;
export type PackSource = z.infer<typeof packSchema>;
export type StepSource = GuideSource['steps'][number];
export type FixSource = GuideSource['fixes'][string];

/** The JSON Schema that editors read; draft 7 is what the YAML language server understands. */
export function jsonSchemaOf(schema: typeof guideSchema | typeof packSchema): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) };
}
