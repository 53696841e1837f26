import type { Path } from '../../json/node.ts';
import { readSpelledPath } from '../spelled-path.ts';

/** Reading: the resource's class before method and argument, as Jersey prints it: `ContactsResource.add.contact`. */
const resource = /^[A-Z]\w{0,80}\.(?=[a-z]\w{0,80}\.)/u;
/** How Bean Validation calls what a method returns. */
const returned = '<return value>';

/** Bean Validation's paths, which may begin with the method and the argument (`create.order.lines[1].qty`), with and without both. */
export function javaPaths(text: string): readonly Path[] {
  if (text.endsWith(returned)) return [[]];
  if (resource.test(text)) return behindArgument(text.replace(resource, ''));
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
