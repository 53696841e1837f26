import { apiShape } from './kit/api-shape.ts';
import { reachFirst } from './kit/reach.ts';

/**
 * Apigee: `{"fault": {"faultstring": "…", "detail": {"errorcode": "oauth.v2.InvalidAccessToken"}}}`. Only a policy that
 * checks a document names fields, in its sentence.
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
  when: (_, content) => reachFirst(content, 'fault.faultstring')?.text.startsWith('OASValidation') !== true,
  envelope: { title: [], detail: 'fault.faultstring', code: 'fault.detail.errorcode', status: [] },
  exhaustive: true,
});
