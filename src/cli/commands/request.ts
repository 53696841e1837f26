import { changesOf, textsOf } from '../../core/correct/change.ts';
import { firstChoices } from '../../core/correct/choices.ts';
import { correctRequest, type RequestCorrection } from '../../core/correct/correct-request.ts';
import { inspect } from '../../core/diagnose.ts';
import type { Inspection } from '../../core/diagnosis.ts';
import { targets } from '../../core/runnable/index.ts';
import type { RunnableTarget } from '../../core/runnable/target.ts';
import { writeRequest } from '../../core/runnable/write-request.ts';
import { readArguments } from '../arguments.ts';
import { readText } from '../files.ts';
import { packOptions } from '../pack-options.ts';
import { UsageError } from '../usage.ts';

function readTarget(id: string): RunnableTarget {
  const target = targets.find((one) => one.id === id);
  if (target !== undefined) return target;
  throw new UsageError(`--as knows ${targets.map((one) => one.id).join(', ')}, not ${id}`);
}

/** The request with the corrections that are certain and need nothing from a person: those the page takes at first. */
function corrected(inspection: Inspection): RequestCorrection {
  const texts = textsOf(inspection);
  const changes = changesOf(inspection.diagnosis, texts);
  return correctRequest(texts, changes, firstChoices(changes));
}

/**
 * `unstuck request`: the request as code without its secrets, on standard output; what to set and to know on standard
 * error. Exit code 1 when no text holds a request.
 */
export function runRequest(words: readonly string[]): number {
  const args = readArguments(words, { flags: ['json', 'fix'], values: ['as', 'request', 'pack'] });
  const [file = '-', another] = args.files;
  if (another !== undefined)
    throw new UsageError('request takes one file; its request goes behind --request');
  const target = readTarget(args.values.get('as') ?? 'curl-bash');
  const requestFile = args.values.get('request');
  const inspection = inspect({
    ...packOptions(args.values.get('pack') ?? 'hari'),
    paste: readText(file),
    request: requestFile === undefined ? null : readText(requestFile),
    now: Date.now(),
    source: file,
  });
  const { requestBody, requestParts } = inspection;
  if (requestParts === null) {
    process.stderr.write(`unstuck: ${file} holds no request; give it with --request FILE\n`);
    return 1;
  }
  const fixed = args.flags.has('fix') ? corrected(inspection) : null;
  const written = writeRequest({
    parts: requestParts,
    original: requestBody,
    body: requestBody === null ? null : (fixed?.text ?? requestBody),
    target,
    ...(fixed === null ? {} : { address: fixed.address, head: fixed.head }),
  });
  if (args.flags.has('json')) {
    process.stdout.write(`${JSON.stringify(written)}\n`);
    return 0;
  }
  process.stdout.write(`${written.code}\n`);
  for (const { command, what } of written.variables)
    process.stderr.write(`Set first: ${command}  (${what})\n`);
  for (const note of written.notes) process.stderr.write(`Note: ${note}\n`);
  return 0;
}
