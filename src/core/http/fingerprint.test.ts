import { expect, test } from 'vitest';
import { headersOf } from '../../testing/headers.ts';
import { readFingerprints } from './fingerprint.ts';

/** Header fields as the products' documentation shows them. */
test.each([
  // developers.cloudflare.com/fundamentals/reference/cloudflare-cookies, …/http-headers
  ['Server: cloudflare', 'Cloudflare', false],
  ['CF-RAY: 230b030023ae2822-SJC', 'Cloudflare', false],
  // docs.aws.amazon.com: CloudFront, API Gateway, Elastic Load Balancing, S3
  ['Via: 1.1 3ee8b5a0.cloudfront.net (CloudFront)', 'Amazon CloudFront', false],
  ['X-Cache: Error from cloudfront', 'Amazon CloudFront', false],
  ['X-Amz-Cf-Pop: FRA56-P4', 'Amazon CloudFront', false],
  ['x-amz-apigw-id: LTsEcF0Gk=', 'Amazon API Gateway', false],
  ['Server: awselb/2.0', 'AWS load balancer', true],
  ['Server: AmazonS3', 'Amazon S3', false],
  // techdocs.akamai.com
  ['Server: AkamaiGHost', 'Akamai', true],
  ['Akamai-GRN: 0.5d64dd58.1608', 'Akamai', false],
  // fastly.com/documentation/reference/http/http-headers
  ['X-Served-By: cache-lcy19248-LCY', 'Fastly', false],
  ['Via: 1.1 varnish', 'Varnish', false],
  ['X-Varnish: 32770 3', 'Varnish', false],
  // learn.microsoft.com: Front Door, Application Gateway, API Management
  ['X-Azure-Ref: 0zxV+XAAAAABKMMOjBv2NT4TY6SQVjC0zV1NURURHRTA2MTk', 'Azure Front Door', false],
  ['Server: Microsoft-Azure-Application-Gateway/v2', 'Azure Application Gateway', true],
  ['apim-request-id: 71a4', 'Azure API Management', false],
  ['Server: Google Frontend', 'Google Front End', false],
  ['Via: 1.1 google', 'Google Front End', false],
  // envoyproxy.io/docs, docs.konghq.com
  ['server: istio-envoy', 'Envoy', false],
  ['x-envoy-upstream-service-time: 3', 'Envoy', false],
  ['Via: 1.1 kong/3.7.0', 'Kong', false],
  ['X-Kong-Upstream-Latency: 2', 'Kong', false],
  ['Server: nginx/1.25.3', 'nginx', false],
  ['Server: openresty', 'nginx', false],
  ['Server: Apache/2.4.58 (Ubuntu)', 'Apache', false],
  ['Server: Microsoft-IIS/10.0', 'IIS', false],
  ['Via: 1.1 proxy1 (squid/5.7)', 'Squid', false],
  ['X-Squid-Error: ERR_ACCESS_DENIED 0', 'Squid', true],
  ['X-CDN: Imperva', 'Imperva', false],
  // fly.io/docs/networking/request-headers, vercel.com/docs/headers, docs.netlify.com, devcenter.heroku.com
  ['Server: Fly/de1e4f9 (2026-01-09)', 'Fly.io', false],
  ['Fly-Request-Id: 01HQ-fra', 'Fly.io', false],
  ['x-vercel-id: fra1::iad1::x7', 'Vercel', false],
  ['x-nf-request-id: 01HQ', 'Netlify', false],
  ['Via: 1.1 vegur', 'Heroku', false],
])('%s shows %s', (line, name, made) => {
  expect(readFingerprints(headersOf([line])).map((mark) => [mark.name, mark.made])).toEqual([[name, made]]);
});

test.each([
  'Server: Kestrel',
  'Server: gunicorn',
  'X-Request-Id: cloudflare',
  'Server: ',
  'X-Cache: MISS',
  'Via: 1.1 x',
])('%s shows none', (line) => {
  expect(readFingerprints(headersOf([line]))).toEqual([]);
});

test('the one that made the answer comes first, each once', () => {
  const marks = readFingerprints(
    headersOf([
      'Via: 1.1 a.cloudfront.net (CloudFront)',
      'X-Amz-Cf-Id: x',
      'Server: awselb/2.0',
      'X-Cache: Error from cloudfront',
    ]),
  );
  expect(marks.map(({ name }) => name)).toEqual(['AWS load balancer', 'Amazon CloudFront']);
  expect(marks[0]?.made).toBe(true);
});

/** Whole heads. */
test.each<readonly [string, readonly string[], readonly string[]]>([
  ['Front Door', ['x-azure-ref: 20261124T', 'X-Cache: CONFIG_NOCACHE'], ['Azure Front Door']],
  [
    'Google and Envoy',
    ['server: envoy', 'x-envoy-upstream-service-time: 12', 'via: 1.1 google'],
    ['Envoy', 'Google Front End'],
  ],
  ['Istio', ['server: istio-envoy'], ['Envoy']],
  ['Kong', ['Via: 1.1 kong/3.8', 'X-Kong-Request-Id: a'], ['Kong']],
  ['Akamai', ['Server: AkamaiGHost', 'Mime-Version: 1.0'], ['Akamai']],
  [
    'Akamai cache',
    ['X-Cache: TCP_MISS from a23-45-67-89.deploy.akamaitechnologies.com (AkamaiGHost/22.1)'],
    ['Akamai'],
  ],
  ['Fastly', ['Via: 1.1 varnish', 'X-Served-By: cache-fra-eddf8230041-FRA', 'X-Timer: S1,VS0'], ['Fastly']],
  [
    'CloudFront',
    ['X-Cache: Error from cloudfront', 'Via: 1.1 abc.cloudfront.net (CloudFront)', 'X-Amz-Cf-Id: x=='],
    ['Amazon CloudFront'],
  ],
  ['Traefik, Caddy', ['Server: Caddy', 'Via: 2.0 Caddy'], ['Caddy']],
  [
    'API Gateway',
    ['x-amzn-requestid: a', 'x-amz-apigw-id: b=', 'x-amzn-errortype: ForbiddenException'],
    ['Amazon API Gateway'],
  ],
  ['Apigee', ['X-Apigee-fault-code: policies.ratelimit.QuotaViolation'], ['Apigee']],
  ['Gravitee', ['X-Gravitee-Transaction-Id: a', 'X-Gravitee-Request-Id: a'], ['Gravitee']],
  ['F5', ['Server: BigIP', 'Set-Cookie: BIGipServerpool=1'], ['F5 BIG-IP']],
  ['Barracuda', ['Server: BarracudaHTTP 4.0'], ['Barracuda']],
  ['WSO2', ['server: WSO2 Carbon Server'], ['WSO2']],
  ['Railway', ['Server: railway-edge'], ['Railway']],
  ['Ambassador (Envoy)', ['x-envoy-decorator-operation: a'], ['Envoy']],
  [
    'Tencent / Alibaba',
    ['Server: Tengine', 'Via: cache1.l2de3[1,0], kunlun1.cn[2]', 'EagleId: 2f1'],
    ['nginx'],
  ],
  ['KeyCDN', ['Server: keycdn-engine', 'X-Edge-Location: defr'], ['KeyCDN']],
  ['Gcore', ['Server: nginx', 'X-ID: fr5-up-gc1'], ['nginx']],
  ['Zuul / none', ['X-Zuul-Filter-Executions: a'], []],
  ['OVH / IONOS', ['Server: Apache', 'X-IPLB-Instance: 1'], ['Apache']],
  ['Microsoft', ['Server: Microsoft-Azure-Application-Gateway/v2'], ['Azure Application Gateway']],
  ['Google Cloud Armor', ['Server: Google Frontend', 'X-Cloud-Trace-Context: a'], ['Google Front End']],
])('in front: %s', (_, lines, wanted) => {
  expect(readFingerprints(headersOf(lines)).map(({ name }) => name)).toEqual(wanted);
});
