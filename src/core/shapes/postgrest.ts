import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { stated } from './kit/stated.ts';

/**
 * PostgREST and Supabase: `{"code": "23502", "details": "…", "hint": null, "message": "…"}`.
 *
 * `code` is PostgreSQL's SQLSTATE or PostgREST's own `PGRST…`; the column is named in the sentences.
 *
 * @see {@link https://docs.postgrest.org/en/stable/references/errors.html PostgREST, Errors}
 */
export const postgrest = apiShape({
  id: 'postgrest',
  name: 'PostgREST (Supabase)',
  reference: 'https://docs.postgrest.org/en/stable/references/errors.html',
  confidence: 0.96,
  because: 'has `code`, `details`, `hint` and `message`',
  body: { code: 'string', details: 'any', hint: 'string|null', message: 'string' },
  envelope: { title: [], detail: 'message', code: 'code', status: [] },
  // Its hint names another column, which is no error.
  fields: (content) =>
    reach(content, 'message').flatMap((message) => {
      const [, table, column] = absentColumn.exec(message.text.slice(0, 300)) ?? [];
      if (column === undefined) return [];
      return [
        stated({
          paths: [[column], ...(table === undefined ? [] : [[table, column]])],
          message: message.text,
          code: reachText(content, 'code'),
          span: message.span,
          said: 'sentence',
        }),
      ];
    }),
});

/** Reading: PostgreSQL's sentence about a column, behind its table or not. */
const absentColumn = /^column (?:([\w$]{1,63})\.)?([\w$]{1,63}) does not exist$/u;
