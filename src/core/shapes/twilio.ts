import { apiShape } from './kit/api-shape.ts';

/**
 * Twilio: `{"code": 21211, "message": "…", "more_info": "https://www.twilio.com/docs/errors/21211", "status": 400}`.
 *
 * `code` is Twilio's own number. The parameter is named in the sentence at most.
 *
 * @see {@link https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions Twilio, Exceptions}
 */
export const twilio = apiShape({
  id: 'twilio',
  name: 'Twilio',
  reference: 'https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions',
  confidence: 0.97,
  because: 'has `code`, `message`, `more_info` and `status`',
  body: { code: 'integer', message: 'string', more_info: 'string', status: 'integer' },
  envelope: { title: [], detail: 'message', code: 'code', status: 'status' },
});
