import { apiShape } from './kit/api-shape.ts';

/**
 * Rails in development: `{"status": 422, "error": "…", "exception": "#<…>", "traces": {…}}`.
 *
 * @see {@link https://guides.rubyonrails.org/configuring.html#config-debug-exception-response-format Rails, debug_exception_response_format}
 */
export const railsException = apiShape({
  id: 'rails-exception',
  name: 'Rails exception with traces',
  reference: 'https://guides.rubyonrails.org/configuring.html#config-debug-exception-response-format',
  confidence: 0.98,
  because: 'has `status`, `error`, `exception` and `traces`',
  body: { status: 'integer', error: 'string', exception: 'string', traces: 'object' },
  envelope: { title: 'error', detail: 'exception', code: [], status: 'status' },
  exhaustive: true,
});
