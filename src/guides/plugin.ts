import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { causeIds } from '../core/checks/cause.ts';
import { indexPack } from '../core/guide/pack-index.ts';
import { compilePack, formatProblem, generalPackId, type CompiledPack } from './compile.ts';

const guideFile = /\/packs\/[^/]+\/[^/]+\.yaml$/u;

/**
 * Compiles guide packs while Vite builds or serves: `pack.yaml` becomes a module that exports `index`, every other file
 * one that exports `guide`. A mistake stops the build with file, line and column. Names of checks are looked at by
 * the pack's test and by `pack check`, so that a change of a check does not restart the dev server.
 */
export function guidePacks(): Plugin {
  const compiled = new Map<string, { stamp: string; result: CompiledPack }>();

  const compileFolder = (folder: string, files: readonly string[]): CompiledPack => {
    const stamp = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
    const cached = compiled.get(folder);
    if (cached?.stamp === stamp) return cached.result;
    const general = yamlFiles(path.join(path.dirname(folder), generalPackId));
    const result = compilePack(
      files.map((file) => ({ path: path.relative('.', file), text: readFileSync(file, 'utf8') })),
      {
        checks: null,
        causes: causeIds,
        otherGuides: general.map((file) => path.basename(file, '.yaml')),
      },
    );
    compiled.set(folder, { stamp, result });
    return result;
  };

  return {
    name: 'unstuck:guide-packs',
    enforce: 'pre',
    transform: {
      filter: { id: /\.yaml(?:\?|$)/u },
      handler(_source, id) {
        const file = id.split('?', 1)[0] ?? id;
        if (!guideFile.test(file)) return null;
        const folder = path.dirname(file);
        const files = yamlFiles(folder);
        for (const name of files) this.addWatchFile(name);
        const { pack, problems } = compileFolder(folder, files);
        const [first] = problems;
        if (pack === null || first !== undefined) {
          const message = problems.map(formatProblem).join('\n');
          if (first === undefined) return this.error(message);
          const { line, column } = first;
          return this.error({ message, loc: { file: path.resolve(first.path), line, column: column - 1 } });
        }
        const code = path.basename(file, '.yaml');
        const data =
          code === 'pack'
            ? `export const index = ${JSON.stringify(indexPack(pack))};`
            : `export const guide = ${JSON.stringify(pack.guides.find((guide) => guide.code === code))};`;
        return { code: data, map: null, moduleType: 'js' };
      },
    },
  };
}

function yamlFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => path.join(folder, name));
  } catch {
    return [];
  }
}
