import { pageShape } from './kit/page-shape.ts';

/**
 * Cloudflare's pages: `cf-error-details`, a Ray ID, codes 520 to 530 and 1000 to 1200.
 *
 * @see {@link https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/ Cloudflare, 5xx errors}
 */
export const cloudflarePage = pageShape({
  id: 'cloudflare-page',
  name: 'Cloudflare page',
  reference:
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
  because: "has Cloudflare's classes",
  marks: [/(?:id|class)="cf-(?:wrapper|error-details|browser-verification|footer-item)/u],
});
