import { format as formats } from '@cfworker/json-schema';
import type { Path } from '../core/json/node.ts';
import type { Applicable } from './applicable.ts';
import { longestMatched, safePattern } from './safe-pattern.ts';
import type { Schema } from './schema.ts';

/** What a place breaks of the rules that the validator is not asked about. */
export interface OwnComplaint {
  readonly path: Path;
  readonly keyword: 'format' | 'pattern' | 'readOnly' | 'uniqueItems';
}

/** Formats that are the same everywhere; others are the writer's own or differ from reader to reader. */
const judged: ReadonlySet<string> = new Set([
  'date',
  'date-time',
  'time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uuid',
]);
const mostCompared = 10_000;

function breaksFormat(value: unknown, format: string): boolean {
  if (format === 'int32') return typeof value === 'number' && Math.abs(value + 0.5) > 2_147_483_648;
  if (typeof value !== 'string' || !judged.has(format)) return false;
  return value.length <= longestMatched && formats[format]?.(value) === false;
}

/** A pattern that may run for long is not run, nor any on a long text. */
function breaksPattern(value: unknown, pattern: string): boolean {
  if (typeof value !== 'string' || value.length > longestMatched) return false;
  return safePattern(pattern)?.test(value) === false;
}

function repeats(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > mostCompared) return false;
  return new Set(value.map((item: unknown) => JSON.stringify(item))).size < value.length;
}

/** The rules of ours that a value breaks at its place. */
export function ownComplaints(path: Path, value: unknown, schemas: Applicable): readonly OwnComplaint[] {
  const known = schemas.filter((schema) => schema !== false);
  const some = (breaks: (schema: Schema) => boolean): boolean => known.some(breaks);
  const broken: OwnComplaint['keyword'][] = [];
  if (some(({ ourReadOnly }) => ourReadOnly === true)) broken.push('readOnly');
  if (some(({ ourFormat }) => ourFormat !== undefined && breaksFormat(value, ourFormat)))
    broken.push('format');
  if (some(({ ourPattern }) => ourPattern !== undefined && breaksPattern(value, ourPattern)))
    broken.push('pattern');
  if (some(({ ourUnique }) => ourUnique === true) && repeats(value)) broken.push('uniqueItems');
  return broken.map((keyword) => ({ path, keyword }));
}
