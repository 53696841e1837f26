// Finds a Chromium for the end-to-end tests: $CHROMIUM_PATH, Playwright's own, the system's; as root on Debian it installs one.
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of names) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here: the next folder.
      }
    }
  }
  return undefined;
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

/**
 * @returns {Promise<{ path: string } | { problem: string }>} the executable, or one line that says what to install
 */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    return existsSync(wanted)
      ? { path: wanted }
      : { problem: `CHROMIUM_PATH is ${wanted}, but there is no such file.` };
  }
  const found = (await playwrights()) ?? onPath();
  if (found) return { path: found };
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) {
    process.stdout.write("No Chromium found: installing Debian's (apt-get install chromium) …\n");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env,
    });
    const installed = onPath();
    if (installed) return { path: installed };
  }
  return {
    problem:
      'No Chromium found: run "npx playwright install chromium", or install your system\'s chromium, or set CHROMIUM_PATH.',
  };
}
