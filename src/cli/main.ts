import { runBundle } from './commands/bundle.ts';
import { runDiagnose } from './commands/diagnose.ts';
import { runPack } from './commands/pack.ts';
import { runRedact } from './commands/redact.ts';
import { runRequest } from './commands/request.ts';
import { helpText, UsageError } from './usage.ts';

const helpWords: ReadonlySet<string> = new Set(['help', '--help', '-h']);

/** `unstuck help`, `unstuck --help`, and `--help` behind any command; a file of that name stands behind `--`. */
function asksForHelp([command, ...rest]: readonly string[]): boolean {
  const end = rest.indexOf('--');
  const options = end === -1 ? rest : rest.slice(0, end);
  return (
    (command !== undefined && helpWords.has(command)) || options.includes('--help') || options.includes('-h')
  );
}

/** Runs one command; the number is the exit code of `docs/contract.md`. A wrong call prints one line on stderr. */
export function main(words: readonly string[]): number {
  const [command, ...rest] = words;
  if (asksForHelp(words)) {
    process.stdout.write(helpText);
    return 0;
  }
  try {
    switch (command) {
      case 'diagnose':
        return runDiagnose(rest);
      case 'redact':
        return runRedact(rest);
      case 'request':
        return runRequest(rest);
      case 'bundle':
        return runBundle(rest);
      case 'pack':
        return runPack(rest);
      case undefined:
        throw new UsageError(
          'which command? diagnose, request, redact, bundle or pack; "unstuck help" lists them',
        );
      default:
        throw new UsageError(
          `unknown command ${command}; there are diagnose, request, redact, bundle, pack and help`,
        );
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`unstuck: ${message.split('\n')[0] ?? ''}\n`);
    return 2;
  }
}
