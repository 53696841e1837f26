// `npm run bench`: builds the benchmark into the package cache (Node 20 does not run TypeScript) and runs it.
// `npm run bench -- diagnose scan`: only these groups of rows.
// `npm run bench -- --browser`: builds the site and measures it in a Chromium.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, preview } from 'vite';
import { findChromium } from '../tasks/find-chromium.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');
const out = path.join(root, 'node_modules', '.cache', 'unstuck', 'bench');

await build({
  configFile: false,
  root,
  logLevel: 'error',
  build: {
    ssr: path.join(here, 'main.ts'),
    target: 'node20',
    minify: false,
    outDir: out,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
  },
  ssr: { noExternal: true, external: ['@playwright/test'] },
});
const { main, mainInBrowser } = await import(pathToFileURL(path.join(out, 'main.mjs')).href);

async function runInBrowser() {
  const chromium = await findChromium();
  if ('problem' in chromium) {
    process.stderr.write(`${chromium.problem}\n`);
    process.exitCode = 2;
    return;
  }
  if (!process.argv.includes('--built')) await build({ root, logLevel: 'error' });
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 4407 } });
  try {
    await mainInBrowser(chromium.path, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await server.close();
  }
}

if (process.argv.includes('--browser')) await runInBrowser();
else main(process.argv.slice(2));
