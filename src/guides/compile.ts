import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ApiFacts } from '../core/checks/api-facts.ts';
import { checkPack, type KnownIds } from '../core/guide/check-pack.ts';
import type { Guide, GuidePack } from '../core/guide/guide.ts';
import { supportEnding } from '../core/guide/guide.ts';
import { readTaughtShapes } from '../core/shapes/taught/read-taught-shape.ts';
import { createBuilder, type Report } from './build-guide.ts';
import { wordsForIssue } from './issue-words.ts';
import { guideSchema, jsonSchemaOf, packSchema, type PackSource } from './schema.ts';
import { wordsForYamlError } from './yaml-words.ts';
import { placeOf, type YamlFile, type YamlPath } from './yaml-place.ts';

/** A file of a pack as it is written. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

/** A mistake in a pack, where it stands, and what to do about it. Line and column from 1. */
export interface PackProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface CompiledPack {
  /** `null` when a problem keeps the pack from being used. */
  readonly pack: GuidePack | null;
  readonly problems: readonly PackProblem[];
}

const packFileName = 'pack.yaml';
/** From the files of one folder to a pack as data, or to the list of what is wrong with them. Never throws on text. */
export function compilePack(files: readonly PackFile[], known: KnownIds): CompiledPack {
  const problems: PackProblem[] = [];
  const packFile = files.find(isPackFile);
  if (packFile === undefined) {
    const path = files[0]?.path ?? packFileName;
    const message = `the pack has no ${packFileName}; add one beside this file`;
    return { pack: null, problems: [{ path, line: 1, column: 1, message }] };
  }
  const head = readFile(packFile, packSchema, problems);
  const bodies = files
    .filter((file) => file !== packFile)
    .map((file) => ({ file, read: readFile(file, guideSchema, problems) }));
  if (head === null) return { pack: null, problems };

  const guides = new Map<PackFile, { guide: Guide; yaml: YamlFile }>();
  const ofPack = createBuilder(head.source.sources, reportTo(packFile, head.yaml, problems));
  const ending = ofPack.fix(supportEnding, head.source.support.ending, ['support', 'ending']);
  for (const { file, read } of bodies) {
    if (read === null) continue;
    const builder = createBuilder(head.source.sources, reportTo(file, read.yaml, problems), known.alone);
    const guide = builder.guide(read.source, ending);
    reportWrongName(file, guide, read.yaml, problems);
    guides.set(file, { guide, yaml: read.yaml });
  }

  const pack: GuidePack = {
    ...headOf(head.source, ofPack),
    shapes: rulesOf(head.source, reportTo(packFile, head.yaml, problems)),
    ending,
    guides: [...guides.values()]
      .map(({ guide }) => guide)
      .toSorted((one, other) => (one.code < other.code ? -1 : 1)),
  };
  for (const { guide, at, message } of checkPack(pack, known)) {
    const entry = [...guides].find(([, compiled]) => compiled.guide.code === guide);
    const file = entry?.[0] ?? packFile;
    const yaml = entry?.[1].yaml ?? head.yaml;
    problems.push({ path: file.path, ...placeOf(yaml, at, 'key'), message });
  }
  problems.sort((one, other) =>
    one.path < other.path
      ? -1
      : one.path > other.path
        ? 1
        : one.line - other.line || one.column - other.column,
  );
  return { pack: problems.length === 0 ? pack : null, problems };
}

export function isPackFile({ path }: PackFile): boolean {
  return nameOf(path) === packFileName;
}

/** `file:line:col: error: …`, the form that editors and continuous integration understand. */
export function formatProblem({ path, line, column, message }: PackProblem): string {
  return `${path}:${line}:${column}: error: ${message}`;
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function readFile<Source>(
  file: PackFile,
  schema: z.ZodType<Source> & (typeof guideSchema | typeof packSchema),
  problems: PackProblem[],
): { source: Source; yaml: YamlFile } | null {
  const lines = new LineCounter();
  try {
    const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
    const yaml: YamlFile = { document, lines };
    // What the parser stumbles over after its first mistake is mostly a consequence of it.
    const [first] = [...document.errors, ...document.warnings].toSorted(
      (one, other) => one.pos[0] - other.pos[0],
    );
    if (first !== undefined) {
      const { line, col } = lines.linePos(first.pos[0]);
      problems.push({ path: file.path, line, column: col, message: wordsForYamlError(first, file.text) });
      return null;
    }
    const result = schema.safeParse(document.toJS({ maxAliasCount: 50 }));
    if (result.success) return { source: result.data, yaml };
    const jsonSchema = jsonSchemaOf(schema);
    for (const issue of result.error.issues) {
      for (const { path, part, message } of wordsForIssue(issue, yaml, jsonSchema)) {
        problems.push({ path: file.path, ...placeOf(yaml, path, part), message });
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    problems.push({ path: file.path, line: 1, column: 1, message: `the file could not be read: ${why}` });
  }
  return null;
}

function reportTo(file: PackFile, yaml: YamlFile, problems: PackProblem[]): Report {
  return (path: YamlPath, message) =>
    problems.push({ path: file.path, ...placeOf(yaml, path, 'value'), message });
}

/** A guide is found by its file's name. */
function reportWrongName(file: PackFile, guide: Guide, yaml: YamlFile, problems: PackProblem[]): void {
  const wanted = `${guide.code}.yaml`;
  if (nameOf(file.path) !== wanted)
    problems.push({
      path: file.path,
      ...placeOf(yaml, ['code'], 'value'),
      message: `the code is \`${guide.code}\`, so the file must be called ${wanted}`,
    });
}

/** The pack's rules for error bodies, looked at by the reader that pages use. */
function rulesOf({ shapes }: PackSource, report: Report): GuidePack['shapes'] {
  if (shapes === undefined) return [];
  const reading = readTaughtShapes({ shapes });
  for (const { path, message } of reading.problems) report(path, message);
  return reading.shapes;
}

function headOf(
  source: PackSource,
  builder: ReturnType<typeof createBuilder>,
): Omit<GuidePack, 'guides' | 'ending' | 'shapes'> {
  const { id, name, version, api, support } = source;
  const facts: ApiFacts | null =
    api === undefined
      ? null
      : {
          name,
          ...api,
          basePath: api.basePath ?? null,
          recordPath: api.recordPath ?? null,
          authScheme: api.authScheme ?? null,
          tokenLifetimeSeconds: api.tokenLifetimeSeconds ?? null,
          loginPath: api.loginPath ?? null,
          dateFormat: api.dateFormat ?? null,
          lookupSuffix: api.lookupSuffix ?? null,
        };
  return {
    id,
    name,
    version,
    api: facts,
    support: {
      intro: builder.rich(support.intro, ['support', 'intro']),
      contact: support.contact ?? null,
      parts: support.parts.map((part, index) => ({
        ...part,
        how: builder.rich(part.how, ['support', 'parts', index, 'how']),
      })),
    },
    prelude: source.prelude?.trimEnd() ?? null,
    seeds: source.seeds ?? [],
    sources: Object.fromEntries(
      Object.entries(source.sources).map(([key, { title, url }]) => [key, { label: title, url }]),
    ),
  };
}
