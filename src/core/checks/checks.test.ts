import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFixtures, diagnoseFixture, renderFinding } from '../../testing/check-fixtures.ts';
import { causeIds } from './cause.ts';
import { causeGroups } from './cause-groups.ts';
import { checks } from './index.ts';

const root = path.join(import.meta.dirname, 'fixtures');
const fixtures = checkFixtures(root);
const diagnosed = fixtures.map((fixture) => ({ fixture, diagnosis: diagnoseFixture(fixture) }));
const ids = checks.map((check) => check.id);

/** Files of the folder that are no checks. */
const others = new Set([
  'api-facts',
  'cause',
  'cause-groups',
  'check',
  'index',
  'rank-causes',
  'run',
  'suggest',
]);

/** Words that claim to know; a likely finding may not use them. */
const sure = /\b(?:is|are|isn['’]t|aren['’]t|cannot|must|always|never|certainly|proves?)\b/iu;
const hedge = /\b(?:probably|may|might|often|some)\b/iu;
const forbidden = /\b(?:oops|simply|just|invalid input|illegal)\b/iu;

/** A message without the words it quotes, which are not ours. */
function ownWords(message: string): string {
  return message.replaceAll(/`[^`]{0,200}`|“[^“”]{0,200}”/gu, '…');
}

test('list, folder and fixtures name the same checks', () => {
  const files = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .filter((name) => !others.has(name));
  expect(ids.toSorted()).toEqual(files.toSorted());
  expect([...new Set(fixtures.map(({ check }) => check))].toSorted()).toEqual(ids.toSorted());
});

test.each(ids)('%s has a failing fixture and one that does not fail', (id) => {
  const verdicts = fixtures.filter(({ check }) => check === id).map(({ verdict }) => verdict);
  expect(verdicts).toContain('fail');
  expect(verdicts.some((verdict) => verdict === 'pass' || verdict === 'none')).toBe(true);
});

describe('fixtures', () => {
  test.each(diagnosed.map(({ fixture, diagnosis }) => [fixture.id, fixture, diagnosis] as const))(
    '%s',
    async (_, fixture, diagnosis) => {
      const finding = diagnosis.findings.find(({ check }) => check === fixture.check);
      expect(finding?.verdict ?? 'none').toBe(fixture.verdict);
      await expect(renderFinding(finding, fixture, diagnosis)).toMatchFileSnapshot(
        path.join(fixture.folder, 'finding.txt'),
      );
    },
  );
});

const findings = [
  ...new Map(
    diagnosed.flatMap(({ diagnosis }) => diagnosis.findings).map((finding) => [finding.message, finding]),
  ).values(),
];

test.each(findings.map((finding) => [finding.message, finding] as const))(
  'worded well: %s',
  (message, finding) => {
    expect(message.length).toBeLessThanOrEqual(150);
    expect(message.endsWith('.')).toBe(false);
    expect(`${message} ${finding.help ?? ''}`).not.toMatch(forbidden);
    for (const [, value] of message.matchAll(/`([^`]*)`/gu)) expect(value?.length).toBeLessThanOrEqual(62);
    if (finding.verdict !== 'fail' || finding.certainty !== 'likely') return;
    expect(ownWords(message)).not.toMatch(sure);
    expect(ownWords(message)).toMatch(hedge);
  },
);

test.each(causeIds.filter((id) => id !== 'nothing-recognised'))('a fixture leads to %s', (id) => {
  expect(diagnosed.some(({ diagnosis }) => diagnosis.causes.some((cause) => cause.id === id))).toBe(true);
});

test('every cause has its place in the order', () => {
  expect(Object.values(causeGroups).flat().toSorted()).toEqual([...causeIds].toSorted());
});
