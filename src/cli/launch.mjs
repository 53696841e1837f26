// Starts the command line. Node 20 does not run TypeScript, so the engine is built once into the package cache and
// rebuilt when a source is newer than the build. Prints nothing of its own.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const source = path.dirname(here);
const out = path.join(source, '..', 'node_modules', '.cache', 'unstuck', 'cli');
let built = path.join(out, 'main.mjs');

/** Newest modification time below a folder, in milliseconds; fixtures and tests do not count. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'fixtures' || entry.name.includes('.test.')) continue;
    const full = path.join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(full) : statSync(full).mtimeMs);
  }
  return latest;
}

const isStale = () =>
  !existsSync(built) ||
  statSync(built).mtimeMs <
    Math.max(...['core', 'guides', 'openapi', 'cli'].map((layer) => newest(path.join(source, layer))));

/** Built aside and put in place in one step: another command that starts meanwhile finds the old build or the new one. */
async function make(mode, outDir) {
  const aside = `${outDir}-${process.pid}`;
  mkdirSync(outDir, { recursive: true });
  const { build } = await import('vite');
  try {
    await build({
      configFile: path.join(here, 'vite.config.ts'),
      root: path.join(source, '..'),
      logLevel: 'silent',
      mode,
      build: { outDir: aside },
    });
    renameSync(path.join(aside, 'main.mjs'), path.join(outDir, 'main.mjs'));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** The mistakes in built-in packs that kept the build from being made, each once. */
function mistakes(error) {
  const lines = (error?.errors ?? []).flatMap(({ message }) => String(message).split('\n'));
  return [...new Set(lines.filter((line) => /^\S[^\n]*:\d+:\d+: error: /u.test(line)))];
}

if (isStale()) {
  try {
    await make('production', out);
  } catch (error) {
    const found = mistakes(error);
    if (found.length > 0 && process.argv[2] === 'pack') {
      // It says itself what is wrong with a pack, so it runs without those that are built in.
      built = path.join(`${out}-without-packs`, 'main.mjs');
      await make('without-packs', path.dirname(built));
    } else {
      const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
      process.stderr.write(
        found.length > 0
          ? `unstuck: a guide pack has a mistake:\n${found.join('\n')}\n`
          : `unstuck: the command line could not be built: ${why}\n`,
      );
      process.exit(2);
    }
  }
}
// A reader that closes the pipe early (`| head`) is no failure.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2));
const { main } = await import(pathToFileURL(built).href);
process.exitCode = main(process.argv.slice(2));
