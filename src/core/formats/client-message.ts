import type { Format } from './format.ts';
import { lineAt, linesOf, trimmed } from './wire/lines.ts';
import { readStatedRequest, withoutPunctuation } from './wire/stated-request.ts';
import { readStatedStatus } from './wire/stated-status.ts';

const WINDOW = 32768;
/**
 * What clients say when no answer reached the program: browsers, curl, Node, Python, Java, Go, .NET, PHP, Ruby.
 * Applied to one line, cut at 1000 characters.
 */
const MESSAGES: readonly RegExp[] = [
  // Browsers: fetch and XMLHttpRequest
  /(?<!\w)(?:Failed to fetch|NetworkError when attempting to fetch|Load failed|Network Error|net::ERR_\w{1,60}|NS_ERROR_\w{1,60}|NS_BINDING_ABORTED|Preflight response is not successful)/iu,
  /(?:blocked by CORS policy|Cross-Origin Request Blocked|CORS header|is not allowed by Access-Control-Allow|not allowed by Access-Control|Mixed Content:|Origin \S{1,200} is not allowed|due to access control checks|Content Security Policy|ERR_BLOCKED_BY_\w{1,40})/iu,
  /(?:Cross-Origin\) Anfrage blockiert|Blocage d.une requ[êe]te multiorigine|Solicitud desde otro origen bloqueada|Richiesta multiorigine .{0,4}Cross-Origin Request Blocked)/iu,
  // What a browser shows instead of a page
  /(?:\bERR_(?:CERT|NAME|CONNECTION|SSL|TIMED|INTERNET|ADDRESS|EMPTY|TUNNEL|PROXY|HTTP2|QUIC)_?\w{0,40}|\b(?:SSL|SEC|PR|MOZILLA_PKIX)_ERROR_\w{1,60}|\bPR_END_OF_FILE_ERROR|This site can.t be reached|The connection has timed out|Secure Connection Failed|Unable to connect$|DNS_PROBE_\w{1,40})/u,
  /^(?:Uncaught \(in promise\) )?(?:DOMException: |TypeError: |Error: )?(?:AbortError|TimeoutError|cancelled$|The (?:user aborted a request|operation was aborted)|signal (?:timed out|is aborted)|This operation was aborted)/iu,
  // Node and its libraries
  /\b(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ESOCKETTIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|EPROTO|ERR_NETWORK|ERR_TLS_\w{1,40}|UND_ERR_\w{1,40}|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT\w{0,10}|ERR_SSL_\w{1,40})\b/u,
  /(?<!\w)(?:fetch failed|socket hang up|getaddrinfo|self[- ]signed certificate|timeout of \d{1,9} ?ms exceeded|The operation was aborted|read ECONN|unable to verify the first certificate|request timed out(?: after)?|other side closed)/iu,
  // curl, wget
  /(?<!\w)curl(?:\.exe)?: \(\d{1,3}\) /iu,
  /(?<!\w)(?:Could not resolve host|Failed to connect to|Connection refused|Connection reset by peer|Connection timed out|Operation timed out|Empty reply from server|No route to host|unable to resolve host address|Unable to establish SSL connection)/iu,
  // TLS anywhere
  /(?<!\w)(?:SSL certificate problem|certificate verify failed|certificate has expired|certificate is not trusted|unable to get local issuer certificate|x509: |SSL_ERROR_\w{1,40}|SSLHandshakeException|PKIX path building failed|SSLError|SSLCertVerificationError|tls: (?:failed|handshake|bad)|remote error: tls|RemoteCertificate\w{1,40}|The SSL connection could not be established|wrong version number)/iu,
  // Python
  /\b(?:requests\.exceptions\.(?:ConnectionError|ConnectTimeout|ReadTimeout|Timeout|SSLError|ProxyError|TooManyRedirects|ChunkedEncodingError)|httpx\.(?:Connect\w{1,20}|Read\w{1,20}|Write\w{1,20}|Pool\w{1,20}|RemoteProtocolError)|urllib3\.exceptions\.\w{1,40}|NewConnectionError|MaxRetryError|NameResolutionError|Max retries exceeded with url|ClientConnectorError|Name or service not known|nodename nor servname|Temporary failure in name resolution|RemoteDisconnected)/u,
  // A client that was to read an answer as JSON, and found a page or nothing
  /(?:JSONDecodeError: Expecting value: line 1 column 1\b|Unexpected token '?<'?[^\n]{0,80}\bJSON\b|JSON\.parse: unexpected (?:character|end of data) at line 1 column 1\b|invalid character '<' looking for beginning of value)/u,
  // Java, Go, .NET, PHP, Ruby
  /\b(?:UnknownHostException|ConnectException|SocketTimeoutException|HttpTimeoutException|HttpConnectTimeoutException|NoRouteToHostException|SocketException|PrematureCloseException|NoHttpResponseException|unexpected end of stream on|failed to respond$|Read timed out|connect timed out)/u,
  // Apple
  /\bNSURLErrorDomain\b/u,
  /(?:dial tcp|no such host|i\/o timeout|context deadline exceeded|connection reset|: (?:unexpected )?EOF$|Client\.Timeout exceeded|server misbehaving|connect: (?:connection|network|no route|cannot|operation))/u,
  /\b(?:No such host is known|actively refused it|The remote name could not be resolved|Unable to connect to the remote server|The operation has timed out|A task was canceled|HttpRequestException|The request was canceled due to the configured HttpClient\.Timeout|cURL error \d{1,3}|SocketError|Errno::E[A-Z]{4,20}|Could not create SSL\/TLS secure channel|underlying connection was closed|Net::(?:Open|Read|Write)Timeout|Faraday::(?:ConnectionFailed|TimeoutError|SSLError))/u,
];

/** Reading: where an object begins a line. */
const objectOpens = /^[ \t]{0,20}\{/mu;
/** Reading: an API's own answer about a fault of its own: `{"code":500,"message":"connect ECONNREFUSED …"}`. Applied from its brace on. */
const answerOwn = /^\s{0,20}\{[\s\S]{0,4000}?"(?:code|http_?status)"\s{0,8}:\s{0,8}[45]\d\d\s{0,8}[,}]/iu;

/** Whether an API answers with a fault of its own, maybe behind a person's words. */
function tellsOwnFault(text: string): boolean {
  const at = text.search(objectOpens);
  return at >= 0 && answerOwn.test(text.slice(at));
}

/**
 * A message of a browser console, a command-line tool or a client library that never got an answer, or was not shown
 * one: refused connections, unknown hosts, certificates, timeouts, CORS. There is no status; the words are the evidence.
 *
 * @see {@link https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors CORS errors, MDN}
 */
export const clientMessage: Format = {
  id: 'client-message',
  name: "client's message without an answer",
  sniff: (text) => {
    const found = messageIn(text.slice(0, WINDOW));
    if (found === undefined) return undefined;
    const answered =
      (readStatedStatus(text) !== undefined || tellsOwnFault(text.slice(0, WINDOW))) &&
      !/CORS|Access-Control/u.test(found.text);
    return { confidence: answered ? 0.08 : 0.78, because: `says \`${found.words}\`` };
  },
  parse: (text) => {
    const found = messageIn(text);
    if (found === undefined) return { value: [], problems: [] };
    const request = readStatedRequest(text) ?? addressIn(text, found.start);
    const span = { start: found.start, end: found.start + found.text.length };
    return {
      value: [{ request, response: null, failure: { message: found.text, span }, startedAt: null }],
      problems: [],
    };
  },
};

interface Found {
  readonly text: string;
  readonly start: number;
  /** The words that gave it away, cut at 60 characters. */
  readonly words: string;
}

/** The first line that says so. */
function messageIn(text: string): Found | undefined {
  for (const line of linesOf(text)) {
    const range = trimmed(text, line.start, Math.min(line.end, line.start + 1000));
    const content = text.slice(range.start, range.end);
    for (const message of MESSAGES) {
      const words = message.exec(content)?.[0];
      if (words !== undefined) return { text: content, start: range.start, words: words.trim().slice(0, 60) };
    }
  }
  return undefined;
}

/** An address in the message's own line. Applied to one line, cut at 2000 characters. */
const ADDRESS = /https?:\/\/[^\s"'`<>)\]},;]{1,1000}/gu;

/** A page about the error, not the address that was called. Applied to one address. */
const ABOUT =
  /^https?:\/\/(?:[\w.-]{1,80}\.)?(?:curl\.(?:se|haxx\.se)|developer\.mozilla\.org|go\.microsoft\.com|aka\.ms)\//iu;

function addressIn(text: string, start: number): ReturnType<typeof readStatedRequest> {
  const line = lineAt(text, start);
  const addresses = [...text.slice(line.start, Math.min(line.end, line.start + 2000)).matchAll(ADDRESS)];
  const found = addresses.find(([address]) => !ABOUT.test(address));
  if (found === undefined) return null;
  const target = withoutPunctuation(found[0]);
  const at = line.start + found.index;
  return {
    method: null,
    methodSpan: null,
    target,
    targetSpan: { start: at, end: at + target.length },
    targetUri: target,
    headers: [],
    coverage: 'unknown',
    body: null,
    bodyAbsent: 'not-captured',
  };
}
