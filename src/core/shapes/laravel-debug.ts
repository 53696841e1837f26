import { apiShape } from './kit/api-shape.ts';

/**
 * Laravel with debugging on: `message`, `exception`, `file`, `line`, `trace[]`. The trace holds no errors.
 *
 * @see {@link https://laravel.com/docs/errors#configuration Laravel, Error Handling}
 */
export const laravelDebug = apiShape({
  id: 'laravel-debug',
  name: 'Laravel exception with trace',
  reference: 'https://laravel.com/docs/errors#configuration',
  confidence: 0.98,
  because: 'has `exception`, `file`, `line` and `trace`',
  body: { message: 'string', exception: 'string', file: 'string', line: 'integer', trace: 'array' },
  envelope: { title: 'exception', detail: 'message', code: [], status: [] },
  exhaustive: true,
});
