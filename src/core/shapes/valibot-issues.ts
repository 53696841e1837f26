import { apiShape } from './kit/api-shape.ts';

/**
 * valibot's issues: `kind`, `type`, `message`, and a `path` of objects that each repeat the input.
 *
 * @see {@link https://valibot.dev/guides/issues/ valibot, Issues}
 */
export const valibotIssues = apiShape({
  id: 'valibot-issues',
  name: 'valibot issues',
  reference: 'https://valibot.dev/guides/issues/',
  confidence: 0.94,
  because: "has issues with valibot's `kind` and `type`",
  entry: {
    kind: /^(?:schema|validation|transformation)$/u,
    type: 'string',
    message: 'string',
    'path?': [{ key: 'any' }],
  },
  entries: { place: 'path', message: 'message', code: 'type', whole: true },
});
