import { expect, test } from 'vitest';
import { inspectUnguarded } from '../diagnose.ts';
import type { CauseId } from './cause.ts';

/** What gateways, platforms and networks in front of APIs answer of their own, as their documentation and sources have it. */
const json = 'Content-Type: application/json';
const html = 'Content-Type: text/html';
const text = 'Content-Type: text/plain';

/** [who answers, status, header fields, body, the first cause] */
test.each<readonly [string, number, readonly string[], string, CauseId]>([
  [
    'Kong, no route',
    404,
    [json, 'Server: kong/3.8.0'],
    '{"message":"no Route matched with those values","request_id":"9d28a7"}',
    'unknown-route',
  ],
  [
    'Kong, no key',
    401,
    [json, 'WWW-Authenticate: Key realm="kong"'],
    '{"message":"No API key found in request"}',
    'missing-credentials',
  ],
  ['Kong, a bad key', 401, [json], '{"message":"Invalid authentication credentials"}', 'unknown-credentials'],
  [
    'Kong, a bad upstream',
    502,
    [json, 'Server: kong/3.8.0'],
    '{"message":"An invalid response was received from the upstream server"}',
    'bad-gateway',
  ],
  [
    'Kong, no peer',
    503,
    [json, 'Server: kong/3.8.0'],
    '{"message":"failure to get a peer from the ring-balancer"}',
    'bad-gateway',
  ],
  [
    'Kong, a rate',
    429,
    [json, 'RateLimit-Reset: 12', 'RateLimit-Remaining: 0', 'RateLimit-Limit: 5'],
    '{"message":"API rate limit exceeded"}',
    'rate-limited',
  ],
  ['Kong, a size', 413, [json], '{"message":"Request size limit exceeded"}', 'payload-too-large'],
  ['AWS API Gateway, a timeout', 504, [json], '{"message":"Endpoint request timed out"}', 'gateway-timeout'],
  [
    'AWS API Gateway, WAF',
    403,
    [json, 'x-amzn-ErrorType: ForbiddenException'],
    '{"message":"Forbidden"}',
    'missing-permission',
  ],
  [
    'Azure API Management, no key',
    401,
    [
      json,
      'WWW-Authenticate: AzureApiManagementKey realm="https://x",name="Ocp-Apim-Subscription-Key",type="header"',
    ],
    '{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }',
    'missing-credentials',
  ],
  [
    'Azure API Management, a rate',
    429,
    [json, 'Retry-After: 22'],
    '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 22 seconds." }',
    'rate-limited',
  ],
  [
    'Azure API Management, a quota',
    403,
    [json],
    '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:10:30." }',
    'quota-exhausted',
  ],
  [
    'Azure Front Door',
    503,
    [html, 'x-azure-ref: a'],
    "<!DOCTYPE html><html><head><title>Our services aren't available right now</title></head><body><h2>Our services aren't available right now</h2><p>We're working to restore all services as soon as possible. Please check back soon.</p><p>0abc</p></body></html>",
    'service-unavailable',
  ],
  [
    'Fastly, a domain',
    500,
    [text, 'Server: Varnish', 'X-Served-By: cache-fra-etou8220-FRA'],
    'Fastly error: unknown domain: api.example.com. Please check that this domain has been added to a service.',
    'wrong-host',
  ],
  ['Traefik, gateway timeout', 504, [text], 'Gateway Timeout', 'gateway-timeout'],
  ['Caddy, an empty 502', 502, ['Server: Caddy', 'Content-Length: 0'], '', 'bad-gateway'],
  [
    'Google ESP',
    404,
    [json],
    '{"code":5,"message":"Method does not exist.","details":[{"@type":"type.googleapis.com/google.rpc.DebugInfo","stackEntries":[],"detail":"service_control"}]}',
    'unknown-route',
  ],
  [
    'Vercel',
    404,
    [text, 'Server: Vercel', 'X-Vercel-Error: NOT_FOUND'],
    'The page could not be found\n\nNOT_FOUND\n\nfra1::abcde-1732435200000-0123456789ab\n',
    'unknown-route',
  ],
  [
    'Vercel, too long',
    504,
    [text, 'X-Vercel-Error: FUNCTION_INVOCATION_TIMEOUT'],
    'An error occurred with your deployment\n\nFUNCTION_INVOCATION_TIMEOUT\n',
    'gateway-timeout',
  ],
  [
    'Railway',
    502,
    [json, 'Server: railway-edge'],
    '{"status":"error","code":502,"message":"Application failed to respond","request_id":"abc"}',
    'bad-gateway',
  ],
  [
    'Netlify',
    404,
    [html, 'Server: Netlify', 'X-Nf-Request-Id: 01H'],
    "<!DOCTYPE html><html><head><title>Page not found</title></head><body><h1>Page not found</h1><p>Looks like you've followed a broken link or entered a URL that doesn't exist on Netlify.</p></body></html>",
    'unknown-route',
  ],
  [
    'Envoy, an overflow',
    503,
    [text, 'server: envoy', 'x-envoy-overloaded: true'],
    'upstream connect error or disconnect/reset before headers. reset reason: overflow',
    'bad-gateway',
  ],
  ['Istio, a route', 404, ['server: istio-envoy'], '', 'unknown-route'],
  [
    'Akamai, a time-out',
    504,
    [html, 'Server: AkamaiGHost'],
    '<HTML><HEAD>\n<TITLE>Gateway Timeout - In read </TITLE></HEAD><BODY>\n<H1>Gateway Timeout</H1>\nThe proxy server did not receive a timely response from the upstream server.<P>\nReference&#32;&#35;1&#46;7d0e1002&#46;1732435200&#46;0\n</BODY></HTML>',
    'gateway-timeout',
  ],
  ['Cloudflare 1015', 429, [text], 'error code: 1015', 'rate-limited'],
  ['Cloudflare 1020', 403, [text], 'error code: 1020', 'request-blocked'],
  ['Cloudflare 524', 524, [text], 'error code: 524', 'gateway-timeout'],
  [
    'DataDome',
    403,
    [json, 'x-datadome: protected', 'Server: DataDome'],
    '{"url":"https://geo.captcha-delivery.com/captcha/?initialCid=AHr"}',
    'request-blocked',
  ],
])('%s answers %d', (_, status, fields, body, cause) => {
  const paste = `HTTP/1.1 ${status} X\r\n${fields.join('\r\n')}\r\n\r\n${body}`;
  const { diagnosis } = inspectUnguarded({ paste, now: Date.UTC(2026, 10, 24, 8) });
  expect({ cause: diagnosis.causes[0]?.id, fields: diagnosis.fieldErrors }).toEqual({ cause, fields: [] });
});
