import { apiShape } from './kit/api-shape.ts';

/**
 * Fastify's errors: `{"statusCode": 400, "code": "FST_ERR_VALIDATION", "error": "Bad Request", "message": "body/name must be string"}`.
 *
 * A failed validation has one text: the part of the request, ajv's pointer and ajv's sentence; they are read as sentences.
 *
 * @see {@link https://fastify.dev/docs/latest/Reference/Errors/ Fastify, Errors}
 */
export const fastify = apiShape({
  id: 'fastify',
  name: 'Fastify',
  reference: 'https://fastify.dev/docs/latest/Reference/Errors/',
  confidence: 0.95,
  because: 'has `statusCode`, `error`, `message` and a code that starts with `FST_`',
  body: { statusCode: 'integer', code: /^FST_/u, error: 'string', message: 'string' },
  envelope: { title: 'error', detail: 'message', code: 'code', status: 'statusCode' },
});
