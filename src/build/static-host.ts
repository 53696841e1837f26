import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { headersFor, parseHeaders } from './headers-file.ts';

/**
 * Makes `vite preview` answer as a static host does: with the headers of the built `_headers` file, and with `404.html`
 * for what is not there.
 */
export function staticHost(): Plugin {
  return {
    name: 'unstuck:static-host',
    config: (_config, { isPreview }) => (isPreview === true ? { appType: 'mpa' } : {}),
    configurePreviewServer(server) {
      const out = path.resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        // Read anew each time: a build may replace it while this server runs.
        void readFile(path.join(out, '_headers'), 'utf8').then((text) => {
          const known = parseHeaders(text);
          const address = (request.url ?? '/').split('?')[0] ?? '/';
          for (const [name, value] of headersFor(known, address)) response.setHeader(name, value);
          next();
        }, next);
      });
      // Reached by what is no asset; an address with a page has been rewritten to its file by now.
      return () => {
        server.middlewares.use((request, response, next) => {
          if ((request.url ?? '').split('?')[0]?.endsWith('.html') === true) {
            next();
            return;
          }
          response.statusCode = 404;
          readFile(path.join(out, '404.html')).then(
            (page) => {
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.end(page);
            },
            () => response.end(),
          );
        });
      };
    },
  };
}
