import { defineConfig } from 'vite';
import { guidePacks } from '../guides/plugin.ts';

/** The command line as one file for Node; `launch.mjs` builds it on first use. */
export default defineConfig({
  plugins: [guidePacks()],
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
