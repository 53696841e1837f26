import { pageShape } from './kit/page-shape.ts';

/**
 * nginx' error page: a centred heading with the code, a rule, and `<center>nginx/…</center>`. OpenResty prints its own name.
 *
 * @see {@link https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page nginx, error_page}
 */
export const nginxPage = pageShape({
  id: 'nginx-page',
  name: 'nginx page',
  reference: 'https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page',
  because: "ends with the server's name in a centred line",
  marks: [/<center><h1>/u, /<hr><center>[\w./ ()-]{1,60}<\/center>/u],
});
