import type { Path } from '../../json/node.ts';
import { readSpelledPath } from '../spelled-path.ts';

/** Bean Validation's paths, which may begin with the method and the argument (`create.order.lines[1].qty`), with and without both. */
export function javaPaths(text: string): readonly Path[] {
  const readings = readSpelledPath(text);
  const [path] = readings;
  if (path === undefined || path.length < 2) return readings;
  return path.length === 2 ? [...readings, path.slice(1)] : [...readings, path.slice(2), path.slice(1)];
}

/** The same where method and argument always stand there. A compiler that kept no names writes `arg0`: readings lack both then. */
export function behindArgument(text: string): readonly Path[] {
  const readings = readSpelledPath(text);
  const [path = []] = readings;
  if (path.length < 2 || !text.startsWith(String(path[0]))) return readings;
  return path.length === 2 ? [path.slice(1), ...readings] : [path.slice(2), path.slice(1), ...readings];
}
