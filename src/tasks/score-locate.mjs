// `npm run score:locate [-- FOLDER] [--verbose]`: how exactly field errors are placed in the requests of recorded answers.
// FOLDER holds <source>/<case>/{response.http, request.http, expected.json}; default: the project's own recordings.
// Counted are expected errors with a path that stands in the request (the span must be that value, to the character) and
// those whose member is absent from an object that is there (the place must be behind its last member, or the member
// that another acceptable name finds). Not counted: the
// whole body, what the answer does not name (`lossy`: a label, a list without its index), requests that are neither strict
// JSON nor a form.
// Exit code 1 when a figure, the macro average over the formats, is below its gate.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './run.mjs';
import { follow, readPlaces } from './request-places.mjs';

const gates = { exact: 98, absent: 95 };
const words = process.argv.slice(2);
const isVerbose = words.includes('--verbose');
const given = words.find((word) => !word.startsWith('--'));
const folder = path.resolve(given ?? path.join(root, 'src/testing/fixtures/recorded'));

const cases = readdirSync(folder)
  .toSorted()
  .flatMap((source) =>
    readdirSync(path.join(folder, source))
      .toSorted()
      .map((name) => path.join(folder, source, name)),
  )
  .flatMap((dir) => {
    const answer = ['response.http', 'transcript.txt']
      .map((file) => path.join(dir, file))
      .find((file) => existsSync(file));
    const request = path.join(dir, 'request.http');
    if (answer === undefined || !existsSync(request) || !existsSync(path.join(dir, 'expected.json')))
      return [];
    const expected = JSON.parse(readFileSync(path.join(dir, 'expected.json'), 'utf8'));
    return [{ id: path.relative(folder, dir), answer, request: readFileSync(request, 'utf8'), expected }];
  });

/** Runs the command line over all cases at once; the texts are linked under names of their own. */
function diagnose() {
  const work = mkdtempSync(path.join(tmpdir(), 'score-locate-'));
  const files = cases.map(({ answer, request }, index) => {
    const dir = path.join(work, String(index));
    mkdirSync(dir);
    writeFileSync(path.join(dir, 'paste.txt'), readFileSync(answer));
    writeFileSync(path.join(dir, 'request.http'), request);
    return path.join(dir, 'paste.txt');
  });
  const command = [
    path.join(root, 'src/cli/launch.mjs'),
    'diagnose',
    '--json',
    '--requests-from-dir',
    'request.http',
  ];
  const lines = [];
  for (let at = 0; at < files.length; at += 100) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...command, ...files.slice(at, at + 100)],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      },
    );
    if (status !== 0)
      throw new Error(`the command line ended with ${status}: ${stderr.trim().split('\n')[0]}`);
    lines.push(...stdout.split('\n').filter((line) => line.startsWith('{')));
  }
  rmSync(work, { recursive: true, force: true });
  return lines.map((line) => JSON.parse(line));
}

const same = (one, other) =>
  one.length === other.length && one.every((segment, at) => String(segment) === String(other[at]));

const isIn = (place, { in: one, alt_in: others = [] }) => [one, ...others].includes(place);

/**
 * What is to be found for an expected error; `undefined` when it is not counted. The first path decides; where it stands
 * in the request, the other acceptable ones that stand there are as good.
 */
function wantedPlace(expected, { body, query }) {
  if (expected.lossy === true || !Array.isArray(expected.path) || expected.path.length === 0)
    return undefined;
  const where = isIn('query', expected)
    ? query
    : isIn('body', expected) || (expected.in ?? null) === null
      ? body
      : null;
  if (where === null) return undefined;
  const found = follow(where, expected.path);
  const common = { path: expected.path, place: found.node };
  const isName = (one) => one.length >= expected.path.length;
  const alternatives = (expected.alt_paths ?? []).filter(isName).map((one) => follow(where, one));
  if (found.left > 0) {
    // Another name for it that stands in the request (`club_id` for `club`) is the place that a person looks for.
    const named = alternatives.flatMap(({ node, left }) => (left === 0 ? [node] : []));
    // A list whose index is left open, or a scalar in the way: there is no one place.
    return found.node.members === undefined ? undefined : { ...common, kind: 'absent', places: named };
  }
  const others = (expected.alt_paths ?? []).map((one) => follow(where, one));
  const places = [found, ...others].flatMap(({ node, left }) => (left === 0 ? [node] : []));
  return { ...common, kind: 'exact', places };
}

function isPlaced(wanted, got) {
  const at = got?.request;
  if (at === null || at === undefined) return false;
  const isThere = wanted.places.some(
    ({ start, end, pair = start }) => (at.start === start || at.start === pair) && at.end === end,
  );
  if (wanted.kind === 'exact' || isThere) return isThere;
  const { inner, end } = wanted.place;
  return (
    at.match === 'missing' && at.start === at.end && at.start >= inner && at.start <= Math.max(inner, end - 1)
  );
}

const tally = { exact: new Map(), absent: new Map() };
const misses = [];
const diagnoses = diagnose();
for (const [index, { id, request, expected }] of cases.entries()) {
  const places = readPlaces(request);
  const left = [...(diagnoses[index]?.fieldErrors ?? [])];
  for (const error of expected.errors) {
    const candidates = [error.path ?? [], ...(error.alt_paths ?? [])];
    const fits = (one) => candidates.some((candidate) => same(candidate, one.path));
    const says = (one) => one.message === error.message || (error.alt_messages ?? []).includes(one.message);
    let at = left.findIndex((one) => fits(one) && says(one));
    if (at < 0) at = left.findIndex(fits);
    if (at < 0) at = left.findIndex(says);
    const got = at < 0 ? undefined : left.splice(at, 1)[0];
    const wanted = wantedPlace(error, places);
    if (wanted === undefined) continue;
    const counts = tally[wanted.kind].get(expected.format) ?? { right: 0, all: 0 };
    tally[wanted.kind].set(expected.format, counts);
    counts.all += 1;
    if (isPlaced(wanted, got)) counts.right += 1;
    else
      misses.push({
        kind: wanted.kind,
        id,
        format: expected.format,
        path: wanted.path,
        place: wanted.place,
        got,
        request,
      });
  }
}

if (isVerbose) {
  for (const { kind, id, format, path: wanted, place, got, request } of misses) {
    const at = got?.request;
    const found =
      at === null || at === undefined
        ? 'nothing'
        : `${at.match} ${JSON.stringify(request.slice(at.start, at.end).slice(0, 60))} at ${at.start}`;
    const text =
      kind === 'exact'
        ? JSON.stringify(request.slice(place.start, place.end).slice(0, 60))
        : `behind ${place.inner}`;
    process.stdout.write(
      `  ${kind} ${id} [${format}] ${JSON.stringify(wanted)}: wanted ${text}, got ${found} for ${JSON.stringify(got?.path)} in ${got?.in}\n`,
    );
  }
}

const percent = (right, all) => (all === 0 ? 100 : Math.round((1000 * right) / all) / 10);
let isShort = false;
for (const [kind, what] of [
  ['exact', 'values, to the character'],
  ['absent', 'absent members, behind the last one'],
]) {
  const formats = [...tally[kind].values()];
  const right = formats.reduce((sum, one) => sum + one.right, 0);
  const all = formats.reduce((sum, one) => sum + one.all, 0);
  const macro =
    formats.length === 0
      ? 100
      : Math.round(
          (10 * formats.reduce((sum, one) => sum + (100 * one.right) / one.all, 0)) / formats.length,
        ) / 10;
  const isBelow = macro < gates[kind] || percent(right, all) < gates[kind];
  isShort ||= isBelow;
  process.stdout.write(
    `${what.padEnd(36)} ${percent(right, all)} % (${right} of ${all}), ${macro} % over ${formats.length} formats, gate ${gates[kind]} %${isBelow ? ': SHORT' : ''}\n`,
  );
}
process.exitCode = isShort ? 1 : 0;
