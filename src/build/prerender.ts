import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { formatHeaders } from './headers-file.ts';
import { metaPolicy, securityHeaders, type PolicyFacts } from './security-headers.ts';

/** One page as the application's server entry renders it. */
export interface RenderedPage {
  /** `<title>` and its like, as markup. */
  readonly head: string;
  readonly body: string;
  /** What the browser needs to take over without drawing again; plain data. */
  readonly state: unknown;
}

/** What the server entry exports. */
export interface PrerenderEntry {
  /** Addresses below the base path, each with a slash at both ends. */
  readonly paths: () => readonly string[];
  readonly renderPage: (address: string) => Promise<RenderedPage>;
  /** Body and head of `404.html`, which the browser draws anew. */
  readonly renderNotFound: () => Pick<RenderedPage, 'head' | 'body'>;
  /** Origins the pages link to. */
  readonly linkOrigins: () => Promise<readonly string[]>;
}

const stylesheet = /<link rel="stylesheet"[^>]* href="([^"]+)">/u;

/**
 * Writes every page as a file, `codes/422/index.html`, inside the one `vite build`.
 *
 * The client is built first; its `index.html` is the template. Then the server entry is built into the package cache
 * and asked for each page. The style sheet goes into the page, its hash into the policy.
 */
export function prerender(entry: string): Plugin {
  const cache = path.resolve('node_modules/.cache/unstuck/prerender');
  return {
    name: 'unstuck:prerender',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        prerender: {
          consumer: 'server',
          build: {
            outDir: cache,
            emptyOutDir: true,
            ssr: entry,
            copyPublicDir: false,
            minify: false,
            rolldownOptions: {
              output: { entryFileNames: 'entry.mjs' },
              // Here everything is in one place; what the pages load later is told apart in the client's build.
              checks: { ineffectiveDynamicImport: false },
            },
          },
        },
      },
    }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client, prerender: server } = builder.environments;
        if (client === undefined || server === undefined) return;
        if (!client.isBuilt) await builder.build(client);
        await builder.build(server);
        const out = path.resolve(client.config.root, client.config.build.outDir);
        const app: PrerenderEntry = await import(pathToFileURL(path.join(cache, 'entry.mjs')).href);
        await writePages(app, out, client.config.base);
      },
    },
  };
}

async function writePages(app: PrerenderEntry, out: string, base: string): Promise<void> {
  const { template, styleSource } = await inlineStyles(out, base);
  const facts: PolicyFacts = { styleSource, linkOrigins: await app.linkOrigins() };
  const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(facts)}">`;
  const fill = (page: Pick<RenderedPage, 'head' | 'body'>, state: string): string =>
    template
      .replace('<!--policy-->', () => policy)
      .replace('<!--head-->', () => page.head)
      .replace('<!--page-->', () => page.body)
      .replace('<!--state-->', () => state);

  for (const address of app.paths()) {
    const page = await app.renderPage(address);
    const folder = path.join(out, address);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), fill(page, stateBlock(page.state)));
  }
  await writeFile(path.join(out, '404.html'), fill(app.renderNotFound(), ''));
  await writeFile(
    path.join(out, '_headers'),
    formatHeaders([
      { path: `${base}*`, headers: securityHeaders(facts) },
      { path: `${base}assets/*`, headers: [['Cache-Control', 'public, max-age=31536000, immutable']] },
      // A browser asks for the icon again on every change of the address; without a network it finds it here.
      { path: `${base}favicon.ico`, headers: [['Cache-Control', 'public, max-age=604800']] },
    ]),
  );
}

/** Moves the style sheet into the template: text is on screen after one round trip. */
async function inlineStyles(out: string, base: string): Promise<{ template: string; styleSource: string }> {
  const html = await readFile(path.join(out, 'index.html'), 'utf8');
  const href = stylesheet.exec(html)?.[1];
  if (href === undefined) throw new Error('The built index.html links no style sheet.');
  const file = path.join(out, href.slice(base.length));
  const css = (await readFile(file, 'utf8')).trim();
  await rm(file);
  const hash = createHash('sha256').update(css).digest('base64');
  return {
    template: html.replace(stylesheet, () => `<style>${css}</style>`),
    styleSource: `'sha256-${hash}'`,
  };
}

/** Data, not a script: it is never executed, so the policy needs no exception for it. */
function stateBlock(state: unknown): string {
  const json = JSON.stringify(state).replaceAll('<', String.raw`\u003c`);
  return `<script type="application/json" id="state">${json}</script>`;
}
