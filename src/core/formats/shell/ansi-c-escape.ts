/** One escape of bash's `$'…'`. Each pattern is applied to the characters right behind the backslash. */
const HEX = /^x([\da-f]{1,2})/iu;
const UNICODE = /^u([\da-f]{1,4})/iu;
const LONG_UNICODE = /^U([\da-f]{1,8})/u;
const OCTAL = /^([0-7]{1,3})/u;
const UTF8_TAIL = /^(?:\\x[89ab][\da-f]){1,3}/iu;

const LETTERS: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/**
 * Decodes the escape at `at`. Browsers write `\xfc` for one UTF-16 code unit and surrogates as two `\u`; bash means
 * octets by `\x`: a sequence of them that is UTF-8 is taken as such.
 *
 * @see {@link https://www.gnu.org/software/bash/manual/html_node/ANSI_002dC-Quoting.html Bash manual, ANSI-C quoting}
 */
export function readAnsiEscape(text: string, at: number): { readonly text: string; readonly end: number } {
  const rest = text.slice(at + 1, at + 20);
  const first = rest.charAt(0);
  if (first === '') return { text: '\\', end: at + 1 };
  const letter = LETTERS[first];
  if (letter !== undefined) return { text: letter, end: at + 2 };
  const hex = HEX.exec(rest)?.[1];
  if (hex !== undefined) return hexEscape(text, at, hex);
  const code = UNICODE.exec(rest)?.[1] ?? LONG_UNICODE.exec(rest)?.[1];
  if (code !== undefined) {
    const value = Number.parseInt(code, 16);
    return { text: value > 0x10ffff ? '\ufffd' : String.fromCodePoint(value), end: at + 2 + code.length };
  }
  const octal = OCTAL.exec(rest)?.[1];
  if (octal !== undefined) {
    return { text: String.fromCharCode(Number.parseInt(octal, 8) & 0xff), end: at + 1 + octal.length };
  }
  const known = first === '\\' || first === "'" || first === '"' || first === '?';
  return { text: known ? first : `\\${first}`, end: at + 2 };
}

function hexEscape(text: string, at: number, digits: string): { text: string; end: number } {
  const lead = Number.parseInt(digits, 16);
  const end = at + 2 + digits.length;
  const wanted = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
  const tail = wanted === 0 ? undefined : UTF8_TAIL.exec(text.slice(end, end + wanted * 4))?.[0];
  if (tail === undefined || tail.length !== wanted * 4) return { text: String.fromCharCode(lead), end };
  const octets = [
    lead,
    ...tail
      .split('\\x')
      .slice(1)
      .map((pair) => Number.parseInt(pair, 16)),
  ];
  const decoded = new TextDecoder('utf-8').decode(new Uint8Array(octets));
  return decoded.includes('\ufffd')
    ? { text: String.fromCharCode(lead), end }
    : { text: decoded, end: end + tail.length };
}
