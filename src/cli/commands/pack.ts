import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../core/checks/index.ts';
import { checkPackText } from '../../guides/check-pack-text.ts';
import { readArguments } from '../arguments.ts';
import { readText } from '../files.ts';
import { UsageError } from '../usage.ts';
import { importPack } from './pack-import.ts';

/** The YAML files a path stands for: itself, or those of the folder. */
function yamlFiles(given: string): string[] {
  try {
    if (!statSync(given).isDirectory()) return [given];
  } catch {
    throw new UsageError(`cannot read ${given}: no such file or folder`);
  }
  return readdirSync(given)
    .filter((name) => /\.ya?ml$/u.test(name))
    .toSorted()
    .map((name) => path.join(given, name));
}

/** `unstuck pack check PATH…` and `unstuck pack import page.md`. */
export function runPack(words: readonly string[]): number {
  const [command, ...rest] = words;
  if (command === 'check') return checkPacks(rest);
  if (command === 'import') return importPack(rest);
  throw new UsageError(
    `pack has the commands "pack check PATH…" and "pack import page.md", not ${command ?? 'nothing'}`,
  );
}

/** Problems as `file:line:col: error: …`; exit code 1 when there is one. */
function checkPacks(words: readonly string[]): number {
  const { files } = readArguments(words, { flags: [], values: [] });
  if (files.length === 0) throw new UsageError('pack check needs a folder or YAML files');
  const sources = files.flatMap(yamlFiles).map((file) => ({ path: file, text: readText(file) }));
  if (sources.length === 0) throw new UsageError(`no YAML files in ${files.join(', ')}`);
  const problems = checkPackText(
    sources,
    checks.map((check) => check.id),
  );
  for (const { path: file, line, column, message } of problems) {
    process.stdout.write(`${file}:${line}:${column}: error: ${message}\n`);
  }
  const count = sources.length === 1 ? '1 file' : `${sources.length} files`;
  if (problems.length === 0) process.stdout.write(`${count}, no problems\n`);
  return problems.length === 0 ? 0 : 1;
}
