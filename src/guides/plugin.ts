import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { causeIds } from '../core/checks/cause.ts';
import type { GuidePack } from '../core/guide/guide.ts';
import { indexPack } from '../core/guide/pack-index.ts';
import { codesOfPages } from './check-pack-text.ts';
import { compilePack, formatProblem, type CompiledPack } from './compile.ts';
import { shipGuide } from './shipped-guide.ts';

const guideFile = /\/packs\/[^/]+\/[^/]+\.yaml$/u;

/**
 * Compiles guide packs while Vite builds or serves: `pack.yaml` becomes a module that exports `index` (with `?shared`:
 * `shared`), every other file one that exports `guide`. A mistake stops the build with file, line and column. Names of
 * checks are looked at by
 * the pack's test and by `pack check`, so that a change of a check does not restart the dev server.
 */
export function guidePacks(): Plugin {
  const compiled = new Map<string, { stamp: string; result: CompiledPack }>();

  const compileFolder = (folder: string, files: readonly string[]): CompiledPack => {
    const stamp = files.map((file) => `${file} ${statSync(file).mtimeMs}`).join('\n');
    const cached = compiled.get(folder);
    if (cached?.stamp === stamp) return cached.result;
    const result = compilePack(
      files.map((file) => ({ path: path.relative('.', file), text: readFileSync(file, 'utf8') })),
      { checks: null, causes: causeIds, otherGuides: codesOfPages },
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
        const data = moduleOf(pack, path.basename(file, '.yaml'), id.split('?')[1] ?? '');
        return { code: data, map: null, moduleType: 'js' };
      },
    },
  };
}

/** `pack.yaml` is four modules: its name, what a page begins with, the whole index, and what the guides share. */
function moduleOf(pack: GuidePack, name: string, part: string): string {
  if (name === 'pack' && part.startsWith('name')) {
    return `export const summary = ${JSON.stringify({ id: pack.id, name: pack.name, guides: [] })};`;
  }
  if (name === 'pack' && part.startsWith('summary')) {
    const guides = pack.guides.map(({ code, title, meaning, typical }) => ({
      code,
      title,
      meaning,
      typical,
    }));
    return `export const summary = ${JSON.stringify({ id: pack.id, name: pack.name, guides })};`;
  }
  if (name === 'pack' && !part.startsWith('shared')) {
    return `export const index = ${JSON.stringify(indexPack(pack))};`;
  }
  const { sources, ending } = pack;
  if (name === 'pack') return `export const shared = ${JSON.stringify({ sources, ending })};`;
  const guide = pack.guides.find(({ code }) => code === name);
  if (guide === undefined) throw new Error(`no guide was made of ${name}.yaml`);
  return `export const guide = ${JSON.stringify(shipGuide(guide, { sources, ending }))};`;
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
