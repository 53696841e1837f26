import { buildSupportText } from '../../core/bundle/support-text.ts';
import { inspect } from '../../core/diagnose.ts';
import { readArguments } from '../arguments.ts';
import { readText } from '../files.ts';
import { packOptions } from '../pack-options.ts';
import { UsageError } from '../usage.ts';

/** `unstuck bundle`: the redacted hand-off for support, as Markdown or with `--json`. */
export function runBundle(words: readonly string[]): number {
  const args = readArguments(words, { flags: ['json'], values: ['request', 'pack'] });
  const [file] = args.files;
  if (file === undefined)
    throw new UsageError('bundle needs a file with the answer, or - for standard input');
  const paste = readText(file);
  const requestFile = args.values.get('request');
  const request = requestFile === undefined ? null : readText(requestFile);
  const pack = packOptions(args.values.get('pack') ?? 'hari');
  const { diagnosis } = inspect({ ...pack, paste, request, now: Date.now(), source: file });
  const calledAt = null;
  const bundle = buildSupportText({ diagnosis, paste, request, guide: null, steps: [], notes: '', calledAt });
  process.stdout.write(args.flags.has('json') ? `${JSON.stringify(bundle)}\n` : bundle.markdown);
  return 0;
}
