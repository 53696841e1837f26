import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { causeIds } from '../core/checks/cause.ts';
import type { DiagnoseOptions } from '../core/diagnose.ts';
import type { PackIndex } from '../core/guide/guide.ts';
import { indexPack } from '../core/guide/pack-index.ts';
import { stepForCause } from '../core/guide/step-for-cause.ts';
import { codesOfPages } from '../guides/check-pack-text.ts';
import { compilePack, formatProblem } from '../guides/compile.ts';
import { packIds, packIndex } from '../guides/index.ts';
import { generalPack } from '../guides/load-guide.ts';
import { readText } from './files.ts';
import { UsageError } from './usage.ts';

/** What a guide pack contributes to a diagnosis: facts about its API, how it phrases errors, which step deals with a cause. */
export function packOptions(given: string): Pick<DiagnoseOptions, 'api' | 'packShapes' | 'stepForCause'> {
  const index = packIndex(given) ?? packInFolder(given);
  const packs = [index, packIndex(generalPack)].filter((pack) => pack !== null);
  return {
    api: index.api,
    packShapes: index.shapes,
    stepForCause: (cause, statusCode) => stepForCause(packs, cause, statusCode),
  };
}

/** A pack of one's own: a folder with `pack.yaml` and one file a code. */
function packInFolder(folder: string): PackIndex {
  if (!isFolder(folder)) {
    const builtIn = packIds.join(', ');
    throw new UsageError(`${folder} is neither a folder nor a built-in guide pack; built in: ${builtIn}`);
  }
  const files = readdirSync(folder)
    .filter((name) => /\.ya?ml$/u.test(name))
    .toSorted()
    .map((name) => path.join(folder, name));
  if (files.length === 0) throw new UsageError(`there are no YAML files in ${folder}`);
  const { pack, problems } = compilePack(
    files.map((file) => ({ path: file, text: readText(file) })),
    { checks: null, causes: causeIds, otherGuides: codesOfPages },
  );
  const [first] = problems;
  if (pack !== null && first === undefined) return indexPack(pack);
  const what = first === undefined ? folder : formatProblem(first);
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new UsageError(`the pack cannot be used: ${what}${more}; "pack check" lists every problem`);
}

function isFolder(given: string): boolean {
  try {
    return statSync(given).isDirectory();
  } catch {
    return false;
  }
}
