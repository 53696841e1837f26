import { apiShape } from './kit/api-shape.ts';

/**
 * Supabase Auth: `{"code": 422, "error_code": "weak_password", "msg": "…"}`.
 *
 * @see {@link https://supabase.com/docs/guides/auth/debugging/error-codes Supabase, Auth error codes}
 */
export const supabaseAuth = apiShape({
  id: 'supabase-auth',
  name: 'Supabase Auth',
  reference: 'https://supabase.com/docs/guides/auth/debugging/error-codes',
  confidence: 0.96,
  because: 'has `code`, `error_code` and `msg`',
  body: { code: 'integer', error_code: 'string', msg: 'string' },
  envelope: { title: [], detail: 'msg', code: 'error_code', status: 'code' },
});
