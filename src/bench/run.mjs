// `npm run bench`: builds the benchmark into the package cache (Node 20 does not run TypeScript) and runs it.
// `npm run bench -- diagnose scan`: only these groups of rows.
// `npm run bench -- --browser`: builds the site and measures it in a Chromium.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, createBuilder, preview } from 'vite';
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
/** The reader of JSON by itself, as a browser is given it. */
async function buildReader() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      lib: { entry: path.join(root, 'src/core/json/read.ts'), formats: ['es'], fileName: 'reader' },
      write: false,
    },
  }).then((built) => [built].flat()[0]);
  return output[0].code;
}

const bench = pathToFileURL(path.join(out, 'main.mjs')).href;
const { groupsOf, mainInBrowser } = await import(bench);

async function runInBrowser() {
  const chromium = await findChromium();
  if ('problem' in chromium) {
    process.stderr.write(`${chromium.problem}\n`);
    process.exitCode = 2;
    return;
  }
  // The whole site: `build` alone makes no pages.
  if (!process.argv.includes('--built')) await (await createBuilder({ root, logLevel: 'error' })).buildApp();
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 4407 } });
  try {
    const address = server.resolvedUrls?.local[0] ?? '';
    await mainInBrowser(chromium.path, address, await buildReader());
  } finally {
    await server.close();
  }
}

/** A process each: what one group left in memory, or taught the compiler, is not measured with the next. */
function runInNode(names) {
  for (const name of groupsOf(names) ?? []) {
    const run = `import { main } from ${JSON.stringify(bench)}; main(${JSON.stringify(name)});`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', run], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}

if (process.argv.includes('--browser')) await runInBrowser();
else runInNode(process.argv.slice(2));
