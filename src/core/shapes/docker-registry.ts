import { apiShape } from './kit/api-shape.ts';
import { hasOnly } from './kit/pattern.ts';
import { reach } from './kit/reach.ts';

/**
 * The OCI and Docker registry API: `{"errors": [{"code": "UNAUTHORIZED", "message": "…", "detail": …}]}`. It names no fields.
 *
 * @see {@link https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes OCI Distribution, Error Codes}
 */
export const dockerRegistry = apiShape({
  id: 'docker-registry',
  name: 'OCI registry',
  reference: 'https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes',
  confidence: 0.92,
  because: 'has `errors` of a code in capitals, `message` and `detail`',
  body: {
    errors: [
      {
        code: /^(?:BLOB|MANIFEST|NAME|TAG|SIZE|DIGEST|UNAUTHORIZED|DENIED|UNSUPPORTED|TOOMANYREQUESTS|UNKNOWN)[A-Z_]*$/u,
        'message?': 'string',
        'detail?': 'any',
      },
    ],
  },
  when: (_, content) =>
    reach(content, 'errors.*').every((error) => hasOnly(error, new Set(['code', 'message', 'detail']))),
  envelope: { title: [], detail: 'errors.0.message', code: 'errors.0.code', status: [] },
  exhaustive: true,
});
