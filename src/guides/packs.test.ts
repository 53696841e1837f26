import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { causeIds } from '../core/checks/cause.ts';
import { checks } from '../core/checks/index.ts';
import { indexPack } from '../core/guide/pack-index.ts';
import { plainText } from '../core/guide/rich-text.ts';
import { stepForCause } from '../core/guide/step-for-cause.ts';
import { codesOfPages } from './check-pack-text.ts';
import { compilePack, formatProblem } from './compile.ts';
import { shipGuide, unshipGuide } from './shipped-guide.ts';

const folder = new URL('packs/', import.meta.url);
const checkIds = checks.map(({ id }) => id);

function compileFolder(id: string) {
  const names = readdirSync(new URL(`${id}/`, folder));
  const files = names.map((name) => ({
    path: `${id}/${name}`,
    text: readFileSync(new URL(`${id}/${name}`, folder), 'utf8'),
  }));
  return compilePack(files, { checks: checkIds, causes: causeIds, otherGuides: codesOfPages });
}

const ids = readdirSync(folder);
const packs = ids.map(compileFolder).flatMap(({ pack }) => pack ?? []);
const guides = packs.flatMap((pack) =>
  pack.guides.map((guide) => ({ name: `${pack.id} ${guide.code}`, pack, guide })),
);
const vendor = packs.find(({ id }) => id === 'hari');
const general = packs.find(({ id }) => id === 'http');

test.each(ids)('pack %s has no mistakes', (id) => {
  expect(compileFolder(id).problems.map(formatProblem)).toEqual([]);
});

test.each(guides)('$name weighs at most 4 kB as it is sent', ({ guide, pack }) => {
  const chunk = `const guide = ${JSON.stringify(shipGuide(guide, pack))};export { guide };`;
  expect(brotliCompressSync(chunk).length).toBeLessThanOrEqual(4096);
});

test.each(guides)('$name is the same after the way to the browser', ({ guide, pack }) => {
  expect(unshipGuide(shipGuide(guide, pack), pack)).toEqual(guide);
});

// `server-error` only says the status again; it tells no step anything.
const unusedChecks = ['server-error'];

test('every check is used by some step', () => {
  const used = new Set(
    guides.flatMap(({ guide }) => guide.steps.flatMap((step) => step.checks.map(({ check }) => check))),
  );
  expect(checkIds.filter((id) => !used.has(id))).toEqual(unusedChecks);
});

test('every cause has a step that deals with it', () => {
  const indexes = [vendor, general].flatMap((pack) => (pack ? [indexPack(pack)] : []));
  const codes = [null, 200, 418];
  const isLost = (cause: string) => codes.every((code) => stepForCause(indexes, cause, code) === null);
  expect(causeIds.filter(isLost)).toEqual(['nothing-recognised']);
});

test('the general pack says nothing about a vendor', () => {
  expect(JSON.stringify(general).match(/\bhari\b|haricrm|hari_/iu)).toBeNull();
});

/** What HARi does not document: any words that would claim it. */
test.each([
  ['a figure for the rate limit', /\b\d+ (?:calls|requests) (?:a|per) (?:second|minute|hour|day)/iu],
  ['the path of the refresh endpoint', /auth\/refresh/iu],
  ['the path of a batch endpoint', /records\/\w+\/batch|\/batch\b/iu],
  ['a largest page size', /page_size=\d{3,}/iu],
])('HARi’s guides do not claim %s', (_what, claim) => {
  expect(JSON.stringify(vendor?.guides).match(claim)).toBeNull();
});

test.each(guides)('$name marks what rests on TreeQL as likely', ({ guide }) => {
  const claims = guide.steps.flatMap((step) => [
    { text: [step.do, step.why ?? []].map(plainText).join(' '), status: step.status },
    ...step.notes.map((note) => ({ text: plainText(note.text), status: note.status })),
  ]);
  expect(claims.filter(({ text, status }) => text.includes('TreeQL') && status !== 'likely')).toEqual([]);
});

test.each(guides)('$name keeps to the words of the house', ({ guide }) => {
  expect(JSON.stringify(guide).match(/\b(?:oops|simply|just|invalid input|illegal)\b/iu)).toBeNull();
});
