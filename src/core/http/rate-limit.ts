import type { HeaderField } from './message.ts';
import { parseRetryAfter } from './retry-after.ts';

/** One quota an answer speaks of. What it does not say is `null`. */
export interface RateLimit {
  /** Policy or unit: `default`, `requests`, `minute`; `null` when there is only one without a name. */
  readonly name: string | null;
  readonly limit: number | null;
  readonly remaining: number | null;
  /** Seconds until the quota is renewed, from `now`. */
  readonly resetSeconds: number | null;
  /** How the reset was read: `seconds`, `epoch seconds`, `epoch milliseconds`, `HTTP date`, …; `null` without one. */
  readonly resetReadAs: string | null;
  /** Length of the window in seconds. */
  readonly windowSeconds: number | null;
  /** The fields it was read from, in order. */
  readonly fields: readonly HeaderField[];
}

interface Draft {
  name: string | null;
  limit: number | null;
  remaining: number | null;
  resetSeconds: number | null;
  resetReadAs: string | null;
  windowSeconds: number | null;
  readonly fields: HeaderField[];
}

/** No real field is longer; the rest is not looked at. */
const longest = 4000;

class RateLimits {
  readonly drafts = new Map<string, Draft>();

  at(key: string, name: string | null): Draft {
    const found = this.drafts.get(key);
    if (found !== undefined) return found;
    const made: Draft = {
      name,
      limit: null,
      remaining: null,
      resetSeconds: null,
      resetReadAs: null,
      windowSeconds: null,
      fields: [],
    };
    this.drafts.set(key, made);
    return made;
  }
}

/** The items of a structured field list: `"burst";r=0;t=5, "daily";r=9`. Commas and semicolons in quotes are kept. */
function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts.filter((part) => part !== '');
}

function numberOf(text: string | undefined): number | null {
  const written = (text ?? '').trim().replaceAll('"', '');
  return /^\d{1,15}(?:\.\d{1,9})?$/u.test(written) ? Number(written) : null;
}

function unquoted(text: string): string {
  return text.startsWith('"') ? text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined) : text;
}

function parametersOf(parts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    parts.map((part): [string, string] => {
      const sign = part.indexOf('=');
      return sign < 0
        ? [part.toLowerCase(), '']
        : [part.slice(0, sign).trim().toLowerCase(), part.slice(sign + 1).trim()];
    }),
  );
}

/** Reading: the first word of the older dictionary, which some join by semicolons. */
const keyword = /^(?:limit|remaining|reset)=/u;

/**
 * `RateLimit: "default";r=50;t=30` and `RateLimit-Policy: "default";q=100;w=60`; also the older
 * `RateLimit: limit=100, remaining=50, reset=50` and `RateLimit-Policy: 10;w=1, 50;w=60`; Auth0's quotas `b=per_hour;q=100;r=99`.
 *
 * @see {@link https://www.ietf.org/archive/id/draft-ietf-httpapi-ratelimit-headers-10.html draft 10}
 */
function readStructured(field: HeaderField, limits: RateLimits, now: number): void {
  const items = splitOutsideQuotes(field.value.slice(0, longest), ',');
  const keyed = parametersOf(
    items.flatMap((item) => (keyword.test(item) ? splitOutsideQuotes(item, ';') : [item])),
  );
  if (keyed.has('limit') || keyed.has('remaining') || keyed.has('reset')) {
    const draft = limits.at('', null);
    draft.fields.push(field);
    draft.limit ??= numberOf(keyed.get('limit'));
    draft.remaining ??= numberOf(keyed.get('remaining'));
    putReset(draft, keyed.get('reset') ?? '', now);
    return;
  }
  for (const item of items) {
    const [first = '', ...rest] = splitOutsideQuotes(item, ';');
    const parameters = parametersOf(rest);
    const quota = numberOf(first.startsWith('"') ? undefined : first);
    const name = quota === null ? unquoted(first).replace(/^b=/u, '') : null;
    const draft = limits.at(name === null ? '' : `"${name}"`, name);
    draft.fields.push(field);
    draft.limit ??= numberOf(parameters.get('q')) ?? quota;
    draft.remaining ??= numberOf(parameters.get('r'));
    draft.windowSeconds ??= numberOf(parameters.get('w'));
    const reset = numberOf(parameters.get('t'));
    if (reset !== null) putReset(draft, String(reset), now);
  }
}

function putReset(draft: Draft, written: string, now: number): void {
  const reset = parseRetryAfter(unquoted(written), now);
  if (reset === undefined || draft.resetSeconds !== null) return;
  draft.resetSeconds = reset.seconds;
  draft.resetReadAs = reset.readAs;
}

type Part = 'limit' | 'remaining' | 'reset' | 'window' | 'count';

const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['limit', 'limit'],
  ['max', 'limit'],
  ['quota', 'limit'],
  ['total', 'limit'],
  ['remaining', 'remaining'],
  ['left', 'remaining'],
  ['reset', 'reset'],
  ['resets', 'reset'],
  ['resettime', 'reset'],
  ['next', 'reset'],
  ['dailylimit', 'limit'],
  ['window', 'window'],
  ['interval', 'window'],
  ['period', 'window'],
  ['used', 'count'],
]);

/** Words of a name that say nothing about which quota is meant. */
const filler: ReadonlySet<string> = new Set([
  'x',
  'ratelimit',
  'rate',
  'after',
  'at',
  'in',
  'time',
  'milliseconds',
  'ms',
]);

/**
 * What a legacy field name says, word by word: `X-RateLimit-Remaining`, `X-Rate-Limit-Reset`,
 * `x-ratelimit-reset-tokens` (OpenAI), `anthropic-ratelimit-tokens-remaining`, `X-RateLimit-Limit-Minute` (Kong).
 */
function legacyName(
  name: string,
): { readonly part: Part; readonly quota: string; readonly scale: number } | undefined {
  const lower = name.toLowerCase();
  const [, said, window] = perWindow.exec(lower) ?? [];
  const spoken = said === undefined ? undefined : parts.get(said);
  if (spoken !== undefined && window !== undefined)
    return { part: spoken, quota: window.replace('today', 'day'), scale: 1 };
  const inside = limitInside.exec(lower)?.[1];
  if (lower.length > 100 || (inside === undefined && !/rate-?limit/u.test(lower))) return undefined;
  const words = lower
    .replace(inside === undefined ? 'rate-limit' : `${inside}limit`, inside ?? 'ratelimit')
    .split('-')
    .flatMap((word) => joinedWords.exec(word)?.slice(1) ?? [word]);
  const word = words.findLast((candidate) => parts.has(candidate));
  const part = word === undefined ? undefined : parts.get(word);
  if (part === undefined) return undefined;
  const quota = words.filter((candidate) => candidate !== word && !filler.has(candidate)).join('-');
  return { part, quota, scale: words.includes('milliseconds') || words.at(-1) === 'ms' ? 0.001 : 1 };
}

/** Reading: Etsy's names: `x-limit-per-second`, `x-remaining-today`. */
const perWindow = /^x-(limit|remaining)-(?:(?:per|this)-)?(second|minute|hour|day|today|month)$/u;

/** Fields that write used and allowed together: Shopify's `40/40`, Salesforce's `api-usage=15000/15000`. */
const usageFields: ReadonlySet<string> = new Set(['x-shopify-shop-api-call-limit', 'sforce-limit-info']);
/** Reading: `used/allowed`, with a word and an equals sign before it or not. */
const usage = /^(?:([\w-]{1,40})=)?(\d{1,12})\/(\d{1,12})$/u;

function readUsage(field: HeaderField, limits: RateLimits): void {
  for (const item of field.value.slice(0, longest).split(/[,;]/u)) {
    const [, name, used, allowed] = usage.exec(item.trim()) ?? [];
    if (used === undefined || allowed === undefined) continue;
    const draft = limits.at(name ?? 'calls', name ?? null);
    draft.fields.push(field);
    draft.limit ??= Number(allowed);
    draft.remaining ??= Math.max(0, Number(allowed) - Number(used));
  }
}

/** Reading: Xero's names, where the quota comes before the word: `X-MinLimit-Remaining`. */
const limitInside = /^x-([a-z]{2,20})limit-(?:remaining|reset|limit)$/u;

/** The window of a policy: `100;w=60`, in the first drafts `100;window=60`. */
function windowOf(policy: string | undefined): number | null {
  const parameters = parametersOf(splitOutsideQuotes(policy ?? '', ';'));
  return numberOf(parameters.get('w') ?? parameters.get('window'));
}

function readLegacy(field: HeaderField, limits: RateLimits, now: number): void {
  const said = legacyName(field.name);
  if (said === undefined) return;
  const draft = limits.at(said.quota, said.quota === '' ? null : said.quota);
  draft.fields.push(field);
  const value = field.value.slice(0, longest);
  // `100, 100;w=60` (drafts to 06) and `32/40`: the first number counts; the policy of that number says the window.
  const [head = '', ...policies] = splitOutsideQuotes(value, ',');
  const first = numberOf(head.split(/[;/]/u, 1)[0]);
  if (said.part === 'limit') {
    draft.limit ??= first;
    draft.windowSeconds ??= windowOf(policies.find((policy) => numberOf(policy.split(';', 1)[0]) === first));
  } else if (said.part === 'remaining') draft.remaining ??= first;
  else if (said.part === 'window') draft.windowSeconds ??= first === null ? null : first * said.scale;
  else if (said.part === 'reset') {
    putReset(draft, said.scale === 1 || first === null ? value : String(first * said.scale), now);
  }
}

/** Reading: Imgur's names, where the quota stands before the part without a dash: `X-RateLimit-UserRemaining`. */
const joinedWords = /^(user|client|post|app)(limit|remaining|reset)$/u;

/** Reading: a field that says all in its value: Zendesk's `Zendesk-RateLimit-tickets-index: total=100; remaining=0; resets=41`. */
const told = /^[a-z]{1,20}-ratelimit-([a-z-]{1,60})$/u;

function readTold(field: HeaderField, limits: RateLimits, now: number): boolean {
  const name = told.exec(field.name.toLowerCase())?.[1];
  const pairs = parametersOf(splitOutsideQuotes(field.value.slice(0, longest), ';'));
  if (name === undefined || !pairs.has('remaining')) return false;
  const draft = limits.at(name, name);
  draft.fields.push(field);
  draft.limit ??= numberOf(pairs.get('total') ?? pairs.get('limit'));
  draft.remaining ??= numberOf(pairs.get('remaining'));
  putReset(draft, pairs.get('resets') ?? pairs.get('reset') ?? '', now);
  return true;
}

/** Where the only quota's fields of time lack its name (BigCommerce), they speak of it. */
function withTime(drafts: readonly Draft[]): readonly Draft[] {
  const time = drafts.find(
    ({ name, limit, remaining }) => name === null && limit === null && remaining === null,
  );
  const [quota, ...more] = drafts.filter((draft) => draft !== time);
  if (time === undefined || quota === undefined || more.length > 0 || quota.resetSeconds !== null)
    return drafts;
  const { resetSeconds, resetReadAs, windowSeconds } = time;
  const window = quota.windowSeconds ?? windowSeconds;
  return [
    { ...quota, resetSeconds, resetReadAs, windowSeconds: window, fields: [...quota.fields, ...time.fields] },
  ];
}

/** Every quota the header fields speak of, in the order of their first field. */
export function readRateLimits(headers: readonly HeaderField[], now: number): readonly RateLimit[] {
  const limits = new RateLimits();
  for (const field of headers) {
    const name = field.name.toLowerCase();
    if (/^(?:x-)?ratelimit(?:-policy)?$|^auth0-[a-z]{1,40}-quota-limit$/u.test(name))
      readStructured(field, limits, now);
    else if (usageFields.has(name)) readUsage(field, limits);
    else if (!readTold(field, limits, now)) readLegacy(field, limits, now);
  }
  return withTime([...limits.drafts.values()]).filter(
    (draft) =>
      draft.limit !== null ||
      draft.remaining !== null ||
      draft.resetSeconds !== null ||
      draft.windowSeconds !== null,
  );
}

/** The quota that holds the caller up: used up ones first, then the one whose renewal is furthest away. */
export function bindingRateLimit(limits: readonly RateLimit[]): RateLimit | undefined {
  return limits.toSorted(
    (one, other) =>
      Number(other.remaining === 0) - Number(one.remaining === 0) ||
      (other.resetSeconds ?? -1) - (one.resetSeconds ?? -1),
  )[0];
}
