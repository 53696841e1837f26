import path from 'node:path';
import { existsSync } from 'node:fs';
import { printDiagnosis } from '../../core/report/plain-text.ts';
import { inspect, type DiagnoseOptions } from '../../core/diagnose.ts';
import { shapes } from '../../core/shapes/index.ts';
import type { TaughtShape } from '../../core/shapes/taught/taught-shape.ts';
import { formatProblem } from '../../guides/compile.ts';
import { readRules } from '../../guides/read-rules.ts';
import { readArguments, type Arguments } from '../arguments.ts';
import { readText } from '../files.ts';
import { readOpenapi } from '../openapi-file.ts';
import { packOptions } from '../pack-options.ts';
import { UsageError } from '../usage.ts';

const known = {
  flags: ['json'],
  values: ['request', 'requests-from-dir', 'shapes', 'now', 'pack', 'openapi', 'taught'],
};

function readClock(text: string | undefined): number {
  if (text === undefined) return Date.now();
  const time = Date.parse(text);
  if (Number.isNaN(time))
    throw new UsageError(`--now wants a time such as 2026-11-22T12:00:00Z, not ${text}`);
  return time;
}

function readShapes(text: string | undefined): 'all' | readonly string[] {
  if (text === undefined || text === 'all') return 'all';
  if (text === 'none') return [];
  const wanted = text.split(',').map((id) => id.trim());
  const unknown = wanted.find((id) => !shapes.some((shape) => shape.id === id));
  if (unknown !== undefined) throw new UsageError(`--shapes: there is no shape called ${unknown}`);
  return wanted;
}

/** Rules for reading error bodies, as the page exports them; a rule with a mistake stops the command. */
function readTaught(file: string | undefined): readonly TaughtShape[] {
  if (file === undefined) return [];
  const { shapes: rules, problems } = readRules({ path: file, text: readText(file) });
  const [first] = problems;
  if (first !== undefined) throw new UsageError(`--taught: ${formatProblem(first)}`);
  return rules;
}

function requestFor(file: string, args: Arguments): string | null {
  const one = args.values.get('request');
  if (one !== undefined) return readText(one);
  const name = args.values.get('requests-from-dir');
  if (name === undefined || file === '-') return null;
  const beside = path.join(path.dirname(file), name);
  return existsSync(beside) ? readText(beside) : null;
}

/** `unstuck diagnose`: human text, or one diagnosis a line with `--json`. Exit code 0 whenever a diagnosis was made. */
export function runDiagnose(words: readonly string[]): number {
  const args = readArguments(words, known);
  const now = readClock(args.values.get('now'));
  const enabled = readShapes(args.values.get('shapes'));
  const taught = readTaught(args.values.get('taught'));
  const pack = packOptions(args.values.get('pack') ?? 'hari');
  const document = args.values.get('openapi');
  const schema = document === undefined ? null : readOpenapi(document);
  const files = args.files.length === 0 ? ['-'] : args.files;
  for (const file of files) {
    const paste = readText(file);
    const options: DiagnoseOptions = {
      ...pack,
      paste,
      request: requestFor(file, args),
      now,
      source: file,
      shapes: enabled,
      schema,
      taught,
    };
    const inspection = inspect(options);
    const requestText = inspection.panes.request?.of === 'paste' ? null : (options.request ?? null);
    const text = args.flags.has('json')
      ? JSON.stringify(inspection.diagnosis)
      : printDiagnosis(inspection.diagnosis, paste, requestText, files.length > 1);
    process.stdout.write(`${text}\n`);
  }
  return 0;
}
