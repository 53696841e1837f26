import { readFileSync } from 'node:fs';
import { UsageError } from './usage.ts';

/**
 * The text of a file, or of standard input for `-`. A byte order mark says that it is UTF-16, which PowerShell 5 writes;
 * bytes that are no UTF-8 otherwise become replacement characters.
 */
export function readText(file: string): string {
  try {
    const octets = readFileSync(file === '-' ? 0 : file);
    const [first, second] = octets;
    const isSwapped = first === 0xfe && second === 0xff;
    if (isSwapped || (first === 0xff && second === 0xfe))
      return new TextDecoder(isSwapped ? 'utf-16be' : 'utf-16le').decode(octets);
    return octets.toString('utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new UsageError(`cannot read ${file}: ${why}`);
  }
}
