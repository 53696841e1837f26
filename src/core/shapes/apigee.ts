import { apiShape } from './kit/api-shape.ts';

/**
 * Apigee: `{"fault": {"faultstring": "…", "detail": {"errorcode": "oauth.v2.InvalidAccessToken"}}}`. Only policies that check a document (`OASValidation`) name fields.
 *
 * @see {@link https://cloud.google.com/apigee/docs/api-platform/fundamentals/fault-handling Apigee, Handling faults}
 */
export const apigee = apiShape({
  id: 'apigee',
  name: 'Apigee fault',
  reference: 'https://cloud.google.com/apigee/docs/api-platform/fundamentals/fault-handling',
  confidence: 0.98,
  because: 'has `fault` with `faultstring`',
  body: { fault: { faultstring: 'string' } },
  envelope: { title: [], detail: 'fault.faultstring', code: 'fault.detail.errorcode', status: [] },
});
