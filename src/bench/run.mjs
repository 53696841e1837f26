// `npm run bench`: builds the benchmark into the package cache (Node 20 does not run TypeScript) and runs it.
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

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
  ssr: { noExternal: true },
});
const { main } = await import(pathToFileURL(path.join(out, 'main.mjs')).href);
main();
