import { apiShape } from './kit/api-shape.ts';
import { fits, hasOnly } from './kit/pattern.ts';

/**
 * NestJS's exceptions: `{"statusCode": 400, "message": "…" or ["…"], "error": "Bad Request"}`.
 *
 * The validation pipe lists class-validator's sentences, each beginning with the field; they are read as sentences.
 *
 * @see {@link https://docs.nestjs.com/exception-filters NestJS, Exception filters}
 */
export const nestjs = apiShape({
  id: 'nestjs',
  name: 'NestJS',
  reference: 'https://docs.nestjs.com/exception-filters',
  confidence: 0.82,
  because: 'has `statusCode`, `message` and perhaps `error`, and nothing else',
  body: {
    statusCode: 'integer',
    message: (node) => node.kind === 'string' || fits(node, 'strings'),
    'error?': 'string',
  },
  when: (_, content) => hasOnly(content, new Set(['statusCode', 'message', 'error'])),
  envelope: { title: 'error', detail: ['message', 'message.0'], code: [], status: 'statusCode' },
});
