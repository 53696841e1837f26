import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

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
  fields: (content) =>
    reach(content, 'exception').flatMap((exception) => {
      const name = absentParameter.exec(exception.text.slice(0, 300))?.[1];
      return name === undefined
        ? []
        : [
            stated({
              paths: readSpelledPath(name),
              message: exception.text,
              span: exception.span,
              said: 'sentence',
            }),
          ];
    }),
  exhaustive: true,
});

/** Reading: the name at the end of `ActionController::ParameterMissing`. */
const absentParameter = /\bparam is missing or the value is empty(?: or invalid)?: ([\w.[\]-]{1,100})/u;
