import { apiShape } from './kit/api-shape.ts';
import { fits } from './kit/pattern.ts';

/**
 * Twilio: `{"code": 21211, "message": "…", "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400}`.
 *
 * `code` is Twilio's own number. The parameter is named in the sentence at most. Newer services say `httpStatusCode`,
 * `userError` and `params` instead.
 *
 * @see {@link https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions Twilio, Exceptions}
 */
export const twilio = apiShape({
  id: 'twilio',
  name: 'Twilio',
  reference: 'https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions',
  confidence: 0.97,
  because: 'has `code`, `message`, and `more_info` with `status` or `userError` with `httpStatusCode`',
  body: { code: 'integer', message: 'string' },
  when: (_, content) =>
    fits(content, { more_info: 'string', status: 'integer' }) ||
    fits(content, { userError: 'boolean', httpStatusCode: 'integer' }),
  envelope: { title: [], detail: 'message', code: 'code', status: ['status', 'httpStatusCode'] },
});
