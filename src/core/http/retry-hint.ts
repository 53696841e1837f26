import type { JsonNode } from '../json/node.ts';
import { headerField, type HttpResponse } from './message.ts';
import { bindingRateLimit, readRateLimits } from './rate-limit.ts';
import { parseDuration, parseRetryAfter } from './retry-after.ts';
import { waitInSentence } from './retry-sentence.ts';

/** How long the server says to wait. */
export interface RetryHint {
  readonly seconds: number;
  /** Where it says so: a header field's name or a body member's. */
  readonly from: string;
}

/** Header fields that hold milliseconds (Azure, OpenAI). */
const millisecondFields: readonly string[] = ['retry-after-ms', 'x-ms-retry-after-ms'];
const secondFields: readonly string[] = [
  'retry-after',
  'x-retry-after',
  'x-ratelimit-retry-after',
  'x-retry-in',
];

/** Member names without case and separators. */
const memberForms: ReadonlyMap<string, number> = new Map([
  ['retryafter', 1],
  ['retryafterseconds', 1],
  ['retryaftersecs', 1],
  ['retryaftersec', 1],
  ['retryafterms', 0.001],
  ['retryaftermilliseconds', 0.001],
  ['retryaftermillis', 0.001],
  ['retrydelay', 1],
  ['retryin', 1],
  ['retryinseconds', 1],
  ['waitseconds', 1],
  ['secondsuntilretry', 1],
  ['availablein', 1],
  ['resetafter', 1],
  ['backoffseconds', 1],
]);

/** Members looked at; a body with more holds its hint near its start or not at all. */
const mostMembers = 2000;

/** Reading: Meta's minutes until a business may call again, in a field of JSON. */
const regained = /"estimated_time_to_regain_access":\s{0,4}([1-9]\d{0,5})\b/gu;

function fromUsage(response: HttpResponse): RetryHint | null {
  const field = headerField(response.headers, 'x-business-use-case-usage');
  const minutes = [...(field?.value.slice(0, 8000).matchAll(regained) ?? [])].map(([, written]) =>
    Number(written),
  );
  return field === undefined || minutes.length === 0
    ? null
    : { seconds: Math.max(...minutes) * 60, from: field.name };
}

function fromHeaders(response: HttpResponse, now: number): RetryHint | null {
  for (const name of millisecondFields) {
    const field = headerField(response.headers, name);
    const value = field?.value.trim() ?? '';
    if (field !== undefined && /^\d{1,12}(?:\.\d{1,6})?$/u.test(value)) {
      return { seconds: Number(value) / 1000, from: field.name };
    }
  }
  for (const name of secondFields) {
    const field = headerField(response.headers, name);
    const read = field === undefined ? undefined : parseRetryAfter(field.value, now);
    if (field !== undefined && read !== undefined) return { seconds: read.seconds, from: field.name };
  }
  return fromUsage(response);
}

function fromMember(name: string, value: JsonNode, now: number): RetryHint | null {
  const scale = memberForms.get(name.replaceAll(/[-_ ]/gu, '').toLowerCase().slice(0, 40));
  if (scale === undefined || (value.kind !== 'number' && value.kind !== 'string')) return null;
  if (scale !== 1) {
    const amount = Number(value.text);
    return value.text.trim() !== '' && Number.isFinite(amount)
      ? { seconds: amount * scale, from: name }
      : null;
  }
  const seconds = parseDuration(value.text) ?? parseRetryAfter(value.text, now)?.seconds;
  return seconds === undefined ? null : { seconds, from: name };
}

/** Breadth first, so that a member near the root wins over an echo of it deeper down. */
function fromBody(
  root: JsonNode,
  hintIn: (name: string, value: JsonNode) => RetryHint | null,
): RetryHint | null {
  let level: readonly JsonNode[] = [root];
  let looked = 0;
  while (level.length > 0 && looked < mostMembers) {
    const below: JsonNode[] = [];
    for (const node of level) {
      for (const { name, value } of node.members) {
        looked += 1;
        if (looked > mostMembers) return null;
        const hint = hintIn(name, value);
        if (hint !== null) return hint;
        if (value.kind === 'object' || value.kind === 'array') below.push(value);
      }
      for (const element of node.elements) {
        looked += 1;
        if (looked > mostMembers) break;
        if (element.kind === 'object' || element.kind === 'array') below.push(element);
      }
    }
    level = below;
  }
  return null;
}

/** Statuses whose sentences may speak of waiting; a 400's "wait" is about something else. */
const waitStatuses: ReadonlySet<number> = new Set([403, 408, 423, 425, 429, 503]);

function waitable(response: HttpResponse | null): boolean {
  const statusCode = response?.statusCode ?? null;
  return statusCode === null || waitStatuses.has(statusCode);
}

/** "Expected available in 60 seconds" in a member, or in a body that is plain text. */
function fromSentences(response: HttpResponse | null, root: JsonNode | undefined): RetryHint | null {
  if (root !== undefined) {
    return fromBody(root, (name, value) => {
      const seconds = value.kind === 'string' ? waitInSentence(value.text) : undefined;
      return seconds === undefined ? null : { seconds, from: name };
    });
  }
  const text = response?.body?.content.text ?? '';
  const seconds = /^\s*</u.test(text.slice(0, 100)) ? undefined : waitInSentence(text);
  return seconds === undefined ? null : { seconds, from: 'body' };
}

/**
 * How long to wait before trying again, from the clearest source: `Retry-After`, its vendor variants, a body member
 * of that meaning, a sentence, and last a used-up quota's reset. `null` when the answer does not say.
 */
export function readRetryHint(
  response: HttpResponse | null,
  root: JsonNode | undefined,
  now: number,
): RetryHint | null {
  const stated = response === null ? null : fromHeaders(response, now);
  if (stated !== null) return stated;
  const body = root === undefined ? null : fromBody(root, (name, value) => fromMember(name, value, now));
  if (body !== null) return body;
  const sentence = waitable(response) ? fromSentences(response, root) : null;
  if (sentence !== null || response === null) return sentence;
  const quota = bindingRateLimit(readRateLimits(response.headers, now));
  if (quota === undefined || quota.resetSeconds === null) return null;
  if (quota.remaining !== 0 && response.statusCode !== 429) return null;
  const field = quota.fields.find(({ name }) => /reset/iu.test(name)) ?? quota.fields[0];
  return { seconds: quota.resetSeconds, from: field?.name ?? 'RateLimit' };
}
