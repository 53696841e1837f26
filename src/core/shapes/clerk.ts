import { apiShape } from './kit/api-shape.ts';

/**
 * Clerk: `{"errors": [{"message": "is invalid", "long_message": "Email address must be …", "code": "form_param_format_invalid",
 * "meta": {"param_name": "email_address"}}], "clerk_trace_id": "…"}`. The short message lacks its subject.
 *
 * @see {@link https://github.com/clerk/openapi-specs Clerk, OpenAPI specifications (`ClerkError`)}
 */
export const clerk = apiShape({
  id: 'clerk',
  name: 'Clerk',
  reference: 'https://github.com/clerk/openapi-specs',
  confidence: 0.97,
  because: 'has `errors` with `long_message`',
  body: { errors: [{ message: 'string', long_message: 'string', code: 'string' }] },
  envelope: {
    title: 'errors.0.message',
    detail: ['errors.0.long_message', 'errors.0.message'],
    code: 'errors.0.code',
    status: [],
  },
  entries: {
    at: 'errors',
    place: 'meta.param_name',
    message: ['long_message', 'message'],
    code: 'code',
    whole: true,
  },
  placeInSentence: 'or none',
});
