import type { HttpRequest } from '../../http/message.ts';
import { toSource } from '../../text/mapped-text.ts';
import type { Span } from '../../text/span.ts';
import type { CauseId } from '../cause.ts';
import type { Check, Evidence } from '../check.ts';
import { fail, pass } from './judge.ts';
import { inResponse } from './labels.ts';
import { quoted } from './words.ts';

type TransportCause = Extract<
  CauseId,
  | 'dns-failure'
  | 'connection-refused'
  | 'connection-timeout'
  | 'connection-reset'
  | 'tls-failure'
  | 'cors-blocked'
  | 'client-timeout'
>;

/**
 * What clients say when no answer came: curl's texts and exit codes, Node's and Python's error names, Go, Java, .NET,
 * PHP, and the browsers' network codes. First match wins: the specific before the vague.
 * {@link https://curl.se/libcurl/c/libcurl-errors.html curl error codes}
 */
const vocabulary: readonly (readonly [TransportCause, RegExp])[] = [
  [
    'cors-blocked',
    /(?<!["'\w])CORS\b(?!["'])|Access-Control-Allow-Origin|Cross-Origin (?:Request|Resource Sharing)|not allowed by Access-Control|preflight|opaque response|no-cors/iu,
  ],
  [
    'dns-failure',
    /(?<!\w)curl: \([56]\)|could(?: not|n['’]t) resolve|ENOTFOUND|EAI_(?:AGAIN|NONAME)|getaddrinfo|name or service not known|nodename nor servname|ERR_NAME_|DNS_PROBE|NXDOMAIN|UnknownHost|no such host|name resolution|remote name could not be resolved|No address associated with hostname/iu,
  ],
  [
    'tls-failure',
    /(?<!\w)curl: \((?:35|51|53|54|58|59|60|66|77|80|82|83|90|91)\)|certificate|(?<![-\w])SSL\b|(?<!\w)TLS\b|ERR_(?:SSL|CERT)|CERT_(?:HAS|NOT)|UNABLE_TO_(?:VERIFY|GET)|DEPTH_ZERO_SELF_SIGNED|EPROTO|wrong version number|x509|SSLHandshake|handshake fail|SEC_ERROR|MOZILLA_PKIX|AuthenticationException/iu,
  ],
  [
    'connection-refused',
    /ECONNREFUSED|connection (?:was )?refused|refused (?:the connection|to connect)|ERR_CONNECTION_REFUSED|actively refused|(?<!\w)Errno (?:61|111)\b|No connection could be made|Failed to connect to [^\n]{0,120}: Couldn['’]t connect/iu,
  ],
  [
    'connection-timeout',
    /ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ConnectTimeout|connect(?:ion)? (?:attempt )?timed[ -]?out|ERR_CONNECTION_TIMED_OUT|ERR_ADDRESS_UNREACHABLE|No route to host|Network is unreachable|dial tcp [^\n]{0,120}i\/o timeout|UND_ERR_CONNECT_TIMEOUT|Failed to connect to [^\n]{0,160}(?:timed out|timeout)|(?<!\w)Errno (?:60|110|113)\b/iu,
  ],
  [
    'connection-reset',
    /(?<!\w)curl: \((?:52|55|56|92|18|16)\)|ECONNRESET|EPIPE|socket hang up|connection (?:was )?(?:reset|aborted|closed)|empty reply from server|ERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE|HTTP2|QUIC|INCOMPLETE)|RemoteDisconnected|broken pipe|unexpected EOF|other side closed|forcibly closed|prematurely|terminated unexpectedly/iu,
  ],
  [
    'client-timeout',
    /(?<!\w)curl: \(28\)|timed?[ -]?out(?: of \d{1,9} ?ms)?|deadline exceeded|AbortError|The (?:user|operation was) abort|signal is aborted|task was cancell?ed/iu,
  ],
  [
    'connection-refused',
    /(?<!\w)curl: \(7\)|Failed to connect|Couldn['’]t connect|Unable to connect|fetch failed/iu,
  ],
  // A browser hides why: a cross-origin refusal and a dead network read the same.
  ['cors-blocked', /Failed to fetch|NetworkError when attempting|Load failed|Network Error\b/iu],
];

/** How far a call gets before each failure; a later failure proves the earlier stages worked. */
const stage: Readonly<Record<TransportCause, number>> = {
  'dns-failure': 1,
  'connection-timeout': 2,
  'connection-refused': 2,
  'tls-failure': 3,
  'connection-reset': 4,
  'client-timeout': 4,
  'cors-blocked': 5,
};

const mostCharacters = 4000;

interface Failure {
  readonly cause: TransportCause;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly vague: boolean;
}

/** Reading: what clients say when they do not know why there was no answer. */
const vague =
  /^(?:Failed to fetch|NetworkError|Load failed|Network Error|Failed to connect|Couldn['’]t connect|Unable to connect|fetch failed|curl: \(7\)|time(?!out of))/iu;

/** The client's reason why no answer came; `null` when one did come, or its words are not known. */
function readFailure(evidence: Evidence): Failure | null {
  const { failure, response } = evidence.exchange;
  if (response !== null) return null;
  // A client's message may go on below the line that the reader took ("cause: …"): the paste is the second place to look.
  const stated = failure === null ? null : find(failure.message, failure.span);
  if (stated !== null && !stated.vague) return stated;
  const { paste } = evidence;
  for (const { start, end } of besideRequests(evidence)) {
    const found = find(paste.slice(start, end), { start, end });
    if (found !== null) return found;
  }
  return stated;
}

/** The paste without the requests in it: what a caller sends (`Sec-Fetch-Mode: cors`) says nothing of what came back. */
function besideRequests({ paste, exchange, exchanges, requestText }: Evidence): readonly Span[] {
  const whole = { start: 0, end: paste.length };
  if (requestText !== null || exchange.request === null) return [whole];
  const ends = new Set([exchanges[0], exchange, exchanges.at(-1)]);
  const spans = [...ends].flatMap((one) => spansOf(one?.request ?? null));
  if (spans.length === 0) return [whole];
  let [from, to] = [paste.length, 0];
  for (const { start, end } of spans) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return [
    { start: 0, end: from },
    { start: to, end: paste.length },
  ];
}

function spansOf(request: HttpRequest | null): readonly Span[] {
  if (request === null) return [];
  const { methodSpan, targetSpan, headers, body } = request;
  const content = body?.content ?? null;
  return [
    methodSpan,
    targetSpan,
    ...headers.flatMap(({ nameSpan, valueSpan }) => [nameSpan, valueSpan]),
    content === null ? null : toSource(content, { start: 0, end: content.text.length }),
  ].filter((span) => span !== null);
}

function find(message: string, whole: Span): Failure | null {
  const text = message.slice(0, mostCharacters);
  for (const [cause, words] of vocabulary) {
    const found = words.exec(text);
    if (found === null) continue;
    const verbatim = whole.end - whole.start === message.length;
    const { from, to } = wholeConstant(text, found.index, found.index + found[0].length);
    const start = verbatim ? whole.start + from : whole.start;
    const end = verbatim ? whole.start + to : whole.end;
    return { cause, words: text.slice(from, to), start, end, vague: vague.test(found[0]) };
  }
  return null;
}

/** What stands before a match in a constant, `net::ERR_SSL_…` of Chrome. Applied to the 60 characters before it. */
const constantBefore = /(?<![\w:])(?:(?:net|NET)::)?(?:[A-Z][A-Z\d]{0,30}_){0,4}$/u;
/** … and what stands behind it. Applied to the 60 characters behind. */
const constantBehind = /^[A-Z\d_]{1,60}(?![a-z])/u;

/** A constant is quoted whole, however few of its words tell what it means. */
function wholeConstant(text: string, from: number, to: number): { from: number; to: number } {
  const behind = /[A-Z_]$/u.test(text.slice(from, to)) ? constantBehind.exec(text.slice(to, to + 60)) : null;
  const before = /^[A-Z]{2}/u.test(text.slice(from, to))
    ? constantBefore.exec(text.slice(Math.max(0, from - 60), from))
    : null;
  return { from: from - (before?.[0].length ?? 0), to: to + (behind?.[0].length ?? 0) };
}

/** A check for one way in which no answer came. `passes`: what another failure proves about this one. */
export function transportCheck(
  id: TransportCause,
  words: {
    readonly message: string;
    readonly vague: string;
    readonly label: string;
    readonly help: string;
    readonly passes: string;
  },
): Check {
  return {
    id,
    run: (evidence) => {
      const failure = readFailure(evidence);
      if (failure === null) return null;
      if (failure.cause !== id) {
        return !failure.vague && stage[failure.cause] > stage[id] ? pass(words.passes) : null;
      }
      const message = `${failure.vague ? words.vague : words.message}: ${quoted(failure.words, 60)}`;
      return fail(
        id,
        failure.vague ? 'likely' : 'certain',
        message,
        words.help,
        inResponse(failure, words.label),
      );
    },
  };
}
