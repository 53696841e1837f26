import { apiShape } from './kit/api-shape.ts';
import { reachFirst } from './kit/reach.ts';

/**
 * Apigee: `{"fault": {"faultstring": "…", "detail": {"errorcode": "oauth.v2.InvalidAccessToken"}}}`. Only a policy that
 * checks a document names fields, in its sentence.
 *
 * @see {@link https://docs.apigee.com/api-platform/reference/policies/error-code-reference Apigee, Policy error reference}
 */
export const apigee = apiShape({
  id: 'apigee',
  name: 'Apigee fault',
  reference: 'https://docs.apigee.com/api-platform/reference/policies/error-code-reference',
  confidence: 0.98,
  because: 'has `fault` with `faultstring`',
  body: { fault: { faultstring: 'string' } },
  when: (_, content) => reachFirst(content, 'fault.faultstring')?.text.startsWith('OASValidation') !== true,
  envelope: { title: [], detail: 'fault.faultstring', code: 'fault.detail.errorcode', status: [] },
  exhaustive: true,
});
