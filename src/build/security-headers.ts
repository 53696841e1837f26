/** What the policy has to know of a build. */
export interface PolicyFacts {
  /** Text of the one inline style sheet, as a source expression: `'sha256-…'`. */
  readonly styleSource: string;
  /** Origins that pages link to, such as the vendor's documentation: `https://haricrm.com`. */
  readonly linkOrigins: readonly string[];
}

/** One name and value of a response header. */
export type Header = readonly [name: string, value: string];

/** What a page must never ask the browser for. A feature that is not listed stays at its default. */
const refusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

function policyDirectives({ styleSource }: PolicyFacts): string[] {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleSource}`,
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "media-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app-url',
  ];
}

/** The policy as a `<meta>` may carry it, for hosts without headers: it cannot say `frame-ancestors` (CSP 3 §3.3). */
export function metaPolicy(facts: PolicyFacts): string {
  return policyDirectives(facts).join('; ');
}

/**
 * The headers of every answer of the site: the one source for the preview server, `_headers` and the `<meta>`.
 *
 * `Connection-Allowlist` also refuses navigation, so the origins that guides link to stand in it; elsewhere nothing
 * but the site itself can be reached.
 *
 * @see {@link https://github.com/WICG/connection-allowlists Connection Allowlists (draft)}
 */
export function securityHeaders(facts: PolicyFacts): readonly Header[] {
  const reachable = ['response-origin', ...facts.linkOrigins.map((origin) => JSON.stringify(origin))];
  return [
    ['Content-Security-Policy', [...policyDirectives(facts), "frame-ancestors 'none'"].join('; ')],
    ['Connection-Allowlist', `(${reachable.join(' ')})`],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Embedder-Policy', 'require-corp'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Origin-Agent-Cluster', '?1'],
    ['X-DNS-Prefetch-Control', 'off'],
    [
      'Permissions-Policy',
      ['clipboard-write=(self)', ...refusedFeatures.map((feature) => `${feature}=()`)].join(', '),
    ],
  ];
}
