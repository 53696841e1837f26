import { headerField, type Exchange, type ExchangeGlance } from '../http/message.ts';

/**
 * Which exchange of a paste to diagnose: its index; 0 for none or one.
 *
 * 1. A failed login or token refresh that comes before a 401: it caused the 401s after it. The first such one.
 * 2. Else the last failure of the most telling class: an answer of the API with a status of 400 or more and a body,
 *    client errors before server errors, then one without a body, then a request that got no answer.
 * 3. Else the last answer whose status is unknown, else the last success.
 *
 * A failure that does not count: of a host that only measures or reports when the paste shows another host more often,
 * a preflight that succeeded, a challenge (401, 407) or a failure whose very request was later answered with success.
 */
export function mostTelling(exchanges: readonly Exchange[]): number {
  if (exchanges.length < 2) return 0;
  const places = new Map<string | null, Place>();
  const facts = exchanges.map((exchange) => factsOf(exchange, places));
  const apiHost = busiestHost(facts);
  const resolved = resolvedFailures(facts);
  const last401 = facts.findLastIndex((fact) => fact.statusCode === 401 && !fact.isLogin);
  const login = facts.findIndex(
    (fact, index) => fact.isLogin && fact.failed && !resolved.has(index) && index < last401,
  );
  if (login !== -1) return login;
  let best = 0;
  let bestWeight = -1;
  facts.forEach((fact, index) => {
    const aside = resolved.has(index) || (fact.isBeacon && fact.host !== apiHost);
    const weight = aside ? 0.5 : weightOf(fact);
    if (weight >= bestWeight) {
      best = index;
      bestWeight = weight;
    }
  });
  return best;
}

/** What the address says of a call; the calls of a session share few addresses. */
interface Place {
  readonly host: string | null;
  readonly isLogin: boolean;
  readonly isBeacon: boolean;
}

interface Facts extends Place, ExchangeGlance {
  readonly failed: boolean;
  readonly isChallenge: boolean;
}

/** Path segments of token endpoints and login pages. Applied to a target's path, cut at 512 characters. */
const LOGIN =
  /(?:^|[/_.-])(?:token|tokens|oauth2?|login|log-in|signin|sign-in|refresh|session|sessions|authenticate|authorize)(?:$|[/_.-])/iu;
/** Hosts and paths of measuring and error reporting. Applied to a URI, cut at 512 characters. */
const BEACON =
  /(?:google-analytics|googletagmanager|doubleclick|analytics|segment\.(?:io|com)|sentry|datadoghq|newrelic|nr-data|hotjar|fullstory|mixpanel|amplitude|intercom|facebook\.com\/tr|clarity\.ms|bugsnag|rollbar|telemetry|beacon|\/collect\b|\/rum\b)/iu;

function factsOf(exchange: Exchange, places: Map<string | null, Place>): Facts {
  const { method, uri, statusCode, hasResponse, hasBody } = exchange.glance ?? glanceAt(exchange);
  let place = places.get(uri);
  if (place === undefined) places.set(uri, (place = placeOf(uri)));
  const { host, isLogin, isBeacon } = place;
  const failed = exchange.failure !== null || (statusCode !== null && statusCode >= 400);
  const challenge = isChallenge(statusCode, exchange);
  return {
    method,
    uri,
    statusCode,
    hasResponse,
    hasBody,
    host,
    isLogin,
    isBeacon,
    failed,
    isChallenge: challenge,
  };
}

function glanceAt({ request, response }: Exchange): ExchangeGlance {
  return {
    method: request?.method ?? null,
    uri: request?.targetUri ?? request?.target ?? null,
    statusCode: response?.statusCode ?? null,
    hasResponse: response !== null,
    hasBody: (response?.body ?? null) !== null,
  };
}

function placeOf(uri: string | null): Place {
  const short = uri?.slice(0, 512) ?? '';
  return { host: hostOf(uri), isLogin: LOGIN.test(pathOf(short)), isBeacon: BEACON.test(short) };
}

function isChallenge(statusCode: number | null, exchange: Exchange): boolean {
  if (statusCode !== 401 && statusCode !== 407) return false;
  const name = statusCode === 401 ? 'www-authenticate' : 'proxy-authenticate';
  return headerField(exchange.response?.headers ?? [], name) !== undefined;
}

function pathOf(uri: string): string {
  const path = uri.split('?', 1)[0] ?? '';
  const authority = path.indexOf('://');
  const slash = authority === -1 ? 0 : path.indexOf('/', authority + 3);
  return slash === -1 ? '' : path.slice(slash);
}

function hostOf(uri: string | null): string | null {
  return uri !== null && uri.includes('://') && URL.canParse(uri) ? new URL(uri).host : null;
}

function busiestHost(facts: readonly Facts[]): string | null {
  const counts = new Map<string, number>();
  for (const { host } of facts) if (host !== null) counts.set(host, (counts.get(host) ?? 0) + 1);
  let busiest: string | null = null;
  for (const [host, count] of counts) if (count > (counts.get(busiest ?? '') ?? 0)) busiest = host;
  return busiest;
}

/** Failures whose request was answered with success later, and challenges that another block of one command follows. */
function resolvedFailures(facts: readonly Facts[]): ReadonlySet<number> {
  const resolved = new Set<number>();
  const succeeded = new Set<string>();
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    if (fact === undefined) continue;
    const key = fact.uri === null ? null : `${fact.method ?? ''} ${fact.uri}`;
    if (fact.failed) {
      const next = facts[index + 1];
      const answeredChallenge = fact.isChallenge && key === null && next?.uri === null && next.hasResponse;
      if (answeredChallenge || (key !== null && succeeded.has(key))) resolved.add(index);
    } else if (key !== null && fact.statusCode !== null) succeeded.add(key);
  }
  return resolved;
}

function weightOf(fact: Facts): number {
  const { statusCode } = fact;
  if (!fact.failed) {
    if (fact.method === 'OPTIONS') return 0;
    return statusCode === null && fact.hasBody ? 3 : fact.hasResponse ? 1 : 0.75;
  }
  if (statusCode === null) return 4;
  return (statusCode < 500 ? 6 : 5) + (fact.hasBody ? 2 : 0);
}
