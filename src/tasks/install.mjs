// Installs the locked dependencies when they are not there yet, or when the lock file is newer than the installation.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';

/** @returns {Promise<boolean>} whether the dependencies are in place */
export async function install() {
  const marker = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return true;
  process.stdout.write('Installing the locked dependencies (npm ci) …\n');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    quiet: true,
  });
  if (code !== 0) process.stderr.write(`${output}\nnpm ci failed; its own words are above.\n`);
  return code === 0;
}
