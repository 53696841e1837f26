import { apiShape } from './kit/api-shape.ts';

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
});
