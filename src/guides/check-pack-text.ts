import { causeIds } from '../core/checks/cause.ts';
import { statusCodes } from '../core/http/status-codes.ts';
import { compilePack, isPackFile, type PackFile, type PackProblem } from './compile.ts';

/** Every code has a page of some pack, and so may be led to. */
export const codesOfPages: readonly string[] = [...statusCodes.map(({ code }) => String(code)), 'network'];

/**
 * What is wrong with the files of one or more packs; each folder is a pack. A single guide without its `pack.yaml` is
 * looked at by itself: what only the pack knows, its sources and seeds, is then taken as it is.
 */
export function checkPackText(
  files: readonly PackFile[],
  checkIds: readonly string[],
): readonly PackProblem[] {
  const folders = new Map<string, PackFile[]>();
  for (const file of files) {
    const folder = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  const known = { checks: checkIds, causes: causeIds, otherGuides: codesOfPages };
  return [...folders.values()].flatMap((pack) => {
    const [only] = pack;
    const alone = only !== undefined && pack.length === 1 && !isPackFile(only);
    return alone
      ? compilePack([only, standIn], { ...known, alone }).problems
      : compilePack(pack, known).problems;
  });
}

/** The least a pack can say, for a guide that is looked at alone. */
const standIn: PackFile = {
  path: 'pack.yaml',
  text: `
id: alone
name: A guide alone
version: 0.0.0
sources: {}
support:
  intro: None.
  parts: []
  ending: { title: Ask support, do: Ask., reply: We ask., status: standard }
`,
};
