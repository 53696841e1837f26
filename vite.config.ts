import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { prerender } from './src/build/prerender.ts';
import { staticHost } from './src/build/static-host.ts';
import { withoutReferences } from './src/build/without-references.ts';
import { guidePacks } from './src/guides/plugin.ts';

export default defineConfig({
  base: process.env['BASE'] ?? '/',
  plugins: [guidePacks(), react(), tailwindcss(), prerender('src/app/prerender.tsx'), staticHost()],
  build: {
    target: 'baseline-widely-available',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    // Compiled off the main thread while it comes, and not function by function when it is first run (Chromium 136 and
    // later, https://v8.dev/blog/explicit-compile-hints; others read a comment). Decision 0022.
    rolldownOptions: { output: { postBanner: '//# allFunctionsCalledOnLoad' } },
  },
  worker: { format: 'es', plugins: () => [withoutReferences()] },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A busy machine is no defect: how long things take is the bench's business.
    testTimeout: 180_000,
    setupFiles: ['src/testing/patience.ts'],
  },
});
