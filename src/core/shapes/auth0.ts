import { apiShape } from './kit/api-shape.ts';

/**
 * Auth0's Management API: `{"statusCode": 400, "error": "Bad Request", "message": "…", "errorCode": "invalid_body"}`.
 *
 * @see {@link https://auth0.com/docs/api/management/v2 Auth0, Management API}
 */
export const auth0 = apiShape({
  id: 'auth0',
  name: 'Auth0',
  reference: 'https://auth0.com/docs/api/management/v2',
  confidence: 0.93,
  because: 'has `statusCode`, `error`, `message` and `errorCode`',
  body: { statusCode: 'integer', error: 'string', message: 'string', errorCode: /^[a-z_]+$/u },
  envelope: { title: 'error', detail: 'message', code: 'errorCode', status: 'statusCode' },
});
