import type { SchemaFacts } from '../core/facts/schema-facts.ts';
import { editDistance } from '../core/values/near-name.ts';
import type { DocumentPath, Operation, PathIndex } from './operations.ts';
import { isLiteral, matchTemplate, partsOf } from './path-template.ts';

type OperationProblem = NonNullable<SchemaFacts['operationProblem']>;

export interface OperationMatch {
  readonly operation: Operation | null;
  readonly problem: OperationProblem | null;
  /** Parts of the request's path that the template's segments stand for, percent-encoding kept. */
  readonly parts: readonly string[];
  /** How many parts stand before them: the base path, or a gateway's prefix. */
  readonly skipped: number;
}

const nothing: OperationMatch = { operation: null, problem: null, parts: [], skipped: 0 };
const mostCompared = 5_000;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Scheme and authority of an absolute target. */
const origin = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#]{0,500}/iu;

function pathOf(target: string): string {
  return target.slice(0, 8_000).replace(origin, '').split(/[?#]/u, 1)[0] ?? '';
}

function startsWith(parts: readonly string[], base: readonly string[]): boolean {
  return (
    base.length <= parts.length && base.every((part, index) => part.startsWith('{') || part === parts[index])
  );
}

interface Candidate {
  readonly path: DocumentPath;
  readonly skipped: number;
  readonly rank: string;
}

/** The path that fits best when the first `skipped` parts are left out; literal parts beat placeholders. */
function bestPath(index: PathIndex, parts: readonly string[], skipped: number): Candidate | null {
  let best: Candidate | null = null;
  const rest = parts.slice(skipped);
  for (const path of index.paths) {
    const rank = matchTemplate(path.template, rest);
    if (rank !== null && (best === null || rank > best.rank)) best = { path, skipped, rank };
  }
  return best;
}

const shown = (base: readonly string[]): string => `/${base.join('/')}`;

/** The path found, and what is odd about the way to it; longer bases first, so that `/v1` beats none at all. */
function findPath(
  index: PathIndex,
  parts: readonly string[],
): (Candidate & { readonly remark: string | null }) | null {
  const bases = index.bases.toSorted((one, other) => other.length - one.length);
  for (const base of bases) {
    if (!startsWith(parts, base)) continue;
    const found = bestPath(index, parts, base.length);
    if (found !== null) return { ...found, remark: null };
    const twice = [...base, ...base];
    if (base.length === 0 || !startsWith(parts, twice)) continue;
    const doubled = bestPath(index, parts, twice.length);
    if (doubled !== null)
      return { ...doubled, remark: `\`${shown(base)}\` stands twice at the beginning of the path` };
  }
  const isLiteralMatch = (found: Candidate | null): found is Candidate => found?.rank.includes('2') === true;
  const bare = bestPath(index, parts, 0);
  const [wanted = []] = index.bases;
  if (isLiteralMatch(bare))
    return { ...bare, remark: `the path lacks the server’s \`${shown(wanted)}\` before it` };
  // Behind a gateway an API may lie deeper than its document says.
  for (let skipped = 1; skipped < Math.min(parts.length, 6); skipped += 1) {
    const behind = bestPath(index, parts, skipped);
    if (isLiteralMatch(behind)) return { ...behind, remark: null };
  }
  return null;
}

/** The path that differs by the fewest letters in its fixed parts; `null` when none is near. */
function nearestPath(index: PathIndex, parts: readonly string[]): string | null {
  let best: { readonly text: string; readonly distance: number } | null = null;
  for (const base of index.bases) {
    const rest = startsWith(parts, base) ? parts.slice(base.length) : parts;
    for (const { template } of index.paths.slice(0, mostCompared)) {
      if (Math.abs(template.segments.length - rest.length) > 1) continue;
      let distance = Math.abs(template.segments.length - rest.length) * 2;
      let literals = 0;
      for (const [at, segment] of template.segments.entries()) {
        const part = rest[at];
        if (part === undefined || !isLiteral(segment)) continue;
        literals += 1;
        distance += editDistance(part.toLowerCase(), (segment.pieces[0] ?? '').toLowerCase(), 3);
      }
      if (literals > 0 && distance <= 3 && (best === null || distance < best.distance))
        best = { text: template.text, distance };
    }
  }
  return best?.text ?? null;
}

/** Finds the operation that a request's method and target speak of. Without a method, the path's only writing one. */
export function matchOperation(
  index: PathIndex,
  method: string | null,
  target: string | null,
): OperationMatch {
  if (target === null || index.paths.length === 0) return nothing;
  const path = pathOf(target);
  const written = partsOf(path);
  const parts = written.map(decoded);
  const found = findPath(index, parts);
  if (found === null) {
    const nearest = nearestPath(index, parts);
    const message = 'no path of the document fits';
    return { ...nothing, problem: { kind: 'unknown-path', message, allowed: [], nearest } };
  }
  const { operations, template } = found.path;
  const wanted = method?.toUpperCase() ?? null;
  const writing = operations.filter(
    (one) => one.method === 'POST' || one.method === 'PUT' || one.method === 'PATCH',
  );
  const operation =
    wanted === null
      ? writing.length === 1
        ? (writing[0] ?? null)
        : null
      : (operations.find((one) => one.method === wanted) ?? null);
  const allowed = operations.map((one) => one.method);
  const at = { parts: written.slice(found.skipped), skipped: found.skipped };
  if (operation === null && wanted !== null) {
    const message = `\`${template.text}\` takes ${allowed.join(', ') || 'no method'}`;
    return {
      operation: null,
      problem: { kind: 'unknown-method', message, allowed, nearest: template.text },
      ...at,
    };
  }
  const slashes = path.length > 1 && path.endsWith('/') !== template.text.endsWith('/');
  const remark =
    found.remark ??
    (slashes
      ? `the document writes the path ${path.endsWith('/') ? 'without' : 'with'} a slash at its end`
      : null);
  const problem: OperationProblem | null =
    remark === null ? null : { kind: 'unknown-path', message: remark, allowed, nearest: template.text };
  return { operation, problem, ...at };
}
