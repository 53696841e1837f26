import { pageShape } from './kit/page-shape.ts';

/**
 * Apache httpd's error page: `<title>404 Not Found</title>`, a heading, and `<address>Apache/2.4 …</address>`.
 *
 * @see {@link https://httpd.apache.org/docs/2.4/custom-error.html Apache httpd, Custom Error Responses}
 */
export const apachePage = pageShape({
  id: 'apache-page',
  name: 'Apache httpd page',
  reference: 'https://httpd.apache.org/docs/2.4/custom-error.html',
  because: "has Apache's document type and layout",
  marks: [/<!DOCTYPE HTML PUBLIC "-\/\/IETF\/\/DTD HTML 2\.0\/\/EN">/u],
});
