import type { Check, Evidence, Judgement } from './check.ts';
import { memberValue, type JsonNode } from '../json/node.ts';
import { apiOf, domainOf, matchesHost, readAddress, type Address } from './clues/address.ts';
import { fail, pass } from './clues/judge.ts';
import { inRequest, inTarget } from './clues/labels.ts';
import { isLogin } from './clues/login.ts';
import { credentialsOf, refusesCredentials } from './clues/refused.ts';
import { says } from './clues/said.ts';
import { inToken, readToken, type Token } from './clues/token-times.ts';
import { quoted } from './clues/words.ts';

/** Reading: how answers say that a token is another environment's. */
const words =
  /(?:invalid|wrong|unexpected|incorrect|bad|unknown)[ _](?:audience|issuer|tenant|realm|environment|workspace)|(?:audience|issuer|tenant|environment|workspace)[^\n]{0,40}(?:mismatch|invalid|does(?: not|n['’]t) match|not allowed|not accepted)|jwt (?:audience|issuer) invalid|(?:test|live|sandbox|production) (?:mode )?key[^\n]{0,60}(?:live|test|sandbox|production)|aud[^\n]{0,20}claim|another (?:tenant|workspace|environment)/iu;
/** Reading: the part of a host's name that says which environment it is. */
const stage =
  /(?:^|[.-])(dev|develop(?:ment)?|test(?:ing)?|stag(?:e|ing)|sandbox|uat|qa|demo|preprod|preview|local(?:host)?|int)(?:[.-]|$|\d)/iu;

/** A token of another workspace, host or environment than the one called. */
export const wrongEnvironment: Check = {
  id: 'wrong-environment',
  run: (evidence) => {
    if (!refusesCredentials(evidence)) return null;
    const said = says(evidence, words, 'says it');
    const help =
      'Log in at the very host you call, and look which environment file or key your program loads.';
    if (said !== null)
      return fail(
        'wrong-environment',
        'certain',
        `The token was made for somewhere else: ${quoted(said.words, 50)}`,
        help,
        said.labels,
      );
    const address = readAddress(evidence.request);
    if (address === null || address.host === null) return null;
    const elsewhere = loginElsewhere(evidence, address, help);
    if (elsewhere !== null) return elsewhere;
    const token = readToken(credentialsOf(evidence));
    return token === null ? null : judgeClaims(evidence, token, address, address.host, help);
  },
};

/** The token came from a login at another host of the same API. */
function loginElsewhere(evidence: Evidence, address: Address, help: string): Judgement | null {
  const credentials = credentialsOf(evidence);
  if (credentials === null || credentials.token.length < 8) return null;
  for (const exchange of evidence.exchanges) {
    const other = isLogin(exchange.request, evidence.api) ? readAddress(exchange.request)?.host : null;
    if (other === null || other === undefined || other === address.host) continue;
    if (exchange.response?.body?.content.text.slice(0, 20_000).includes(credentials.token) === true) {
      const span =
        address.hostSpan === null
          ? null
          : inTarget(address.request, address.hostSpan.start, address.hostSpan.end);
      return fail(
        'wrong-environment',
        'likely',
        `The token came from ${quoted(other, 40)} and probably means nothing to ${quoted(address.host ?? '', 40)}`,
        help,
        inRequest(span, 'another host'),
      );
    }
  }
  return null;
}

/** The host of a claim that is written as a URL or a bare host name. */
function hostIn(text: string): string | null {
  const host =
    /^(?:https?:\/\/)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,10}|localhost)(?::\d{1,5})?(?:\/|$)/iu.exec(
      text.slice(0, 700),
    )?.[1];
  return host?.toLowerCase() ?? null;
}

function judgeClaims(
  evidence: Evidence,
  token: Token,
  address: Address,
  host: string,
  help: string,
): Judgement | null {
  const claims = token.jwt.claims.json;
  const aud = memberValue(claims, 'aud');
  const candidates: readonly (readonly [string, JsonNode | undefined])[] = [
    ['aud', aud?.kind === 'array' ? aud.elements[0] : aud],
    ['iss', memberValue(claims, 'iss')],
  ];
  const api = apiOf(evidence);
  const patterns = api?.hosts ?? [];
  const at =
    address.hostSpan === null
      ? null
      : inTarget(address.request, address.hostSpan.start, address.hostSpan.end);
  for (const [name, node] of candidates) {
    const other = node?.kind === 'string' ? hostIn(node.text) : null;
    if (other === null || node === undefined || other === host) continue;
    const labels = [
      ...inToken(token, token.jwt.claims, node, `made for ${other}`),
      ...inRequest(at, 'called here'),
    ];
    // Two hosts of one pattern are two workspaces; an issuer of its own ("auth.…") is usual elsewhere.
    const sibling = patterns.some(
      (pattern) => pattern.includes('*') && matchesHost(pattern, other) && matchesHost(pattern, host),
    );
    if (sibling)
      return fail(
        'wrong-environment',
        'certain',
        `The token’s \`${name}\` names ${quoted(other, 40)}, and the call goes to ${quoted(host, 40)}`,
        help,
        labels,
      );
    const [here, there] = [stage.exec(host)?.[1] ?? '', stage.exec(other)?.[1] ?? ''];
    // Issuers of another company ("dev-1.idp.example") are named by their own customs.
    const related = host.split('.').slice(-2).join('.') === other.split('.').slice(-2).join('.');
    if (related && here.toLowerCase() !== there.toLowerCase()) {
      return fail(
        'wrong-environment',
        'likely',
        `The token’s \`${name}\` names ${quoted(other, 40)}: probably another environment than ${quoted(host, 40)}`,
        help,
        labels,
      );
    }
  }
  const tenant = ['tenant', 'workspace', 'org', 'account', 'tid', 'realm']
    .map((name) => memberValue(claims, name))
    .find((node) => node?.kind === 'string');
  const pattern = patterns.find((one) => one.startsWith('*.') && matchesHost(one, host));
  const workspace = pattern === undefined ? null : host.slice(0, -domainOf(pattern).length - 1);
  if (
    tenant !== undefined &&
    workspace !== null &&
    /^[a-z][\w-]{0,62}$/iu.test(tenant.text) &&
    tenant.text.toLowerCase() !== workspace
  ) {
    return fail(
      'wrong-environment',
      'likely',
      `The token was probably made for the workspace ${quoted(tenant.text, 30)}, and the call goes to ${quoted(workspace, 30)}`,
      help,
      inToken(token, token.jwt.claims, tenant, 'another workspace'),
    );
  }
  const matches =
    candidates.some(([, node]) => node?.kind === 'string' && hostIn(node.text) === host) ||
    tenant?.text.toLowerCase() === workspace;
  return matches ? pass(`The token was made for ${quoted(host, 50)}`, inRequest(at, 'the same host')) : null;
}
