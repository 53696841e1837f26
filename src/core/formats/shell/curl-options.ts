import type { Word } from './words.ts';

/** curl's short options that take a value. */
const SHORT_WITH_VALUE = new Set('AbcCdDeEFhHKmoPQrtTuUwxXyYz'.split(''));

/** Short names of the options that say something of the request, with their long ones. */
const LONG_NAMES: Readonly<Record<string, string>> = {
  A: 'user-agent',
  b: 'cookie',
  d: 'data',
  e: 'referer',
  F: 'form',
  G: 'get',
  H: 'header',
  I: 'head',
  T: 'upload-file',
  u: 'user',
  X: 'request',
};

/** Long options that take a value; the others are switches. From curl 8.17's manual. */
const LONG_WITH_VALUE = new Set(
  (
    'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config connect-timeout connect-to ' +
    'continue-at cookie cookie-jar create-file-mode crlfile curves data data-ascii data-binary data-raw ' +
    'data-urlencode delegation dns-interface dns-servers doh-url dump-header ech egd-file engine expect100-timeout ' +
    'form form-string ftp-account header hostpubmd5 hsts interface ip-tos ipfs-gateway json keepalive-time key ' +
    'key-type limit-rate local-port login-options mail-from max-filesize max-redirs max-time netrc-file noproxy ' +
    'oauth2-bearer output output-dir parallel-max pass pinnedpubkey postquote preproxy proto proto-default proto-redir ' +
    'proxy proxy-cacert proxy-cert proxy-ciphers proxy-header proxy-key proxy-pass proxy-user proxy1.0 pubkey quote ' +
    'random-file range rate referer request request-target resolve retry retry-delay retry-max-time sasl-authzid ' +
    'service-name socks4 socks4a socks5 socks5-hostname speed-limit speed-time stderr telnet-option tftp-blksize ' +
    'time-cond tls-max tls13-ciphers tlspassword tlsuser trace trace-ascii trace-config unix-socket upload-file url ' +
    'url-query user user-agent variable write-out'
  ).split(' '),
);

/** One option or positional argument. `name` is the long name; `''` for an argument without an option. */
export interface CurlOption {
  readonly name: string;
  /** The word the option stands in; the value's own for a positional argument. */
  readonly option: Word;
  readonly value: Word | null;
}

/** Takes curl's words (the program's name left out) apart, bundled short options (`-sSi`) and `-XPOST` included. */
export function readCurlOptions(words: readonly Word[]): readonly CurlOption[] {
  const options: CurlOption[] = [];
  let index = 0;
  let onlyArguments = false;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined) break;
    index += 1;
    const text = word.value.text;
    if (word.heredoc === true) continue;
    if (onlyArguments || !text.startsWith('-') || text === '-')
      options.push({ name: '', option: word, value: word });
    else if (text === '--') onlyArguments = true;
    else if (text.startsWith('--')) {
      const name = text.slice(2);
      const takes = LONG_WITH_VALUE.has(name);
      options.push({ name, option: word, value: takes ? (words[index] ?? null) : null });
      if (takes) index += 1;
    } else if (readBundle(word, words[index], options)) index += 1;
  }
  return options;
}

/** `-sSX POST`, `-XPOST`, `-H…`. Answers whether the next word was taken as the value. */
function readBundle(word: Word, next: Word | undefined, options: CurlOption[]): boolean {
  const { text } = word.value;
  for (let at = 1; at < text.length; at += 1) {
    const letter = text.charAt(at);
    const name = LONG_NAMES[letter] ?? letter;
    if (!SHORT_WITH_VALUE.has(letter)) {
      options.push({ name, option: word, value: null });
      continue;
    }
    const attached = at + 1 < text.length ? restOf(word, at + 1) : undefined;
    options.push({ name, option: word, value: attached ?? next ?? null });
    return attached === undefined;
  }
  return false;
}

/** The word from its decoded offset `from` on. */
function restOf(word: Word, from: number): Word {
  return { value: slicedValue(word, from), span: word.span };
}

function slicedValue(word: Word, from: number): Word['value'] {
  const pieces = word.value.pieces.flatMap((piece) => {
    if (piece.at + piece.length <= from) return [];
    if (piece.at >= from) return [{ ...piece, at: piece.at - from }];
    const cut = from - piece.at;
    const verbatim = piece.to - piece.from === piece.length;
    return [
      { at: 0, length: piece.length - cut, from: verbatim ? piece.from + cut : piece.from, to: piece.to },
    ];
  });
  return { text: word.value.text.slice(from), pieces };
}
