import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectUnguarded } from '../core/diagnose.ts';
import type { DiagnosedFinding, Diagnosis } from '../core/diagnosis.ts';
import { createLineIndex } from '../core/text/line-index.ts';
import { readSchemaDocument } from '../openapi/schema-document.ts';
import { exampleApi } from './example-api.ts';
import { fakeJwt } from './secrets.ts';

/** The moment the fixtures are judged by; their answers' `Date` says the same. */
export const fixtureNow = Date.parse('2026-11-24T12:00:00Z');

export interface CheckFixture {
  /** `<check>/<verdict>.<what>`. */
  readonly id: string;
  readonly check: string;
  /** `none`: the check has no bearing. */
  readonly verdict: 'fail' | 'pass' | 'unknown' | 'none';
  readonly folder: string;
  readonly paste: string;
  readonly request: string | null;
  /** Text of `openapi.yaml` or `schema.json` in the folder. */
  readonly schema: string | null;
}

const schemaFiles = ['openapi.yaml', 'schema.json'];

const marker = /\{\{jwt ([^{}]*)\}\}/gu;
const shape = /^(?:iat|exp|nbf)$/u;

/** `{{jwt iat=-600 exp=3000 iss=https://…}}`: times in seconds from `fixtureNow`; `cut`, `drop` and `parts` damage it. */
function fillTokens(text: string): string {
  return text.replaceAll(marker, (_, words: string) => {
    const pairs = words.split(' ').map((word): readonly [string, string] => {
      const at = word.indexOf('=');
      return [word.slice(0, at), word.slice(at + 1)];
    });
    const settings = new Map(pairs.filter(([name]) => /^(?:cut|drop|parts)$/u.test(name)));
    const claims = Object.fromEntries(
      pairs
        .filter(([name]) => !settings.has(name))
        .map(([name, value]) => [name, shape.test(name) ? fixtureNow / 1000 + Number(value) : value]),
    );
    const token = fakeJwt(claims);
    if (settings.has('cut')) return token.slice(0, Number(settings.get('cut')));
    if (settings.has('drop')) return token.slice(0, -Number(settings.get('drop')));
    return settings.has('parts')
      ? token
          .split('.')
          .slice(0, Number(settings.get('parts')))
          .join('.')
      : token;
  });
}

/** Every fixture below a folder: pastes as people make them, named by the verdict they must get. */
export function checkFixtures(root: string): CheckFixture[] {
  return readdirSync(root).flatMap((check) =>
    readdirSync(path.join(root, check)).map((name): CheckFixture => {
      const folder = path.join(root, check, name);
      const read = (file: string): string => fillTokens(readFileSync(path.join(folder, file), 'utf8'));
      const verdict = name.slice(0, name.indexOf('.'));
      if (verdict !== 'fail' && verdict !== 'pass' && verdict !== 'unknown' && verdict !== 'none') {
        throw new Error(`${check}/${name} does not begin with a verdict`);
      }
      return {
        id: `${check}/${name}`,
        check,
        verdict,
        folder,
        paste: read('paste.txt'),
        request: existsSync(path.join(folder, 'request.txt')) ? read('request.txt') : null,
        schema: schemaFiles.filter((file) => existsSync(path.join(folder, file))).map(read)[0] ?? null,
      };
    }),
  );
}

export function diagnoseFixture({ paste, request, schema }: CheckFixture): Diagnosis {
  const document = schema === null ? null : readSchemaDocument(schema, 'openapi.yaml');
  if (document !== null && document.reader === null)
    throw new Error(document.reading.message ?? 'the schema document was not read');
  return inspectUnguarded({
    paste,
    request,
    now: fixtureNow,
    api: exampleApi,
    schema: document?.reader ?? null,
  }).diagnosis;
}

/** At most 40 characters of what stands at a label; long tokens show their ends. */
function shown(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= 40 ? line : `${line.slice(0, 12)}…${line.slice(-6)} (${line.length})`;
}

/** A finding for a reader: verdict, message, help, then each label with its place and the characters there. */
export function renderFinding(
  finding: DiagnosedFinding | undefined,
  fixture: CheckFixture,
  diagnosis: Diagnosis,
): string {
  const causes = diagnosis.causes.map((cause) => `${cause.id} (${cause.certainty})`).join(', ');
  if (finding === undefined) return `no bearing\ncauses: ${causes}\n`;
  const lines = [`${finding.verdict}, ${finding.certainty}: ${finding.message}`];
  if (finding.help !== null) lines.push(`help: ${finding.help}`);
  for (const label of finding.labels) {
    const text = label.in === 'request' ? (fixture.request ?? fixture.paste) : fixture.paste;
    const { line, column } = createLineIndex(text).positionAt(label.start);
    lines.push(`${label.in} ${line}:${column} [${shown(text.slice(label.start, label.end))}] ${label.text}`);
  }
  lines.push(`causes: ${causes}`);
  return `${lines.join('\n')}\n`;
}
