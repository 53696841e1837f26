import { pageShape } from './kit/page-shape.ts';

/**
 * Squid's error page: `<body id="ERR_ACCESS_DENIED">` and "Generated … by … (squid)".
 *
 * @see {@link https://wiki.squid-cache.org/Features/CustomErrors Squid, Custom error pages}
 */
export const squidPage = pageShape({
  id: 'squid-page',
  name: 'Squid page',
  reference: 'https://wiki.squid-cache.org/Features/CustomErrors',
  because: "has one of Squid's page ids",
  marks: [/<body id="?ERR_[A-Z_]{1,40}"?>/u],
});
