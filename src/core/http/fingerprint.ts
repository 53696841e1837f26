import { type HeaderField, headerField } from './message.ts';

/** A product that had its hands on the answer, and the field that shows it. */
export interface Fingerprint {
  readonly name: string;
  readonly field: HeaderField;
  /** It wrote the answer itself; otherwise the answer came through it, or may have. */
  readonly made: boolean;
}

/** Products that stand in front of APIs: how `Server` and `Via` name them, and fields that only they set. */
const products: readonly (readonly [name: string, words: RegExp, fields?: RegExp])[] = [
  ['Cloudflare', /cloudflare/iu, /^cf-(?:ray|cache-status|mitigated)$/u],
  ['Amazon CloudFront', /cloudfront/iu, /^x-amz-cf-(?:id|pop)$/u],
  ['Amazon API Gateway', /^apigateway/iu, /^x-amz-apigw-id$/u],
  ['AWS load balancer', /awselb/iu],
  ['Amazon S3', /^amazons3/iu, /^x-amz-id-2$/u],
  ['Akamai', /akamai/iu, /^(?:akamai-grn|x-akamai-.{1,60})$/u],
  ['Fastly', /fastly|^cache-[a-z]{2,4}[\w-]{0,40}/iu, /^(?:x-fastly-request-id|fastly-restarts)$/u],
  ['Varnish', /varnish/iu, /^x-varnish$/u],
  ['Azure Front Door', /azure ?front ?door/iu, /^x-azure-ref$/u],
  ['Azure Application Gateway', /application-gateway/iu],
  ['Azure API Management', /^azure api management/iu, /^apim-request-id$/u],
  [
    'Google Front End',
    /^(?:google frontend|gws|esf|gfe)\b|^(?:\d(?:\.\d)? )?google$/iu,
    /^x-cloud-trace-context$/u,
  ],
  ['Envoy', /envoy/iu, /^x-envoy-.{1,60}$/u],
  ['Kong', /(?<!\w)kong\b/iu, /^x-kong-.{1,60}$/u],
  ['Apigee', /apigee/iu, /^x-apigee-.{1,60}$/u],
  ['Gravitee', /gravitee/iu, /^x-gravitee-.{1,60}$/u],
  ['WSO2', /^wso2/iu],
  ['F5 BIG-IP', /^big-?ip/iu],
  ['Barracuda', /^barracuda/iu],
  ['Traefik', /traefik/iu],
  ['HAProxy', /haproxy/iu],
  ['Caddy', /caddy/iu],
  ['nginx', /nginx|openresty|tengine/iu],
  ['Apache', /^apache(?:\/|$| )/iu],
  ['IIS', /microsoft-iis|microsoft-httpapi/iu],
  ['LiteSpeed', /litespeed/iu],
  ['Squid', /squid/iu, /^x-squid-error$/u],
  ['Zscaler', /zscaler/iu],
  ['Imperva', /imperva|incapsula/iu, /^x-iinfo$/u],
  ['Sucuri', /sucuri/iu, /^x-sucuri-(?:id|cache)$/u],
  ['Fly.io', /^fly\/|fly\.io/iu, /^fly-request-id$/u],
  ['Vercel', /vercel/iu, /^x-vercel-(?:id|error|cache)$/u],
  ['Netlify', /netlify/iu, /^x-nf-request-id$/u],
  ['Heroku', /vegur|heroku/iu],
  ['Render', /^render$/iu, /^(?:rndr-id|x-render-origin-server)$/u],
  ['Bunny', /bunnycdn/iu, /^cdn-requestid$/u],
  ['KeyCDN', /keycdn/iu],
  ['Railway', /^railway/iu, /^x-railway-.{1,60}$/u],
];

/** Fields in which a product says that the answer is its own. */
const madeFields = /^(?:server|x-squid-error)$/iu;

/** Fields whose value names products; `x-cache: Error from cloudfront`, `x-served-by: cache-fra-…`, `x-cdn: Imperva`. */
const naming: ReadonlySet<string> = new Set(['server', 'via', 'x-cache', 'x-cdn', 'x-served-by']);
/** Products that put their name into `Server` only where they answered themselves; the others do so for all answers. */
const answering: ReadonlySet<string> = new Set([
  'AWS load balancer',
  'Akamai',
  'Azure Application Gateway',
  'Squid',
]);

function productIn({ name, value }: HeaderField): string | undefined {
  const folded = name.toLowerCase();
  const named = naming.has(folded) ? value.slice(0, 300) : '';
  return products.find(([, words, fields]) =>
    named === '' ? fields?.test(folded) === true : words.test(named),
  )?.[0];
}

/** The products that the header fields show, each once, those that made the answer first. */
export function readFingerprints(headers: readonly HeaderField[]): readonly Fingerprint[] {
  const found = new Map<string, Fingerprint>();
  for (const field of headers) {
    const name = productIn(field);
    const made = name !== undefined && answering.has(name) && madeFields.test(field.name);
    if (name !== undefined && (made || !found.has(name))) found.set(name, { name, field, made });
  }
  // Fastly's servers are Varnish, and say so in `Via`; one behind them has a field of its own.
  if (found.has('Fastly') && headerField(headers, 'x-varnish') === undefined) found.delete('Varnish');
  return [...found.values()].toSorted((one, other) => Number(other.made) - Number(one.made));
}
