import { defineConfig, type Plugin } from 'vite';
import { guidePacks } from '../guides/plugin.ts';

/** `pack check` must be able to tell what is wrong with a built-in pack, which cannot be built in then. */
const noPacks: Plugin = {
  name: 'unstuck:no-packs',
  enforce: 'pre',
  transform: {
    filter: { id: /\.yaml(?:\?|$)/u },
    handler: () => ({ code: 'export const index = {}, shared = {}, guide = {};', moduleType: 'js' }),
  },
};

/** The command line as one file for Node; `launch.mjs` builds it on first use. */
export default defineConfig(({ mode }) => ({
  plugins: [mode === 'without-packs' ? noPacks : guidePacks()],
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    minify: false,
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
  },
  ssr: { noExternal: true },
}));
