import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { causeIds } from '../core/checks/cause.ts';
import { checks } from '../core/checks/index.ts';
import type { Guide } from '../core/guide/guide.ts';
import { formatProgress, readProgress } from '../core/guide/progress-params.ts';
import { codesOfPages } from './check-pack-text.ts';
import { compilePack } from './compile.ts';

/*
 * Links with steps and answers lie in tickets and mails for years. `fixtures/published-steps.txt` holds every step that
 * was ever in a guide: a line is added for a new one and none is ever taken away or changed. A question that nobody asks
 * any more stays in its guide until there is a way to forward its link.
 */

const packs = new URL('packs/', import.meta.url);
const known = { checks: checks.map(({ id }) => id), causes: causeIds, otherGuides: codesOfPages };
const guides = new Map<string, Guide>(
  readdirSync(packs).flatMap((id) => {
    const files = readdirSync(new URL(`${id}/`, packs)).map((name) => ({
      path: `${id}/${name}`,
      text: readFileSync(new URL(`${id}/${name}`, packs), 'utf8'),
    }));
    return (compilePack(files, known).pack?.guides ?? []).map(
      (guide) => [`${id}/${guide.code}`, guide] as const,
    );
  }),
);
const lineOf = (name: string, step: { id: string; answers: readonly { id: string }[] }): string =>
  `${name} ${step.id}: ${step.answers.map(({ id }) => id).join(' ')}`;
const now = [...guides].flatMap(([name, { steps }]) => steps.map((step) => lineOf(name, step)));
const published = readFileSync(new URL('fixtures/published-steps.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

test('every published link still leads to its step', () => {
  const broken = published.flatMap((line) => {
    const [name = '', step = '', ...answers] = line.split(/:? /u);
    const guide = guides.get(name);
    return answers
      .filter((answer) => {
        const link = formatProgress({ step, answers: { [step]: answer } });
        return guide === undefined || readProgress(guide, new URLSearchParams(link)).dropped.length > 0;
      })
      .map((answer) => `${name} ?step=${step}&${step}=${answer}`);
  });
  expect(broken).toEqual([]);
});

test('every step is published: add these lines to fixtures/published-steps.txt', () => {
  expect(now.filter((line) => !published.includes(line))).toEqual([]);
});
