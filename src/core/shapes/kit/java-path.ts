import type { Path } from '../../json/node.ts';
import { readSpelledPath } from '../spelled-path.ts';

/** Bean Validation's paths, which may begin with the method and the argument (`create.order.lines[1].qty`), with and without both. */
export function javaPaths(text: string): readonly Path[] {
  const readings = readSpelledPath(text);
  const [path] = readings;
  if (path === undefined || path.length < 2) return readings;
  return path.length === 2 ? [...readings, path.slice(1)] : [...readings, path.slice(2), path.slice(1)];
}
