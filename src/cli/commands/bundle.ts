import { buildSupportText } from '../../core/bundle/support-text.ts';
import { inspect } from '../../core/diagnose.ts';
import { readArguments } from '../arguments.ts';
import { readText } from '../files.ts';
import { packOptions } from '../pack-options.ts';
import { UsageError } from '../usage.ts';

/** `unstuck bundle`: the redacted hand-off for support, as Markdown or with `--json`; one for each file, in their order. */
export function runBundle(words: readonly string[]): number {
  const args = readArguments(words, { flags: ['json'], values: ['request', 'pack'] });
  if (args.files.length === 0)
    throw new UsageError('bundle needs a file with the answer, or - for standard input');
  const requestFile = args.values.get('request');
  const request = requestFile === undefined ? null : readText(requestFile);
  const pack = packOptions(args.values.get('pack') ?? 'hari');
  const now = Date.now();
  // Read before anything is printed: one that is missing leaves no half of an output.
  const bundles = args.files
    .map((source) => ({ source, paste: readText(source) }))
    .map(({ source, paste }) => {
      const { diagnosis } = inspect({ ...pack, paste, request, now, source });
      return buildSupportText({
        diagnosis,
        paste,
        request,
        guide: null,
        steps: [],
        notes: '',
        calledAt: null,
      });
    });
  process.stdout.write(
    args.flags.has('json')
      ? bundles.map((bundle) => `${JSON.stringify(bundle)}\n`).join('')
      : bundles.map(({ markdown }) => markdown).join('\n'),
  );
  return 0;
}
