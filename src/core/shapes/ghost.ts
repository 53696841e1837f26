import { apiShape } from './kit/api-shape.ts';
import { reach } from './kit/reach.ts';
import { stated } from './kit/stated.ts';
import { readSpelledPath } from './spelled-path.ts';

/**
 * Ghost: `{"errors": [{"message": "…", "context": "…", "type": "ValidationError", "property": "email", "help": null, "code": null, "id": "…"}]}`.
 *
 * @see {@link https://docs.ghost.org/content-api/errors Ghost, Errors}
 */
export const ghost = apiShape({
  id: 'ghost',
  name: 'Ghost',
  reference: 'https://docs.ghost.org/content-api/errors',
  confidence: 0.96,
  because: 'has `errors` of `message`, `context`, `type` and `property`',
  body: { errors: [{ message: 'string', context: 'any', type: /Error$/u, property: 'string|null' }] },
  envelope: {
    title: ['errors.0.message', 'errors.0.type'],
    detail: ['errors.0.context', 'errors.0.message'],
    code: ['errors.0.code', 'errors.0.type'],
    status: [],
  },
  entries: { at: 'errors', place: 'property', message: ['context', 'message'], code: ['code', 'type'] },
  fields: (content) =>
    reach(content, 'errors.*.context').flatMap(({ kind, text, span }) => {
      const name = kind === 'string' ? refused.exec(text.slice(0, 300))?.[1] : undefined;
      return name === undefined
        ? []
        : [stated({ paths: readSpelledPath(name), message: text, span, said: 'sentence' })];
    }),
});

/** Reading: `Validation (AllowedValues) failed for email_type`, which has no `property` beside it. */
const refused = /^Validation \(\w{1,60}\) failed for ([\w.[\]]{1,100})$/u;
