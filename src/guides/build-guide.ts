import {
  supportEnding,
  unknownAnswer,
  type Answer,
  type Fix,
  type Guide,
  type Link,
  type Step,
} from '../core/guide/guide.ts';
import { nearestId } from '../core/guide/nearest-id.ts';
import { parseRichText, type RichText } from '../core/guide/rich-text.ts';
import type { FixSource, GuideSource, PackSource, StepSource } from './schema.ts';
import type { YamlPath } from './yaml-place.ts';

/** Takes note of a mistake at a place of the file that is being built. */
export type Report = (path: YamlPath, message: string) => void;

const usualLabels: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  [unknownAnswer]: 'I don’t know',
};

function optional<In, Out>(
  value: In | undefined,
  path: YamlPath,
  make: (value: In, path: YamlPath) => Out,
): Out | null {
  return value === undefined ? null : make(value, path);
}

/** Texts and references of one file become tokens and links; what cannot is reported at its place. */
export function createBuilder(sources: PackSource['sources'], report: Report, alone = false) {
  const rich = (text: string, path: YamlPath): RichText => {
    const { value, problems } = parseRichText(text);
    for (const { message } of problems) report(path, message);
    return value;
  };
  const link = (reference: string, path: YamlPath): Link => {
    const [key = '', anchor] = reference.split('#');
    const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
    if (source === undefined && !alone) {
      const near = nearestId(key, Object.keys(sources));
      const hint = near === null ? 'add it to `sources` in pack.yaml' : `did you mean \`${near}\`?`;
      report(path, `there is no source called \`${key}\`; ${hint}`);
    }
    return {
      label: source?.title ?? key,
      url: `${source?.url ?? ''}${anchor === undefined ? '' : `#${anchor}`}`,
    };
  };
  const links = (references: readonly string[] | undefined, path: YamlPath): readonly Link[] =>
    (references ?? []).map((reference, index) => link(reference, [...path, index]));

  const fix = (id: string, source: FixSource, path: YamlPath): Fix => ({
    id,
    title: source.title,
    do: rich(source.do, [...path, 'do']),
    code: source.code?.trimEnd() ?? null,
    reply: source.reply.trim(),
    status: source.status,
    source: optional(source.source, [...path, 'source'], link),
    docs: links(source.docs, [...path, 'docs']),
    causes: source.causes ?? [],
  });

  const step = (source: StepSource, following: string | undefined, path: YamlPath): Step => ({
    id: source.id,
    title: source.title,
    ask: rich(source.ask, [...path, 'ask']),
    do: rich(source.do, [...path, 'do']),
    why: optional(source.why, [...path, 'why'], rich),
    status: source.status,
    source: optional(source.source, [...path, 'source'], link),
    notes: (source.notes ?? []).map((note, index) => ({
      text: rich(note.text, [...path, 'notes', index, 'text']),
      status: note.status,
      source: optional(note.source, [...path, 'notes', index, 'source'], link),
    })),
    seed: source.seed ?? null,
    verify: source.verify?.trimEnd() ?? null,
    docs: links(source.docs, [...path, 'docs']),
    checks: Object.entries(source.checks ?? {}).map(([check, verdicts]) => ({
      check,
      fail: verdicts.fail ?? null,
      pass: verdicts.pass ?? null,
      failState: verdicts.as ?? 'problem found',
    })),
    causes: source.causes ?? [],
    answers: answersOf(source, following, report, [...path, 'answers']),
  });

  return {
    rich,
    link,
    fix,
    guide: (source: GuideSource, ending: Fix): Guide => {
      const fixes = Object.entries(source.fixes).map(([id, body]) => fix(id, body, ['fixes', id]));
      return {
        code: String(source.code),
        title: source.title,
        typical: source.typical,
        meaning: source.meaning,
        intro: optional(source.intro, ['intro'], rich),
        steps: source.steps.map((body, index) => step(body, source.steps[index + 1]?.id, ['steps', index])),
        fixes: fixes.some(({ id }) => id === supportEnding) ? fixes : [...fixes, ending],
        docs: links(source.docs, ['docs']),
        symptoms: source.symptoms ?? [],
      };
    },
  };
}

/** Every edge written out: an answer that names none leads to the following step, the last one's to support. */
function answersOf(
  source: StepSource,
  following: string | undefined,
  report: Report,
  path: YamlPath,
): readonly Answer[] {
  const written = Object.entries(source.answers);
  const entries: typeof written =
    unknownAnswer in source.answers ? written : [...written, [unknownAnswer, {}]];
  return entries.map(([id, { label, next, fix, guide }]) => {
    if (label === undefined && usualLabels[id] === undefined)
      report([...path, id], `\`label\` is missing here; add the words of the answer \`${id}\``);
    const leads = next !== undefined || fix !== undefined || guide !== undefined;
    return {
      id,
      label: label ?? usualLabels[id] ?? id,
      next: next ?? (leads ? null : (following ?? null)),
      fix: fix ?? (leads || following !== undefined ? null : supportEnding),
      guide: guide ?? null,
    };
  });
}
