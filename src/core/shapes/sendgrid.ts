import { apiShape } from './kit/api-shape.ts';

/**
 * SendGrid: `{"errors": [{"message": "…", "field": "personalizations.0.to", "help": "…"}]}`; `field` may be null.
 *
 * @see {@link https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors SendGrid, Errors}
 */
export const sendgrid = apiShape({
  id: 'sendgrid',
  name: 'SendGrid',
  reference: 'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
  confidence: 0.93,
  because: 'has `errors` of `message`, `field` and `help`',
  body: { errors: [{ message: 'string', field: 'string|null', help: 'any' }] },
  envelope: { title: [], detail: 'errors.0.message', code: 'errors.0.error_id', status: [] },
  entries: { at: 'errors', place: 'field', message: 'message', code: 'error_id' },
});
