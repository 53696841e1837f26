import { redact } from '../../core/redaction/redact.ts';
import { readArguments } from '../arguments.ts';
import { readText } from '../files.ts';

/** `unstuck redact`: the text with its secrets hidden; `--kind` is accepted as a hint and changes nothing yet. */
export function runRedact(words: readonly string[]): number {
  const args = readArguments(words, { flags: ['json'], values: ['kind'] });
  for (const file of args.files.length === 0 ? ['-'] : args.files) {
    const { text, redactions } = redact(readText(file));
    process.stdout.write(args.flags.has('json') ? `${JSON.stringify({ text, redactions })}\n` : text);
  }
  return 0;
}
