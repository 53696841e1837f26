import { readFileSync } from 'node:fs';
import { UsageError } from './usage.ts';

/** The text of a file, or of standard input for `-`. Bytes that are no UTF-8 become replacement characters. */
export function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file).toString('utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    const why = code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new UsageError(`cannot read ${file}: ${why}`);
  }
}
