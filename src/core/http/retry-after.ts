import { parseHttpDate, parseIsoDate } from './http-date.ts';

export interface RetryAfter {
  readonly kind: 'delay-seconds' | 'http-date';
  /** Seconds to wait from `now`; never negative. May have a fraction where the server wrote one. */
  readonly seconds: number;
  /** The moment in milliseconds since the epoch. */
  readonly at: number;
  /** How the value was read. */
  readonly readAs:
    'seconds' | 'duration' | 'epoch seconds' | 'epoch milliseconds' | 'HTTP date' | 'ISO 8601 date';
}

/** Reading: a plain count: digits, decimals; two of them where a proxy joined two fields. */
const joined = /^(\d+(?:\.\d*)?|\.\d+)(?:, ?(\d+(?:\.\d*)?))?$/u;
/** Reading: a value in quotes, which no form of the field has. */
const quotes = /^"([^"]*)"$/u;
/** One part of a duration: `30s`, `500ms`, `6m` of `6m0s`, `2 minutes`. */
const part = /(?<amount>\d+(?:\.\d+)?) ?(?<unit>[a-zµ]{1,12}) ?,? ?/iuy;
/** ISO 8601: `PT30S`, `PT1M30.5S`. */
const isoDuration = /^PT(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?$/iu;
const longest = 64;
/** Larger numbers are no delays but moments, in seconds or milliseconds since the epoch. */
const firstEpochSeconds = 1_000_000_000;
const firstEpochMilliseconds = 100_000_000_000;

const unitSeconds: ReadonlyMap<string, number> = new Map([
  ['ns', 1e-9],
  ['us', 1e-6],
  ['µs', 1e-6],
  ['ms', 0.001],
  ['msec', 0.001],
  ['millisecond', 0.001],
  ['s', 1],
  ['sec', 1],
  ['second', 1],
  ['m', 60],
  ['min', 60],
  ['minute', 60],
  ['h', 3600],
  ['hr', 3600],
  ['hour', 3600],
  ['d', 86_400],
  ['day', 86_400],
]);

function secondsIn(unit: string): number | undefined {
  const written = unit.toLowerCase();
  return unitSeconds.get(written) ?? unitSeconds.get(written.replace(/s$/u, ''));
}

/** `1m30s`, `500ms`, `2 minutes`, `PT30S` in seconds; `undefined` for anything else. */
export function parseDuration(text: string): number | undefined {
  const written = text.trim();
  if (written === '' || written.length > longest) return undefined;
  const iso = isoDuration.exec(written)?.groups;
  if (iso !== undefined) {
    const { hours = '0', minutes = '0', seconds = '0' } = iso;
    return written.length > 2 ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) : undefined;
  }
  let total = 0;
  part.lastIndex = 0;
  while (part.lastIndex < written.length) {
    const groups = part.exec(written)?.groups;
    const unit = groups === undefined ? undefined : secondsIn(groups['unit'] ?? '');
    if (groups === undefined || unit === undefined) return undefined;
    total += Number(groups['amount']) * unit;
  }
  return total;
}

function until(at: number, now: number, readAs: RetryAfter['readAs']): RetryAfter {
  return { kind: 'http-date', seconds: Math.max(0, (at - now) / 1000), at, readAs };
}

/**
 * The value of `Retry-After`: a delay or a date, as seconds from `now`. Also takes what servers really write: decimals,
 * units, ISO dates, moments since the epoch. `undefined` when the value is none of these.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 RFC 9110 §10.2.3}
 */
export function parseRetryAfter(value: string, now: number): RetryAfter | undefined {
  const written = value.trim().replace(quotes, '$1');
  if (written === '' || written.length > longest) return undefined;
  const [, one = '', other = one] = joined.exec(written) ?? [];
  if (one !== '') {
    const amount = Math.max(Number(one), Number(other));
    if (amount >= firstEpochMilliseconds) return until(amount, now, 'epoch milliseconds');
    if (amount >= firstEpochSeconds) return until(amount * 1000, now, 'epoch seconds');
    return { kind: 'delay-seconds', seconds: amount, at: now + amount * 1000, readAs: 'seconds' };
  }
  const duration = parseDuration(written);
  if (duration !== undefined) {
    return { kind: 'delay-seconds', seconds: duration, at: now + duration * 1000, readAs: 'duration' };
  }
  const date = parseHttpDate(written, now);
  if (date !== undefined) return until(date, now, 'HTTP date');
  const iso = parseIsoDate(written);
  return iso === undefined ? undefined : until(iso, now, 'ISO 8601 date');
}
