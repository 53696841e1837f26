import type { HttpRequest } from '../../http/message.ts';
import type { ApiFacts } from '../api-facts.ts';
import type { Evidence } from '../check.ts';
import { editDistance } from '../../values/near-name.ts';

/** One part of a path between slashes, as written; offsets lie in the request target. */
interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a request goes. */
export interface Address {
  readonly request: HttpRequest;
  readonly scheme: string | null;
  /** Lower case, without port and user; `null` when not known. */
  readonly host: string | null;
  /** Offsets of the host in the target; `null` when it stands elsewhere (`Host`). */
  readonly hostSpan: { readonly start: number; readonly end: number } | null;
  readonly segments: readonly Segment[];
  /** Path without query, as written. */
  readonly path: string;
  readonly pathStart: number;
}

const mostTarget = 8000;
/** Scheme, `//`, authority. */
const absolute = /^([a-z][a-z0-9+.-]{0,20}):\/\/([^/?#\s]{0,300})/iu;

function hostOf(authority: string): string {
  const withoutUser = authority.slice(authority.lastIndexOf('@') + 1);
  return withoutUser.replace(/:\d{1,5}$/u, '').toLowerCase();
}

/** The request's address; `null` when no target was pasted. */
export function readAddress(request: HttpRequest | null): Address | null {
  if (request === null || request.target === null) return null;
  const target = request.target.slice(0, mostTarget);
  const own = absolute.exec(target);
  const known = own ?? absolute.exec(request.targetUri ?? '');
  const pathStart = own === null ? 0 : own[0].length;
  const queryAt = target.slice(pathStart).search(/[?#]/u);
  const pathEnd = queryAt < 0 ? target.length : pathStart + queryAt;
  const segments: Segment[] = [];
  let start = pathStart;
  for (let at = pathStart; at <= pathEnd; at += 1) {
    if (at !== pathEnd && target[at] !== '/') continue;
    if (at > start) segments.push({ text: target.slice(start, at), start, end: at });
    start = at + 1;
  }
  const authority = own?.[2] ?? '';
  return {
    request,
    scheme: known?.[1]?.toLowerCase() ?? null,
    host: known === null || known[2] === '' ? null : hostOf(known[2] ?? ''),
    hostSpan:
      own === null || authority === '' ? null : { start: pathStart - authority.length, end: pathStart },
    segments,
    path: target.slice(pathStart, pathEnd),
    pathStart,
  };
}

/** Whether a host pattern covers a host; `*` stands for one label. */
export function matchesHost(pattern: string, host: string): boolean {
  const wanted = pattern.toLowerCase().split('.');
  const labels = host.split('.');
  return (
    wanted.length === labels.length &&
    wanted.every((label, index) => label === '*' || label === labels[index])
  );
}

/** The pattern's domain without its wildcards: `*.example.com` → `example.com`. */
export function domainOf(pattern: string): string {
  return pattern
    .toLowerCase()
    .split('.')
    .filter((label) => label !== '*')
    .join('.');
}

export type HostKind = 'api' | 'other-of-vendor' | 'near' | 'foreign' | 'unknown';

/** How a host relates to the API's own hosts; `near` is a typing slip away from them. */
export function hostKind(host: string | null, api: ApiFacts): HostKind {
  if (host === null) return 'unknown';
  if (api.otherHosts.some((other) => matchesHost(other, host))) return 'other-of-vendor';
  if (api.hosts.some((pattern) => matchesHost(pattern, host))) return 'api';
  const domains = api.hosts.map((pattern) => domainOf(pattern));
  if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return 'other-of-vendor';
  const near = domains.some((domain) => {
    const tail = host.split('.').slice(-domain.split('.').length).join('.');
    return editDistance(tail, domain, 2) <= 2;
  });
  return near ? 'near' : 'foreign';
}

/** The pack's facts, unless the request goes to a host that has nothing to do with them. */
export function apiOf(evidence: Evidence): ApiFacts | null {
  const { api, request } = evidence;
  if (api === null) return null;
  return hostKind(readAddress(request)?.host ?? null, api) === 'foreign' ? null : api;
}

/** The segments of a path template or prefix: `/records/{entity}/{id}` → three. */
export function partsOf(path: string | null): readonly string[] {
  return (path ?? '').split('/').filter((part) => part !== '');
}

/** How often the base path stands at the beginning of the path. */
export function prefixCount(address: Address, basePath: string): number {
  const prefix = partsOf(basePath);
  if (prefix.length === 0) return 0;
  let count = 0;
  while (prefix.every((part, index) => address.segments[count * prefix.length + index]?.text === part))
    count += 1;
  return count;
}

export interface RecordAddress {
  readonly entity: Segment | null;
  readonly id: Segment | null;
}

/**
 * Which record a path names. With the API's facts by its template, wherever that begins in the path; without facts
 * by looks: the last segment is an id when it holds a digit, the one before it the entity.
 */
export function readRecordAddress(address: Address, api: ApiFacts | null): RecordAddress {
  const { segments } = address;
  const template = partsOf(api?.recordPath ?? null);
  const entityAt = template.indexOf('{entity}');
  if (entityAt >= 0) {
    const fixed = template.slice(0, entityAt);
    const begin = segments.findIndex((_, at) =>
      fixed.every((part, index) => segments[at + index]?.text === part),
    );
    if (begin < 0) return { entity: null, id: null };
    const idAt = template.indexOf('{id}');
    return {
      entity: segments[begin + entityAt] ?? null,
      id: idAt < 0 ? null : (segments[begin + idAt] ?? null),
    };
  }
  const last = segments.at(-1) ?? null;
  const before = segments.at(-2) ?? null;
  if (last !== null && before !== null && /\d/u.test(last.text) && !/^v\d{1,3}$/iu.test(last.text))
    return { entity: before, id: last };
  return { entity: last, id: null };
}

/** Percent-decoding that leaves a malformed sequence as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
