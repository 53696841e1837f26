import type { Path } from '../json/node.ts';
import { formatPointer } from '../json/pointer.ts';
import { foldName } from '../text/fold-name.ts';
import type { ComparedProblem } from './problem.ts';
import { similarity, wordsOf } from './similar.ts';

/** The two forms of the request's body; `null` when unknown. */
interface Bodies {
  readonly before: string | null;
  readonly after: string | null;
}

/** From this on two messages say the same in other words. */
const alike = 0.5;

interface Pass {
  /** Problems with different keys are never the same; `null`: not in this pass. */
  readonly key: (problem: ComparedProblem) => string | null;
  readonly isSame: (before: ComparedProblem, after: ComparedProblem) => boolean;
}

/**
 * Which problem of the new answer is which of the old. The surest pairs first: the same place and words; the same words
 * in an element that moved; the same place; a place whose elements moved; a name that was written another way.
 */
export function matchProblems(
  before: readonly ComparedProblem[],
  after: readonly ComparedProblem[],
  bodies: Bodies,
): ReadonlyMap<ComparedProblem, ComparedProblem> {
  const words = new Map([...before, ...after].map((problem) => [problem, wordsOf(problem.message)] as const));
  const likeness = (one: ComparedProblem, other: ComparedProblem): number =>
    similarity(words.get(one) ?? new Set(), words.get(other) ?? new Set());
  const isAlike = (one: ComparedProblem, other: ComparedProblem): boolean =>
    (one.code !== null && one.code === other.code) || likeness(one, other) >= alike;
  const moved = movedElements(bodies);
  const passes: readonly Pass[] = [
    { key: placeKey, isSame: (one, other) => one.message === other.message },
    { key: shapeKey, isSame: (one, other) => one.message === other.message && moved(one, other) },
    { key: placeKey, isSame: (one, other) => one.path !== null || isAlike(one, other) },
    { key: shapeKey, isSame: (one, other) => isAlike(one, other) && moved(one, other) },
    { key: nameKey, isSame: (one, other) => isRenamed(one.path ?? [], other.path ?? []) },
  ];
  const pairs = new Map<ComparedProblem, ComparedProblem>();
  const taken = new Set<ComparedProblem>();
  for (const { key, isSame } of passes) {
    const candidates = grouped(
      after.filter((problem) => !taken.has(problem)),
      key,
    );
    for (const problem of before) {
      const own = pairs.has(problem) ? null : key(problem);
      if (own === null) continue;
      let best: ComparedProblem | null = null;
      for (const candidate of candidates.get(own) ?? []) {
        if (taken.has(candidate) || !isSame(problem, candidate)) continue;
        if (best === null || likeness(problem, candidate) > likeness(problem, best)) best = candidate;
      }
      if (best === null) continue;
      pairs.set(problem, best);
      taken.add(best);
    }
  }
  return pairs;
}

function grouped(
  problems: readonly ComparedProblem[],
  key: Pass['key'],
): ReadonlyMap<string | null, readonly ComparedProblem[]> {
  const groups = new Map<string | null, ComparedProblem[]>();
  for (const problem of problems) {
    const own = key(problem);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [problem]);
    else group.push(problem);
  }
  return groups;
}

function placeKey({ path, code }: ComparedProblem): string {
  return path === null ? `cause ${code ?? ''}` : formatPointer(path);
}

/** The place without the numbers of its elements. */
function shapeKey({ path }: ComparedProblem): string | null {
  return path === null || path.every((segment) => typeof segment === 'string')
    ? null
    : formatPointer(path.map((segment) => (typeof segment === 'number' ? '-' : segment)));
}

function nameKey({ path }: ComparedProblem): string | null {
  const name = path?.findLast((segment) => typeof segment === 'string');
  return name === undefined ? null : foldName(name);
}

function folded(path: Path): readonly string[] {
  return path.map((segment) => (typeof segment === 'number' ? String(segment) : foldName(segment)));
}

/** One name in two spellings, or a level of wrapping more or less: `/startDate` and `/data/start_date`. */
function isRenamed(one: Path, other: Path): boolean {
  const [short, long] = [folded(one), folded(other)].toSorted((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || long.length - short.length > 1) return false;
  return short.every((segment, index) => segment === long[index + long.length - short.length]);
}

/**
 * Whether the elements between two places may have moved: only where the list got longer or shorter. An API that stops at
 * its first error names another element next time, and that is another problem.
 */
function movedElements(bodies: Bodies): (one: ComparedProblem, other: ComparedProblem) => boolean {
  const before = parsed(bodies.before);
  const after = parsed(bodies.after);
  return ({ path: one }, { path: other }) => {
    if (one === null || other === null) return false;
    const depth = one.findIndex((segment, index) => segment !== other[index]);
    const lengths = [elementsAt(before, one.slice(0, depth)), elementsAt(after, other.slice(0, depth))];
    return lengths.includes(null) || lengths[0] !== lengths[1];
  };
}

function parsed(body: string | null): unknown {
  try {
    return body === null ? undefined : JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** How many elements the list at a path has; `null` when there is no list. */
function elementsAt(root: unknown, path: Path): number | null {
  let at = root;
  for (const segment of path) {
    if (typeof at !== 'object' || at === null) return null;
    at = Object.entries(at).find(([name]) => name === String(segment))?.[1];
  }
  return Array.isArray(at) ? at.length : null;
}
