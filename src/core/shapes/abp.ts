import { apiShape } from './kit/api-shape.ts';
import { reach, reachText } from './kit/reach.ts';
import { pathsAt, stated } from './kit/stated.ts';

/**
 * The ABP Framework: `{"error": {"code": null, "message": "…", "details": "…", "validationErrors": [{"message", "members": ["email"]}]}}`.
 *
 * @see {@link https://abp.io/docs/latest/framework/fundamentals/exception-handling ABP, Exception Handling}
 */
export const abp = apiShape({
  id: 'abp',
  name: 'ABP Framework',
  reference: 'https://abp.io/docs/latest/framework/fundamentals/exception-handling',
  confidence: 0.97,
  because: 'has `error` with `validationErrors` of `members`',
  body: { error: { message: 'string', validationErrors: [{ message: 'string', members: 'array' }] } },
  envelope: {
    title: 'error.message',
    detail: ['error.details', 'error.message'],
    code: 'error.code',
    status: [],
  },
  fields: (content) =>
    reach(content, 'error.validationErrors.*').flatMap((error) =>
      reach(error, 'members.*').map((member) =>
        stated({
          paths: pathsAt(member),
          message: reachText(error, 'message') ?? '',
          in: null,
          span: member.span,
        }),
      ),
    ),
});
