import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { zodIssue } from './kit/zod.ts';

/**
 * zod's issues, `{"code": "too_small", "path": ["items", 0], "message": "…"}`, of its third and fourth major version,
 * in whatever wrapper: `errors`, `issues`, `error.issues`, or the `ZodError` itself.
 *
 * `unrecognized_keys` names the object; the surplus members stand in `keys`.
 *
 * @see {@link https://zod.dev/error-formatting zod, Formatting errors}
 */
export const zodIssues = apiShape({
  id: 'zod-issues',
  name: 'zod issues',
  reference: 'https://zod.dev/error-formatting',
  confidence: 0.9,
  because: "has entries with `path`, `message` and one of zod's codes",
  entry: zodIssue,
  entries: {
    place: 'path',
    message: 'message',
    code: 'code',
    whole: true,
    about: (entry) => reach(entry, 'keys.*'),
  },
});
