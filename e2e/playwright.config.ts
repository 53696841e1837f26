import { defineConfig, devices } from '@playwright/test';

const port = 4319;
const portAtBase = 4320;
/** The same site built for a folder of a host: every address in it has to begin with this. */
const base = '/help/tools/';
const outAtBase = 'node_modules/.cache/unstuck/at-base';

/** Journeys and invariants against the built site. No retries: a flake is a defect. */
export default defineConfig({
  testDir: '.',
  testMatch: ['journeys/**/*.spec.ts', 'invariants/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  outputDir: '../node_modules/.cache/playwright',
  reporter: process.env['CI'] ? [['line'], ['json']] : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://127.0.0.1:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] ? { executablePath: process.env['CHROMIUM_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
      cwd: '..',
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite build --logLevel error --outDir ${outAtBase} && npx vite preview --outDir ${outAtBase} --host 127.0.0.1 --port ${portAtBase} --strictPort`,
      env: { BASE: base },
      cwd: '..',
      url: `http://127.0.0.1:${portAtBase}${base}`,
      reuseExistingServer: false,
    },
  ],
});
