import { apiShape } from './kit/api-shape.ts';
import { readEntries } from './kit/entries.ts';
import { memberSaid } from './kit/members-named.ts';
import { fits } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

/**
 * Google's APIs: `{"error": {"code": 400, "message": "…", "status": "INVALID_ARGUMENT", "details": […]}}`.
 *
 * Fields stand in the detail of type `google.rpc.BadRequest`, Google Ads' in its own (`location.fieldPathElements`); older
 * APIs list `errors[]` with `location`.
 *
 * @see {@link https://cloud.google.com/apis/design/errors Google Cloud, Errors}
 */
export const google = apiShape({
  id: 'google',
  name: 'Google APIs',
  reference: 'https://cloud.google.com/apis/design/errors',
  confidence: 0.96,
  because:
    'has `error` with a numeric `code` and a `status` in capitals, or with `errors` of `domain` and `reason`',
  body: {
    error: (node) =>
      fits(node, { code: 'integer', message: 'string', status: /^[A-Z_]+$/u }) ||
      fits(node, { code: 'integer', errors: [{ domain: 'string', reason: 'string' }] }),
  },
  envelope: {
    title: 'error.status',
    detail: 'error.message',
    code: ['error.status', 'error.errors.0.reason'],
    status: 'error.code',
  },
  fields: (content) => {
    const violations = readEntries(reach(content, 'error.details.*.fieldViolations.*'), {
      place: 'field',
      message: 'description',
      code: 'reason',
      about: (entry) => memberSaid(entry, 'description'),
    });
    if (violations.length > 0) return violations;
    const failures = readEntries(reach(content, 'error.details.*.errors.*'), {
      place: 'location.fieldPathElements',
      message: 'message',
    });
    if (failures.length > 0) return failures;
    return readEntries(reach(content, 'error.errors.*'), {
      place: 'location',
      message: 'message',
      code: 'reason',
      in: 'query',
      only: { locationType: /^parameter$/u },
    });
  },
});
